/** How long a role lets PostgreSQL keep it waiting; milliseconds, 0 for no limit. */
export interface DatabaseLimits {
  /** To get a connection: a new one, or one of the pool's that is lent out. */
  readonly connect: number;
  /** For one statement to run, watched by the server (SQLSTATE 57014). */
  readonly statement: number;
  /** For one statement to wait for a lock, watched by the server (55P03). */
  readonly lock: number;
  /** Between two statements of a transaction, watched by the server: a process that hangs must not hold its locks (25P03). */
  readonly idleInTransaction: number;
  /** For one statement to be answered, watched here: longer than `statement`, for a server that says nothing at all. */
  readonly answer: number;
  /** How many may wait for one of the pool's connections; the next is turned away at once. */
  readonly waiting: number;
}

/** Somebody waits at the other end: whatever hangs is told within a few seconds. */
export const REQUEST_LIMITS: DatabaseLimits = {
  connect: 3_000,
  statement: 4_000,
  lock: 3_000,
  idleInTransaction: 5_000,
  answer: 5_000,
  waiting: 1_000,
};

/** Roles that nobody waits for, and that try again: batches may take longer, but a hung server is noticed. */
export const BACKGROUND_LIMITS: DatabaseLimits = {
  connect: 5_000,
  statement: 30_000,
  lock: 10_000,
  idleInTransaction: 60_000,
  answer: 35_000,
  waiting: 10_000,
};

/** Rebuilding, verifying and migrating take as long as the log is long; only a server that is not there is noticed. */
export const UNLIMITED: DatabaseLimits = {
  connect: 5_000,
  statement: 0,
  lock: 0,
  idleInTransaction: 0,
  answer: 0,
  waiting: Number.POSITIVE_INFINITY,
};

/** What PostgreSQL and its client are told of them. 0 is PostgreSQL's own word for no limit, and the client's. */
export const limitSettings = ({ connect, statement, lock, idleInTransaction, answer }: DatabaseLimits) => ({
  connectionTimeoutMillis: connect,
  statement_timeout: statement,
  lock_timeout: lock,
  idle_in_transaction_session_timeout: idleInTransaction,
  query_timeout: answer,
});
