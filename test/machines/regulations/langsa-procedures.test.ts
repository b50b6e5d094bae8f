import { describe, expect, it } from 'vitest';
import { allProcedures } from '../../../machines/procedure.ts';
import type { Procedure, Step } from '../../../machines/procedure-types.ts';
import { cast, judge, perform, personOf, statusOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { KECAMATAN_INDIVIDUAL, LANGSA_ROUTES, LANGSA_UNITS, PHASE_OF } from './langsa-law.ts';

const LANGSA = allProcedures().filter(({ regulation }) => regulation === 'langsa-48-2024');
const named = LANGSA.map((each) => [each.chart, each] as const);
const individual = named.filter(([, { form }]) => form === 'individual');

const lawOf = ({ unitType, route, form }: Procedure) =>
  unitType === 'administrator-rates' && route === 'appointment-in-unit' && form === 'individual'
    ? KECAMATAN_INDIVIDUAL
    : (LANGSA_ROUTES[`${route} ${form}`] ?? []);
const unitOf = ({ unitType }: Procedure) => LANGSA_UNITS[unitType] ?? { reviews: [], plan: '', review: '', read: [] };
const formationOf = (each: Procedure) => each.steps.slice(0, lawOf(each).length);
const workOf = (each: Procedure) => each.steps.slice(lawOf(each).length);
const said = ({ actor, act }: Step) => `${actor} ${act}`;
const reading = ({ interpretation }: Step) => (interpretation === null ? 'plain' : 'reading');

describe('the procedures of Langsa', () => {
  it('are six unit types on seven routes, in both forms', () => {
    const routes = Object.keys(LANGSA_ROUTES).map((each) => each.split(' ').join('/'));
    const law = Object.keys(LANGSA_UNITS).flatMap((unitType) =>
      routes.map((route) => `langsa-48-2024/${unitType}/${route}@1`),
    );
    expect(LANGSA.map(({ chart }) => chart).sort()).toEqual(law.sort());
    expect(LANGSA).toHaveLength(84);
  });

  it.each(named)('%s: who asks, decides and signs, in order', (_, each) => {
    expect(
      formationOf(each).map((step) => [
        ...[said(step), step.addressee ?? '-', step.letter?.kind ?? null, reading(step)],
        ...[step.phase, step.ofTeam ?? false],
      ]),
    ).toEqual(
      lawOf(each).map(([step, to, letter, , read, of]) => [
        ...[step, to, letter, read],
        ...[PHASE_OF[step.split(' ')[1] ?? ''], of === 'team'],
      ]),
    );
  });

  it.each(named)('%s: by which article', (_, each) => {
    for (const [index, [, , , article]] of lawOf(each).entries())
      expect(each.steps[index]?.basis).toContain(`Langsa ${article}`);
    const grounds = [...each.steps, ...each.contents, ...each.beside];
    for (const { basis } of grounds) {
      expect(basis.length).toBeGreaterThan(0);
      for (const article of basis)
        expect(article).toMatch(/^Langsa (Ps\.\d+\(\d+\)[a-e]?|Ps\.17|Ps\.19 a|Lamp\. B\.\S.*)$/);
    }
  });

  it.each(named)('%s: the work, its reports and its reviews', (_, each) => {
    const { reviews, plan, review, read } = unitOf(each);
    const crosses = each.route.includes('cross');
    const worked =
      each.form === 'individual'
        ? [
            ['assignee plan', 'owner.unit-head', plan, read.includes('plan')],
            // To the person's own rater, wherever the task is: our reading where that is another unit's.
            ['assignee report', crosses ? 'home.rater' : 'owner.rater', 'Ps.17', crosses || read.includes('report')],
          ]
        : [
            ['team-leader plan', 'owner.unit-head', 'Ps.16(4)a', false],
            ['assignee report', 'team-leader', 'Ps.18(1)', false],
            ['team-leader report', 'owner.unit-head', 'Ps.18(2)', true],
          ];
    const reviewed = reviews.map((step, index) => [
      ...[step, reviews[index + 1]?.split(' ')[0] ?? 'assignee', review],
      crosses || read.includes('evaluation'),
    ]);
    const law = [...worked, ...reviewed];
    expect(
      workOf(each).map((step, index) => [
        ...[said(step), step.addressee],
        step.basis.find((article) => article === `Langsa ${law[index]?.[2]}`)?.slice('Langsa '.length),
        step.interpretation !== null,
      ]),
    ).toEqual(law);
  });

  it.each(named)('%s: copies of letters only across agencies, and answers within five working days', (_, each) => {
    const copied = each.steps.filter(({ copies }) => copies.length > 0).map(said);
    const crosses = each.route.includes('cross');
    const reports = each.form === 'team' ? ['team-leader report'] : crosses ? ['assignee report'] : [];
    expect(copied).toEqual([
      ...(each.route === 'appointment-cross-agency' ? ['owner.unit-head request', 'home.unit-head issue-letter'] : []),
      ...reports, // to the raters of those whose results it tells
    ]);
    const answering = each.steps.filter(
      ({ actor }, index) => index > 0 && actor !== 'assignee' && actor !== 'team-leader',
    );
    expect(each.steps.filter(({ deadline }) => deadline !== null)).toEqual(answering);
  });

  it.each(named)('%s: one step names the person, unless the person asks', (_, each) => {
    const naming = each.steps.filter(({ names }) => names === 'assignee').map(said);
    const names = {
      'appointment-in-unit': each.form === 'team' ? 'owner.department-head propose' : 'owner.rater appoint',
      'appointment-cross-agency': 'home.rater appoint',
    };
    const appointed = names[each.route as keyof typeof names] ?? 'home.unit-head approve';
    expect(naming).toEqual(each.route.startsWith('voluntary') ? [] : [appointed]);
  });

  it.each(named)('%s: what a request says, and what may happen beside', (_, each) => {
    const full = /cross-(unit|department)$/.test(each.route) && each.route.startsWith('appointment');
    expect(each.contents.map(({ field, interpretation }) => [field, interpretation === null])).toEqual(
      full
        ? ['purpose', 'competence', 'target', 'duration'].map((field) => [field, true])
        : ['purpose', 'duration'].map((field) => [field, false]),
    );
    for (const { interpretation, plainAt } of each.beside)
      expect([typeof interpretation?.id, plainAt]).toEqual(['string', []]);
  });
});

describe.each(individual)('%s', (_, each) => {
  it('is completed where everybody does their part', () => {
    expect(statusOf(walkTo(cast(each)))).toBe('completed');
  });

  it('is refused by whoever decides, with a reason and never without', () => {
    let play = cast(each);
    for (const [index, step] of each.steps.entries()) {
      if (index > 0 && step.phase === 'decision') {
        expect(refusal(() => judge(play, 'refuse', { typed: {} })).code).toBe('reason-required');
        const refused = perform(play, 'refuse');
        expect([statusOf(refused), refused.facts.at(-1)?.by?.person]).toEqual(['refused', personOf(play, step.actor)]);
      }
      play = perform(play, step.act);
    }
  });
});
