import { describe, expect, it } from 'vitest';
import { allProcedures } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import type { Reading } from '../../../machines/reading.ts';
import { FORMS } from '../../../machines/vocabulary.ts';
import { cast, judge, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { APPOINTED_BY_ONE, LAW_ROUTES, LAW_UNITS, type LawRow } from './surakarta-law.ts';

const EVERY = allProcedures().filter(({ regulation }) => regulation === 'surakarta-32-2023');
const named = EVERY.map((each) => [each.chart, each] as const);
const individual = named.filter(([, { form }]) => form === 'individual');

const isOneOfficial = ({ unitType }: Procedure) => LAW_UNITS[unitType]?.officials === 1;
const lawOf = (each: Procedure): readonly LawRow[] =>
  isOneOfficial(each) && each.route === 'appointment-in-unit'
    ? APPOINTED_BY_ONE[each.form]
    : (LAW_ROUTES[each.route]?.[each.form] ?? []);
const how = ({ interpretation }: { readonly interpretation: Reading | null }) => (interpretation ? 'reading' : 'plain');
const said = ({ steps }: Procedure) => steps.map(({ actor, act }) => `${actor} ${act}`);
const find = (chart: string) => EVERY.find((each) => each.chart.includes(`/${chart}/`)) as Procedure;

/** A JF Madya of the Setda is appraised with the section head's consideration [Ps.28(3)]. */
const considered = ({ unitType, form }: Procedure) =>
  unitType === 'assistant-rates-secretary-heads' && form === 'individual' ? ['section-head recommend'] : [];

describe('the procedures of Surakarta', () => {
  it('are ten unit types on five routes in two forms', () => {
    expect(EVERY.map(({ chart }) => chart)).toEqual(
      Object.keys(LAW_UNITS).flatMap((unitType) =>
        [
          'appointment-in-unit',
          'appointment-cross-unit',
          'appointment-cross-agency',
          'voluntary-in-unit',
          'voluntary-cross-unit',
        ].flatMap((route) => FORMS.map((form) => `surakarta-32-2023/${unitType}/${route}/${form}@1`)),
      ),
    );
  });

  it.each(named)('%s: who does what, in order; the rater evaluates, the unit head declares it complete', (_, each) => {
    expect(said(each)).toEqual([
      ...lawOf(each).map(([, step]) => step),
      ...(each.form === 'team'
        ? ['team-leader plan', 'assignee report', 'team-leader report']
        : ['assignee plan', 'assignee report']),
      ...considered(each),
      'owner.rater review',
      'owner.unit-head complete',
    ]);
  });

  it.each(named)('%s: phases, addressees, copies, letters, and whose step it is', (_, each) => {
    const law = lawOf(each);
    expect(
      each.steps
        .slice(0, law.length)
        .map(({ phase, actor, act, addressee, copies, letter, ofTeam }) => [
          phase,
          `${actor} ${act}`,
          addressee ?? '-',
          copies,
          letter && `${letter.kind} ${letter.signer}`,
          ofTeam ? 'team' : 'member',
        ]),
    ).toEqual(
      law.map(([phase, step, to, cc, letter, , , whose]) => [
        phase,
        step,
        to,
        cc,
        letter && `${letter} ${step.split(' ')[0]}`,
        whose,
      ]),
    );
  });

  it.each(named)('%s: officials who answer another have five working days, nobody else', (_, each) => {
    expect(each.steps.map(({ deadline }) => deadline?.workingDays ?? null)).toEqual(
      each.steps.map(({ actor }, index) => (index === 0 || ['assignee', 'team-leader'].includes(actor) ? null : 5)),
    );
  });

  it.each(named)('%s: names the person once, unless the person came of their own accord', (_, each) => {
    const naming = each.steps.flatMap(({ actor, act, names }) => (names ? [`${actor} ${act} ${names}`] : []));
    const expected = {
      'appointment-in-unit': ['owner.unit-head appoint assignee'],
      'appointment-cross-unit': ['home.unit-head approve assignee'],
      'appointment-cross-agency': ['home.authority approve assignee'],
    };
    expect(naming).toEqual(expected[each.route as keyof typeof expected] ?? []);
  });

  it('report to the unit head; a leader with a copy to the rater, a JF Madya of the Setda to the section head', () => {
    const reports = (chart: string) =>
      find(chart)
        .steps.filter(({ act }) => act === 'report')
        .map(({ addressee, copies, basis }) => [addressee, copies, basis.find((article) => /VI/.test(article))]);
    expect(reports('supervisor-rates-high-leader-heads/voluntary-in-unit')).toEqual([
      ['owner.unit-head', [], 'Surakarta Lamp. VI.1.a'],
    ]);
    expect(reports('assistant-rates-secretary-heads/voluntary-in-unit')).toEqual([
      ['owner.unit-head', ['section-head'], 'Surakarta Lamp. VI.1.b'],
    ]);
    const team = EVERY.find(({ chart }) => chart.endsWith('/voluntary-in-unit/team@1'));
    expect(
      team?.steps.flatMap(({ act, addressee, copies }) => (act === 'report' ? [[addressee, copies]] : [])),
    ).toEqual([
      ['team-leader', []],
      ['owner.unit-head', ['owner.rater']],
    ]);
    const abroad = EVERY.find(({ chart }) => chart.endsWith('/voluntary-cross-unit/team@1'));
    expect(abroad?.steps.find(({ actor, act }) => actor === 'team-leader' && act === 'report')?.copies).toEqual([
      'owner.rater',
      'home.rater',
    ]);
  });
});

describe('every step says by which article of Surakarta', () => {
  it.each(named)('%s', (_, each) => {
    for (const { basis } of [...each.steps, ...each.beside, ...each.contents]) {
      expect(basis.length).toBeGreaterThan(0);
      for (const article of basis) expect(article).toMatch(/^Surakarta (Ps\.\d|Lamp\. (III|IV|VI)[ .])/);
      expect(new Set(basis).size).toBe(basis.length);
    }
    lawOf(each).forEach(([, , , , , article], index) => {
      expect(each.steps[index]?.basis).toContain(`Surakarta ${article}`);
    });
    for (const { basis } of each.steps.filter(({ act }) => act === 'review' || act === 'complete'))
      expect(basis).toEqual(
        expect.arrayContaining(
          ['Lamp. IV 3.1.1.3', 'Lamp. IV 3.1.2.3', LAW_UNITS[each.unitType]?.place].map(
            (place) => `Surakarta ${place}`,
          ),
        ),
      );
  });

  it('a letter of request says the four things of Ps.17(6), other requests what they are for and for how long', () => {
    for (const { route, contents } of EVERY) {
      const asks = ['appointment-cross-unit', 'appointment-cross-agency'].includes(route);
      expect(contents.map(({ field, basis, interpretation }) => [field, basis[0], interpretation === null])).toEqual(
        asks
          ? ['purpose', 'competence', 'target', 'duration'].map((field, index) => [
              field,
              `Surakarta Ps.17(6)${'abcd'[index]}`,
              true,
            ])
          : ['purpose', 'duration'].map((field) => [field, 'Surakarta Ps.1(27)', false]),
      );
    }
  });
});

describe('what we read into the text is marked, and nothing else', () => {
  it.each(named)('%s', (_, each) => {
    const one = isOneOfficial(each);
    const reviewed = one || each.route.includes('cross') ? 'reading' : 'plain';
    expect(each.steps.map((step) => [`${step.actor} ${step.act}`, how(step)])).toEqual([
      ...lawOf(each).map(([, step, , , , , reading]) => [step, reading]),
      ...(each.form === 'team'
        ? [
            ['team-leader plan', 'plain'],
            ['assignee report', 'plain'],
            ['team-leader report', 'reading'],
          ]
        : [
            ['assignee plan', 'reading'],
            ['assignee report', one ? 'plain' : 'reading'],
          ]),
      ...considered(each).map((step) => [step, 'reading']),
      ['owner.rater review', reviewed],
      ['owner.unit-head complete', reviewed],
    ]);
  });

  it('refusal is ours but for those to whom Lampiran IV gives it', () => {
    const plainAt = (route: string) =>
      EVERY.find((each) => each.route === route)?.beside.find(({ act }) => act === 'refuse')?.plainAt;
    expect(plainAt('appointment-in-unit')).toEqual([]);
    expect(plainAt('appointment-cross-unit')).toEqual(['home.unit-head approve']);
    expect(plainAt('appointment-cross-agency')).toEqual(['home.authority approve']);
    expect(plainAt('voluntary-in-unit')).toEqual([]);
    expect(plainAt('voluntary-cross-unit')).toEqual(['owner.unit-head approve']);
    for (const each of EVERY) for (const rule of each.beside) expect(how(rule)).toBe('reading');
  });
});

describe.each(individual)('%s', (_, each) => {
  it('is completed where everybody does their part, be rater and unit head two officials or one', () => {
    for (const casting of ['distinct', 'rater-heads'] as const) {
      const play = walkTo(cast(each, casting));
      expect(statusOf(play)).toBe('completed');
      expect(play.facts).toHaveLength(each.steps.length);
    }
  });

  it('one decision records evaluation and completion where one official holds both', () => {
    const reported = walkTo(cast(each, 'rater-heads'), 'owner-rater-review');
    expect(judge(reported, 'review').map(({ type }) => type)).toEqual(['reviewed', 'completed']);
  });

  it('is refused by whoever decides, with a reason', () => {
    let play = cast(each);
    const refused: string[] = [];
    each.steps.forEach((step, index) => {
      if (index > 0 && step.phase === 'decision' && step.actor !== 'assignee') {
        expect(refusal(() => judge(play, 'refuse', { typed: {} })).code).toBe('reason-required');
        const ended = perform(play, 'refuse');
        expect([statusOf(ended), ended.facts.at(-1)?.step]).toEqual(['refused', waiting(play)]);
        refused.push(`${step.actor} ${step.act}`);
      }
      play = perform(play, step.act);
    });
    const decisions = {
      'appointment-in-unit': isOneOfficial(each) ? [] : ['owner.unit-head appoint'],
      'appointment-cross-unit': ['home.unit-head approve'],
      'appointment-cross-agency': ['home.authority approve'],
      'voluntary-in-unit': ['owner.unit-head approve'],
      'voluntary-cross-unit': ['home.unit-head endorse', 'owner.unit-head approve', 'home.unit-head approve'],
    };
    expect(refused).toEqual(decisions[each.route as keyof typeof decisions]);
  });
});
