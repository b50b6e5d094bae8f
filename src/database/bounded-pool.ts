import pg from 'pg';

/** Too many wait for a connection already: nothing was asked of the database. */
export class PoolExhausted extends Error {
  readonly code = 'pool-exhausted';

  constructor(waiting: number) {
    super(`${waiting} wait for a connection already`);
    this.name = 'PoolExhausted';
  }
}

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void;

/** A pool whose queue has an end: who would wait behind too many is told so at once. */
export class BoundedPool extends pg.Pool {
  readonly #most: number;

  constructor(config: pg.PoolConfig, mostWaiting: number) {
    super(config);
    this.#most = mostWaiting;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (this.waitingCount < this.#most) {
      // The base class takes the callback, or promises where there is none.
      return super.connect(callback as never) as unknown as Promise<pg.PoolClient> | undefined;
    }
    const error = new PoolExhausted(this.waitingCount);
    if (!callback) return Promise.reject(error);
    callback(error, undefined, () => {});
  }
}
