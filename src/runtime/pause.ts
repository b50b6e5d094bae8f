import { setTimeout } from 'node:timers/promises';

/** Waits, or returns at once when the signal fires. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => {});
}

/**
 * A wait that doubles while nothing happens and is short again once something does, with some chance in it, so that two do
 * not march in step.
 */
export class Backoff {
  readonly #least: number;
  readonly #most: number;
  #next: number;

  /** Both in milliseconds. */
  constructor(least: number, most: number) {
    this.#least = least;
    this.#most = most;
    this.#next = least;
  }

  async wait(signal: AbortSignal): Promise<void> {
    await pause(this.#next * (0.75 + Math.random() / 2), signal);
    this.#next = Math.min(this.#most, this.#next * 2);
  }

  reset(): void {
    this.#next = this.#least;
  }
}
