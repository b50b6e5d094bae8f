import { PoolExhausted } from '../../database/bounded-pool.ts';
import { isUnanswered } from '../../database/service-client.ts';

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
 * What PostgreSQL itself says where asking again later helps (its appendix A): class 08 (connection), class 53 (disk full,
 * out of memory, too many connections), 57014 (statement timeout), 57P01-57P05 (shutting down, crashed, starting up),
 * 55P03 (lock not available), 40001 and 40P01 (serialization, deadlock), 25006 (read-only: a standby), 25P03 and 25P04 (a
 * transaction that was ended for its time), 58030 (I/O error).
 */
const SQLSTATE = /^(08...|53...|57014|57P0[1-5]|55P03|40001|40P01|25006|25P0[34]|58030)$/;

/** What `pg` says without any code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (has encountered a connection error|was closed)|Connection ended unexpectedly)/;

/** Whether an error means that PostgreSQL cannot serve just now, rather than that we asked it something wrong. */
export function isPostgresUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isPostgresUnavailable);
  if (error instanceof PoolExhausted || isUnanswered(error)) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return NETWORK.includes(code) || SQLSTATE.test(code);
  return MESSAGES.test(error.message);
}
