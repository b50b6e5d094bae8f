import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DeadLetter } from './dead-letters.ts';
import { type FilledRange, type FillShare, fillShare, RANGE } from './fill-share.ts';

export interface FillAll extends Omit<FillShare, 'threads' | 'thread'> {
  /** How many positions are done. */
  readonly onProgress: (position: number) => void;
}

/** More than this would only wait for PostgreSQL, which works for each. */
const MOST_THREADS = 8;

/** Fills the new tables from the whole log, with a thread for each processor. @returns what the tables could not take */
export async function fillInThreads({ onProgress, ...task }: FillAll): Promise<readonly DeadLetter[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(task.last / RANGE));
  const letters: DeadLetter[] = [];
  let done = 0;
  const onRange = (range: FilledRange) => {
    letters.push(...range.letters);
    done += range.positions;
    onProgress(done);
  };
  // A small log is filled sooner than a thread is ready.
  if (threads <= 1) {
    await fillShare({ ...task, threads: 1, thread: 0 }, onRange);
    return letters;
  }
  const workers = Array.from({ length: threads }, (_, thread) => startThread({ ...task, threads, thread }, onRange));
  try {
    await Promise.all(workers.map(({ ended }) => ended));
    return letters;
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate())); // the others, where one has failed
  }
}

function startThread(share: FillShare, onRange: (range: FilledRange) => void) {
  const worker = new Worker(new URL('./fill-thread.ts', import.meta.url), {
    workerData: share,
    // States are made and dropped at once: a wide young generation lets most of them die there.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', onRange);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a filling thread ended with ${code}`))));
  });
  ended.catch(() => {}); // told when it is awaited
  return { worker, ended };
}
