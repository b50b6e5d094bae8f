import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../../src/database/tables.ts';

/** Lets a person act for a position as Plt., until disposed. @returns also the delegation's id */
export async function actFor(
  db: Kysely<Database>,
  { person, position }: { readonly person: string; readonly position: string },
): Promise<AsyncDisposable & { readonly id: string }> {
  const id = `d-${randomUUID()}`;
  await db
    .insertInto('directory.delegation')
    .values({ id, kind: 'plt', person, position, valid_from: sql<Date>`now()`, valid_to: null })
    .execute();
  return {
    id,
    async [Symbol.asyncDispose]() {
      await db.updateTable('directory.delegation').set({ valid_to: sql<Date>`now()` }).where('id', '=', id).execute();
    },
  };
}

/** Ends a person's term in a position, until disposed. */
export async function termEnded(
  db: Kysely<Database>,
  { person, position }: { readonly person: string; readonly position: string },
): Promise<AsyncDisposable> {
  const until = (end: ReturnType<typeof sql<Date>> | null) =>
    db
      .updateTable('directory.holding')
      .set({ valid_to: end })
      .where('person', '=', person)
      .where('position', '=', position)
      .execute();
  await until(sql<Date>`now()`);
  return {
    async [Symbol.asyncDispose]() {
      await until(null);
    },
  };
}
