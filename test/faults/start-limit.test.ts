import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePorts } from '../../infra/stack/ports.ts';
import type { ServerName } from '../../infra/stack/servers.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { RoleName } from '../../src/main/role.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { RoleProcess } from './role-process.ts';

let cluster: Cluster;
const logs = mkdtempSync(join(tmpdir(), 'penugasan-roles-'));

beforeAll(async () => {
  cluster = await startCluster({ started: [] });
}, 120_000);

afterAll(async () => {
  await cluster?.stop();
  rmSync(logs, { recursive: true, force: true });
}, 120_000);

const role = (name: RoleName, env: NodeJS.ProcessEnv): RoleProcess =>
  new RoleProcess(name, {
    env: { ...cluster.env, PENUGASAN_HTTP_PORT: '0', ...env },
    logFile: join(logs, `${name}.log`),
  });

const linesOf = ({ output }: RoleProcess) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg: string; why?: string; server?: string; address?: string });

describe('a role that is started while a server is down', { timeout: 60_000 }, () => {
  const at = {
    postgres: ['PENUGASAN_DATABASE_URL', 'postgres://me:hush@', '/p'],
    nats: ['PENUGASAN_NATS_URL', 'nats://', ''],
    temporal: ['PENUGASAN_TEMPORAL_ADDRESS', '', ''],
  } as const satisfies Record<ServerName, unknown>;
  const cases = [
    ['api', 'postgres'],
    ['worker', 'temporal'],
    ['sequencer', 'nats'],
    ['projector', 'postgres'],
  ] as const;

  test('gives up after its limit, and says in one line which and where', async () => {
    const started = await Promise.all(
      cases.map(async ([name, server]) => {
        const [variable, before, after] = at[server];
        const [port] = await findFreePorts([null]);
        const process = role(name, {
          [variable]: `${before}127.0.0.1:${port}${after}`,
          PENUGASAN_START_LIMIT_MS: '1500',
        });
        process.launch();
        const address = `${before.replace('me:hush@', '')}127.0.0.1:${port}${after}`;
        return { process, server, why: `${server} at ${address} did not answer within 1.5 s` };
      }),
    );
    for (const { process, server, why } of started) {
      await process.ended();
      const [waits, gaveUp, ...more] = linesOf(process);
      expect(process.exitCode).toBe(2);
      expect(waits).toMatchObject({ msg: 'waits for a server', server });
      expect(gaveUp).toMatchObject({ msg: 'cannot start', why });
      expect(more).toEqual([]);
      expect(process.output).not.toContain('hush');
    }
  });

  test('waits for it, and then starts', async () => {
    const { servers } = cluster.stack;
    for (const server of Object.values(servers)) server.kill();
    const all = (['api', 'worker', 'sequencer', 'projector'] as const).map((name) => role(name, {}));
    for (const process of all) process.launch();
    for (const process of all)
      await waitUntil(() => process.output.includes('waits for a server'), { limitMs: 30_000 });
    expect(all.map((process) => process.output.includes('"msg":"ready"'))).toEqual([false, false, false, false]);
    await Promise.all(Object.values(servers).map((server) => server.restart()));
    await Promise.all(all.map((process) => process.ready()));
    expect(await Promise.all(all.map((process) => process.stop()))).toEqual([0, 0, 0, 0]);
  });

  test('stops at once when it is told to, though it still waits', async () => {
    const [port = 0] = await findFreePorts([null]);
    const process = role('projector', { PENUGASAN_NATS_URL: `nats://127.0.0.1:${port}` });
    process.launch();
    await waitUntil(() => process.output.includes('waits for a server'), { limitMs: 30_000 });
    expect(await process.stop()).toBe(0);
  });
});
