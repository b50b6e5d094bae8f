import { describe, expect, it } from 'vitest';
import { procedure } from '../../machines/procedure.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import type { RouteVariant } from '../../machines/regulations/route-text.ts';
import { RATER_AND_HEAD } from '../../machines/unit-types/unit-types.ts';
import { EVERY_PROCEDURE } from './cast.ts';
import { lawRoute } from './law-routes.ts';
import { LAW_UNITS, lawUnit } from './law-units.ts';

const variantOf = ({ route, setter }: Procedure): RouteVariant =>
  route === 'appointment-in-unit' && setter === 'rater' ? 'appointment-in-unit.rater-sets' : route;
const named = EVERY_PROCEDURE.map((each) => [each.chart, each] as const);
const said = ({ steps }: Procedure) => steps.map(({ actor, act }) => `${actor} ${act}`);

describe('the procedures of Dairi', () => {
  it('are eleven unit types on five routes, individually', () => {
    const charts = EVERY_PROCEDURE.filter(({ setter }) => setter === 'unit-head').map(({ chart }) => chart);
    expect(charts).toHaveLength(55);
    expect(charts).toEqual(
      Object.keys(LAW_UNITS).flatMap((unitType) =>
        [
          'appointment-in-unit',
          'appointment-cross-unit',
          'appointment-cross-agency',
          'voluntary-in-unit',
          'voluntary-cross-unit',
        ].map((route) => `dairi-18-2024/${unitType}/${route}/individual@1`),
      ),
    );
  });

  it('name a chart of their own where the rater sets in-unit assignments, and only there', () => {
    const key = { regulation: 'dairi-18-2024', unitType: 'assistant-rates', form: 'individual' } as const;
    expect(procedure({ ...key, route: 'appointment-in-unit' }, 'rater').chart).toBe(
      'dairi-18-2024/assistant-rates/appointment-in-unit.rater-sets/individual@1',
    );
    expect(procedure({ ...key, route: 'voluntary-in-unit' }, 'rater')).toEqual(
      procedure({ ...key, route: 'voluntary-in-unit' }),
    );
  });

  it.each(named)('%s: who does what, in order', (_, each) => {
    expect(said(each)).toEqual([
      ...lawRoute(each).map(([, step]) => step),
      'assignee plan',
      'assignee report',
      ...lawUnit(each.unitType).reviews,
    ]);
  });

  it.each(named)('%s: phases, addressees, copies and letters', (_, each) => {
    const { reviews } = lawUnit(each.unitType);
    const copied = each.unitType === 'administrator-rates-and-heads' ? ['high-leader'] : [];
    expect(
      each.steps.map(({ phase, addressee, copies, letter }) => [
        phase,
        addressee ?? '-',
        copies,
        letter ? `${letter.kind} signed by ${letter.signer}` : null,
      ]),
    ).toEqual([
      ...lawRoute(each).map(([phase, step, to, cc, letter]) => [
        phase,
        to,
        cc,
        letter && `${letter} signed by ${step.split(' ')[0]}`,
      ]),
      ['execution', 'owner.unit-head', [], null],
      ['reporting', 'owner.unit-head', copied, null],
      ...reviews.map((_, index) => ['evaluation', reviews[index + 1]?.split(' ')[0] ?? 'assignee', [], null]),
    ]);
  });

  it.each(named)('%s: officials answer within five working days, others have no deadline', (_, each) => {
    expect(each.steps.map(({ deadline }) => deadline)).toEqual(
      each.steps.map(({ actor }, index) => (index === 0 || actor === 'assignee' ? null : { workingDays: 5 })),
    );
  });

  it('names the person once, on a list first across agencies', () => {
    const naming = (route: RouteVariant) =>
      EVERY_PROCEDURE.find((each) => variantOf(each) === route)?.steps.flatMap(({ actor, act, names }) =>
        names ? [`${actor} ${act} names the ${names}`] : [],
      );
    expect(naming('appointment-in-unit')).toEqual(['owner.unit-head appoint names the assignee']);
    expect(naming('appointment-in-unit.rater-sets')).toEqual(['owner.rater appoint names the assignee']);
    expect(naming('appointment-cross-unit')).toEqual(['home.unit-head recommend names the assignee']);
    expect(naming('appointment-cross-agency')).toEqual([
      'home.rater answer-availability names the candidates',
      'home.rater appoint names the assignee',
    ]);
    expect(naming('voluntary-in-unit')).toEqual([]);
    expect(naming('voluntary-cross-unit')).toEqual([]);
  });

  it('know who rates and who heads each type of unit', () => {
    const law = Object.entries(LAW_UNITS).map(([type, { rater, unitHead }]) => [type, { rater, unitHead }]);
    expect(RATER_AND_HEAD).toMatchObject(Object.fromEntries(law));
  });
});
