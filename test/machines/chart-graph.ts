import { adjacencyMapToArray, getAdjacencyMap } from '@xstate/graph';
import type { AnyMachineSnapshot } from 'xstate';
import type { ChartEvent } from '../../machines/assignment/chart-types.ts';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { besides } from '../../machines/assignment/steps.ts';
import { FACT_OF, TIMER_FACTS } from '../../machines/facts.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import { type Act, type Actor, SIDE_ACTS } from '../../machines/vocabulary.ts';
import { ASSIGNEE, cast, personOf, seatOf } from './cast.ts';

/** One arrow of a chart: which step's fact, called what, leads from which state to which. */
export interface Arrow {
  readonly from: string;
  readonly fact: string;
  readonly step: string;
  readonly to: string;
}

// Acts happen while the assignment lasts, and delays pass when all of them are over.
const WITHIN_TERM = '2026-09-01T03:00:00.000Z';
const AFTER_TERM = '2027-01-04T03:00:00.000Z';

/** `reported:assignee-report` for a step, `completed` for an end. */
const nameOf = ({ value }: AnyMachineSnapshot): string =>
  typeof value === 'string' ? value : (Object.values(value)[0] as string);

/**
 * The states that a chart reaches and the arrows between them, found by trying in every state the acts of every step, each by
 * its rightful actor and complete, and every deadline.
 */
export function graphOf(procedure: Procedure): {
  readonly states: readonly string[];
  readonly arrows: readonly Arrow[];
} {
  const { machine } = chartNamed(procedure.chart);
  const play = cast(procedure);
  const map = getAdjacencyMap(machine, {
    input: play.opening,
    events: alphabet(procedure) as never[],
    serializeState: (snapshot) => `${nameOf(snapshot)} ${snapshot.context.reminded}`,
    serializeEvent: ({ type, step }: ChartEvent) => `${type} ${step}`,
  });
  const tried = adjacencyMapToArray<AnyMachineSnapshot, ChartEvent>(map);
  return {
    states: [...new Set(Object.values(map).map(({ state }) => nameOf(state)))],
    arrows: tried
      .filter(({ state, nextState }) => nextState !== state)
      .map(({ state, event, nextState }) => ({
        from: nameOf(state),
        fact: event.type,
        step: event.step,
        to: nameOf(nextState),
      })),
  };
}

function alphabet(procedure: Procedure): readonly ChartEvent[] {
  const play = cast(procedure);
  return chartNamed(procedure.chart).steps.flatMap(({ key, act, actor }, index) => {
    const beside = besides(procedure, index);
    const event = (type: string, by: ChartEvent['by'], as?: Actor): ChartEvent => ({
      type,
      step: key,
      by,
      at: by ? WITHIN_TERM : AFTER_TERM,
      cause: 'tried',
      data: {
        assignee: ASSIGNEE,
        candidates: [ASSIGNEE],
        attested: { competent: true, additional: true },
        ...(as ? { as } : {}),
      },
      typedFields: ['purpose', 'competence', 'target', 'reason', 'findings', 'activities', 'budget', 'roles', 'result'],
    });
    const made = (what: Act, whose: Actor) =>
      event(
        FACT_OF[what],
        { person: personOf(play, whose), position: whose === 'assignee' ? null : seatOf(play, whose) },
        whose,
      );
    return [
      made(act, actor),
      // Where the chart does not offer a side act, the present actor tries it all the same.
      ...SIDE_ACTS.map((each) => made(each, beside[each] ?? actor)),
      ...TIMER_FACTS.map((timer) => event(`xstate.after.${timer}.${key}`, null)),
    ];
  });
}
