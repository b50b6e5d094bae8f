import { describe, expect, it } from 'vitest';
import { allProcedures, procedure } from '../../../machines/procedure.ts';

/** The base's routes and chains, by hand: actor and act in order; `LAW` before a step that an article of its own orders. */
const ROUTES: Readonly<Record<string, string>> = {
  'appointment-in-unit': 'owner.unit-head appoint, owner.unit-head issue-letter, assignee receive',
  'appointment-in-unit.rater-sets':
    'owner.unit-head propose, owner.rater appoint, owner.rater issue-letter, assignee receive',
  'appointment-cross-unit':
    'owner.unit-head request, home.rater approve, home.unit-head recommend, home.rater issue-letter, assignee receive',
  'appointment-cross-agency':
    'owner.unit-head request, owner.authority approve, home.authority instruct, home.unit-head recommend, home.rater answer-availability, home.authority approve, home.rater appoint, home.unit-head issue-letter, assignee receive',
  'voluntary-in-unit': 'assignee request, owner.unit-head approve, owner.unit-head issue-letter, assignee receive',
  'voluntary-cross-unit':
    'assignee request, owner.unit-head approve, assignee forward, home.rater approve, home.rater issue-letter, assignee receive',
};
const CHAINS: Readonly<Record<string, string>> = {
  'high-leader-rates': 'administrator review, high-leader complete',
  'administrator-rates-and-heads': 'administrator review, high-leader complete',
  'high-leader-rates-and-heads': 'high-leader complete',
  'administrator-rates': 'supervisor review, administrator complete',
  'administrator-alone': 'administrator complete',
  'supervisor-alone': 'supervisor complete',
  'functional-alone': 'functional-head complete',
  'secretary-rates': 'assistant review, regional-secretary complete',
  'assistant-rates': 'section-head review, assistant review, regional-secretary complete',
  'section-head-rates-and-heads': 'section-head review, assistant review, regional-secretary complete',
  'supervisor-rates-and-heads': 'supervisor review, administrator complete',
};
const WORK = {
  individual: 'assignee plan, LAW assignee report',
  team: 'team-leader plan, LAW assignee report, team-leader report',
};

const every = allProcedures()
  .filter(({ regulation }) => regulation === 'padang-panjang-48-2024')
  .flatMap((each) => (each.route === 'appointment-in-unit' ? [each, procedure(each, 'rater')] : [each]));
const named = every.map((each) => [each.chart, each] as const);

describe('the procedures of Padang Panjang', () => {
  it('are eleven unit types on five routes, for individuals and teams', () => {
    const own = every.filter(({ setter }) => setter === 'unit-head');
    expect(own).toHaveLength(11 * 5 * 2);
    expect(new Set(own.map(({ unitType }) => unitType))).toEqual(new Set(Object.keys(CHAINS)));
  });

  it.each(named)('%s: the base in order, law only by its own articles', (_, each) => {
    const variant = each.setter === 'rater' ? `${each.route}.rater-sets` : each.route;
    expect(
      each.steps.map(({ actor, act, interpretation }) => `${interpretation ? '' : 'LAW '}${actor} ${act}`).join(', '),
    ).toBe([ROUTES[variant], WORK[each.form], CHAINS[each.unitType]].join(', '));
  });

  it.each(named)('%s: cites its articles and the annexes that are not held', (_, each) => {
    for (const { basis, interpretation } of [...each.steps, ...each.contents, ...each.beside]) {
      expect(basis.length).toBeGreaterThan(0);
      for (const article of basis)
        expect(article).toMatch(/^Padang Panjang (Ps\.\d+(\(\d+\)a?)?|Lamp\. (III|IV|V) \(not held\))$/);
      // What stands in an annex that is not held is a reading.
      if (basis.join().includes('not held')) expect(interpretation?.id).toMatch(/\w/);
    }
    for (const { phase, basis } of each.steps) if (phase !== 'reporting') expect(basis.join()).toMatch(/not held/);
  });

  it('rest on their own articles where these speak', () => {
    const basisOf = (chart: string, name: string) =>
      every
        .find((each) => each.chart === `padang-panjang-48-2024/assistant-rates/${chart}@1`)
        ?.steps.find(({ actor, act }) => `${actor} ${act}` === name)?.basis;
    const lamp = 'Padang Panjang Lamp. III (not held)';
    const sets = ['Padang Panjang Ps.8(2)', 'Padang Panjang Ps.8(4)', lamp];
    expect(basisOf('appointment-in-unit/individual', 'owner.unit-head appoint')).toEqual(sets);
    expect(basisOf('appointment-in-unit.rater-sets/team', 'owner.rater appoint')).toEqual(sets);
    expect(basisOf('voluntary-in-unit/individual', 'assignee request')).toEqual(['Padang Panjang Ps.8(3)', lamp]);
    expect(basisOf('voluntary-in-unit/individual', 'assignee report')).toEqual(['Padang Panjang Ps.12']);
    expect(basisOf('voluntary-in-unit/team', 'assignee report')).toEqual(['Padang Panjang Ps.13(1)']);
    expect(basisOf('voluntary-in-unit/team', 'team-leader report')).toContain('Padang Panjang Ps.13(2)');
  });

  it('refuse, return, withdraw and cancel by reading alone', () => {
    for (const { beside } of every)
      for (const { interpretation, plainAt } of beside) {
        expect(interpretation?.id).toMatch(/tidak diatur|Lampiran IV|bersama Pimpinan/);
        expect(plainAt).toEqual([]);
      }
  });
});
