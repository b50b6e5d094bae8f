import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNDECIDED } from '../../src/audit/not-proven.ts';
import type { Verdict } from '../../src/audit/verdict.ts';
import { verdictText } from '../../src/audit/verdict-text.ts';
import { verifyLog } from '../../src/audit/verify.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { type AuditedLog, auditedLog, tamper } from './audited-log.ts';

let log: AuditedLog;
beforeAll(async () => {
  log = await auditedLog();
});
afterAll(() => log.drop());

/** Verifies a copy of the log that something was done to. */
async function verifiedAfter(change: (copy: FreshDatabase) => Promise<unknown>): Promise<Verdict> {
  const copy = await log.copy();
  try {
    await change(copy);
    return await verifyLog(copy.db, { vkey: log.vkey });
  } finally {
    await copy.drop();
  }
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Another value of the same type, as SQL. */
function another({ table, column, type }: Column): string {
  switch (type) {
    case 'uuid':
      return 'gen_random_uuid()';
    case 'text':
      return `coalesce(${column}, '') || 'x'`;
    case 'integer':
    case 'bigint':
      return `(select max(${column}) + 1 from ${table})`;
    case 'timestamp with time zone':
      return `${column} + interval '1 microsecond'`;
    case 'jsonb':
      return `'{"reason":"lain"}'`;
    case 'bytea':
      return `set_byte(${column}, 0, get_byte(${column}, 0) # 1)`;
    case 'boolean':
      return column; // the only row of a table, held so by a check of its own
    default:
      throw new Error(`how is ${column} (${type}) of ${table} altered?`);
  }
}

/** The row that is altered: in the midst, and one that has a text. */
const rowOf = (table: string) =>
  table === 'log.event'
    ? `log.event where ctid = (select ctid from log.event where typed is not null and stream = '${log.assignment}' order by version limit 1)`
    : `${table} where ctid = (select ctid from ${table} order by 1 offset (select count(*) / 2 from ${table}) limit 1)`;

/** Where in the log the row is that will be altered; null where it is of no entry. */
async function positionOf({ pool }: FreshDatabase, table: string): Promise<number | null> {
  const seq = { 'log.event': 'seq', 'log.entry': 'event_seq' }[table];
  if (!seq) return null;
  const { rows } = await pool.query<{ position: number }>(
    `select position from log.entry where event_seq = (select ${seq} from ${rowOf(table)})`,
  );
  if (!rows[0]) throw new Error(`the row of ${table} has no position`);
  return rows[0].position;
}

async function columnsOf({ pool }: FreshDatabase): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select 'log.' || table_name as table, column_name as column, data_type as type
     from information_schema.columns where table_schema = 'log' order by 1, ordinal_position`,
  );
  return rows;
}

describe('every stored value of the log', () => {
  it('is proven, so that altering it is found and located, or is named as not proven', {
    timeout: 240_000,
  }, async () => {
    const copy = await log.copy();
    const columns = await columnsOf(copy);
    await copy.drop();
    expect(columns.map(({ table, column }) => `${table}.${column}`)).toContain('log.event.agency');
    for (const each of columns) {
      const name = `${each.table}.${each.column}`;
      let position: number | null = null;
      const { problems, notProven } = await verifiedAfter(async (altered) => {
        position = await positionOf(altered, each.table);
        // Where the service has noted nothing yet there is nothing to alter; then the table must be named as a whole.
        if ((await altered.pool.query(`select from ${each.table}`)).rowCount)
          await tamper(
            altered,
            `update ${rowOf(each.table).replace(' where', ` set ${each.column} = ${another(each)} where`)}`,
          );
      });
      const named = notProven.find(({ value }) => value === name || value === each.table);
      if (named) {
        expect(named.why, name).not.toEqual(UNDECIDED);
        continue;
      }
      expect({ name, problems }).not.toMatchObject({ problems: [] });
      if (position !== null)
        expect({ name, at: problems.map((problem) => problem.position) }).toEqual({
          name,
          at: expect.arrayContaining([position]),
        });
    }
  });

  it('is named in the text as well, in both languages', async () => {
    const verdict = await verifiedAfter(async () => {});
    expect(verdict).toMatchObject({
      verified: true,
      entries: log.entries,
      waiting: log.waiting,
      of: 'log',
      problems: [],
    });
    expect(verdict.notProven.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['log.event.seq', 'log.event.recorded_at', 'log.event.traceparent', 'log.checkpoint.at']),
    );
    for (const language of ['id', 'en'] as const)
      for (const { value, why } of verdict.notProven)
        expect(verdictText(verdict, language)).toContain(`${value}: ${why[language]}`);
    expect(verdictText(verdict, 'id')).toContain(`${log.waiting} entri yang belum di dalam pohon`);
    expect(verdictText(verdict, 'en')).toContain(`${log.waiting} entries that are not yet in the tree`);
  });

  it('of a column that nobody has decided about is named as unknown', async () => {
    const { verified, notProven } = await verifiedAfter(({ pool }) =>
      pool.query('alter table log.event add column reviewed boolean'),
    );
    expect(verified).toBe(true);
    expect(notProven).toContainEqual({ value: 'log.event.reviewed', why: UNDECIDED });
  });
});

describe('what beside an entry is found by a verification', () => {
  const agencyOf = (stream: string, version: number) =>
    `update log.event set agency = 'lain' where stream = '${stream}' and version = ${version}`;
  it.each<[string, (of: AuditedLog) => string, string]>([
    ['the agency of an assignment’s opening', ({ assignment }) => agencyOf(assignment, 1), 'columns-differ'],
    ['the agency of a later fact', ({ assignment }) => agencyOf(assignment, 4), 'columns-differ'],
    ['the agency of a team’s fact', ({ team }) => agencyOf(team, 3), 'columns-differ'],
    ['the agency of a member’s fact', ({ member }) => agencyOf(member, 2), 'columns-differ'],
    [
      'a time that is no time',
      ({ assignment }) => `update log.event set at = 'infinity' where stream = '${assignment}' and version = 2`,
      'columns-differ',
    ],
    [
      'a time before Christ',
      ({ assignment }) =>
        `update log.event set at = (to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00 BC')::timestamptz where stream = '${assignment}' and version = 2`,
      'columns-differ',
    ],
    [
      'a text that is null in JSON beside a fact that has none',
      () => `update log.event set typed = 'null' where seq = (select min(seq) from log.event where typed is null)`,
      'text-altered',
    ],
    [
      'a text whose salt alone is gone',
      ({ assignment }) => `update log.event set salt = null where stream = '${assignment}' and version = 1`,
      'text-altered',
    ],
    [
      'two entries that have changed places',
      () => 'update log.entry set event_seq = case position when 40 then -1 else event_seq end',
      'position-missing',
    ],
    ['an event that nobody sequences', () => 'delete from log.pending', 'event-unaccounted'],
    [
      'an event that is to be sequenced again',
      () => 'insert into log.pending select event_seq from log.entry limit 1',
      'event-unaccounted',
    ],
    [
      'a position beyond all numbers',
      () => 'update log.entry set position = 4611686018427387905 where position = 50',
      'event-unaccounted',
    ],
    [
      'a tile that the tree does not have',
      () => `insert into log.tile values (5, 9223372036854775807, '\\x00')`,
      'tile-differs',
    ],
    ['a tile that is gone', () => 'delete from log.tile where level = 0 and index = 0', 'tile-differs'],
    [
      'a second head that nobody signed',
      () => `insert into log.checkpoint (size, root, note) values (5, '\\x00', 'x')`,
      'checkpoint-invalid',
    ],
    [
      'a last entry that is gone, with its event',
      () => `delete from log.event where seq = (select event_seq from log.entry order by position desc limit 1)`,
      'tree-differs',
    ],
  ])('%s', async (_, statement, code) => {
    const { verified, problems } = await verifiedAfter((copy) => tamper(copy, statement(log)));
    expect(verified).toBe(false);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('says which entries have changed places', async () => {
    const { problems } = await verifiedAfter((copy) =>
      tamper(
        copy,
        'create temp table swapped as select position, event_seq from log.entry where position in (40, 41)',
        'update log.entry set event_seq = -position where position in (40, 41)',
        'update log.entry set event_seq = swapped.event_seq from swapped where entry.position = 81 - swapped.position',
      ),
    );
    const at = (code: string) => problems.filter((problem) => problem.code === code).map(({ position }) => position);
    expect(at('tile-differs')).toEqual(expect.arrayContaining([40, 41]));
    expect(at('history-impossible')).toContain(40);
  });

  it('lets a text be gone with its salt, and counts it', async () => {
    const whole = await verifiedAfter(async () => {});
    const { verified, texts } = await verifiedAfter(({ pool }) =>
      pool.query('update log.event set typed = null, salt = null where stream = $1 and version = 1', [log.assignment]),
    );
    expect({ verified, texts }).toEqual({ verified: true, texts: { proven: whole.texts.proven - 1, gone: 1 } });
  });
});
