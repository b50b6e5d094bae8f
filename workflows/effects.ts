import { log } from '@temporalio/workflow';
import type { ChartLife, ChartState, RecordedFact } from './chart-life.ts';

/** One call into the world that a fact asks for. */
export interface Effect<Fact> {
  readonly name: string;
  readonly carryOut: (fact: Fact) => Promise<void>;
}

/** The chart's own actions, as calls to be made. XState's are left out: the timers follow those. */
export function effectsOf<Fact extends RecordedFact>(
  { actions }: ChartState,
  effects: ChartLife<ChartState, Fact, never, never>['effects'],
): Effect<Fact>[] {
  return actions
    .filter(({ type }) => !type.startsWith('xstate.'))
    .map(({ type, params }) => {
      const effect = effects[type];
      if (!effect) throw new Error(`the chart asks for "${type}", which nobody carries out`);
      return { name: type, carryOut: (fact) => effect(fact, params) };
    });
}

/**
 * Carries effects out beside the commands. One that fails for good undoes nothing: its fact stands, the assignment goes on and
 * can end. It is put in the log for somebody to mend, and the next run of the workflow does it again.
 */
export class Effects<Fact extends RecordedFact> {
  #running = 0;
  #failedAt = Infinity;

  async carryOut({ name, carryOut }: Effect<Fact>, fact: Fact): Promise<void> {
    this.#running += 1;
    try {
      await carryOut(fact);
    } catch (error) {
      this.#failedAt = Math.min(this.#failedAt, fact.version);
      log.error('an effect failed', { effect: name, version: fact.version, why: reasonOf(error) });
    } finally {
      this.#running -= 1;
    }
  }

  atRest(): boolean {
    return this.#running === 0;
  }

  /** Up to where facts have had their effects, once all are at rest. */
  doneUpTo(version: number): number {
    return Math.min(version, this.#failedAt - 1);
  }
}

/** An activity's failure only says that there was one; its cause says which. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  return String(cause ?? error).slice(0, 500);
}
