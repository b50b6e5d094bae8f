import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type DomainCode, DomainError } from '../../machines/domain-error.ts';
import { Unavailable } from './gateway.ts';

/** Temporal will not take what we ask, however often: a fault of ours or of how it is set up. */
export class TemporalRefused extends Error {
  /** gRPC's own name for why. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`temporal refuses: ${code}`, options);
    this.name = 'TemporalRefused';
    this.code = code;
  }
}

/** Statuses of gRPC that asking again does not change. Not among them: what an overloaded, restarting or lost server says. */
const PERMANENT: ReadonlyMap<number, string> = new Map([
  [3, 'INVALID_ARGUMENT'],
  [6, 'ALREADY_EXISTS'],
  [7, 'PERMISSION_DENIED'],
  [9, 'FAILED_PRECONDITION'],
  [11, 'OUT_OF_RANGE'],
  [12, 'UNIMPLEMENTED'],
  [15, 'DATA_LOSS'],
  [16, 'UNAUTHENTICATED'],
]);
const UNAVAILABLE = 14;

/** Temporal has failures of its own, e.g. `UnprocessedUpdate` where a task failed under the update: nothing was decided. */
const OUR_CODE = /^[a-z]+(-[a-z]+)*$/;

/** What a failed command means: turned down, refused for good, or not answered. A lost namespace is left as Temporal names it. */
export function translated(error: unknown): unknown {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    if (type && OUR_CODE.test(type))
      return new DomainError(type as DomainCode, (details?.[0] as Record<string, unknown>) ?? {});
  }
  const refused = PERMANENT.get(statusOf(error) ?? 0);
  if (refused) return new TemporalRefused(refused, { cause: error });
  if (
    error instanceof WorkflowUpdateFailedError ||
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof ServiceError ||
    isGrpcServiceError(error)
  ) {
    return new Unavailable('temporal', { cause: error });
  }
  return error;
}

/** Whether Temporal itself could not be reached; a deadline or a failed task says nothing about who is away. */
export const isUnreachable = ({ cause }: Unavailable): boolean => statusOf(cause) === UNAVAILABLE;

function statusOf(error: unknown): number | null {
  if (isGrpcServiceError(error)) return error.code;
  return error instanceof ServiceError ? statusOf(error.cause) : null;
}
