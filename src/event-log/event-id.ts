import { createHash } from 'node:crypto';

/**
 * The id of a fact, from what asked for it: the same command recorded again has the same ids.
 * @param ordinal 0 for the first fact of the cause
 */
export const eventId = (stream: string, cause: string, ordinal: number): string =>
  uuidOf(`${stream}\n${cause}\n${ordinal}`);

/** The same id for the same text: a UUID of version 8 (RFC 9562 §5.8) over SHA-256. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
