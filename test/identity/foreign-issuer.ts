import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';

/** An issuer of the test's own: any key, any claim, and it can be unwell. */
export interface ForeignIssuer {
  readonly url: string;
  /** What it answers instead of its documents, e.g. 500. */
  unwell: number | null;
  /** Overrides its discovery document. */
  says: Record<string, unknown>;
  /** How often it was asked for its discovery document. */
  asked: number;
  sign(claims: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
  close(): Promise<void>;
}

export async function foreignIssuer(alg: 'ES256' | 'RS256' | 'EdDSA' = 'ES256'): Promise<ForeignIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid: 'one' };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/.well-known')) issuer.asked += 1;
    const body = request.url === '/jwks' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks`, ...issuer.says };
    response.writeHead(issuer.unwell ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: ForeignIssuer = {
    url,
    unwell: null,
    says: {},
    asked: 0,
    sign: (claims, header) =>
      new SignJWT({ iss: url, aud: 'penugasan', sub: 'p-1', exp: Math.floor(Date.now() / 1000) + 60, ...claims })
        .setProtectedHeader({ alg, kid: 'one', ...header })
        .sign(privateKey),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  onTestFinished(() => issuer.close());
  return issuer;
}
