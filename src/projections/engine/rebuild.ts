import { setTimeout as delay } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { lastPosition } from '../../event-log/read.ts';
import { PROJECTIONS, projectionNamed } from '../tables/all-projections.ts';
import { highest, lockCheckpoints, setCheckpoints } from './checkpoints.ts';
import { insertDeadLetters } from './dead-letters.ts';
import { ensureTables } from './ensure-tables.ts';
import { fillInThreads } from './fill-threads.ts';
import { newTableOf } from './new-table.ts';
import type { Projection } from './projection.ts';
import { CatchUp } from './rebuild-catch-up.ts';
import { databaseNow } from './retention.ts';
import { createKeyAndIndexes, createTable, replaceTable, tableRef } from './table-definition.ts';

export interface RebuildOptions {
  /** The pool must give three connections at once: for its lock, the swap, and the filling. */
  readonly db: Kysely<Database>;
  /** The same database, for the threads that fill the tables. */
  readonly databaseUrl: string;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

export interface RebuildProgress {
  /** The facts that the new tables hold, of so many at the start. */
  readonly position: number;
  readonly last: number;
}

export interface RebuildResult {
  readonly position: number;
  /** Facts that went to the dead letters. */
  readonly refused: number;
  readonly seconds: number;
}

/** Two at once would fill the same new table. */
export class RebuildUnderWay extends Error {
  readonly code = 'rebuild-under-way';

  constructor() {
    super('a rebuild of the reporting tables is under way');
  }
}

/**
 * Fills a new table from the log beside the live one and puts it in its place. Readers see the old one until then, and the
 * projector goes on meanwhile. The projection's dead letters go; those of the new table come.
 * @throws {UnknownProjection} {@link RebuildUnderWay}
 */
export async function rebuildProjection(name: string, options: RebuildOptions): Promise<RebuildResult> {
  return await rebuild([projectionNamed(name)], options);
}

/** All tables in one pass over the log, swapped at one moment. @throws {RebuildUnderWay} */
export async function rebuildAll(options: RebuildOptions): Promise<RebuildResult> {
  return await rebuild(PROJECTIONS, options);
}

async function rebuild(
  projections: readonly Projection[],
  { db, databaseUrl, onProgress = () => {} }: RebuildOptions,
): Promise<RebuildResult> {
  const startedAt = performance.now();
  await ensureTables(db, projections);
  return await alone(db, async () => {
    for (const projection of projections) await createNew(db, projection);
    try {
      const last = await lastPosition(db);
      const letters = await fillInThreads({
        ...{ databaseUrl, last, now: await databaseNow(db) },
        projections: projections.map(({ name }) => name),
        onProgress: (position) => onProgress({ position, last }),
      });
      await Promise.all(projections.map((each) => createKeyAndIndexes(db, each, newTableOf(each))));
      const catchUp = new CatchUp(db, projections, { position: last, letters });
      await catchUpAndSwap(db, projections, catchUp);
      const seconds = (performance.now() - startedAt) / 1000;
      return { position: catchUp.position, refused: catchUp.letters.length, seconds };
    } finally {
      for (const projection of projections) await dropNew(db, projection);
    }
  });
}

/** A reader who holds the old table for long makes the swap step back and let the others through. */
const SWAP_LOCK_TIMEOUT = '500ms';
const SWAP_PAUSE_MS = 250;
const LOCK_NOT_AVAILABLE = '55P03';

async function catchUpAndSwap(
  db: Kysely<Database>,
  projections: readonly Projection[],
  catchUp: CatchUp,
): Promise<void> {
  for (;;) {
    await catchUp.through(await lastPosition(db));
    try {
      return await swap(db, projections, catchUp);
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      await delay(SWAP_PAUSE_MS);
    }
  }
}

async function swap(db: Kysely<Database>, projections: readonly Projection[], catchUp: CatchUp): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`set local lock_timeout = ${sql.lit(SWAP_LOCK_TIMEOUT)}`.execute(tx);
    const live = await lockCheckpoints(tx, projections);
    // The projector waits for us from here on. What is filled now is committed apart, so that it stays if the swap steps back.
    await catchUp.through(highest(live));
    for (const projection of projections) await replaceTable(tx, projection, newTableOf(projection));
    await tx
      .deleteFrom('reporting.dead_letter')
      .where(
        'projection',
        'in',
        projections.map(({ name }) => name),
      )
      .execute();
    await insertDeadLetters(tx, catchUp.letters);
    await setCheckpoints(tx, projections, catchUp.position);
  });
}

async function createNew(db: Kysely<Database>, projection: Projection): Promise<void> {
  await dropNew(db, projection); // left by a rebuild that was killed
  await createTable(db, projection, newTableOf(projection));
}

async function dropNew(db: Kysely<Database>, projection: Projection): Promise<void> {
  await sql`drop table if exists ${tableRef(newTableOf(projection))}`.execute(db);
}

/** The lock lives as long as its connection: a rebuild that is killed leaves none. */
async function alone<T>(db: Kysely<Database>, work: () => Promise<T>): Promise<T> {
  return await db.connection().execute(async (connection) => {
    const { rows } = await sql<{ got: boolean }>`
      select pg_try_advisory_lock(hashtext('reporting.rebuild')) as got`.execute(connection);
    if (!rows[0]?.got) throw new RebuildUnderWay();
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtext('reporting.rebuild'))`.execute(connection);
    }
  });
}
