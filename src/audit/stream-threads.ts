import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** Work on items of streams, where an item needs the earlier ones of its own stream only. */
export interface StreamWork<Item, Result> {
  take(items: readonly Item[]): void;
  /** What all that was taken has come to; the work begins anew. */
  finish(): Result;
}

/** Pages that a thread may have before it: enough to keep it busy, few enough for the memory. */
const AHEAD = 2;

/**
 * Shares work among threads by stream, so that each stream's items go to one thread and in their order. The threads stay
 * until they are closed: what they have compiled serves the next run.
 */
export class StreamThreads<Item, Result> {
  readonly #threads: readonly Thread<Item, Result>[];
  readonly #streamOf: (item: Item) => string;

  /** @param module a file that calls `serveStreamWork` */
  constructor(module: URL, streamOf: (item: Item) => string, count: number = availableParallelism()) {
    this.#threads = Array.from({ length: count }, () => new Thread(module));
    this.#streamOf = streamOf;
  }

  /** Resolves once the threads can take more. @throws {Error} what has ended a thread */
  async take(items: readonly Item[]): Promise<void> {
    const shares = this.#threads.map((): Item[] => []);
    for (const item of items) shares[hashOf(this.#streamOf(item)) % shares.length]?.push(item);
    await Promise.all(this.#threads.map((thread, index) => thread.take(shares[index] ?? [])));
  }

  /** @returns each thread's result, once all that was taken is done */
  async finish(): Promise<Result[]> {
    return await Promise.all(this.#threads.map((thread) => thread.finish()));
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

type ToThread<Item> = { readonly items: readonly Item[] } | { readonly finish: true };
type FromThread<Result> = { readonly taken: true } | { readonly result: Result };

class Thread<Item, Result> {
  readonly #worker: Worker;
  #ahead = 0;
  #ended: Error | null = null;
  #result: Result | undefined;
  #wake = () => {};

  constructor(module: URL) {
    this.#worker = new Worker(module);
    this.#worker.on('message', (message: FromThread<Result>) => {
      if ('taken' in message) this.#ahead -= 1;
      else this.#result = message.result;
      this.#wake();
    });
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', (code) => this.#end(new Error(`a thread ended with ${code}`)));
  }

  async take(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return;
    await this.#until(() => this.#ahead < AHEAD);
    this.#ahead += 1;
    this.#worker.postMessage({ items } satisfies ToThread<Item>);
  }

  async finish(): Promise<Result> {
    this.#worker.postMessage({ finish: true } satisfies ToThread<Item>);
    await this.#until(() => this.#result !== undefined);
    const result = this.#result as Result;
    this.#result = undefined;
    return result;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #until(so: () => boolean): Promise<void> {
    while (!this.#ended && !so())
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#ended) throw this.#ended;
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#wake();
  }
}

/** Does the work of a thread: what a module does that is given to `StreamThreads`. */
export function serveStreamWork<Item, Result>(work: StreamWork<Item, Result>): void {
  parentPort?.on('message', (message: ToThread<Item>) => {
    if ('finish' in message) return parentPort?.postMessage({ result: work.finish() } satisfies FromThread<Result>);
    work.take(message.items);
    parentPort?.postMessage({ taken: true } satisfies FromThread<Result>);
  });
}

/** FNV-1a, 32 bits: spreads streams evenly, whatever their ids look like. */
function hashOf(stream: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stream.length; index += 1) hash = Math.imul(hash ^ stream.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
