import type { Timer } from './runnable-chart.ts';

interface RaiseParams {
  readonly id: string;
  readonly event: { readonly type: string };
  readonly delay?: number;
}

/**
 * The delayed events that a chart has raised and not cancelled. XState's snapshots do not hold them, so the runner
 * does, and folding the log rebuilds them: a timer fires at its fact's time plus its delay, whenever that is.
 */
export class Timers {
  readonly #armed = new Map<string, Timer>();

  /** Follows one transition: its own event is used up, then its actions cancel and raise in their order. */
  follow(
    actions: readonly { type: string; params?: unknown }[],
    event: { type: string },
    at: string,
    version: number,
  ): void {
    for (const timer of this.#armed.values()) if (timer.event === event.type) this.#armed.delete(timer.id);
    for (const { type, params } of actions) {
      if (type === 'xstate.cancel') this.#armed.delete((params as { sendId: string }).sendId);
      if (type === 'xstate.raise') this.#arm(params as RaiseParams, at, version);
    }
  }

  /** A raise without delay has already been applied by the transition. */
  #arm({ id, event, delay }: RaiseParams, at: string, armedBy: number): void {
    if (delay === undefined) return;
    this.#armed.set(id, { id, event: event.type, fireAt: Date.parse(at) + delay, armedBy });
  }

  /** The next to fire. */
  next(): Timer | null {
    let first: Timer | null = null;
    for (const timer of this.#armed.values()) if (!first || timer.fireAt < first.fireAt) first = timer;
    return first;
  }

  /** The chart would not take it: it passes without a fact. */
  drop({ id }: Timer): void {
    this.#armed.delete(id);
  }

  /** Whether this very arming still stands. */
  stands({ id, armedBy }: Timer): boolean {
    return this.#armed.get(id)?.armedBy === armedBy;
  }
}
