import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import type { Connection } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Database } from '../../src/database/tables.ts';

export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  /** One-minute load before the first bench: above a few tenths, somebody else was at work. */
  readonly loadBefore: number;
}

export interface Servers {
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  readonly temporal: Connection;
}

const LIBRARIES = ['@temporalio/worker', 'xstate', 'kysely', 'pg', 'nats', 'fastify'];

export async function describeMachine({ db, nats, temporal }: Servers): Promise<Machine> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db);
  const info = await temporal.workflowService.getSystemInfo({});
  return {
    cores: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    versions: {
      PostgreSQL: rows[0]?.version ?? 'unknown',
      Temporal: info.serverVersion ?? 'unknown',
      NATS: nats.info?.version ?? 'unknown',
      ...Object.fromEntries(LIBRARIES.map((name) => [name, versionOf(name)])),
    },
    loadBefore: loadavg()[0] ?? 0,
  };
}

const versionOf = (library: string): string =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${library}/package.json`, import.meta.url), 'utf8')).version;
