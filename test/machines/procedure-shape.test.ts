import { describe, expect, it } from 'vitest';
import { UnknownProcedure } from '../../machines/errors.ts';
import { procedure, procedureOfChart } from '../../machines/procedure.ts';
import type { ProcedureKey } from '../../machines/procedure-types.ts';
import { EVERY_PROCEDURE } from './cast.ts';

const HIGH_LEADER: ProcedureKey = {
  regulation: 'dairi-18-2024',
  unitType: 'high-leader-rates',
  route: 'appointment-cross-unit',
  form: 'individual',
};

describe('a procedure as JSON', () => {
  it('has the fixed names', () => {
    const { chart, regulation, unitType, route, form, steps } = JSON.parse(JSON.stringify(procedure(HIGH_LEADER)));
    expect({ chart, regulation, unitType, route, form }).toEqual({
      chart: 'dairi-18-2024/high-leader-rates/appointment-cross-unit/individual@1',
      ...HIGH_LEADER,
    });
    expect(steps[0]).toEqual({
      phase: 'request',
      actor: 'owner.unit-head',
      act: 'request',
      addressee: 'home.rater',
      copies: ['owner.rater'],
      letter: { kind: 'involvement-request', signer: 'owner.unit-head' },
      deadline: null,
      basis: ['Dairi Lamp. B.2 (cara) a.2.a'],
      interpretation: null,
      informs: [],
      names: null,
    });
    expect(steps[1].deadline).toEqual({ workingDays: 5 });
  });

  it('gives every step every name', () => {
    const names = ['phase', 'actor', 'act', 'addressee', 'copies', 'letter', 'deadline', 'basis', 'interpretation'];
    for (const { steps } of EVERY_PROCEDURE)
      for (const step of JSON.parse(JSON.stringify(steps)))
        expect(Object.keys(step).sort()).toEqual(
          [...names, 'informs', 'names', ...(/^(plan|report)$/.test(step.act) ? ['says'] : [])].sort(),
        );
  });

  it('speaks only the fixed words', () => {
    const phases = new Set(EVERY_PROCEDURE.flatMap(({ steps }) => steps.map(({ phase }) => phase)));
    expect([...phases].sort()).toEqual(['decision', 'evaluation', 'execution', 'letter', 'reporting', 'request']);
    const actors = EVERY_PROCEDURE.flatMap(({ steps }) =>
      steps.flatMap(({ actor, addressee, copies, informs }) => [actor, addressee ?? actor, ...copies, ...informs]),
    );
    expect([...new Set(actors)].sort()).toEqual([
      'administrator',
      'assignee',
      'assistant',
      'functional-head',
      'high-leader',
      'home.authority',
      'home.rater',
      'home.unit-head',
      'owner.authority',
      'owner.rater',
      'owner.unit-head',
      'regional-secretary',
      'section-head',
      'supervisor',
    ]);
  });

  it('is the same each time it is asked for', () => {
    expect(procedure(HIGH_LEADER)).toEqual(procedure(HIGH_LEADER));
  });
});

describe('the chart id of a log', () => {
  it.each(EVERY_PROCEDURE.map((each) => [each.chart, each] as const))(
    '%s leads back to its procedure',
    (chart, each) => {
      expect(procedureOfChart(chart)).toEqual(each);
    },
  );

  it.each([
    ['an edition nobody published', 'dairi-18-2024/high-leader-rates/voluntary-in-unit/individual@99'],
    ['an edition written otherwise', 'dairi-18-2024/high-leader-rates/voluntary-in-unit/individual@01'],
    ['another regulation', 'dairi-19-2024/high-leader-rates/voluntary-in-unit/individual@1'],
    [
      'a unit type that Dairi does not have',
      'dairi-18-2024/supervisor-rates-high-leader-heads/voluntary-in-unit/individual@1',
    ],
    ['a route nobody offers', 'dairi-18-2024/high-leader-rates/voluntary-cross-agency/individual@1'],
    [
      'a rater who sets what one asks for oneself',
      'dairi-18-2024/high-leader-rates/voluntary-in-unit.rater-sets/individual@1',
    ],
    ['a form nobody knows', 'dairi-18-2024/high-leader-rates/voluntary-in-unit/pair@1'],
    ['what every object inherits', 'constructor/constructor/voluntary-in-unit/individual@1'],
    ['a unit type that every object inherits', 'dairi-18-2024/constructor/voluntary-in-unit/individual@1'],
    ['no edition', 'dairi-18-2024/high-leader-rates/voluntary-in-unit/individual'],
    ['nothing', ''],
  ])('leads nowhere for %s', (_, chart) => {
    expect(() => procedureOfChart(chart)).toThrow(UnknownProcedure);
  });

  it.each([
    [{ regulation: 'toString' }, 'regulation'],
    [{ unitType: 'valueOf' }, 'unit-type'],
    [{ route: 'voluntary-cross-agency' }, 'route'],
    [{ form: 'pair' }, 'form'],
  ])('says which part is unknown: %j', (changed, part) => {
    const asked = () => procedure({ ...HIGH_LEADER, ...changed } as ProcedureKey);
    expect(asked).toThrow(expect.objectContaining({ code: 'procedure-unknown', part }));
  });
});
