import type { IncomingMessage } from 'node:http';
import { ROLES, type Role } from './identity.ts';

/** For whom a development token is asked. */
export interface TokenRequest {
  readonly person: string;
  readonly roles: readonly Role[];
}

const LIMIT_BYTES = 4_096;

/**
 * Reads what is asked; null where it is no such request. Only JSON is read: a form of a foreign web page cannot send that
 * without being asked first (CORS), and we never say yes.
 */
export async function readTokenRequest(request: IncomingMessage): Promise<TokenRequest | null> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    const { person, roles = [] } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
    const known = Array.isArray(roles) && roles.every((role): role is Role => ROLES.includes(role));
    return typeof person === 'string' && person !== '' && known ? { person, roles } : null;
  } catch {
    return null;
  }
}
