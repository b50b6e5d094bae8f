import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../access/reader.ts';
import type { Cursor } from './paging.ts';

/* Conditions that the lists of assignments and of teams have in common, by the names of their columns. */

/** Rows of what the reader takes part in, heads or acts for; all of them for an auditor. */
export const visibleTo = ({ seesAll, positions, person }: Reader): RawBuilder<boolean> =>
  seesAll ? sql`true` : sql`(positions && ${[...positions]}::text[] or persons @> ${[person]}::text[])`;

/** Rows after a page, newest first. */
export const openedBefore = (cursor: Cursor | null): RawBuilder<boolean> =>
  cursor ? sql`(opened_at < ${cursor.at} or (opened_at = ${cursor.at} and id > ${cursor.key}))` : sql`true`;

/** Rows of what waits for the reader or was told to them, in person or at a position. */
export const isFor = ({ positions, person }: Reader): RawBuilder<boolean> =>
  sql`(position = any(${[...positions]}::text[]) or person = ${person})`;

/** ... and of what waits, only what they may do. */
export const mayDo = ({ limited }: Reader): RawBuilder<boolean> =>
  limited.length === 0
    ? sql`true`
    : sql`(${sql.join(
        limited.map(
          ({ position, acts }) => sql`(position is distinct from ${position} or act = any(${[...acts]}::text[]))`,
        ),
        sql` and `,
      )})`;

/** Rows after a page, those that wait longest first. @param key what tells rows of one instant apart */
export const waitsSince = (cursor: Cursor | null, key: RawBuilder<string>): RawBuilder<boolean> =>
  cursor ? sql`(since > ${cursor.at} or (since = ${cursor.at} and ${key} > ${cursor.key}))` : sql`true`;
