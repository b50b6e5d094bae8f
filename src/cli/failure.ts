/** Why a command did not do its work, in one line that anybody may read: no SQL, no password, no stack. */
export interface Failure {
  readonly code: string;
  readonly text: string;
}

interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly severity?: unknown;
  readonly path?: unknown;
  readonly address?: unknown;
  readonly port?: unknown;
  readonly cause?: unknown;
}

/** Codes of our own errors. Their messages are written for whoever runs a command; no others are repeated. */
const OURS = /^[a-z]+(-[a-z]+)+$/;
const NETWORK = /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE|UND_ERR)/;
const FILES = ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'];

export function failureOf(thrown: unknown): Failure {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const code = typeof error.code === 'string' ? error.code : '';
  if (OURS.test(code)) return { code, text: String(error.message).split('\n')[0] ?? code };
  if (typeof error.severity === 'string') return ofPostgres(code);
  if (error.name === 'NatsError') return { code: 'nats-unreachable', text: `NATS does not answer (${code})` };
  if (isOfTemporal(error)) return { code: 'temporal-unreachable', text: 'Temporal does not answer, or refuses' };
  if (code === 'EADDRINUSE')
    return { code: 'port-taken', text: `another program listens on ${String(error.address)}:${String(error.port)}` };
  if (NETWORK.test(code)) return { code: 'server-unreachable', text: `a server does not answer (${code})` };
  if (FILES.includes(code)) return { code: 'file-unreadable', text: `cannot read ${String(error.path)} (${code})` };
  if (error.cause !== undefined) return failureOf(error.cause);
  return { code: 'internal-error', text: `an unexpected fault (${error.name ?? typeof thrown})` };
}

/** By SQLSTATE (PostgreSQL, appendix A). */
function ofPostgres(state: string): Failure {
  switch (state) {
    case '42P01':
    case '42703':
    case '3F000':
      return {
        code: 'database-outdated',
        text: 'the database is not of the shape that this version needs: run "penugasan migrate"',
      };
    case '28000':
    case '28P01':
      return { code: 'database-refused', text: 'the database does not let this user in' };
    case '3D000':
      return { code: 'database-unknown', text: 'the server has no database of this name' };
    default:
      return { code: 'database-error', text: `the database cannot do this (SQLSTATE ${state})` };
  }
}

/** gRPC's codes are numbers; a connection that it could not open has none, and its own words. */
const isOfTemporal = ({ name, message, code, cause }: Thrown): boolean =>
  name === 'TransportError' ||
  message === 'Failed to connect before the deadline' ||
  name === 'ServiceError' ||
  typeof code === 'number' ||
  (typeof cause === 'object' && cause !== null && typeof (cause as Thrown).code === 'number');
