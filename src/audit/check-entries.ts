import { availableParallelism } from 'node:os';
import { type CheckedEntries, EntryChecker } from './entry-checker.ts';
import { ProblemList } from './problem.ts';
import type { StoredEntry } from './stored-entry.ts';
import { StreamThreads } from './stream-threads.ts';

/** Takes entries in the order of the log, and says in the end what checking them has come to. */
export interface EntryChecks {
  take(entries: readonly StoredEntry[]): Promise<void>;
  finish(): Promise<CheckedEntries>;
  close(): Promise<void>;
}

/** A thread loads the charts anew, which takes as long as checking some ten thousand entries. */
const WORTH_THREADS = 20_000;

/** Checks entries on all processors where there are several and enough entries, and otherwise here. */
export const checksFor = (entries: number, processors: number = availableParallelism()): EntryChecks =>
  processors > 1 && entries >= WORTH_THREADS ? checksInThreads(processors) : checksHere();

function checksHere(): EntryChecks {
  const checker = new EntryChecker();
  return {
    async take(entries) {
      for (const entry of entries) checker.check(entry);
    },
    finish: async () => checker.checked,
    close: async () => {},
  };
}

function checksInThreads(count: number): EntryChecks {
  const module = new URL('./check-entries-thread.ts', import.meta.url);
  const threads = new StreamThreads<StoredEntry, CheckedEntries>(module, ({ stream }) => stream, count);
  return {
    take: (entries) => threads.take(entries),
    finish: async () => joined(await threads.finish()),
    close: () => threads.close(),
  };
}

function joined(parts: readonly CheckedEntries[]): CheckedEntries {
  const problems = new ProblemList();
  for (const part of parts) problems.join(part.problems);
  const sum = (count: (part: CheckedEntries) => number) => parts.reduce((total, part) => total + count(part), 0);
  return {
    streams: sum(({ streams }) => streams),
    texts: sum(({ texts }) => texts),
    textsGone: sum(({ textsGone }) => textsGone),
    problems: { count: problems.count, listed: problems.listed },
  };
}
