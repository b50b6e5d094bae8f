import { createHash } from 'node:crypto';

/** Stands for a file of supporting data: the record knows its hash only. */
export const proofOf = (text: string) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  mediaType: 'text/plain',
});
