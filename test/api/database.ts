import type { Kysely } from 'kysely';
import { migrate } from '../../infra/migrate.ts';
import type { RunningServer } from '../../infra/stack/servers.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { REQUEST_LIMITS } from '../../src/database/limits.ts';
import type { Database } from '../../src/database/tables.ts';
import { ensureTables } from '../../src/projections/engine/ensure-tables.ts';
import { ownPostgres } from '../support/own-servers.ts';
import { fillDirectory } from './directory.ts';

/** A PostgreSQL of a test file's own, with today's tables and the small directory. */
export interface TestDatabase {
  readonly db: Kysely<Database>;
  readonly url: string;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<TestDatabase> {
  const { address, server, stop } = await ownPostgres();
  const db = connectDatabase(connectPool({ url: address, limits: REQUEST_LIMITS }));
  await migrate(db);
  await ensureTables(db);
  await fillDirectory(db);
  return {
    db,
    url: address,
    server,
    async stop() {
      await db.destroy();
      await stop();
    },
  };
}
