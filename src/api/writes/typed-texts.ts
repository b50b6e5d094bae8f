import Type from 'typebox';
import type { Typed } from '../../../machines/facts.ts';
import { TYPED_FIELDS } from '../word-ids.ts';

/** Up to 10,000 characters, each a character: neither RFC 8785 nor PostgreSQL's jsonb has NUL or half a surrogate pair. */
export const Text = Type.String({ maxLength: 10_000, pattern: '^[^\\u0000\\p{Cs}]*$' });

/** What was typed. A blank field says nothing, and so is not there: the law's "with a reason" is not met by a space. */
export function typedIn(body: { readonly [F in keyof Typed]?: unknown }): Typed {
  const typed = TYPED_FIELDS.flatMap((field) => {
    const text = body[field];
    return typeof text === 'string' && text.trim() !== '' ? [[field, text] as const] : [];
  });
  return Object.fromEntries(typed);
}

/** A body without what people typed: that stands beside a fact, never in it. */
export function untyped<Body extends object>(body: Body): Omit<Body, keyof Typed> {
  const fields: readonly string[] = TYPED_FIELDS;
  return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field))) as Omit<
    Body,
    keyof Typed
  >;
}
