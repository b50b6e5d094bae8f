import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from './chart-life.ts';

/**
 * What may leave a handler. Anything but an `ApplicationFailure` would stall the workflow's task instead of failing the
 * update, so everything becomes one: a refusal with its stable code, the rest as `internal-error`.
 */
export function failureOf(error: unknown, refusal: (error: unknown) => Refusal | null): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  const known = isRefused(error) ? error : refusal(error);
  return ApplicationFailure.create({
    type: known?.code ?? 'internal-error',
    message: known?.code ?? String(error),
    details: [known?.details ?? {}],
    nonRetryable: true,
    ...(!known && error instanceof Error ? { cause: error } : {}),
  });
}

const isRefused = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && (error as { outcome?: unknown }).outcome === 'refused';
