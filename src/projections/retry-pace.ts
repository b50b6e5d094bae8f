import { setTimeout as delay } from 'node:timers/promises';

const FIRST_MS = 50;
const LONGEST_MS = 5_000;

/** How long to wait before another try: twice as long each time, up to five seconds, with some chance in it so that two do not march in step. */
export class RetryPace {
  #next = FIRST_MS;

  /** To be called when something went well. */
  reset(): void {
    this.#next = FIRST_MS;
  }

  /** Returns at once where the signal is aborted. */
  async wait(signal: AbortSignal): Promise<void> {
    const milliseconds = this.#next * (0.75 + Math.random() / 2);
    this.#next = Math.min(this.#next * 2, LONGEST_MS);
    await delay(milliseconds, undefined, { signal }).catch(() => {});
  }
}
