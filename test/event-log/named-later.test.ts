import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFF_THE_SYSTEM } from '../../src/directory/demo/off-the-system.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { readStream } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import type { RecordAnswer, RecordRequest } from '../../src/event-log/record-request.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { BEGINNINGS, holderOf, memberOf, personWith } from '../support/government.ts';
import { draftBy, requestOf } from './requests.ts';
import { whileEnding } from './while-ending.ts';

const UNIT = 'prob-bidang-nelayan';
const [USUAL, HIGHER] = ['prob-kabid-nelayan', 'prob-kadis-perikanan'];

let fresh: FreshDatabase;
let officer: string;
let streams = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  officer = await memberOf(fresh.db, UNIT);
  await fresh.db.updateTable('directory.position').set({ job_class: 11 }).where('id', '=', USUAL).execute();
});
afterAll(() => fresh.drop());
beforeEach(() => classIs(11));

const classIs = (job_class: number) =>
  fresh.db
    .updateTable('directory.qualification')
    .set({ job_class, valid_to: null })
    .where('person', '=', officer)
    .execute();

/** The home unit's head names the officer, while somebody has the rater's seat. */
async function naming(rater: string, stream = `named-${++streams}`): Promise<RecordRequest> {
  const draft = await draftBy(fresh.db, stream, {
    by: { person: await holderOf(fresh.db, USUAL), position: USUAL },
    data: { assignee: officer },
  });
  const change = { agency: 'probolinggo', homeUnit: UNIT };
  return requestOf(stream, 0, [draft], {
    ...change,
    naming: { draft: 0, person: officer, seat: 'home.rater', seats: { 'home.rater': rater } },
  });
}
const saidOf = (answer: RecordAnswer) => ('facts' in answer ? answer.facts.map(({ data }) => data.ratedInstead) : []);

describe('the fact that names a person', () => {
  it('says who rates this person instead, and by which article', async () => {
    const request = await naming(USUAL);
    const answer = await record(fresh.db, request);
    expect(saidOf(answer)).toEqual([
      { seat: 'home.rater', position: HIGHER, basis: ['Probolinggo Lamp. II.B.1.b.2)'], interpretation: null },
    ]);
    expect((await readStream(fresh.db, request.stream))[0]?.data.ratedInstead?.position).toBe(HIGHER);
    expect(await record(fresh.db, request)).toEqual(answer);
  });

  it('says nothing where whoever has the seat rates', async () => {
    expect(saidOf(await record(fresh.db, await naming(HIGHER)))).toEqual([undefined]);
    await classIs(10);
    expect(saidOf(await record(fresh.db, await naming(USUAL)))).toEqual([undefined]);
  });

  it('gives the seat back to the unit’s rater where it was somebody else’s for another person', async () => {
    await classIs(10);
    expect(saidOf(await record(fresh.db, await naming(HIGHER)))).toMatchObject([
      { position: USUAL, basis: ['Probolinggo Ps.1(10)'] },
    ]);
  });

  it('rests on nothing stale: two who name while the qualification ends leave the unit’s rater, both', async () => {
    const requests = [await naming(USUAL), await naming(USUAL)];
    const answers = await whileEnding(
      fresh,
      'qualification',
      `q-${officer}`,
      () => Promise.all(requests.map((request) => record(fresh.db, request))),
      2,
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded']);
    expect(answers.flatMap(saidOf)).toEqual([undefined, undefined]);
  });

  it('is refused where the table forgets the post, and leaves nothing', async () => {
    const unit = 'ska-bidang-layanan';
    const { db } = fresh;
    await db.updateTable('directory.unit').set({ typology: 'district' }).where('id', '=', unit).execute();
    const senior = await personWith(db, unit, 'functional-expert', 'ahli-madya');
    const position = 'ska-kadis-arsip';
    const draft = await draftBy(db, 'gap', {
      by: { person: await holderOf(db, position), position },
      data: { assignee: senior },
    });
    const answer = await record(
      db,
      requestOf('gap', 0, [draft], {
        homeUnit: unit,
        naming: { draft: 0, person: senior, seat: 'home.rater', seats: { 'home.rater': 'ska-kabid-layanan' } },
      }),
    );
    expect(answer).toMatchObject({
      outcome: 'refused',
      code: 'post-without-rater',
      details: { table: 'Surakarta Lamp. III.h' },
    });
    expect(await readStream(db, 'gap')).toEqual([]);
  });
});

describe('an opening that rests on a qualification', () => {
  const opens = async () => {
    const opening = await openingFor(fresh.db, {
      route: 'voluntary-cross-unit',
      ownerUnit: 'prob-bidang-bantuan',
      homeUnit: UNIT,
      period: { from: '2026-12-01', to: '2027-03-01' },
      assignee: officer,
    });
    const draft = await draftBy(fresh.db, `opens-${++streams}`, {
      by: { person: officer, position: null },
      data: { opening },
    });
    return requestOf(`opens-${streams}`, 0, [draft], { agency: 'probolinggo', homeUnit: UNIT });
  };

  it('is recorded while that holds', async () => {
    const answer = await record(fresh.db, await opens());
    expect(answer).toMatchObject({ outcome: 'recorded', facts: [{ data: { opening: { ratedInstead: {} } } }] });
  });

  it('is not asked of the people of an agency that is not on the system', async () => {
    const { db } = fresh;
    const { unit, person } = OFF_THE_SYSTEM;
    const opening = await openingFor(db, {
      ...BEGINNINGS['appointment-cross-agency'],
      homeUnit: unit.id,
      assignee: person.id,
    });
    const draft = await draftBy(db, 'offSystem', { data: { opening, assignee: person.id } });
    const answer = await record(db, requestOf('offSystem', 0, [draft], { homeUnit: unit.id }));
    expect(answer).toMatchObject({ outcome: 'recorded' });
  });

  it('is refused where it holds no more, be it before or while it is recorded', async () => {
    const [before, meanwhile] = [await opens(), await opens()];
    const late = await whileEnding(fresh, 'qualification', `q-${officer}`, () => record(fresh.db, meanwhile));
    for (const answer of [late, await record(fresh.db, before)])
      expect(answer).toMatchObject({ outcome: 'refused', code: 'rater-changed', details: { person: officer } });
    expect(await readStream(fresh.db, before.stream)).toEqual([]);
  });
});
