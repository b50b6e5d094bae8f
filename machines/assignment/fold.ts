import { ImpossibleHistory } from '../errors.ts';
import { type Fact, type FactDraft, isAssignmentFactType, type Opening } from '../facts.ts';
import { evolveFollowUp, type FollowUp } from '../follow-up/fold.ts';
import { followUpActOf } from '../follow-up/follow-up-facts.ts';
import type { ChartAction } from '../pure-transitions.ts';
import type { AssignmentContext, AssignmentSnapshot, NamedStep } from './chart-types.ts';
import { chartNamed, move, type PublishedChart, startOf } from './charts.ts';
import { completedOf } from './completed.ts';
import { eventOf } from './events.ts';

/** An assignment, as its facts so far leave it. */
export interface Assignment {
  readonly chart: PublishedChart;
  readonly snapshot: AssignmentSnapshot;
  /** What the last fact's transition asks of the world: effects, and delays to arm or cancel. */
  readonly actions: readonly ChartAction[];
  readonly stream: string;
  readonly version: number;
  readonly last: Fact;
  /** What has followed its completion; null where nothing has. */
  readonly followUp: FollowUp | null;
}

/** Moves an assignment (null: none yet) by one recorded fact. @throws {ImpossibleHistory} */
export function evolve(before: Assignment | null, fact: Fact): Assignment {
  if (fact.version !== (before?.version ?? 0) + 1)
    throw new ImpossibleHistory(fact, `follows version ${before?.version ?? 0}`);
  if (before && fact.stream !== before.stream) throw new ImpossibleHistory(fact, `is not of ${before.stream}`);
  // XState would act on event types of its own (`xstate.stop`, a delay's event): the log may not name them.
  if (!isAssignmentFactType(fact.type)) throw new ImpossibleHistory(fact, 'no such fact');
  if (before && followUpActOf(fact.type)) return followedUp(before, fact);
  const chart = before?.chart ?? chartOf(fact);
  const at = before?.snapshot ?? startOf(chart, openingOf(fact));
  const event = eventOf(fact);
  const [snapshot, actions] = at.status === 'active' ? move(chart, at, event) : [at, []];
  // An event that the chart does not handle leaves the very same snapshot.
  if (snapshot === at) throw new ImpossibleHistory(fact, `not acceptable in ${JSON.stringify(at.value)}`);
  return { chart, snapshot, actions, stream: fact.stream, version: fact.version, last: fact, followUp: null };
}

/** A completed task stays as it is: what follows it has a chart of its own. */
function followedUp(before: Assignment, fact: Fact): Assignment {
  const completed = completedOf(before.chart, before.snapshot);
  if (!completed) throw new ImpossibleHistory(fact, 'the task is not complete');
  const followUp = evolveFollowUp(before.followUp, completed, fact);
  return { ...before, actions: followUp.actions, version: fact.version, last: fact, followUp };
}

/** @throws {ImpossibleHistory} */
export const fold = (facts: Iterable<Fact>): Assignment | null => {
  let assignment: Assignment | null = null;
  for (const fact of facts) assignment = evolve(assignment, fact);
  return assignment;
};

export const chartOf = (first: Fact): PublishedChart => chartNamed(openingOf(first).chart);

/** What the first fact of a stream, recorded or only proposed, says once and for all. */
export function openingOf(first: Fact | FactDraft): Opening {
  if (!first.data.opening) throw new ImpossibleHistory(first, 'the first fact names no chart');
  return first.data.opening;
}

export const contextOf = ({ snapshot }: Pick<Assignment, 'snapshot'>): AssignmentContext => snapshot.context;

/** The step that waits for its actor; null where the assignment has ended. */
export function waitingStep(chart: PublishedChart, snapshot: AssignmentSnapshot): NamedStep | null {
  const [key] = Object.values(snapshot.value as Record<string, string>);
  return snapshot.status === 'active' ? (chart.steps.find((step) => step.key === key) ?? null) : null;
}
