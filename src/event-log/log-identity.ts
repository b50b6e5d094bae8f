import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { NoteSigner } from './transparency/note.ts';
import { vkeyNamed } from './transparency/note-key.ts';

/**
 * The log's identity. A log that goes on although entries were lost for good is another log: its heads have another origin,
 * since a monitor that knows the longer one would rightly call it a fork. The key stays the same, under the new name.
 */

/** 1 is the log as it began; each loss that was accepted makes the next one. */
export type Generation = number;

/** `penugasan.dairikab.go.id/log`, then `penugasan.dairikab.go.id/log/2`. */
export const originOf = (first: string, generation: Generation): string =>
  generation === 1 ? first : `${first}/${generation}`;

export const signerOf = (first: NoteSigner, generation: Generation): NoteSigner =>
  generation === 1 ? first : first.named(originOf(first.name, generation));

export async function readGeneration(db: Kysely<Database>): Promise<Generation> {
  const row = await db
    .selectFrom('log.restoration')
    .select(({ fn }) => fn.max('generation').as('generation'))
    .executeTakeFirst();
  return row?.generation ?? 1;
}

/** The public key that a head of this origin is checked with: of any generation of the log. */
export function vkeyOfOrigin(vkey: string, origin: string): string {
  const first = vkey.slice(0, vkey.indexOf('+'));
  return origin.startsWith(`${first}/`) && /^\/\d+$/.test(origin.slice(first.length)) ? vkeyNamed(vkey, origin) : vkey;
}

/** The public key that this database's head is checked with. @param vkey the log's public key, as it began */
export async function currentVkey(db: Kysely<Database>, vkey: string): Promise<string> {
  return vkeyOfOrigin(vkey, originOf(vkey.slice(0, vkey.indexOf('+')), await readGeneration(db)));
}
