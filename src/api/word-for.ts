import type { Label } from '../../machines/words/label.ts';

/** The label of an identifier that comes from a table; of an old one that we no longer know, itself. */
export const wordFor = (words: Readonly<Record<string, Label>>, id: string): Label =>
  (Object.hasOwn(words, id) ? words[id] : undefined) ?? { id, en: id };
