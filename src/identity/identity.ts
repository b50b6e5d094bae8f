/** Who calls, as the issuer vouches. Which position they act from is the directory's to say. */
export interface Identity {
  /** The person's id in the directory: the token's `sub`. */
  readonly person: string;
  readonly roles: readonly Role[];
}

/** An auditor reads everything and changes nothing. */
export const ROLES = ['auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Looks at a bearer token. @throws {TokenRefused} @throws {IssuerUnreachable} */
export type VerifyToken = (token: string) => Promise<Identity>;

/** A token that we do not take. `cause` says why, for our own logs. */
export class TokenRefused extends Error {
  readonly code: 'token-invalid' | 'token-expired';

  constructor(code: TokenRefused['code'], options?: ErrorOptions) {
    super(code, options);
    this.name = 'TokenRefused';
    this.code = code;
  }
}

/** The issuer's keys cannot be had just now, so no token can be checked. Asking again later is worth while. */
export class IssuerUnreachable extends Error {
  readonly code = 'unavailable';
  readonly server = 'issuer';

  constructor(issuer: string, options?: ErrorOptions) {
    super(`the issuer ${issuer} does not answer`, options);
    this.name = 'IssuerUnreachable';
  }
}
