import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../machines/facts.ts';
import { LogBehind } from '../../src/event-log/log-behind.ts';
import { readStream, readStreamWithText } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import type { RecordAnswer } from '../../src/event-log/record-request.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';
import { typedHash } from '../../src/event-log/typed-hash.ts';
import { UnrecordableFact } from '../../src/event-log/unrecordable-fact.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { draftBy, requestOf } from './requests.ts';

let fresh: FreshDatabase;
let streams = 0;
const newStream = () => `record-${++streams}`;
const draft = (cause: string, change: Partial<FactDraft> = {}) => draftBy(fresh.db, cause, change);

async function recorded(stream: string, version: number, drafts: readonly FactDraft[]): Promise<readonly Fact[]> {
  const answer = await record(fresh.db, requestOf(stream, version, drafts));
  if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  return answer.facts;
}

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('repeating', () => {
  it('answers the same request with what it recorded the first time', async () => {
    const stream = newStream();
    const first = await recorded(stream, 0, [await draft('same'), await draft('same', { type: 'approved' })]);
    const again = await recorded(stream, 0, [
      await draft('same', { at: '2026-11-23T03:00:00.000Z' }),
      await draft('same', { type: 'approved' }),
    ]);
    expect(again).toEqual(first);
    expect(await readStream(fresh.db, stream)).toEqual(first);
  });

  it('answers so even where the right has ended since', async () => {
    const stream = newStream();
    const first = await recorded(stream, 0, [await draft('then')]);
    const stranger = { person: 'o-0000', position: first[0]?.by?.position ?? null };
    expect(await recorded(stream, 0, [await draft('then', { by: stranger })])).toEqual(first);
  });

  it('lets its judge hear first of what was recorded before it', async () => {
    const stream = newStream();
    await recorded(stream, 0, [await draft('first')]);
    await recorded(stream, 1, [await draft('second')]);
    // Both commands come again, in the other order, to a judge who has heard of neither.
    const answer = await record(fresh.db, requestOf(stream, 0, [await draft('second')]));
    expect(answer).toMatchObject({ outcome: 'behind', missing: [{ cause: 'first' }, { cause: 'second' }] });
  });
});

describe('a version that is taken', () => {
  it('answers with the facts that the judge lacks, and records nothing', async () => {
    const stream = newStream();
    const facts = await recorded(stream, 0, [await draft('a'), await draft('a')]);
    const answer = await record(fresh.db, requestOf(stream, 1, [await draft('b')]));
    expect(answer).toEqual({ outcome: 'behind', missing: facts.slice(1) });
    expect(await readStream(fresh.db, stream)).toEqual(facts);
  });

  it('goes to exactly one of two recorders', async () => {
    for (let round = 0; round < 10; round += 1) {
      const stream = newStream();
      const requests = await Promise.all(
        ['left', 'right'].map(async (cause) => requestOf(stream, 0, [await draft(cause)])),
      );
      const answers = await Promise.all(requests.map((request) => record(fresh.db, request)));
      const won = answers.find((answer) => answer.outcome === 'recorded') as RecordAnswer & { outcome: 'recorded' };
      expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['behind', 'recorded']);
      expect(answers).toContainEqual({ outcome: 'behind', missing: won.facts });
      expect(await readStream(fresh.db, stream)).toEqual(won.facts);
    }
  });
});

describe('the time of a fact', () => {
  const away = (ms: number) => new Date(Date.now() + ms).toISOString();

  it.each([
    ['an hour behind', -3_600_000],
    ['seconds behind', -8_000],
    ['seconds ahead', 8_000],
    ['three days ahead', 3 * 86_400_000],
  ])('is refused where PostgreSQL’s clock finds it %s, and records nothing', async (_, ms) => {
    const stream = newStream();
    expect(await record(fresh.db, requestOf(stream, 0, [await draft('odd', { at: away(ms) })]))).toEqual({
      outcome: 'untimely',
    });
    expect(await readStream(fresh.db, stream)).toEqual([]);
  });

  it('may be a little away from it, as two clocks are', async () => {
    for (const ms of [-2_000, 2_000]) await recorded(newStream(), 0, [await draft('near', { at: away(ms) })]);
  });

  it('is never before the last of its stream', async () => {
    const stream = newStream();
    const [first] = await recorded(stream, 0, [await draft('one', { at: away(2_000) })]);
    const before = await draft('two', { at: away(0) });
    expect(await record(fresh.db, requestOf(stream, 1, [before]))).toEqual({ outcome: 'untimely' });
    await recorded(stream, 1, [{ ...before, at: first?.at ?? '' }]);
  });

  it('is that of the last fact where PostgreSQL’s clock was set back behind it', async () => {
    const stream = newStream();
    const [first] = await recorded(stream, 0, [await draft('one')]);
    await sql`alter table log.event disable trigger keep_event`.execute(fresh.db);
    await sql`update log.event set at = at + interval '1 hour' where stream = ${stream}`.execute(fresh.db);
    await sql`alter table log.event enable trigger keep_event`.execute(fresh.db);
    const ahead = new Date(Date.parse(first?.at ?? '') + 3_600_000).toISOString();
    const later = new Date(Date.parse(ahead) + 1).toISOString();
    expect(await record(fresh.db, requestOf(stream, 1, [await draft('two', { at: later })]))).toEqual({
      outcome: 'untimely',
    });
    await recorded(stream, 1, [await draft('two', { at: ahead })]);
  });

  it('that is odd is no reason to keep from its judge what came first', async () => {
    const stream = newStream();
    const missing = await recorded(stream, 0, [await draft('first')]);
    const late = requestOf(stream, 0, [await draft('second', { at: away(-3_600_000) })]);
    expect(await record(fresh.db, late)).toEqual({ outcome: 'behind', missing });
  });
});

describe('all or nothing', () => {
  it('records no fact of a command where one of them is refused', async () => {
    const stream = newStream();
    const stranger = { person: 'o-0000', position: 'sekda' };
    const answer = await record(fresh.db, requestOf(stream, 0, [await draft('c'), await draft('c', { by: stranger })]));
    expect(answer).toMatchObject({ outcome: 'refused', code: 'not-authorised' });
    expect(await readStream(fresh.db, stream)).toEqual([]);
  });

  it('records no fact of a command where one of their places is taken', async () => {
    const stream = newStream();
    const [first] = await recorded(stream, 0, [await draft('d')]);
    const { rows } = await fresh.pool.query('select count(*) as n from log.pending');
    const answer = await record(fresh.db, requestOf(stream, 0, [await draft('e'), await draft('e')]));
    expect(answer).toEqual({ outcome: 'behind', missing: [first] });
    expect((await fresh.pool.query('select count(*) as n from log.pending')).rows).toEqual(rows);
  });

  it('numbers the facts of a command in their order', async () => {
    const stream = newStream();
    const facts = await recorded(stream, 0, await Promise.all(Array.from({ length: 20 }, () => draft('many'))));
    const { rows } = await fresh.pool.query('select version from log.event where stream = $1 order by seq', [stream]);
    expect(rows.map(({ version }) => version)).toEqual(facts.map((_, index) => index + 1));
  });
});

describe('what no retry can record', () => {
  it.each([
    ['a NUL character in what was typed', { typed: { reason: 'a\u0000b' } }],
    ['a lone surrogate in what was typed', { typed: { reason: '\ud800' } }],
    ['a time that is none', { at: '2026-13-01' }],
  ])('%s is said at once', async (_, change) => {
    const stream = newStream();
    await expect(record(fresh.db, requestOf(stream, 0, [await draft('bad', change)]))).rejects.toThrow(
      UnrecordableFact,
    );
    expect(await readStream(fresh.db, stream)).toEqual([]);
  });

  it('a fact that would leave a gap in its stream', async () => {
    const stream = newStream();
    await expect(record(fresh.db, requestOf(stream, 3, [await draft('gap')]))).rejects.toThrow(LogBehind);
    expect(await readStream(fresh.db, stream)).toEqual([]);
  });
});

describe('what stands in the log', () => {
  it('is the RFC 8785 bytes of the fact; what was typed is beside it, sealed', async () => {
    const stream = newStream();
    const typed = { reason: 'rahasia sekali', note: 'catatan' };
    const [fact] = await recorded(stream, 0, [await draft('typed', { typed })]);
    const { rows } = await fresh.pool.query('select entry, salt from log.event where stream = $1', [stream]);
    const [{ entry, salt }] = rows;
    expect(entry).toBe(canonicalBytes(fact).toString('utf8'));
    expect(entry).not.toMatch(/rahasia|catatan/);
    expect(salt).toHaveLength(16);
    expect(fact?.typed).toEqual({ fields: ['note', 'reason'], hash: typedHash(typed, salt) });
    expect(await readStreamWithText(fresh.db, stream)).toEqual([{ fact, typed }]);
  });

  it('cannot be changed or removed', async () => {
    const stream = newStream();
    await recorded(stream, 0, [await draft('kept', { typed: { note: 'x' } })]);
    const refused = /cannot be changed or removed/;
    const change = (what: string) => fresh.pool.query(`update log.event set ${what} where stream = $1`, [stream]);
    for (const what of [
      "entry = '{}'",
      'version = 2',
      'at = now()',
      'typed = null',
      'salt = null',
      "typed = '{}', salt = null",
      "typed = null, salt = null, agency = 'lain'",
    ]) {
      await expect(change(what), what).rejects.toThrow(refused);
    }
    await expect(fresh.pool.query('delete from log.event where stream = $1', [stream])).rejects.toThrow(refused);
    expect(await readStreamWithText(fresh.db, stream)).toMatchObject([{ typed: { note: 'x' } }]);
  });

  it('lets go of what was typed together with its salt, and keeps the fact', async () => {
    const stream = newStream();
    const [fact] = await recorded(stream, 0, [await draft('forgotten', { typed: { note: 'x' } })]);
    await fresh.pool.query('update log.event set typed = null, salt = null where stream = $1', [stream]);
    expect(await readStreamWithText(fresh.db, stream)).toEqual([{ fact, typed: null }]);
  });
});
