import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NatsConnection } from 'nats';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../infra/migrate.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { seedDemo } from '../../src/directory/demo/seed.ts';
import { readLogBehind, reportLogBehind } from '../../src/event-log/log-behind.ts';
import { readLogKey } from '../../src/event-log/log-key.ts';
import { connectNats, deleteStream, STREAM } from '../../src/event-log/nats.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import { shell } from '../end-to-end/shell.ts';
import { names, openAssignments, publishAll } from '../event-log/older-copy.ts';
import { type RunningSequencer, signingKey, startSequencer, vkey } from '../event-log/sequencers.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { type OwnServers, ownServers } from '../support/own-servers.ts';

/** The page an operator follows: its commands, section by section, are what these tests run. */
const PAGE = 'docs/operations.md';

interface Step {
  readonly command: string;
  readonly exits: number;
}

const sections: ReadonlyMap<string, readonly Step[]> = new Map(
  readFileSync(PAGE, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = ''] = section.split('\n');
      const steps = [...section.matchAll(/^\$ (.+?)(?:\s+# (\d))?$/gm)];
      return [heading, steps.map(([, command = '', exits]) => ({ command, exits: Number(exits ?? 0) }))] as const;
    })
    .filter(([, steps]) => steps.length > 0),
);

let own: OwnServers;
let nats: NatsConnection;
let database: FreshDatabase;
let env: NodeJS.ProcessEnv;
let keyFile: string;
let sequencer: RunningSequencer | null;
/** The head when the log had three facts. */
let olderHead: { size: number; root: Buffer; note: string };

beforeEach(async () => {
  own = await ownServers('postgres', 'nats', 'temporal');
  nats = await connectNats(own.addresses.natsUrl, 'operations-test');
  const pool = connectPool({ url: own.addresses.databaseUrl, poolSize: 10 });
  database = { url: own.addresses.databaseUrl, pool, db: connectDatabase(pool), drop: () => pool.end() };
  await migrate(database.db);
  await seedDemo(database.db);
  keyFile = join(own.dir, 'log.key');
  writeFileSync(keyFile, `${signingKey}\n${vkey}\n`);
  sequencer = null;
  env = shell({
    PENUGASAN_DATA_DIR: own.dir,
    PENUGASAN_DATABASE_URL: own.addresses.databaseUrl,
    PENUGASAN_NATS_URL: own.addresses.natsUrl,
    PENUGASAN_TEMPORAL_ADDRESS: own.addresses.temporalAddress,
    PENUGASAN_LOG_ORIGIN: 'penugasan.test/log',
    PENUGASAN_LOG_KEY_FILE: keyFile,
  });
  const assignments = names('first', 6);
  await openAssignments(database, assignments.slice(0, 3));
  await publishAll(database, nats);
  [olderHead] = (await database.pool.query('select size, root, note from log.checkpoint')).rows;
  await openAssignments(database, assignments.slice(3));
  await publishAll(database, nats);
}, 120_000);
afterEach(async () => {
  await sequencer?.stop();
  await database.drop();
  await nats.close();
  await own.stop();
}, 60_000);

/** How the store of each section is lost, and what must hold once its commands have run. */
const losses: Readonly<Record<string, { lose(): Promise<void>; between?(): Promise<void>; after(): Promise<void> }>> = {
  'PostgreSQL from an older copy': {
    lose: loseLaterFacts,
    async after() {
      expect(await lastPosition(database.db)).toBe(6);
      expect(await readLogBehind(database.db)).toEqual([]);
    },
  },
  'PostgreSQL from an older copy, and JetStream lost': {
    async lose() {
      await loseLaterFacts();
      await deleteStream(nats);
      await reportLogBehind(database.db, { by: 'workflow', stream: 'first-5', version: 1 });
    },
    async after() {
      expect(await lastPosition(database.db)).toBe(3);
      expect(await readLogBehind(database.db)).toEqual([]);
    },
  },
  JetStream: {
    async lose() {
      await nats.jetstream().publish('penugasan.x', '{}');
      sequencer = startSequencer(database, nats);
      await waitUntil(() => sequencer?.errors.length !== 0, { limitMs: 10_000 });
    },
    async after() {
      await openAssignments(database, ['later']);
      await waitUntil(async () => (await streamLength()) === 7, { limitMs: 20_000 });
    },
  },
  Temporal: {
    async lose() {
      await own.servers.temporal.stop();
      for (const suffix of ['', '-wal', '-shm'])
        rmSync(join(own.dir, 'temporal', `temporal.db${suffix}`), { force: true });
      await own.servers.temporal.restart();
    },
    async after() {
      expect((await run('npx penugasan reconcile --all')).code).toBe(0);
    },
  },
  'Reporting tables': {
    async lose() {
      await run('npx penugasan projections rebuild');
      await database.pool.query('drop table reporting.assignment, reporting.timeline');
    },
    async after() {
      expect((await database.pool.query('select from reporting.assignment')).rows).toHaveLength(6);
    },
  },
  'The signing key': {
    lose: async () => rmSync(keyFile),
    async between() {
      const { signer } = await readLogKey(keyFile);
      if (sequencer) return;
      const { rows } = await database.pool.query('select note from log.checkpoint');
      sequencer = startSequencer(database, nats, { signer });
      await waitUntil(
        async () => (await database.pool.query('select note from log.checkpoint')).rows[0].note !== rows[0].note,
        { limitMs: 10_000 },
      );
    },
    async after() {
      await openAssignments(database, ['later']);
      await waitUntil(async () => (await streamLength()) === 7, { limitMs: 20_000 });
    },
  },
};

describe('the page for operators', () => {
  test('has a test for each section with commands', () => {
    expect([...sections.keys()].sort()).toEqual(Object.keys(losses).sort());
  });

  test.each(Object.entries(losses))('%s', { timeout: 180_000 }, async (heading, { lose, between, after }) => {
    await lose();
    const steps = sections.get(heading) ?? [];
    for (const [index, { command, exits }] of steps.entries()) {
      if (index === steps.length - 1) await between?.();
      const { code, output } = await run(command);
      expect({ command, code, output }).toEqual({ command, code: exits, output });
    }
    await after();
  });
});

/** As an older copy would: the facts after the third, and all that was made of them, are not there. */
async function loseLaterFacts(): Promise<void> {
  await database.pool.query(`
    alter table log.event disable trigger keep_event;
    delete from log.entry where position > 3;
    delete from log.event where seq not in (select event_seq from log.entry);
    delete from log.checkpoint;
    alter table log.event enable trigger keep_event`);
  await database.db.insertInto('log.checkpoint').values(olderHead).execute();
}

async function streamLength(): Promise<number> {
  const manager = await nats.jetstreamManager();
  return await manager.streams.info(STREAM).then(
    ({ state }) => state.last_seq,
    () => 0,
  );
}

/** A line of the page, with the command of this working copy. */
async function run(line: string): Promise<{ code: number; output: string }> {
  const command = line.replaceAll('npx penugasan', `"${process.execPath}" src/cli/penugasan.ts`);
  return await new Promise((resolve) => {
    execFile('sh', ['-c', command], { env, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}
