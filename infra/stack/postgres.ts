import { join } from 'node:path';
import pg from 'pg';
import type { EmbeddedServer } from './embedded-server.ts';
import { databaseUser, prepareCluster, recoverCluster } from './postgres-cluster.ts';
import type { PostgresPlace } from './postgres-place.ts';

const databaseName = 'penugasan';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // the usual folder is shared by all stacks, and often not writable
  fsync: 'on',
  synchronous_commit: 'on',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
};

export interface PreparedPostgres {
  server: Omit<EmbeddedServer, 'onLaunched'>;
  databaseUrl: string;
  /** To be called once the server is ready. */
  createDatabase(): Promise<void>;
}

export async function preparePostgres(dir: string, port: number, place: PostgresPlace): Promise<PreparedPostgres> {
  const { data, password } = await prepareCluster(place);
  const urlOf = (database: string): string => `postgres://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  return {
    databaseUrl: urlOf(databaseName),
    createDatabase: () => createDatabase(urlOf('postgres')),
    server: {
      launch: {
        name: 'postgres',
        command: place.binaries.postgres,
        args: ['-D', data, ...options],
        logFile: join(dir, 'logs/postgres.log'),
        stopSignal: 'SIGINT', // fast shutdown: SIGTERM would wait for clients to leave
        ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
      },
      beforeStart: () => recoverCluster(data),
      isReady: () => answers(urlOf('postgres')),
    },
  };
}

/** Whether it lets us in with our password, which no other server does. */
export async function answers(connectionString: string): Promise<boolean> {
  await withClient(connectionString, (client) => client.query('select 1'));
  return true;
}

async function createDatabase(connectionString: string): Promise<void> {
  await withClient(connectionString, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // told again by the query that it breaks
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
