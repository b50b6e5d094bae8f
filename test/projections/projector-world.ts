import { type Kysely, sql } from 'kysely';
import { connect, type NatsConnection } from 'nats';
import type pg from 'pg';
import { migrate } from '../../infra/migrate.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import { Advance } from '../../src/projections/engine/advance.ts';
import { checkProjections } from '../../src/projections/engine/check.ts';
import { lowest, readCheckpoints } from '../../src/projections/engine/checkpoints.ts';
import { ensureTables } from '../../src/projections/engine/ensure-tables.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { type ProjectorOptions, runProjector } from '../../src/projections/engine/projector.ts';
import { RecentStreamStates } from '../../src/projections/engine/stream-states.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { databaseIn } from '../support/databases.ts';
import { type OwnServers, ownServers } from '../support/own-servers.ts';
import { TestLog } from './test-log.ts';

/** One database and one stream of its own for a test, and the projectors it starts. */
export interface World {
  /** Of the database, and of NATS: for a projector in a process of its own. */
  readonly addresses: { readonly databaseUrl: string; readonly natsUrl: string };
  readonly db: Kysely<Database>;
  readonly log: TestLog;
  readonly nats: NatsConnection;
  project(options?: Partial<ProjectorOptions>): RunningProjector;
  /** Brings the tables up to the log without a projector, which does more beside. @returns the positions it applied */
  apply(positions?: readonly number[]): Promise<readonly number[]>;
  /** Waits until the tables have all that the log has. */
  settled(projections?: readonly Projection[]): Promise<void>;
  /** What a check finds wrong: nothing, where all is well. */
  faults(projections?: readonly Projection[]): Promise<Record<string, unknown>>;
  end(): Promise<void>;
}

export interface RunningProjector {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The servers of one test file. */
export class Grounds {
  readonly servers: OwnServers['servers'];
  readonly #own: OwnServers;
  readonly #admin: pg.Pool;
  #count = 0;

  static async open(): Promise<Grounds> {
    const own = await ownServers('postgres', 'nats'); // the projector needs no Temporal
    const { databaseUrl } = own.addresses;
    const admin = connectPool({ url: databaseUrl, poolSize: 1 });
    await admin.query('create database template_world');
    const pool = connectPool({ url: databaseIn(databaseUrl, 'template_world'), poolSize: 1 });
    const db = connectDatabase(pool);
    await migrate(db);
    await db.destroy();
    return new Grounds(own, admin);
  }

  constructor(own: OwnServers, admin: pg.Pool) {
    this.servers = own.servers;
    this.#own = own;
    this.#admin = admin;
  }

  async world(): Promise<World> {
    this.#count += 1;
    const name = `world_${this.#count}`;
    await this.#admin.query(`create database ${name} template template_world`);
    const addresses = { ...this.#own.addresses, databaseUrl: databaseIn(this.#own.addresses.databaseUrl, name) };
    const pool = connectPool({ url: addresses.databaseUrl, poolSize: 30 });
    // A killed server's farewell to a connection in use, between two queries, would otherwise be nobody's to catch.
    pool.on('connect', (client) => client.on('error', () => {}));
    const db = connectDatabase(pool);
    const nats = await connect({
      servers: this.#own.addresses.natsUrl,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 50,
    });
    const log = new TestLog(db, nats);
    await log.deleteStream();
    await log.createStream();
    return world(addresses, db, nats, log);
  }

  async close(): Promise<void> {
    await this.#admin.end();
    await this.#own.stop();
  }
}

function world(addresses: World['addresses'], db: Kysely<Database>, nats: NatsConnection, log: TestLog): World {
  const projectors: RunningProjector[] = [];
  return {
    addresses,
    db,
    nats,
    log,
    project(options = {}) {
      const abort = new AbortController();
      const ended = runProjector({ db, nats, signal: abort.signal, ...options });
      const running = {
        ended,
        stop: async () => {
          abort.abort();
          await ended;
        },
      };
      projectors.push(running);
      return running;
    },
    async apply(positions) {
      await ensureTables(db);
      const applied: number[] = [];
      const advance = new Advance(
        {
          db,
          projections: PROJECTIONS,
          states: new RecentStreamStates(),
          batchSize: 4,
          signal: new AbortController().signal,
          onApplied: (facts) => applied.push(...facts.map(({ position }) => position)),
          onParked() {},
        },
        await readCheckpoints(db, PROJECTIONS),
      );
      for (const position of positions ?? [await lastPosition(db)]) await advance.through(position);
      return applied;
    },
    async settled(projections = PROJECTIONS) {
      const last = await lastPosition(db);
      await waitUntil(async () => lowest(await readCheckpoints(db, projections)) >= last, {
        limitMs: 45_000,
        everyMs: 10,
      });
    },
    async faults(projections = PROJECTIONS) {
      const checks = Object.entries(await checkProjections(db, undefined, projections));
      return Object.fromEntries(
        checks.filter(([, { missing, extra, different, parked }]) => missing + extra + different.length + parked > 0),
      );
    },
    async end() {
      await Promise.all(projectors.map((projector) => projector.stop()));
      await nats.close();
      await db.destroy();
    },
  };
}

export const countOf = async (db: Kysely<Database>, table: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(`reporting.${table}`)}`.execute(db);
  return rows[0]?.n ?? 0;
};
