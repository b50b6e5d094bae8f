import type { Typed } from './facts.ts';

/** What was really typed: a blank is not a reason. */
export function written(typed: Typed = {}): Typed | null {
  const fields = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  return fields.length > 0 ? Object.fromEntries(fields) : null;
}
