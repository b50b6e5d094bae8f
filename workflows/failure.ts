import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from './chart-life.ts';

/** What the gate into the log turned down. */
export class Refused extends Error {
  readonly code: string;
  readonly details: Refusal['details'];

  constructor({ code, details }: Refusal) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/**
 * What may leave a handler. Anything but an `ApplicationFailure` would stall the workflow's task instead of failing the
 * update, so everything becomes one: a refusal with its stable code, the rest (an activity's failure too) as `internal-error`.
 */
export function failureOf(error: unknown, refusal: (error: unknown) => Refusal | null): ApplicationFailure {
  const known = error instanceof Refused ? error : refusal(error);
  return ApplicationFailure.create({
    type: known?.code ?? 'internal-error',
    message: known?.code ?? String(error),
    details: [known?.details ?? {}],
    nonRetryable: true,
    ...(!known && error instanceof Error ? { cause: error } : {}),
  });
}
