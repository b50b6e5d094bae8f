import { setTimeout as delay } from 'node:timers/promises';
import type { Driver, OnActed } from './drive.ts';
import type { Script } from './script.ts';

/** Lifecycles that begin at an even pace, whether the earlier ones are done or not. */
export interface Load {
  /** Begins no more, and waits for those under way. @returns lifecycles a second that really ended */
  stop(): Promise<number>;
}

export function startLoad(driver: Driver, script: Script, lifecyclesPerSecond: number, onActed?: OnActed): Load {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const startedAt = performance.now();
  let ended = 0;
  let failed: unknown = null;
  const begin = () => {
    const playing: Promise<void> = driver
      .play(script, onActed)
      .then(
        () => {
          ended += 1;
        },
        (error) => {
          failed ??= error;
        },
      )
      .finally(() => underWay.delete(playing));
    underWay.add(playing);
  };
  const pacing = (async () => {
    for (let begun = 0; !stopping.signal.aborted; begun += 1) {
      const due = startedAt + (begun / lifecyclesPerSecond) * 1000;
      await delay(Math.max(0, due - performance.now()), undefined, { signal: stopping.signal }).catch(() => {});
      if (!stopping.signal.aborted) begin();
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await pacing;
      const seconds = (performance.now() - startedAt) / 1000;
      const endedByThen = ended;
      await Promise.all(underWay);
      if (failed) throw failed;
      return endedByThen / seconds;
    },
  };
}
