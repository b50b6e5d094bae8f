import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { askedWith, storedTiles } from '../event-log/stored-tiles.ts';
import type { Checkpoint } from '../event-log/transparency/checkpoint.ts';
import type { Hash } from '../event-log/transparency/merkle-hash.ts';
import { verifyConsistency, verifyInclusion } from '../event-log/transparency/proof-verification.ts';
import { consistencyProof, inclusionProof } from '../event-log/transparency/proofs.ts';
import { EntryChecker, placeOf } from './entry-checker.ts';
import { storedButNotProven } from './not-proven.ts';
import { type Problem, ProblemList } from './problem.ts';
import { entriesOfStreams } from './read-log.ts';
import { forkedFrom, readEarlierHead, readSignedHeads, shorterThan } from './signed-heads.ts';
import { leafOf } from './stored-entry.ts';
import { type Check, headOf, type Verdict } from './verdict.ts';

const CHECKS: readonly Check[] = [
  'entries-canonical',
  'columns-as-entries',
  'texts-as-hashed',
  'histories-as-charts',
  'entries-in-tree',
  'head-signed',
];

/**
 * Proves one stream: each of its entries is in the tree under the signed head, nothing beside it was altered, and its
 * chart accepts the whole of it. Does not speak for the rest of the log.
 * @param since a signed head from before that the signed head of now must extend
 * @returns null where nothing is recorded of it
 */
export async function verifyStream(
  db: Kysely<Database>,
  stream: string,
  vkey: string,
  since?: string,
): Promise<Verdict | null> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => verifySnapshot(snapshot, stream, vkey, since));
}

async function verifySnapshot(
  db: Kysely<Database>,
  stream: string,
  vkey: string,
  since: string | undefined,
): Promise<Verdict | null> {
  const problems = new ProblemList();
  const signed = await readSignedHeads(db, vkey);
  const head = signed.heads[0] ?? null;
  const checker = new EntryChecker();
  let waiting = 0;
  let entries = 0;
  for await (const page of entriesOfStreams(db, [stream])) {
    for (const stored of page) {
      checker.check(stored);
      if (stored.position === null) {
        waiting += 1;
        continue;
      }
      entries += 1;
      if (head && !(await isIncluded(db, head, stored.position, leafOf(stored))))
        problems.add({ code: 'tree-differs', why: 'the signed head does not include this entry', ...placeOf(stored) });
    }
  }
  if (entries + waiting === 0) return null;
  const { checked } = checker;
  problems.join(checked.problems);
  problems.join(signed.problems);
  if (entries === 0)
    problems.add({ code: 'nothing-in-tree', why: 'none of its entries is in the tree yet: nothing is proven', stream });
  const earlier = since === undefined ? null : readEarlierHead(since, vkey);
  const earlierHead = earlier && 'root' in earlier ? earlier : null;
  if (earlier) problems.add(...(earlierHead ? await earlierProblems(db, earlierHead, head) : [earlier as Problem]));
  return {
    verified: problems.count === 0,
    of: { stream },
    entries,
    streams: checked.streams,
    waiting,
    texts: { proven: checked.texts, gone: checked.textsGone },
    checkpoint: head && headOf(head),
    since: earlierHead && headOf(earlierHead),
    checked: earlierHead ? [...CHECKS, 'extends-earlier-head'] : CHECKS,
    notProven: await storedButNotProven(db),
    problems: problems.listed,
    moreProblems: problems.count - problems.listed.length,
  };
}

async function isIncluded(
  db: Kysely<Database>,
  { size, root }: Checkpoint,
  position: number,
  leafHash: Hash,
): Promise<boolean> {
  try {
    const proof = await inclusionProof(position - 1, size, storedTiles(askedWith(db)));
    return verifyInclusion({ leafHash, index: position - 1, size, root, proof });
  } catch {
    return false; // it is beyond the head, or a tile is missing or misshapen
  }
}

async function earlierProblems(db: Kysely<Database>, earlier: Checkpoint, head: Checkpoint | null): Promise<Problem[]> {
  const size = head?.size ?? 0;
  if (earlier.size > size) return [shorterThan(earlier, size)];
  if (!head) return [];
  try {
    const proof = await consistencyProof(earlier.size, size, storedTiles(askedWith(db)));
    const claim = { oldSize: earlier.size, oldRoot: earlier.root, newSize: size, newRoot: head.root, proof };
    return verifyConsistency(claim) ? [] : [forkedFrom(earlier)];
  } catch {
    return [forkedFrom(earlier)]; // a tile is missing or misshapen: nothing shows that it extends that head
  }
}
