import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStream } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import { UnrecordableFact } from '../../src/event-log/unrecordable-fact.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { holderOf, memberOf } from '../support/government.ts';
import { draftBy, HOME_UNIT, OTHER_POSITION, POSITION, requestOf } from './requests.ts';
import { whileEnding } from './while-ending.ts';

let fresh: FreshDatabase;
let streams = 0;
const newStream = () => `authority-${++streams}`;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('by what right a fact is recorded', () => {
  it('writes the holder of the position on the fact', async () => {
    const { db } = fresh;
    const answer = await record(db, requestOf(newStream(), 0, [await draftBy(db, 'holder')]));
    const by = { person: await holderOf(db, POSITION), position: POSITION, delegation: null };
    expect(answer).toMatchObject({ outcome: 'recorded', facts: [{ version: 1, by }] });
  });

  it('is another stream’s fact for one that follows it, and nothing where that is not in the log', async () => {
    const { db } = fresh;
    const followed = await record(db, requestOf(newStream(), 0, [await draftBy(db, 'followed')]));
    const [origin] = 'facts' in followed ? followed.facts : [];
    const by = { person: 'somebody-without-any-right', position: POSITION };
    const follower = async (fact: string) =>
      await draftBy(db, fact, { by, data: { carried: { stream: origin?.stream ?? '', fact, delegation: 'd' } } });
    const carried = await record(db, requestOf(newStream(), 0, [await follower(origin?.id ?? '')]));
    expect(carried).toMatchObject({ outcome: 'recorded', facts: [{ by: { ...by, delegation: 'd' } }] });
    const stream = newStream();
    await expect(record(db, requestOf(stream, 0, [await follower(randomUUID())]))).rejects.toThrow(UnrecordableFact);
    expect(await readStream(db, stream)).toEqual([]);
  });

  it.each(['plt', 'plh'] as const)('writes the delegation of a %s on the fact, within its term', async (kind) => {
    const { db } = fresh;
    const person = await memberOf(db, 'bidang-sd');
    const id = `delegation-${kind}`;
    await delegate(id, kind, person, "now() - interval '1 day'", "now() + interval '1 hour'");
    const answer = await record(
      db,
      requestOf(newStream(), 0, [await draftBy(db, id, { by: { person, position: POSITION } })]),
    );
    expect(answer).toMatchObject({
      outcome: 'recorded',
      facts: [{ by: { person, position: POSITION, delegation: id } }],
    });
    await end('delegation', id);
  });

  it.each([
    ['ended', "now() - interval '2 days'", "now() - interval '1 second'"],
    ['not begun', "now() + interval '1 hour'", 'null'],
  ])('refuses a delegate whose term has %s', async (_, from, to) => {
    const { db } = fresh;
    const person = await memberOf(db, 'puskesmas-contoh');
    await delegate(`out-of-term-${from}`, 'plt', person, from, to);
    const stream = newStream();
    const answer = await record(
      db,
      requestOf(stream, 0, [await draftBy(db, 'term', { by: { person, position: POSITION } })]),
    );
    expect(answer).toEqual({ outcome: 'refused', code: 'not-authorised', details: { position: POSITION } });
    expect(await readStream(db, stream)).toEqual([]);
  });

  it('takes a mandate for the acts that it names, and refuses it for any other', async () => {
    const { db } = fresh;
    const person = await memberOf(db, 'puskesmas-contoh');
    await fresh.pool.query(
      `insert into directory.delegation (id, kind, person, position, valid_from, valid_to, acts, letter)
       values ('mandate', 'mandate', $1, $2, now() - interval '1 day', null, '{request,appoint}', 'Mandat 3/2026')`,
      [person, POSITION],
    );
    const by = { person, position: POSITION };
    const recorded = await record(db, requestOf(newStream(), 0, [await draftBy(db, 'within', { by })]));
    expect(recorded).toMatchObject({ outcome: 'recorded', facts: [{ by: { ...by, delegation: 'mandate' } }] });
    const beyond = [await draftBy(db, 'beyond', { by }), await draftBy(db, 'beyond', { by, type: 'approved' })];
    const stream = newStream();
    expect(await record(db, requestOf(stream, 0, beyond))).toMatchObject({
      outcome: 'refused',
      code: 'not-authorised',
    });
    expect(await readStream(db, stream)).toEqual([]);
    await end('delegation', 'mandate');
  });

  it('refuses the holder of another position, and a person who sits nowhere', async () => {
    const { db } = fresh;
    const other = { person: await holderOf(db, OTHER_POSITION), position: POSITION };
    const nowhere = { person: await holderOf(db, OTHER_POSITION), position: null };
    for (const by of [other, nowhere]) {
      expect(await record(db, requestOf(newStream(), 0, [await draftBy(db, 'other', { by })]))).toMatchObject({
        outcome: 'refused',
        code: 'not-authorised',
      });
    }
  });

  it('refuses to name somebody who does not sit in the home unit: Dairi Lamp. B.2 ¶1 #3', async () => {
    const { db } = fresh;
    const [here, elsewhere] = [await memberOf(db, HOME_UNIT), await memberOf(db, 'bidang-hortikultura')];
    const details = { person: elsewhere, unit: HOME_UNIT };
    for (const data of [{ assignee: elsewhere }, { candidates: [here, elsewhere] }]) {
      const stream = newStream();
      const answer = await record(db, requestOf(stream, 0, [await draftBy(db, 'named', { data })]));
      expect(answer).toEqual({ outcome: 'refused', code: 'assignee-ineligible', details });
      expect(await readStream(db, stream)).toEqual([]);
    }
  });

  it('checks each right of a command, though two of them have the same id in their tables', async () => {
    const { db } = fresh;
    const person = await memberOf(db, 'kelurahan-contoh');
    const named = await memberOf(db, HOME_UNIT);
    const { id } = await db
      .selectFrom('directory.placement')
      .select('id')
      .where('person', '=', named)
      .executeTakeFirstOrThrow();
    await delegate(id, 'plt', person, "now() - interval '1 day'", 'null');
    const draft = await draftBy(db, 'twins', { by: { person, position: POSITION }, data: { assignee: named } });
    const outcome = await whileEnding(fresh, 'delegation', id, () => record(db, requestOf(newStream(), 0, [draft])));
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'not-authorised' });
  });

  it('records nothing where the right ends between the look and the insert', async () => {
    const { db } = fresh;
    const person = await memberOf(db, 'uptd-laboratorium');
    await delegate('short', 'plh', person, "now() - interval '1 day'", 'null');
    const stream = newStream();
    const draft = await draftBy(db, 'short', { by: { person, position: POSITION } });
    const outcome = await whileEnding(fresh, 'delegation', 'short', () => record(db, requestOf(stream, 0, [draft])));
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'not-authorised' });
    expect(await readStream(db, stream)).toEqual([]);
  });

  it('records by the delegation where the holding ends meanwhile', async () => {
    const { db } = fresh;
    const person = await holderOf(db, 'camat-contoh-hilir');
    await delegate('both', 'plt', person, "now() - interval '1 day'", 'null');
    await fresh.pool.query(
      `insert into directory.holding (id, person, position, valid_from) values ('both', $1, $2, now())`,
      [person, POSITION],
    );
    const draft = await draftBy(db, 'both', { by: { person, position: POSITION } });
    const outcome = await whileEnding(fresh, 'holding', 'both', () => record(db, requestOf(newStream(), 0, [draft])));
    expect(outcome).toMatchObject({ outcome: 'recorded', facts: [{ by: { delegation: 'both' } }] });
    await end('delegation', 'both');
  });
});

const delegate = (id: string, kind: string, person: string, from: string, to: string) =>
  fresh.pool.query(
    `insert into directory.delegation (id, kind, person, position, valid_from, valid_to) values ($1, $2, $3, $4, ${from}, ${to})`,
    [id, kind, person, POSITION],
  );

const end = (table: 'holding' | 'delegation', id: string) =>
  fresh.pool.query(`update directory.${table} set valid_to = clock_timestamp() where id = $1`, [id]);
