import type { TokenRequest } from './dev-token-request.ts';

/** Asks a development issuer for a person's token. */
export async function askDevToken(issuer: string, { person, roles }: TokenRequest): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, roles }),
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(`${issuer} answers ${response.status}: it gives no tokens for development`);
  return ((await response.json()) as { access_token: string }).access_token;
}
