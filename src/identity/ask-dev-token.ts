import type { TokenRequest } from './dev-token-request.ts';

export class NoTokenGiven extends Error {
  readonly code = 'no-token';

  constructor(issuer: string, status: number) {
    super(`${issuer} answers ${status}: it gives no tokens for development`);
  }
}

/** Asks a development issuer for a person's token. @throws {NoTokenGiven} */
export async function askDevToken(issuer: string, { person, roles }: TokenRequest): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, roles }),
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new NoTokenGiven(issuer, response.status);
  return ((await response.json()) as { access_token: string }).access_token;
}
