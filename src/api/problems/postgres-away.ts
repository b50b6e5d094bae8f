/** The operating system's word for a server that is not there. */
const NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
];

/**
 * PostgreSQL's own: class 08 (connection), 53300 (too many connections), 57P01-57P03 (shutting down, crashed, starting up),
 * 25006 (read-only: a standby).
 */
const SQLSTATE = /^(08...|53300|57P0[123]|25006)$/;

/** What `pg` says without any code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Connection ended unexpectedly)/;

/** Whether an error means that PostgreSQL is not there, rather than that we asked it something wrong. */
export function isPostgresAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isPostgresAway);
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return NETWORK.includes(code) || SQLSTATE.test(code);
  return MESSAGES.test(error.message);
}
