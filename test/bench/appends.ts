import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Authority, FactDraft } from '../../machines/facts.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { record } from '../../src/event-log/record.ts';
import type { RecordRequest } from '../../src/event-log/record-request.ts';
import { atOnce } from './at-once.ts';
import type { BenchContext, Result } from './bench.ts';
import { type GeneratedRow, generatedRow } from './generate-log.ts';
import { alternating, perSecond } from './rounds.ts';
import { IN_UNIT, scriptOf } from './script.ts';

const STREAMS = 500;

/** Facts recorded a second, with all that `record` checks, against the same rows inserted one by one into the same table. */
export async function appends(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('appends');
  const pool = connectPool({ url: world.config.database.url, poolSize: 8, applicationName: 'penugasan-bench' });
  const db = connectDatabase(pool);
  try {
    await pool.query('create schema bench');
    await pool.query('create table bench.event (like log.event including all)');
    const { drafts, homeUnit } = await scriptOf(world.db, IN_UNIT);
    const facts = drafts.flat();
    const streams = Math.max(8, Math.round(STREAMS * context.options.scale));
    const ours = (writers: number) => async () => {
      const names = Array.from({ length: streams }, () => randomUUID());
      return await perSecond(streams * facts.length, () =>
        atOnce(writers, streams, async (index) => {
          for (const [version, draft] of facts.entries()) {
            const answer = await record(db, requestOf(names[index] as string, homeUnit, version, draft));
            if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
          }
        }),
      );
    };
    const raw = (writers: number) => async () => {
      const rows = Array.from({ length: streams }, () => rowsOf(randomUUID(), facts));
      return await perSecond(streams * facts.length, () =>
        atOnce(writers, streams, async (index) => {
          for (const row of rows[index] ?? []) await insertRaw(pool, row);
        }),
      );
    };
    await ours(8)();
    await raw(8)();
    const { rounds } = context.options;
    const eight = await alternating(rounds, { ours: ours(8), raw: raw(8) }, (line) =>
      context.say(`8 writers: ${line}`),
    );
    const one = await alternating(rounds, { ours: ours(1), raw: raw(1) }, (line) => context.say(`1 writer: ${line}`));
    const baseline = { name: 'plain INSERT of the same row into the same table' };
    return [
      {
        name: 'appends by record(), 8 writers',
        figure: eight.ours,
        unit: 'facts/s',
        baseline: { ...baseline, figure: eight.raw },
        aim: { of: 'ratio', at: 'least', value: 0.7 },
        note: `${streams * facts.length} facts a round; record() looks up the warrant, locks it, and inserts into two tables`,
      },
      {
        name: 'appends by record(), 1 writer',
        figure: one.ours,
        unit: 'facts/s',
        baseline: { ...baseline, figure: one.raw },
      },
    ];
  } finally {
    await pool.end();
    await world.close();
  }
}

const requestOf = (stream: string, homeUnit: string, version: number, draft: FactDraft): RecordRequest => ({
  stream,
  agency: 'dairi',
  homeUnit,
  expectedVersion: version,
  drafts: [{ ...draft, at: new Date().toISOString() }],
  traceparent: null,
});

const rowsOf = (stream: string, drafts: readonly FactDraft[]): GeneratedRow[] =>
  drafts.map((draft, index) => {
    const by: Authority | null = draft.by && { ...draft.by, delegation: null };
    return generatedRow(draft, stream, index + 1, by);
  });

async function insertRaw(pool: pg.Pool, { fact, agency, entry, typed, salt }: GeneratedRow): Promise<void> {
  await pool.query(
    `insert into bench.event (id, stream, version, type, agency, at, entry, typed, salt, traceparent)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, null)`,
    [fact.id, fact.stream, fact.version, fact.type, agency, fact.at, entry, typed, salt],
  );
}
