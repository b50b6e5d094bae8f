import {
  ApplicationFailure,
  CancellationScope,
  condition,
  defineQuery,
  defineSignal,
  log,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { Alarm } from './alarm.ts';
import type { ChartState, RecordedFact, RunnableChart, Timer } from './runnable-chart.ts';
import { Timers } from './timers.ts';

/** Recorded facts of the workflow's stream, in order; none where they would be too large to carry: then how far the log is. */
export interface HandedFacts {
  readonly facts: readonly RecordedFact[];
  readonly upTo: number;
}

export const factsSignal = defineSignal<[handed: HandedFacts]>('facts');
/** How far the workflow has followed its log. */
export const versionQuery = defineQuery<number>('version');

export type Ended<State> =
  | { readonly ended: true; readonly state: State | null }
  /** Its history has grown long: it goes on as new, from its log. */
  | { readonly ended: false };

/**
 * Runs an XState chart as a durable workflow, which is a fold of its log that waits. It folds the facts recorded so far,
 * arms the delays that this leaves, and follows: each fact that is handed over moves the chart. It acts where nobody did:
 * what a passed delay or another stream brings is recorded through the gate. It ends when the chart ends.
 *
 * Its only memory is the log. So facts may come late, twice, out of order or never: what follows on is applied, and a gap is
 * read from the log. Starting, continuing as new, a lost Temporal and new code are one and the same thing: start and fold.
 */
export async function runChart<State extends ChartState, Fact extends RecordedFact>(
  chart: RunnableChart<State, Fact>,
): Promise<Ended<State>> {
  let state: State | null = null;
  let upTo = 0;
  let handed: Fact[] = [];
  let moves: State[] = [];
  const timers = new Timers();
  const alarm = new Alarm();

  // The handlers stand before the first await, so that the signal that starts the workflow finds one.
  setHandler(factsSignal, (message) => {
    upTo = Math.max(upTo, message.upTo);
    handed.push(...(message.facts as readonly Fact[]));
  });
  setHandler(versionQuery, () => versionOf());
  // The log outlives every cancellation of a workflow.
  return await CancellationScope.nonCancellable(follow).catch((error) => {
    throw isImpossible(error) ? ApplicationFailure.nonRetryable(error.message, 'impossible-history') : error;
  });

  async function follow(): Promise<Ended<State>> {
    if (handed[0]?.version !== 1) await readOn();
    await applyHanded();
    await carry(true);
    for (let foldedBytes = 0; ; foldedBytes ||= workflowInfo().historySize) {
      // Nothing is awaited without need: of each promise the sandbox keeps where it was made.
      if (hasNews()) await applyHanded();
      if (moves.length > 0) await carry(false);
      if (!hasNews() && hasEnded()) return { ended: true, state };
      if (foldedBytes > 0 && hasGrownLong(foldedBytes)) return { ended: false };
      alarm.set(timers.next());
      await condition(() => hasNews() || alarm.passed !== null);
      if (alarm.passed && !hasNews()) await recordDelay(alarm.passed);
    }
  }

  /** Applies what was handed over and follows on; reads from the log what is missing in between. */
  async function applyHanded(): Promise<void> {
    while (hasNews()) {
      const facts = handed.sort((a, b) => a.version - b.version);
      handed = [];
      for (const fact of facts) {
        if (fact.version > versionOf() + 1) await readOn(fact.version - 1);
        apply(fact);
      }
      if (upTo > versionOf()) await readOn(upTo);
    }
  }

  /** Reads the log, to its end or to a version. One that ends before that has lost facts: nothing is applied that it does not hold. */
  async function readOn(version = Number.POSITIVE_INFINITY): Promise<void> {
    for (let more = true; more && versionOf() < version; ) {
      const page = await chart.read(versionOf());
      for (const fact of page.facts) apply(fact);
      more = page.more;
    }
    upTo = Math.min(upTo, versionOf());
  }

  function apply(fact: Fact): void {
    if (fact.version !== versionOf() + 1) return;
    state = chart.evolve(state, fact);
    timers.follow(state.actions, chart.eventOf(fact), fact.at, fact.version);
    moves.push(state);
    upTo = Math.max(upTo, fact.version);
    setCurrentDetails(chart.describe(state));
  }

  /** What cannot be carried for good undoes nothing: the facts stand, and the next start of the workflow carries them again. */
  async function carry(folded: boolean): Promise<void> {
    const since = folded ? moves.slice(-1) : moves;
    moves = [];
    if (since.length === 0) return;
    await chart.carry?.(since, folded).catch((error) => {
      log.error('facts were not carried', { version: versionOf(), why: reasonOf(error) });
    });
  }

  async function recordDelay(timer: Timer): Promise<void> {
    const answer = await chart.recordDelay(timer, versionOf());
    switch (answer.outcome) {
      case 'recorded':
        for (const fact of answer.facts) apply(fact);
        return;
      case 'behind': {
        const known = versionOf();
        await readOn();
        // A log that has lost facts brings nothing: whoever looks after it starts this workflow anew.
        if (versionOf() === known) alarm.again(BEHIND_PAUSE_MS);
        return;
      }
      case 'early':
        return alarm.again(answer.inMs);
      case 'unseen':
        return timers.drop(timer);
    }
  }

  function hasNews(): boolean {
    return handed.length > 0 || upTo > versionOf();
  }

  /** Long by Temporal's measure, and not by what folding the log took alone: that would be as long again. */
  function hasGrownLong(foldedBytes: number): boolean {
    return workflowInfo().continueAsNewSuggested && workflowInfo().historySize > 2 * foldedBytes;
  }

  function hasEnded(): boolean {
    return state === null || state.snapshot.status === 'done';
  }

  function versionOf(): number {
    return state?.version ?? 0;
  }
}

/** Between two questions about a delay to a log that is shorter than what is known of it. */
const BEHIND_PAUSE_MS = 60_000;

/** A log that its own chart refuses fails its workflow, in plain sight; any other error is a fault of the code, to be tried again. */
const isImpossible = (error: unknown): error is Error =>
  error instanceof Error && (error as { code?: unknown }).code === 'impossible-history';

/** An activity's failure only says that there was one; its cause says which. */
const reasonOf = (error: unknown): string => String((error as { cause?: unknown }).cause ?? error).slice(0, 500);
