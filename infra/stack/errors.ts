export type StackErrorCode =
  | 'stack-already-running'
  | 'stack-folder-unusable'
  | 'server-binary-missing'
  | 'server-start-failed'
  | 'server-unreachable'
  | 'server-is-external';

export class StackError extends Error {
  readonly code: StackErrorCode;

  constructor(code: StackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StackError';
    this.code = code;
  }
}

/** The `code` of a system or driver error, e.g. ENOENT or 28P01. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
