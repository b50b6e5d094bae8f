import type { Fact } from '../../machines/facts.ts';
import { serveStreamWork } from '../../src/audit/stream-threads.ts';
import { Replayed, type StreamEntry } from './replayed.ts';

/** Replays its share of the streams, and says how many facts these were. */
let replayed = new Replayed();
let count = 0;

serveStreamWork<StreamEntry, number>({
  take(entries) {
    for (const { entry } of entries) replayed.take(JSON.parse(entry) as Fact);
    count += entries.length;
  },
  finish() {
    const all = count;
    replayed = new Replayed();
    count = 0;
    return all;
  },
});
