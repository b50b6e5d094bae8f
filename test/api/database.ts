import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { migrate } from '../../infra/migrate.ts';
import { type RunningEmbeddedServer, startEmbeddedServer } from '../../infra/stack/embedded-server.ts';
import type { RunningServer } from '../../infra/stack/servers.ts';
import { startPostgres } from '../../infra/stack/start-servers.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { ensureTables } from '../../src/projections/ensure-tables.ts';
import { fillDirectory } from './directory.ts';

/** A PostgreSQL of a test file's own, with today's tables and the small directory. */
export interface TestDatabase {
  readonly db: Kysely<Database>;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<TestDatabase> {
  const dir = mkdtempSync(join(tmpdir(), 'penugasan-api-'));
  mkdirSync(join(dir, 'logs'));
  let running: RunningEmbeddedServer | null = null;
  const stopNow = () => running?.signalStop();
  process.once('exit', stopNow);
  const { addresses, server } = await startPostgres({
    dir,
    env: { PATH: process.env.PATH },
    preferPorts: false,
    ui: false,
    externalLimitMs: 60_000,
    signal: new AbortController().signal,
    onProgress: () => {},
    start: async (prepared) => {
      running = await startEmbeddedServer({ ...prepared, onLaunched: () => {} });
      return running;
    },
  });
  const db = connectDatabase(connectPool({ url: addresses.databaseUrl }));
  await migrate(db);
  await ensureTables(db);
  await fillDirectory(db);
  return {
    db,
    server,
    stop: async () => {
      await db.destroy();
      await server.stop();
      process.removeListener('exit', stopNow);
      rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true }); // may lie elsewhere: root starts it as another user
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
