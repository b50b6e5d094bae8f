import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Identity, IssuerUnreachable, ROLES, TokenRefused, type VerifyToken } from './identity.ts';
import { type IssuerKeysOptions, issuerKeys } from './issuer-keys.ts';

export interface TokenOptions extends IssuerKeysOptions {
  readonly audience?: string;
}

/** For whom our tokens are meant. */
export const AUDIENCE = 'penugasan';

/** Asymmetric ones only: `none` and the HMAC family would let anybody sign (RFC 8725 §3.1-3.2). */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];
const CLOCK_TOLERANCE_S = 5;
/** An id of the directory: opaque, short, printable. */
const PERSON = /^[\w.:@-]{1,128}$/;

/** Checks bearer tokens (RFC 9068 §4, without its `typ`, which many issuers leave out) against an issuer's published keys. */
export function tokenVerifier({ audience = AUDIENCE, ...options }: TokenOptions): VerifyToken {
  const keys = issuerKeys(options);
  return async (token) => {
    const payload = await verified(token, await keys(), options.issuer, audience);
    if (typeof payload.sub !== 'string' || !PERSON.test(payload.sub)) throw new TokenRefused('token-invalid');
    return { person: payload.sub, roles: rolesOf(payload) };
  };
}

async function verified(token: string, key: JWTVerifyGetKey, issuer: string, audience: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw new TokenRefused('token-expired', { cause });
    if (isFaultOfToken(cause)) throw new TokenRefused('token-invalid', { cause });
    throw new IssuerUnreachable(issuer, { cause });
  }
}

/** jose has an error class for each fault of a token; what is left over is a key set that could not be had. */
function isFaultOfToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return (
    error.code !== 'ERR_JOSE_GENERIC' &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid)
  );
}

/** Other systems of the same issuer have roles of their own: those are not ours to judge. */
const rolesOf = ({ roles }: JWTPayload): Identity['roles'] =>
  Array.isArray(roles) ? ROLES.filter((role) => roles.includes(role)) : [];
