import canonicalize from 'canonicalize';
import { TransparencyError } from './transparency-error.ts';

/**
 * The bytes of a value in the JSON Canonicalization Scheme, RFC 8785: what a leaf of the log is made of. As in JSON, a
 * property that is undefined is left out; a value that JSON cannot say (NaN, a lone surrogate, a bigint) is an error.
 */
export function canonicalBytes(value: unknown): Buffer {
  const text = canonicalText(value);
  if (text === undefined) throw new TransparencyError('not-canonical', 'JSON has no form for this value.');
  return Buffer.from(text, 'utf8');
}

function canonicalText(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (cause) {
    throw new TransparencyError('not-canonical', 'JSON has no form for part of this value.', { cause });
  }
}
