import { DomainError } from '../../machines/errors.ts';

/** The code (and details) of the error that turned a command down. */
export function refusal(judged: () => unknown): { readonly code: string; readonly [detail: string]: unknown } {
  try {
    judged();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.details };
    throw error;
  }
  return { code: 'accepted' };
}
