import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { currentVkey, vkeyOfOrigin } from '../event-log/log-identity.ts';
import { type Checkpoint, verifyCheckpoint } from '../event-log/transparency/checkpoint.ts';
import { sameHash } from '../event-log/transparency/merkle-hash.ts';
import { type Problem, ProblemList } from './problem.ts';

/** The log's own signed heads, largest first, as far as they are signed by its key. */
export interface SignedHeads {
  readonly heads: readonly Checkpoint[];
  readonly problems: ProblemList;
}

/** The sequencer keeps one. More of them are looked at, up to this many; bytes beyond a note's are not read. */
const MOST_HEADS = 100;
const MOST_BYTES = 65_536;

export async function readSignedHeads(db: Kysely<Database>, vkey: string): Promise<SignedHeads> {
  const { rows } = await sql<{ size: number; root: Buffer; note: string }>`
    select size, substring(root from 1 for 33) as root, left(note, ${MOST_BYTES}) as note
    from log.checkpoint order by size desc limit ${MOST_HEADS}`.execute(db);
  const current = await currentVkey(db, vkey);
  const problems = new ProblemList();
  if (rows.length === 0) problems.add({ code: 'checkpoint-missing', why: 'the log has no signed head' });
  const heads = rows.flatMap(({ size, root, note }) => {
    const head = verified(note, current);
    if ('why' in head) {
      problems.add({ code: 'checkpoint-invalid', why: head.why });
      return [];
    }
    if (head.size !== size || !sameHash(head.root, root))
      problems.add({
        code: 'checkpoint-differs',
        why: `size or root beside the signed head of size ${head.size} is another`,
      });
    return [head];
  });
  return { heads, problems };
}

/** A head that an auditor has kept from before. @returns the problem where the log's key has not signed it */
export function readEarlierHead(note: string, vkey: string): Checkpoint | Problem {
  const head = verified(note, vkeyOfOrigin(vkey, note.slice(0, note.indexOf('\n'))));
  return 'why' in head ? { code: 'earlier-head-invalid', why: head.why } : head;
}

/** @param size of the log as it is now */
export const shorterThan = (earlier: Checkpoint, size: number): Problem => ({
  code: 'log-shorter',
  why: `the earlier head has ${earlier.size} entries, the log ${size}`,
});

export const forkedFrom = (earlier: Checkpoint): Problem => ({
  code: 'log-forked',
  why: `the first ${earlier.size} entries are not those of the earlier head`,
});

function verified(note: string, vkey: string): Checkpoint | { readonly why: string } {
  try {
    return verifyCheckpoint(note, vkey);
  } catch (error) {
    return { why: (error as Error).message };
  }
}
