import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../machines/assignment/events.ts';
import type { FactDraft } from '../../../machines/facts.ts';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { contradictionsIn } from '../../../machines/unit-types/contradictions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import { type RouteId, type Setter, UNIT_TYPES, type UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, perform, personOf, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { unitOnRecord } from '../unit-on-record.ts';

/** What Padang Panjang's own articles ask, transcribed from them by hand. */
const HERE = newestEdition('padang-panjang-48-2024');
const TYPES = UNIT_TYPES.filter((each) => HERE.mechanisms[each]);
const of = (route: RouteId, setter: Setter = 'unit-head', unitType: UnitTypeId = 'administrator-rates') =>
  procedure({ regulation: 'padang-panjang-48-2024', unitType, route, form: 'individual' }, setter);
const fromHere = (each: Procedure) => each.regulation === 'padang-panjang-48-2024';

describe('the rater', () => {
  it.each([
    ['Padang Panjang Ps.1(13)', 'rater'],
    ['Padang Panjang Ps.5(1)', 'rater'],
    ['Padang Panjang Ps.5(1)', 'unitHead'],
  ] as const)('is at lowest a Pengawas, but where a functional officer heads: %s, %s', (_key, part) => {
    const atLeast = ['supervisor', 'section-head', 'administrator', 'assistant', 'high-leader', 'regional-secretary'];
    expect(TYPES.filter((each) => !atLeast.includes(RATER_AND_HEAD[each][part]))).toEqual(['functional-alone']);
    for (const unitType of TYPES) {
      const { rater, unitHead: head } = RATER_AND_HEAD[unitType];
      const found = (parts: { rater: string; head: string }) =>
        contradictionsIn(HERE, unitOnRecord(HERE.id as 'padang-panjang-48-2024', unitType, parts));
      expect(found({ rater, head })).toEqual([]);
      const wrong = found(part === 'rater' ? { rater: 'department-head', head } : { rater, head: 'department-head' });
      expect(wrong).toMatchObject([{ code: part === 'rater' ? 'rater-differs' : 'unit-head-differs' }]);
    }
  });

  it.each(['Padang Panjang Ps.5(2)'])('of an independent unit is the functional officer who heads it: %s', () => {
    const unit = unitOnRecord('padang-panjang-48-2024', 'functional-alone', {
      rater: 'functional-head',
      head: 'functional-head',
    });
    expect(contradictionsIn(HERE, unit)).toEqual([]);
    const play = walkTo(cast(of('appointment-in-unit', 'unit-head', 'functional-alone')), 'functional-head-complete');
    expect(statusOf(perform(play, 'complete'))).toBe('completed');
  });
});

describe('an assignment', () => {
  it.each(['Padang Panjang Ps.1(14) #2'])('is for a given period, and ends with it: %s', (key) => {
    const play = cast(of('appointment-in-unit'));
    const backwards = { ...play.opening, period: { from: '2026-12-31', to: '2026-08-03' } };
    expect(refusal(() => perform(play, 'appoint', { opening: backwards })).code).toBe('period-invalid');
    const working = walkTo(play, 'assignee-report');
    const passed = (at: string): FactDraft => ({
      ...({ type: 'term-passed', step: 'assignee-report', at, by: null, cause: 'term-passed' } as const),
      ...{ basis: play.procedure.term.basis, data: {}, typed: null },
    });
    const takes = (at: string) => working.assignment?.snapshot.can(eventOf(passed(at)));
    expect([takes('2026-12-31T16:59:59.999Z'), takes('2026-12-31T17:00:00.000Z')]).toEqual([false, true]);
    expect(play.procedure.term.basis).toEqual([articleOf(key)]);
  });

  it.each(['Padang Panjang Ps.10'])('is inside the unit, across units and across agencies: %s', () => {
    const scopes = new Set(
      allProcedures()
        .filter(fromHere)
        .map(({ route }) => route.replace(/^[a-z]+-/, '')),
    );
    expect(scopes).toEqual(new Set(['in-unit', 'cross-unit', 'cross-agency']));
    for (const route of ['appointment-in-unit', 'appointment-cross-unit', 'appointment-cross-agency'] as const) {
      const play = cast(of(route));
      expect(play.procedure.steps.some(({ actor }) => actor.startsWith('home.'))).toBe(route !== 'appointment-in-unit');
      expect(statusOf(walkTo(play))).toBe('completed');
    }
  });

  it.each(['Padang Panjang Ps.7(2) #1'])('of people from elsewhere begins with the unit head’s request: %s', (key) => {
    for (const unitType of TYPES)
      for (const [route, to] of [
        ['appointment-cross-unit', 'home.rater'],
        ['appointment-cross-agency', 'owner.authority'],
      ] as const) {
        const asked = perform(cast(of(route, 'unit-head', unitType)), 'request');
        expect(asked.facts[0]).toMatchObject({
          by: { position: 'owner.unit-head' },
          data: { letter: { kind: 'involvement-request', addressee: to } },
        });
        expect(asked.facts[0]?.basis).toContain(articleOf(key));
        expect(asked.facts[0]?.data.assignee).toBeUndefined();
      }
  });

  it.each(['Padang Panjang Ps.8(2)', 'Padang Panjang Ps.8(4) #1'])(
    'is given by the unit head or the rater: %s',
    (key) => {
      for (const [route, setter, step, by] of [
        ['appointment-in-unit', 'unit-head', 'owner-unit-head-appoint', 'owner.unit-head'],
        ['appointment-in-unit', 'rater', 'owner-rater-appoint', 'owner.rater'],
        ['appointment-cross-agency', 'unit-head', 'home-rater-appoint', 'home.rater'],
        ['voluntary-in-unit', 'unit-head', 'owner-unit-head-approve', 'owner.unit-head'],
        ['voluntary-cross-unit', 'unit-head', 'home-rater-approve', 'home.rater'],
      ] as const) {
        if (key === 'Padang Panjang Ps.8(2)' && route.startsWith('voluntary')) continue;
        const play = walkTo(cast(of(route, setter)), step);
        const set = perform(play, step.endsWith('appoint') ? 'appoint' : 'approve');
        expect(set.facts.at(-1)).toMatchObject({ by: { person: personOf(play, by), position: by } });
        expect(set.facts.at(-1)?.basis).toContain(articleOf(key));
        if (play.facts.length > 0) expect(statusOf(perform(play, 'refuse'))).toBe('refused');
      }
    },
  );

  it.each(['Padang Panjang Ps.8(3)'])('is asked for by the person, in person: %s', (key) => {
    for (const route of ['voluntary-in-unit', 'voluntary-cross-unit'] as const) {
      const [asked] = perform(cast(of(route)), 'request').facts;
      expect(asked).toMatchObject({ by: { person: 'person:assignee', position: null } });
      expect(asked?.basis).toContain(articleOf(key));
    }
  });

  it.each(['Padang Panjang Ps.8(4) #2'])('may be cancelled by whoever signed its letter, with a reason: %s', (key) => {
    for (const each of allProcedures().filter((each) => fromHere(each) && each.form === 'individual')) {
      const play = walkTo(cast(each), 'assignee-receive');
      expect(refusal(() => perform(play, 'cancel', { typed: {} })).code).toBe('reason-required');
      const cancelled = perform(play, 'cancel');
      const signed = each.steps.find(({ act }) => act === 'issue-letter');
      expect([statusOf(cancelled), cancelled.facts.at(-1)?.by?.position]).toEqual(['cancelled', signed?.actor]);
      expect(cancelled.facts.at(-1)?.basis).toContain(articleOf(key));
    }
  });

  it.each(['Padang Panjang Ps.12'])('of an individual is reported straight to the unit head: %s', (key) => {
    for (const unitType of TYPES)
      for (const route of ['appointment-in-unit', 'appointment-cross-unit', 'voluntary-in-unit'] as const) {
        const play = walkTo(cast(of(route, 'unit-head', unitType)), 'assignee-report');
        const report = play.procedure.steps.find(({ act }) => act === 'report');
        expect(report).toMatchObject({ actor: 'assignee', addressee: 'owner.unit-head', basis: [articleOf(key)] });
        const nothing = refusal(() => perform(play, 'report', { typed: {} }));
        expect(nothing).toMatchObject({ code: 'contents-missing', missing: ['result'] });
      }
  });

  it.each(['Padang Panjang Ps.15(1)d'])('that is complete may be followed by an award and a sanction: %s', (key) => {
    const play = walkTo(cast(of('appointment-in-unit')));
    const person = 'person:holder of administrator';
    for (const act of ['propose-award', 'propose-sanction'] as const) {
      expect(refusal(() => perform(play, act, { person, typed: {} })).code).toBe('reason-required');
      expect(perform(play, act, { person, typed: { reason: 'Jauh di atas target' } }).facts.at(-1)?.basis).toEqual([
        articleOf(key),
      ]);
      const unfinished = walkTo(cast(of('appointment-in-unit')), 'administrator-complete');
      expect(waiting(unfinished)).toBe('administrator-complete');
      expect(refusal(() => perform(unfinished, act, { person })).code).toBe('act-not-available');
    }
  });
});
