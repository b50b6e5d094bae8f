import {
  allHandlersFinished,
  CancellationScope,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ChartLife, ChartState, RecordedFact, Timer } from './chart-life.ts';
import { failureOf } from './failure.ts';
import { Timers } from './timers.ts';
import { Turn } from './turn.ts';

/** A person's act; the update's id is the caller's idempotency key. Answers with what was recorded. */
export const actUpdate = defineUpdate<
  { version: number; facts: readonly RecordedFact[] },
  [command: { readonly id: string }]
>('act');
/** "Your log has facts you have not heard of": from the reconciler. */
export const catchUpSignal = defineSignal('catch-up');
/** How far the workflow has come. */
export const versionQuery = defineQuery<number>('version');

export interface Ended<State> {
  readonly state: State | null;
  /** Set where the workflow must go on as new, having done the effects up to this version. */
  readonly continueFrom: number | null;
}

/**
 * Runs an XState chart as a durable workflow, whose only memory is its log.
 *
 * It starts by folding the facts recorded so far (none, for a new one), which also tells which delays are running. Then
 * it serves commands one at a time, each against the chart as it then stands: judge → record → move → effects. A delay
 * that passes is a command that nobody sent. It ends when the chart ends. Since it can always fold again, starting for
 * the first time, continuing as new, a lost Temporal cluster and a moved assignment are one and the same thing.
 *
 * @param effectsDone facts up to this version have had their effects; later ones get them (again: they are idempotent)
 */
export async function runChart<
  State extends ChartState,
  Fact extends RecordedFact,
  Draft,
  Command extends { readonly id: string },
>(life: ChartLife<State, Fact, Draft, Command>, effectsDone = 0): Promise<Ended<State>> {
  let state: State | null = null;
  let folded = false;
  let effectsRunning = 0;
  const timers = new Timers();
  const turn = new Turn();
  const causes = new Map<string, Fact[]>();

  // Handlers stand before the first await, so that the command that starts the workflow finds one.
  setHandler(actUpdate, async (command) => {
    await condition(() => folded);
    try {
      return await turn.take(() => serve(command as Command));
    } catch (error) {
      throw failureOf(error, life.refusal);
    }
  });
  setHandler(catchUpSignal, async () => {
    await condition(() => folded);
    await turn.take(catchUp);
  });
  setHandler(versionQuery, () => versionOf(state));

  // The log outlives every cancellation of a workflow: nothing below may stop halfway.
  return await CancellationScope.nonCancellable(async () => {
    await catchUp();
    folded = true;
    while (!resting()) {
      const next = timers.next();
      const soonerTimer = () => (timers.next()?.fireAt ?? Infinity) < (next?.fireAt ?? Infinity);
      await (next
        ? condition(() => resting() || soonerTimer(), Math.max(1, next.fireAt - now()))
        : condition(() => resting() || soonerTimer()));
      const due = timers.next();
      if (due && due.fireAt <= now()) await turn.take(() => fire(due));
    }
    await condition(() => allHandlersFinished() && effectsRunning === 0);
    const ended = state === null || state.snapshot.status === 'done';
    return { state, continueFrom: ended ? null : versionOf(state) };
  });

  /** Judges a command and records it. Where the log knows more than we do, we learn that first and judge again. */
  async function serve(command: Command): Promise<{ version: number; facts: readonly Fact[] }> {
    for (;;) {
      const before = causes.get(command.id);
      if (before) return { version: before[before.length - 1]?.version ?? 0, facts: before };
      const drafts = life.decide(state, command, new Date().toISOString());
      const facts = await recorded(drafts, command);
      if (facts) return { version: versionOf(state), facts };
    }
  }

  /** Records that a delay has passed, unless something else came first. */
  async function fire(timer: Timer): Promise<void> {
    while (state && timers.stands(timer)) {
      const at = new Date(Math.max(now(), timer.fireAt)).toISOString();
      if (await recorded([life.timerFact(state, timer, at)], null)) return;
    }
  }

  async function recorded(drafts: readonly Draft[], command: Command | null): Promise<readonly Fact[] | null> {
    const answer = await life.record(state, drafts, command);
    if (answer.outcome === 'refused') throw failureOf(answer, life.refusal);
    const facts = answer.outcome === 'recorded' ? answer.facts : answer.missing;
    for (const fact of facts) apply(fact);
    return answer.outcome === 'recorded' ? facts : null;
  }

  async function catchUp(): Promise<void> {
    const facts = await life.load(versionOf(state));
    try {
      for (const fact of facts) apply(fact);
    } catch (error) {
      throw failureOf(error, life.refusal); // a log that its chart refuses: the workflow fails, and says why
    }
  }

  /** One recorded fact moves the chart; what the chart asks for then happens. */
  function apply(fact: Fact): void {
    if (fact.version <= versionOf(state)) return;
    state = life.evolve(state, fact);
    causes.set(fact.cause, [...(causes.get(fact.cause) ?? []), fact]);
    timers.follow(state.actions, life.eventOf(fact), fact.at, fact.version);
    if (fact.version <= effectsDone) return;
    for (const { type, params } of state.actions) {
      const effect = life.effects[type];
      if (effect) void carryOut(effect, fact, params);
      else if (!type.startsWith('xstate.')) throw new Error(`the chart asks for "${type}", which nobody carries out`);
    }
  }

  async function carryOut(
    effect: (fact: Fact, params: unknown) => Promise<void>,
    fact: Fact,
    params: unknown,
  ): Promise<void> {
    effectsRunning += 1;
    await effect(fact, params).finally(() => {
      effectsRunning -= 1;
    });
  }

  /** Nothing is left to do here: the chart has ended, nothing was ever recorded, or it is time to continue as new. */
  function resting(): boolean {
    if (!turn.free()) return false;
    if (state === null) return allHandlersFinished();
    return state.snapshot.status === 'done' || (workflowInfo().continueAsNewSuggested && allHandlersFinished());
  }
}

const versionOf = (state: ChartState | null): number => state?.version ?? 0;
const now = (): number => Date.now();
