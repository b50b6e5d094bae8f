import { eventOf } from '../assignment/events.ts';
import { chartNameOf } from '../chart-name.ts';
import { ImpossibleHistory } from '../errors.ts';
import type { Fact } from '../facts.ts';
import type { ChartAction } from '../pure-transitions.ts';
import { followUpChartNamed, type PublishedFollowUpChart } from './chart.ts';
import { followUpActOf } from './follow-up-facts.ts';
import type { Completed, FollowUpSnapshot } from './follow-up-types.ts';

/** What has followed a completed task, as its facts so far leave it. */
export interface FollowUp {
  readonly chart: PublishedFollowUpChart;
  readonly snapshot: FollowUpSnapshot;
  readonly actions: readonly ChartAction[];
}

/** Moves what has followed a task (null: nothing yet) by one recorded fact. @throws {ImpossibleHistory} */
export function evolveFollowUp(before: FollowUp | null, completed: Completed, fact: Fact): FollowUp {
  if (!followUpActOf(fact.type)) throw new ImpossibleHistory(fact, 'no such fact after the end');
  const named = fact.data.followUp?.chart;
  if (!named) throw new ImpossibleHistory(fact, 'it names no chart');
  const chart = before?.chart ?? followUpChartNamed(named);
  if (chart.procedure.chart !== chartNameOf({ kind: 'follow-up', ...completed.edition }))
    throw new ImpossibleHistory(fact, 'it names the chart of another regulation or edition');
  const at = before?.snapshot ?? chart.transitions.initial(completed);
  const [snapshot, actions] = chart.transitions.next(at, eventOf(fact));
  if (snapshot === at) throw new ImpossibleHistory(fact, 'not acceptable after the task was complete');
  return { chart, snapshot, actions };
}
