import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { type DevIssuerKey, devIssuerKey } from './dev-issuer-key.ts';
import { readTokenRequest, type TokenRequest } from './dev-token-request.ts';
import { isLoopbackHost } from './loopback.ts';
import { AUDIENCE } from './verify-token.ts';

export interface DevIssuerOptions {
  /** True only where the servers are our own embedded ones: this issuer believes anybody who asks. */
  readonly embedded: boolean;
  /** Holds its key. */
  readonly folder: string;
  readonly host?: string;
  /** 0, the default: any free one. */
  readonly port?: number;
}

export interface DevIssuer {
  /** What `PENUGASAN_ISSUER` is to say: the base of its discovery document. */
  readonly issuer: string;
  close(): Promise<void>;
}

const LIFETIME_S = 3_600;

/**
 * An issuer of tokens for development: on this machine only, for the embedded stack only.
 * @throws where it is asked to serve anything else
 */
export async function startDevIssuer({
  embedded,
  folder,
  host = '127.0.0.1',
  port = 0,
}: DevIssuerOptions): Promise<DevIssuer> {
  if (!embedded) throw new Error('the development issuer serves the embedded stack only: name a real issuer');
  if (!isLoopbackHost(host)) throw new Error(`the development issuer listens on this machine only, not on ${host}`);
  const key = await devIssuerKey(folder);
  const server = createServer({ requestTimeout: 5_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const issuer = `http://${host === '::1' ? '[::1]' : host}:${(server.address() as AddressInfo).port}`;
  serve(server, issuer, key);
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answer = readonly [status: number, body: unknown];

function serve(server: Server, issuer: string, key: DevIssuerKey): void {
  server.on('request', (request, response) => {
    const answered = answer(request, issuer, key).catch((): Answer => [500, { error: 'server_error' }]);
    void answered.then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    });
  });
}

async function answer(request: IncomingMessage, issuer: string, key: DevIssuerKey): Promise<Answer> {
  // A web page that had its own name resolve to this machine would ask under that name (DNS rebinding).
  if (!isLoopbackHost((request.headers.host ?? '').replace(/:\d+$/, ''))) return [403, { error: 'invalid_host' }];
  switch (`${request.method} ${request.url}`) {
    case 'GET /.well-known/openid-configuration':
      return [200, discovery(issuer)];
    case 'GET /jwks':
      return [200, { keys: [key.publicJwk] }];
    case 'POST /token': {
      const asked = await readTokenRequest(request);
      if (!asked) return [400, { error: 'invalid_request', error_description: 'JSON {"person": "...", "roles": []}' }];
      return [200, { access_token: await tokenFor(asked, issuer, key), token_type: 'Bearer', expires_in: LIFETIME_S }];
    }
    default:
      return [404, { error: 'not_found' }];
  }
}

const discovery = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  token_endpoint: `${issuer}/token`,
  response_types_supported: ['token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['EdDSA'],
});

const tokenFor = (
  { person, roles }: TokenRequest,
  issuer: string,
  { privateKey, publicJwk }: DevIssuerKey,
): Promise<string> =>
  new SignJWT({ roles })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: String(publicJwk.kid) })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(person)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_S}s`)
    .sign(privateKey);
