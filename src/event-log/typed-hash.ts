import { createHash, randomBytes } from 'node:crypto';
import type { Fact, Typed } from '../../machines/facts.ts';
import { canonicalBytes } from './transparency/canonical.ts';

/** SHA-256 over the salt and the RFC 8785 bytes of what was typed: proves it while it is there, tells nothing once the salt is gone. */
export const typedHash = (typed: Typed, salt: Buffer): string =>
  createHash('sha256').update(salt).update(canonicalBytes(typed)).digest('hex');

export function seal(typed: Typed | null): { readonly salt: Buffer | null; readonly sealed: Fact['typed'] } {
  if (!typed) return { salt: null, sealed: null };
  const salt = randomBytes(16);
  return { salt, sealed: { fields: Object.keys(typed).sort(), hash: typedHash(typed, salt) } };
}
