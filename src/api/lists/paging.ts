import Type from 'typebox';
import { invalidField } from '../problems/invalid-fields.ts';
import { isReadable } from '../unreadable-text.ts';

/** Where a page ended: keyset paging neither repeats nor skips a row when others come and go. */
export interface Cursor {
  readonly at: Date;
  readonly key: string;
}

export const DEFAULT_LIMIT = 50;

export const PageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: DEFAULT_LIMIT })),
  cursor: Type.Optional(Type.String({ maxLength: 512, description: '`next` of the page before' })),
};

export const NextCursor = Type.Union([Type.String(), Type.Null()], { description: 'Null on the last page' });

/** Our instants have milliseconds, so a `Date` says exactly what the row says. */
const encodeCursor = ({ at, key }: Cursor): string =>
  Buffer.from(JSON.stringify([at.toISOString(), key])).toString('base64url');

/** An instant that a row of ours can have; PostgreSQL does not know every year that a `Date` does. */
const OUR_INSTANT = /^20\d\d-/;

/** @throws {Problem} `invalid-request` where it is no cursor of ours */
export function decodeCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  try {
    const [at, key] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    const date = new Date(String(at));
    const ours = OUR_INSTANT.test(String(at)) && date.toISOString() === at;
    if (ours && typeof key === 'string' && isReadable(key)) return { at: date, key };
  } catch {
    // falls through
  }
  throw invalidField('querystring', 'cursor', 'cursor');
}

/** Cuts a page from one row more than it may have: the extra row says whether there is a next one. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => Cursor,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? encodeCursor(cursorOf(last)) : null };
}
