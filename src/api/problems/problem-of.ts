import { DomainError, UnknownProcedure } from '../../../machines/errors.ts';
import { LogBehind } from '../../event-log/log-behind.ts';
import { IssuerUnreachable, TokenRefused } from '../../identity/identity.ts';
import { challenge } from '../access/challenge.ts';
import { invalidFields, type SchemaError } from './invalid-fields.ts';
import { isPostgresUnavailable } from './postgres-unavailable.ts';
import { Problem, type ProblemCode } from './problem.ts';
import { isProblemCode } from './problem-table.ts';

const RETRY_AFTER_S = '2';
/** Somebody has to run a command first. */
const LOG_BEHIND_RETRY_AFTER_S = '30';

/** What a caller is told of anything that was thrown. What we do not know is a fault of ours, and says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DomainError && isProblemCode(error.code)) return new Problem(error.code, error.details);
  if (error instanceof UnknownProcedure) return new Problem('procedure-unknown', { part: error.part });
  if (error instanceof TokenRefused) return new Problem(error.code, {}, challenge('invalid_token'));
  if (error instanceof LogBehind) return new Problem('log-behind', {}, { 'retry-after': LOG_BEHIND_RETRY_AFTER_S });
  if (error instanceof IssuerUnreachable) return unavailable(error.server);
  if (isPostgresUnavailable(error)) return unavailable('postgres');
  return ofFastify(error as FastifyFault) ?? new Problem('internal-error');
}

/** A server that we need, named, cannot serve: to be asked again. */
export const unavailable = (server: string): Problem =>
  new Problem('unavailable', { server }, { 'retry-after': RETRY_AFTER_S });

interface FastifyFault {
  readonly code?: string;
  readonly validation?: readonly SchemaError[];
  readonly validationContext?: string;
}

const FASTIFY_CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'malformed-request',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
};

function ofFastify(error: FastifyFault | null | undefined): Problem | null {
  if (!error) return null;
  if (error.validation) return invalidFields(error.validation, error.validationContext ?? 'body');
  const code = error.code === undefined ? undefined : FASTIFY_CODES[error.code];
  return code ? new Problem(code) : null;
}
