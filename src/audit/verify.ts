import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Checkpoint } from '../event-log/transparency/checkpoint.ts';
import { sameHash } from '../event-log/transparency/merkle-hash.ts';
import { unaccountedEvents } from './accounted-events.ts';
import { checksFor, type EntryChecks } from './check-entries.ts';
import { storedButNotProven } from './not-proven.ts';
import { type Problem, ProblemList } from './problem.ts';
import { storedEntries, waitingEntries } from './read-log.ts';
import { RebuiltTree } from './rebuilt-tree.ts';
import { forkedFrom, readEarlierHead, readSignedHeads, shorterThan } from './signed-heads.ts';
import { type Check, headOf, type Verdict } from './verdict.ts';

export interface VerifyOptions {
  /** The log's public key (C2SP signed-note verifier key). */
  readonly vkey: string;
  /** A signed head that was kept from before (C2SP tlog-checkpoint note): the log must still begin with its entries. */
  readonly since?: string;
  /** How many threads may check entries; all processors without. */
  readonly processors?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

const CHECKS: readonly Check[] = [
  'every-event-accounted',
  'positions-dense',
  'entries-canonical',
  'columns-as-entries',
  'texts-as-hashed',
  'histories-as-charts',
  'tree-rebuilt',
  'tiles-as-tree',
  'head-signed',
];

/**
 * Proves the whole log again, from what is stored and nothing else: every entry's bytes and what stands beside them,
 * the tree and its tiles, the signed head, and every stream through its own chart. Reads one consistent snapshot.
 */
export async function verifyLog(db: Kysely<Database>, options: VerifyOptions): Promise<Verdict> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const total = await countEntries(snapshot);
      const checks = checksFor(total, options.processors);
      try {
        return await verifySnapshot(snapshot, options, total, checks);
      } finally {
        await checks.close();
      }
    });
}

async function verifySnapshot(
  db: Kysely<Database>,
  { vkey, since, onProgress }: VerifyOptions,
  total: number,
  checks: EntryChecks,
): Promise<Verdict> {
  const problems = new ProblemList();
  const signed = await readSignedHeads(db, vkey);
  const earlier = since === undefined ? null : readEarlierHead(since, vkey);
  const earlierHead = earlier && 'root' in earlier ? earlier : null;
  if (earlier && !earlierHead) problems.add(earlier as Problem);

  const tree = await RebuiltTree.begin(
    db,
    [...signed.heads, ...(earlierHead ? [earlierHead] : [])].map(({ size }) => size),
  );
  let expected = 1;
  let entries = 0;
  for await (const page of storedEntries(db)) {
    for (const { position } of page) {
      if (position !== expected)
        problems.add({ code: 'position-missing', why: `after ${expected - 1} comes ${position}`, position: expected });
      expected = position + 1;
    }
    const taken = checks.take(page);
    await Promise.all([taken, tree.append(page)]);
    entries += page.length;
    onProgress?.(entries, total);
  }
  await tree.finish();
  let waiting = 0;
  for await (const page of waitingEntries(db)) {
    waiting += page.length;
    await checks.take(page);
  }
  const checked = await checks.finish();

  if (entries === 0) problems.add({ code: 'log-empty', why: 'the log has no entry: nothing is proven' });
  problems.join(checked.problems);
  problems.join({ count: tree.problems.count, listed: await located(db, tree.problems.listed) });
  problems.add(...(await unaccountedEvents(db)));
  // An empty log is said to be empty; that it has no head then says no more.
  if (entries > 0 || signed.heads.length > 0) problems.join(signed.problems);
  problems.add(...headProblems(tree, signed.heads), ...(earlierHead ? earlierProblems(tree, earlierHead) : []));
  const [head] = signed.heads;
  return {
    verified: problems.count === 0,
    of: 'log',
    entries,
    streams: checked.streams,
    waiting,
    texts: { proven: checked.texts, gone: checked.textsGone },
    checkpoint: head ? headOf(head) : null,
    since: earlierHead && headOf(earlierHead),
    checked: earlierHead ? [...CHECKS, 'extends-earlier-head'] : CHECKS,
    notProven: await storedButNotProven(db),
    problems: problems.listed,
    moreProblems: problems.count - problems.listed.length,
  };
}

function headProblems(tree: RebuiltTree, [newest, ...older]: readonly Checkpoint[]): Problem[] {
  if (newest && newest.size !== tree.size)
    return [{ code: 'tree-differs', why: `the signed head has ${newest.size} entries, the log ${tree.size}` }];
  return (newest ? [newest, ...older] : []).flatMap((head) =>
    hasRoot(tree, head)
      ? []
      : [{ code: 'tree-differs' as const, why: `the ${head.size} entries do not make the root of their signed head` }],
  );
}

function earlierProblems(tree: RebuiltTree, earlier: Checkpoint): Problem[] {
  if (earlier.size > tree.size) return [shorterThan(earlier, tree.size)];
  return hasRoot(tree, earlier) ? [] : [forkedFrom(earlier)];
}

function hasRoot(tree: RebuiltTree, { size, root }: Checkpoint): boolean {
  const rebuilt = tree.rootAt(size);
  return rebuilt !== null && sameHash(rebuilt, root);
}

/** A tile knows positions only. */
async function located(db: Kysely<Database>, problems: readonly Problem[]): Promise<readonly Problem[]> {
  const positions = problems.flatMap(({ position }) => (position === undefined ? [] : [position]));
  if (positions.length === 0) return problems;
  const places = await db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'seq', 'event_seq')
    .select(['position', 'stream', 'version'])
    .where('position', 'in', positions)
    .execute();
  return problems.map((problem) => ({ ...problem, ...places.find(({ position }) => position === problem.position) }));
}

async function countEntries(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from log.entry`.execute(db);
  return rows[0]?.n ?? 0;
}
