import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { migrate } from '../../infra/migrate.ts';
import { findFreePorts } from '../../infra/stack/ports.ts';
import type { StackAddresses } from '../../infra/stack/servers.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { seedDemo } from '../../src/directory/demo/seed.ts';
import { logKeyFile } from '../../src/event-log/log-key.ts';
import { connectNats, deleteStream } from '../../src/event-log/nats.ts';
import { deleteHeadsStream } from '../../src/event-log/nats-heads.ts';
import type { RoleName } from '../../src/main/role.ts';
import { type RoleProcess, startRoleProcess } from './role-process.ts';

/** A Penugasan of its own: a fresh database with the demo government, a fresh stream, and the roles that it is asked for. */
export interface World {
  readonly db: Kysely<Database>;
  readonly config: Config;
  /** Where its API listens once started. */
  readonly api: string;
  /** Starts a role in a process of its own. */
  start(role: RoleName): Promise<RoleProcess>;
  /** Starts another program with the same environment. */
  startProgram(name: string, file: URL, env: NodeJS.ProcessEnv): Promise<RoleProcess>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly name: string;
  readonly dir: string;
  readonly addresses: StackAddresses;
  readonly issuer: string;
}

export async function openWorld({ name, dir, addresses, issuer }: WorldOptions): Promise<World> {
  const url = await createDatabase(addresses.databaseUrl, `bench_${name}_${randomUUID().slice(0, 8)}`);
  const db = connectDatabase(connectPool({ url, poolSize: 16, applicationName: 'penugasan-bench' }));
  await migrate(db);
  await seedDemo(db);
  const nats = await connectNats(addresses.natsUrl, 'penugasan-bench');
  await deleteStream(nats);
  await deleteHeadsStream(nats);
  await nats.close();
  const [port = 0] = await findFreePorts([null]);
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PENUGASAN_DATA_DIR: dir,
    PENUGASAN_DATABASE_URL: url,
    PENUGASAN_NATS_URL: addresses.natsUrl,
    PENUGASAN_TEMPORAL_ADDRESS: addresses.temporalAddress,
    PENUGASAN_TASK_QUEUE: `bench-${name}-${randomUUID().slice(0, 8)}`,
    PENUGASAN_ISSUER: issuer,
    PENUGASAN_RATE_LIMITS: 'off', // many requests as few people
    PENUGASAN_HTTP_PORT: String(port),
    PENUGASAN_LOG_ORIGIN: 'penugasan.invalid/bench',
    PENUGASAN_LOG_KEY_MADE: logKeyFile(join(dir, name)),
  };
  const running: RoleProcess[] = [];
  const startProgram: World['startProgram'] = async (label, file, more) => {
    const role = await startRoleProcess(label, file, { ...env, ...more });
    running.push(role);
    return role;
  };
  return {
    db,
    config: readConfig(env),
    api: `http://127.0.0.1:${port}`,
    start: (role) => startProgram(role, new URL(`../../src/main/${role}.ts`, import.meta.url), {}),
    startProgram,
    async close() {
      for (const role of running) await role.stop();
      await db.destroy();
    },
  };
}

async function createDatabase(server: string, name: string): Promise<string> {
  const db = connectDatabase(connectPool({ url: server, poolSize: 1, applicationName: 'penugasan-bench' }));
  await sql`create database ${sql.id(name)}`.execute(db);
  await db.destroy();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
