import { setTimeout as delay } from 'node:timers/promises';

export interface WaitLimits {
  limitMs: number;
  everyMs?: number;
  signal?: AbortSignal;
}

export class WaitTimeoutError extends Error {
  readonly code = 'wait-timeout';
}

/** Asks until the answer is yes. A check that throws counts as a no, and its error is the timeout's cause. */
export async function waitUntil(check: () => Promise<boolean> | boolean, limits: WaitLimits): Promise<void> {
  const { limitMs, everyMs = 20, signal } = limits;
  const deadline = performance.now() + limitMs;
  for (;;) {
    let lastError: unknown;
    try {
      if (await check()) return;
    } catch (error) {
      lastError = error;
    }
    signal?.throwIfAborted();
    if (performance.now() > deadline) {
      throw new WaitTimeoutError(`not within ${limitMs / 1000} s`, { cause: lastError });
    }
    await delay(everyMs, undefined, signal ? { signal } : {});
  }
}
