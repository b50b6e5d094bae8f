import { execFile, spawn } from 'node:child_process';
import type { NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../infra/migrate.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { RestoreAnswer } from '../../src/cli/restore-command.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { seedDemo } from '../../src/directory/demo/seed.ts';
import { readLogBehind } from '../../src/event-log/log-behind.ts';
import { connectNats } from '../../src/event-log/nats.ts';
import { lastPosition, readLog } from '../../src/event-log/read.ts';
import { shell } from '../end-to-end/shell.ts';
import { names, openAssignments, publishAll } from '../event-log/older-copy.ts';
import { signingKey, startSequencer, vkey } from '../event-log/sequencers.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { type OwnServers, ownServers } from '../support/own-servers.ts';
import { backUpPostgres, type PostgresBackup } from '../support/postgres-backup.ts';

/** The data directory of a PostgreSQL, copied while it was stopped, and put back later: what a restored backup is. */
let own: OwnServers;
let nats: NatsConnection;
let database: FreshDatabase;
let backup: PostgresBackup;
let env: NodeJS.ProcessEnv;

const KEPT = 40;
const LOST = 700; // more than a page

beforeAll(async () => {
  own = await ownServers('postgres', 'nats');
  nats = await connectNats(own.addresses.natsUrl, 'restored-copy-test');
  const pool = connectPool({ url: own.addresses.databaseUrl, poolSize: 10 });
  database = { url: own.addresses.databaseUrl, pool, db: connectDatabase(pool), drop: () => pool.end() };
  await migrate(database.db);
  await seedDemo(database.db);
  env = shell({
    PENUGASAN_DATABASE_URL: own.addresses.databaseUrl,
    PENUGASAN_NATS_URL: own.addresses.natsUrl,
    PENUGASAN_LOG_KEY: `${signingKey}\n${vkey}`,
    PENUGASAN_LOG_VKEY: vkey,
  });
  await openAssignments(database, names('kept', KEPT));
  await publishAll(database, nats);
  backup = await backUpPostgres(own, own.dir);
  await openAssignments(database, names('lost', LOST));
  await publishAll(database, nats);
}, 180_000);

afterAll(async () => {
  await database.drop();
  await nats.close();
  await own.stop();
  backup.remove();
}, 60_000);

describe('PostgreSQL restored from an older copy', { timeout: 180_000 }, () => {
  test('under a sequencer that runs: closed, restored by command though killed in the middle, and whole', async () => {
    const lost = await readLog(database.db, 0, 10_000);
    let sequencer = startSequencer(database, nats);
    await waitUntil(() => sequencer.terms() === 1, { limitMs: 10_000 });

    await backup.putBack();
    await waitUntil(async () => (await readLogBehind(database.db)).length > 0, { limitMs: 30_000 });
    expect((await readLogBehind(database.db)).map(({ by }) => by)).toContain('memory');
    await expect(openAssignments(database, ['refused'])).rejects.toMatchObject({ code: 'log-behind' });
    await sequencer.stop();
    // As it was before anybody had noticed; what the one who did still had to say may come after that.
    const openedUnnoticed = async (): Promise<boolean> => {
      await database.pool.query('delete from log.behind');
      return await openAssignments(database, ['after-0', 'lost-0']).then(
        () => true,
        () => false,
      );
    };
    await waitUntil(openedUnnoticed, { limitMs: 10_000 });
    sequencer = startSequencer(database, nats);
    await waitUntil(async () => (await readLogBehind(database.db)).length > 0, { limitMs: 30_000 });
    expect(await lastPosition(database.db)).toBe(KEPT);

    await killedWhileRestoring();
    expect(await lastPosition(database.db)).toBe(KEPT);
    const { code, answer } = await restore();
    expect({ code, ...answer }).toMatchObject({
      ...{ code: 0, outcome: 'restored', kept: KEPT, restored: LOST, size: KEPT + LOST, proven: KEPT + LOST },
      displaced: [{ stream: 'lost-0', version: 1 }],
      ...{ lost: [], closed: [] },
    });
    expect(answer.lostTexts).toHaveLength(LOST);
    expect(await readLog(database.db, 0, KEPT + LOST)).toEqual(lost);

    await waitUntil(async () => (await lastPosition(database.db)) === KEPT + LOST + 1, { limitMs: 20_000 });
    await sequencer.stop();
    await publishAll(database, nats);
    expect((await command('audit', 'verify')).stdout).toMatch(/^verified: /);
    expect((await restore()).answer).toMatchObject({ outcome: 'whole', kept: KEPT + LOST + 1, restored: 0 });
  });
});

/** Kills the command while it waits for a lock, with most of its work done. */
async function killedWhileRestoring(): Promise<void> {
  const holder = await database.pool.connect();
  await holder.query('begin');
  await holder.query('lock table log.tile in access exclusive mode');
  const child = spawn(process.execPath, ['src/cli/penugasan.ts', 'restore'], { env, stdio: 'ignore' });
  await waitUntil(
    async () => {
      const { rows } = await database.pool.query(
        `select from pg_locks join pg_class on oid = relation where relname = 'tile' and not granted and mode like 'Row%'`,
      );
      return rows.length > 0;
    },
    { limitMs: 30_000 },
  );
  child.kill('SIGKILL');
  await holder.query('rollback');
  holder.release();
  await waitUntil(
    async () =>
      (await database.pool.query("select from pg_stat_activity where application_name = 'penugasan-cli'")).rows
        .length === 0,
    { limitMs: 30_000 },
  );
}

async function restore(): Promise<{ code: number; answer: RestoreAnswer }> {
  const { code, stdout, stderr } = await command('restore', '--json');
  if (!stdout) throw new Error(stderr);
  return { code, answer: JSON.parse(stdout) };
}

async function command(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/penugasan.ts', ...args],
      { env, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
