import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { IssuerUnreachable } from './identity.ts';
import { isLoopbackHost } from './loopback.ts';

export interface IssuerKeysOptions {
  readonly issuer: string;
  readonly timeoutMs?: number;
}

const ATTEMPTS = 2;

/**
 * Where the issuer publishes its keys, found on first use (OpenID Connect Discovery 1.0 §4). A failure is not remembered:
 * the next token asks again. Tokens that come at the same time share one question.
 */
export function issuerKeys({ issuer, timeoutMs = 3_000 }: IssuerKeysOptions): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | null = null;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return createRemoteJWKSet(await jwksUri(issuer, timeoutMs), { timeoutDuration: timeoutMs });
      } catch (cause) {
        if (attempt === ATTEMPTS) throw new IssuerUnreachable(issuer, { cause });
      }
    }
  };
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}

async function jwksUri(issuer: string, timeoutMs: number): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const said = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  // §4.3: a document of somebody else's must not lend its keys to this issuer.
  if (said.issuer !== issuer) throw new Error(`${address} speaks for another issuer`);
  const uri = new URL(String(said.jwks_uri));
  if (uri.protocol !== 'https:' && !isLoopbackHost(uri.hostname)) throw new Error('the keys must come over HTTPS');
  return uri;
}
