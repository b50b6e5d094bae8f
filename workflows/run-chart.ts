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
import type { ChartLife, ChartState, Moved, RecordedFact, Timer } from './chart-life.ts';
import { Effects, effectsOf } from './effects.ts';
import { failureOf, Refused } from './failure.ts';
import { Timers } from './timers.ts';
import { Turn } from './turn.ts';

/** A person's act; the update's id is the caller's idempotency key. Answers with what was recorded. */
export const actUpdate = defineUpdate<
  { version: number; facts: readonly RecordedFact[] },
  [command: { readonly id: string }]
>('act');
/** "There are facts you have not heard of": in your own log, from the reconciler; in another stream's, from that. */
export const catchUpSignal = defineSignal<[from?: string]>('catch-up');
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
  let lastAt = 0;
  const effects = new Effects<Fact>();
  const timers = new Timers();
  const turn = new Turn();
  const causes = new Map<string, Fact[]>();
  // The log outlives every cancellation of a workflow: nothing in here may stop halfway, handlers included.
  const unstoppable = new CancellationScope({ cancellable: false });

  // Handlers stand before the first await, so that the command that starts the workflow finds one.
  setHandler(actUpdate, (command) => guarded(() => inTurn(() => served(command as Command))));
  setHandler(catchUpSignal, (from) =>
    guarded(() => inTurn(() => catchUp().then(() => follow(from ? { stream: from } : 'any')))),
  );
  setHandler(versionQuery, () => versionOf(state));
  return await guarded(live);

  async function live(): Promise<Ended<State>> {
    await catchUp();
    await follow('any');
    folded = true;
    while (!resting()) {
      const next = timers.next();
      const sooner = () => resting() || (timers.next()?.fireAt ?? Infinity) < (next?.fireAt ?? Infinity);
      await (next ? condition(sooner, Math.max(1, next.fireAt - Date.now())) : condition(sooner));
      const due = timers.next();
      if (due && due.fireAt <= Date.now()) await turn.take(() => fire(due));
    }
    await condition(() => allHandlersFinished() && effects.atRest());
    const ended = state === null || state.snapshot.status === 'done';
    return { state, continueFrom: ended ? null : effects.doneUpTo(versionOf(state)) };
  }

  /** A command of somebody, and then what this stream can follow of others only now. */
  async function served(command: Command): Promise<{ version: number; facts: readonly Fact[] }> {
    const answer = await serve(command);
    await follow('self');
    return answer;
  }

  /** Judges a command and records it. Where the log knows more than we do, we learn that first and judge again. */
  async function serve(command: Command): Promise<{ version: number; facts: readonly Fact[] }> {
    for (;;) {
      const before = causes.get(command.id);
      if (before) return { version: before[before.length - 1]?.version ?? 0, facts: before };
      const heard = versionOf(state);
      try {
        const facts = await recorded(life.decide(state, command, timeOfFact()), command);
        if (facts) return { version: versionOf(state), facts };
      } catch (refusal) {
        // A no counts only where the log holds nothing that we have not heard of: a kill can have kept a fact from us.
        await catchUp();
        if (versionOf(state) === heard) throw refusal;
      }
    }
  }

  /** Takes what other streams have left to be followed here. What does not fit the chart as it stands is left for later. */
  async function follow(moved: Moved): Promise<void> {
    for (let taken = life.followed !== undefined; taken; ) {
      taken = false;
      for (const command of (await life.followed?.(state, moved)) ?? []) {
        const before = versionOf(state);
        try {
          await serve(command);
          taken ||= versionOf(state) > before;
        } catch (error) {
          if (!(error instanceof Refused || life.refusal(error))) throw error;
        }
      }
    }
  }

  /** Records that a delay has passed, unless something else came first. */
  async function fire(timer: Timer): Promise<void> {
    while (state && timers.stands(timer)) {
      const draft = life.timerFact(state, timer, timeOfFact());
      if (draft === null) return timers.drop(timer);
      if (await recorded([draft], null)) return;
    }
  }

  async function recorded(drafts: readonly Draft[], command: Command | null): Promise<readonly Fact[] | null> {
    const answer = await life.record(state, drafts, command);
    if (answer.outcome === 'refused') throw new Refused(answer);
    const facts = answer.outcome === 'recorded' ? answer.facts : answer.missing;
    for (const fact of facts) apply(fact);
    return answer.outcome === 'recorded' ? facts : null;
  }

  async function catchUp(): Promise<void> {
    for (const fact of await life.load(versionOf(state))) apply(fact);
  }

  /** One recorded fact moves the chart; what the chart asks for then happens. A fact that cannot be followed moves nothing. */
  function apply(fact: Fact): void {
    if (fact.version <= versionOf(state)) return;
    const moved = life.evolve(state, fact);
    const asked = effectsOf(moved, life.effects);
    state = moved;
    lastAt = Math.max(lastAt, Date.parse(fact.at));
    causes.set(fact.cause, [...(causes.get(fact.cause) ?? []), fact]);
    timers.follow(moved.actions, life.eventOf(fact), fact.at, fact.version);
    if (fact.version > effectsDone) for (const effect of asked) void effects.carryOut(effect, fact);
  }

  /** Waits for the fold, then for the commands before it. */
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (!folded) await condition(() => folded);
    return await turn.take(work);
  }

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await unstoppable.run(work);
    } catch (error) {
      throw failureOf(error, life.refusal);
    }
  }

  /** By the workflow's clock; but a log's time never runs backwards, whatever cluster goes on with it. */
  function timeOfFact(): string {
    return new Date(Math.max(Date.now(), lastAt)).toISOString();
  }

  /** Nothing is left to do here: the chart has ended, nothing was ever recorded, or it is time to continue as new. */
  function resting(): boolean {
    if (!turn.free()) return false;
    if (state === null) return allHandlersFinished();
    return state.snapshot.status === 'done' || (workflowInfo().continueAsNewSuggested && allHandlersFinished());
  }
}

const versionOf = (state: ChartState | null): number => state?.version ?? 0;
