import { TransparencyError } from './transparency-error.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Signed bytes must not be repaired on the way in: what is not UTF-8 is refused. */
export function decodeUtf8(raw: string | Uint8Array): string {
  if (typeof raw === 'string') {
    if (!raw.isWellFormed()) throw new TransparencyError('malformed-encoding', 'The text has a lone surrogate.');
    return raw;
  }
  try {
    return utf8.decode(raw);
  } catch (cause) {
    throw new TransparencyError('malformed-encoding', 'The text is not UTF-8.', { cause });
  }
}

/** RFC 4648 §4 with padding; undefined for anything that Node's own decoder would guess at. */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** ASCII decimal without leading zeroes, small enough to be exact; otherwise undefined. */
export function decodeDecimal(text: string): number | undefined {
  const value = /^(0|[1-9][0-9]*)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}
