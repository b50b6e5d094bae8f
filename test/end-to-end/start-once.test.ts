import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Replay } from '../../src/audit/replay.ts';
import { readRunningFile } from '../../src/config/running-file.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { SCENES } from '../../src/main/story/scenes.ts';
import { TEAM_SCENES } from '../../src/main/story/team-scenes.ts';
import { App, penugasan, processesOn } from './app.ts';
import { planLife, play, playOn } from './lives.ts';
import { Office } from './office.ts';

const dir = mkdtempSync(join(tmpdir(), 'penugasan-start-'));
const running: App[] = [];
let neighbour: Server | undefined;

const start = (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): App => {
  const app = new App(dir, args, env);
  running.push(app);
  return app;
};

/** Somebody else has the port that we would like; where somebody has it already, so much the better. */
beforeAll(async () => {
  const server = createServer();
  neighbour = await new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(8080, '127.0.0.1', () => resolve(server));
  });
});

afterAll(async () => {
  neighbour?.close();
  for (const app of running) app.signal('SIGTERM');
  for (const app of running) await app.finished();
  if (existsSync(join(dir, 'postgres'))) rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true });
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

const verdict = /^verified: (\d+) entri, (\d+) riwayat/m;

describe('npm start', { timeout: 120_000 }, () => {
  test('--once plays the stories, proves the log, and leaves nothing running', async () => {
    const { code, stdout, stderr } = await start(['--once']).finished();
    expect({ code, errors: stderr.match(/^penugasan: .*/m) }).toEqual({ code: 0, errors: null });
    for (const { title, route } of SCENES) {
      expect(stdout).toContain(title);
      expect(stdout).toMatch(new RegExp(`tabel assignment: completed, versi \\d+, ${route}`));
    }
    // A team is a history, and so is each member's assignment, the one that was refused included.
    const ofTeams = TEAM_SCENES.map(({ title, members }) => {
      expect(stdout).toContain(title);
      return members.length + 2;
    });
    expect(verdict.exec(stdout)?.[2]).toBe(String(ofTeams.reduce((sum, each) => sum + each, SCENES.length)));
    expect(processesOn(dir)).toEqual([]);
  });

  test('finds its data again, serves, and stops cleanly with Ctrl-C', async () => {
    const app = start();
    const api = await app.said('API');
    const address = api.split('/docs')[0] ?? '';
    await app.said('Ctrl-C');
    expect(new URL(address).port).not.toBe('8080');
    expect(await app.said('Temporal')).toMatch(/^http:/);
    expect(await app.said('Token')).toContain('npx penugasan token');
    expect(app.stdout).not.toContain(SCENES[0]?.title);
    // What was recorded just before it was stopped is caught up first.
    const readiness = async () => (await fetch(`${address}/health/ready`)).json();
    await expect.poll(readiness, { timeout: 20_000 }).toMatchObject({
      status: 'ready',
      servers: { nats: { ok: true }, temporal: { ok: true } },
    });
    await commandsWork(address);
    app.signal('SIGINT');
    expect(await app.finished()).toMatchObject({ code: 0 });
    expect(processesOn(dir)).toEqual([]);
  });

  test('goes on with what was running when it was killed', async () => {
    const killed = start();
    await killed.said('Ctrl-C');
    const [life, seen] = await withOffice(async (office) => {
      const planned = await planLife(office, 'voluntary-in-unit');
      return [planned, await play(office, planned, { until: 'issue-letter' })] as const;
    });
    killed.signal('SIGKILL');
    await killed.finished();
    const app = start();
    await app.said('Ctrl-C');
    const ended = await withOffice((office) => playOn(office, life, seen));
    expect(ended).toMatchObject({ id: seen.id, status: 'completed' });
    app.signal('SIGTERM');
    expect(await app.finished()).toMatchObject({ code: 0 });
    expect(processesOn(dir)).toEqual([]);
  });

  test('interrupted while it starts, leaves nothing behind', async () => {
    const app = start();
    await app.said('  · nats: ready');
    app.signal('SIGINT');
    expect(await app.finished()).toMatchObject({ code: 0 });
    expect(processesOn(dir)).toEqual([]);
  });

  test('says in one line that the port it was told to take is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    );
    const { code, stderr } = await start([], { PENUGASAN_HTTP_PORT: String(port) }).finished();
    taken.close();
    expect(code).toBe(2);
    expect(stderr.match(/^penugasan: .*/gm)).toEqual([expect.stringContaining(`127.0.0.1:${port}`)]);
    expect(processesOn(dir)).toEqual([]);
  });

  test('leaves data that the command can prove with nothing running', async () => {
    const { code, stdout } = await penugasan(dir, 'audit', 'verify');
    expect({ code, proved: verdict.test(stdout) }).toEqual({ code: 0, proved: true });
    const unknown = await penugasan(dir, 'audit', 'replay', randomUUID());
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr.trim().split('\n')).toHaveLength(1);
    const token = await penugasan(dir, 'token', 'o-0001');
    expect(token).toMatchObject({ code: 2, stderr: expect.stringContaining('[not-running]') });
    expect(processesOn(dir)).toEqual([]);
  });
});

async function commandsWork(api: string): Promise<void> {
  const people = JSON.parse((await penugasan(dir, '--json', 'people')).stdout) as { id: string; positions: string[] }[];
  const secretary = people.find(({ positions }) => positions.includes('sekda'))?.id ?? '';
  const token = (await penugasan(dir, 'token', secretary, '--auditor')).stdout.trim();
  const found = await fetch(`${api}/v1/assignments?limit=200`, { headers: { authorization: `Bearer ${token}` } });
  const answer = (await found.json()) as { items: { id: string; route: string; form: string }[] };
  const items = answer.items.filter(({ form }) => form === 'individual');
  expect(items.map(({ route }) => route).sort()).toEqual(SCENES.map(({ route }) => route).sort());
  const id = items[0]?.id ?? '';

  const whole = JSON.parse((await penugasan(dir, '--json', 'audit', 'replay', id)).stdout) as Replay;
  expect(whole).toMatchObject({ id, version: whole.steps.length, standing: { status: 'completed' } });
  expect(whole.steps.every(({ person, basis }) => person !== null && basis.length > 0)).toBe(true);
  const second = JSON.parse((await penugasan(dir, 'audit', 'replay', id, '--version', '2', '--json')).stdout) as Replay;
  expect(second.steps).toEqual(whole.steps.slice(0, 2));
  expect(second.standing.status).toBe('open');
  const at = whole.steps[2]?.at ?? '';
  const then = JSON.parse((await penugasan(dir, '--json', 'audit', 'replay', id, '--at', at)).stdout) as Replay;
  expect(then.steps).toEqual(whole.steps.filter((step) => step.at <= at));

  expect(await penugasan(dir, 'audit', 'verify')).toMatchObject({ code: 0, stdout: expect.stringMatching(verdict) });
  expect(await penugasan(dir, 'audit', 'verify', id)).toMatchObject({ code: 0 });
  expect(await penugasan(dir, 'projections', 'check')).toMatchObject({ code: 0 });
  expect(await penugasan(dir, 'directory', 'check')).toMatchObject({ code: 0 });
  expect(await penugasan(dir, 'projections', 'rebuild')).toMatchObject({ code: 0 });
  expect(await penugasan(dir, 'projections', 'check')).toMatchObject({ code: 0 });
}

/** The people at their desks, over whatever runs in the folder now. */
async function withOffice<T>(work: (office: Office) => Promise<T>): Promise<T> {
  const file = readRunningFile(dir);
  if (!file) throw new Error('nothing runs');
  const db = connectDatabase(connectPool({ url: file.databaseUrl, poolSize: 2 }));
  try {
    return await work(new Office({ ...file, db }));
  } finally {
    await db.destroy();
  }
}
