import { type CheckedEntries, EntryChecker } from './entry-checker.ts';
import type { StoredEntry } from './stored-entry.ts';
import { serveStreamWork } from './stream-threads.ts';

/** A thread of `checksFor`. */
let checker = new EntryChecker();

serveStreamWork<StoredEntry, CheckedEntries>({
  take(entries) {
    for (const entry of entries) checker.check(entry);
  },
  finish() {
    const { checked } = checker;
    checker = new EntryChecker();
    return checked;
  },
});
