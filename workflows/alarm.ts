import { CancellationScope, sleep } from '@temporalio/workflow';
import type { Timer } from './runnable-chart.ts';

/** The one Temporal timer of a workflow: for whichever delay of its chart passes next. */
export class Alarm {
  #set: Timer | null = null;
  #scope: CancellationScope | null = null;
  #passed = false;

  /** The delay that has passed. */
  get passed(): Timer | null {
    return this.#passed ? this.#set : null;
  }

  /** Sets it for a delay, or for none. One that is set for the same delay runs on. */
  set(timer: Timer | null): void {
    if (timer?.id === this.#set?.id && timer?.armedBy === this.#set?.armedBy) return;
    this.#start(timer, timer ? timer.fireAt - Date.now() : 0);
  }

  /** Lets the same delay run for some time more, in milliseconds. */
  again(inMs: number): void {
    this.#start(this.#set, inMs);
  }

  #start(timer: Timer | null, inMs: number): void {
    this.#scope?.cancel();
    this.#set = timer;
    this.#passed = false;
    this.#scope = null;
    if (!timer) return;
    const scope = new CancellationScope();
    this.#scope = scope;
    // Cancelled, it says nothing: another has taken its place.
    scope
      .run(() => sleep(Math.max(1, inMs), { summary: timer.event }))
      .then(
        () => {
          if (this.#scope === scope) this.#passed = true;
        },
        () => {},
      );
  }
}
