export type TransparencyErrorCode =
  | 'malformed-hash'
  | 'malformed-tree'
  | 'malformed-tile'
  | 'missing-tile'
  | 'out-of-range'
  | 'malformed-encoding'
  | 'malformed-key'
  | 'malformed-note'
  | 'unverified-note'
  | 'malformed-checkpoint'
  | 'wrong-origin'
  | 'malformed-proof'
  | 'invalid-proof'
  | 'not-canonical';

/** Anything wrong with the log's own formats or proofs. The `code` is stable; the message is for the person who reads it. */
export class TransparencyError extends Error {
  readonly code: TransparencyErrorCode;

  constructor(code: TransparencyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransparencyError';
    this.code = code;
  }
}
