import { parentPort, workerData } from 'node:worker_threads';
import { type FillShare, fillShare } from './fill-share.ts';

/** A thread that fills its share of the new tables, and tells of each range. */
await fillShare(workerData as FillShare, (range) => parentPort?.postMessage(range));
