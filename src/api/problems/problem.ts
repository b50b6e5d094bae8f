import type { DomainCode } from '../../../machines/errors.ts';

/** What is turned down before the domain is asked; the domain has its own codes. */
export type RequestCode =
  | 'malformed-request'
  | 'malformed-json'
  | 'invalid-request'
  | 'idempotency-key-missing'
  | 'precondition-required'
  | 'token-missing'
  | 'token-invalid'
  | 'token-expired'
  | 'auditor-reads-only'
  | 'not-found'
  | 'procedure-unknown'
  | 'method-not-allowed'
  | 'request-timeout'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'headers-too-large'
  | 'too-many-requests'
  | 'internal-error'
  | 'log-behind'
  | 'unavailable';

/** Every code that a caller can meet: stable, and part of the public API. */
export type ProblemCode = DomainCode | RequestCode;

export type Details = Readonly<Record<string, unknown>>;

/** A request that is answered with a problem (RFC 9457). `details` go to the caller. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: Details;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, details: Details = {}, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
    this.headers = headers;
  }
}
