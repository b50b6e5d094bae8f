import type { Kysely } from 'kysely';
import type { Fact } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { currentVkey } from '../event-log/log-identity.ts';
import { askedWith, storedTiles } from '../event-log/stored-tiles.ts';
import { type Checkpoint, verifyCheckpoint } from '../event-log/transparency/checkpoint.ts';
import { leafHash } from '../event-log/transparency/merkle-hash.ts';
import { verifyInclusion } from '../event-log/transparency/proof-verification.ts';
import { inclusionProof } from '../event-log/transparency/proofs.ts';
import { checkEntry } from './check-entry.ts';
import { Histories } from './check-history.ts';
import type { Problem, Verdict } from './problems.ts';
import type { StoredEntry } from './read-log.ts';

/**
 * Proves one stream: each of its entries is in the tree under the signed head, nothing beside it was altered, and its
 * chart accepts the whole of it. Does not speak for the rest of the log.
 * @returns null where nothing is recorded of it
 */
export async function verifyStream(db: Kysely<Database>, stream: string, vkey: string): Promise<Verdict | null> {
  const rows = await db
    .selectFrom('log.event')
    .leftJoin('log.entry', 'log.entry.event_seq', 'log.event.seq')
    .select(['position', 'id', 'stream', 'version', 'type', 'agency', 'at', 'entry', 'typed', 'salt'])
    .where('stream', '=', stream)
    .orderBy('version')
    .execute();
  if (rows.length === 0) return null;
  const problems: Problem[] = [];
  const head = await signedHead(db, vkey, problems);
  const histories = new Histories();
  let waiting = 0;
  for (const row of rows as unknown as (Omit<StoredEntry, 'position'> & { position: number | null })[]) {
    const where = { stream, version: row.version, ...(row.position ? { position: row.position } : {}) };
    const fact = JSON.parse(row.entry) as Fact;
    const beside = checkEntry(row as StoredEntry, fact);
    if (beside) problems.push({ ...beside, ...where });
    const history = histories.next(fact);
    if (history) problems.push({ code: 'history-impossible', why: history, ...where });
    if (row.position === null || !head || row.position > head.size) waiting += 1;
    else if (!(await isIncluded(db, head, row.position, row.entry)))
      problems.push({ code: 'tree-differs', why: 'the signed head does not include this entry', ...where });
  }
  return {
    verified: problems.length === 0,
    entries: rows.length,
    streams: 1,
    waiting,
    checkpoint: head && { origin: head.origin, size: head.size, root: Buffer.from(head.root).toString('base64') },
    problems,
  };
}

async function signedHead(db: Kysely<Database>, vkey: string, problems: Problem[]): Promise<Checkpoint | null> {
  const row = await db.selectFrom('log.checkpoint').select('note').orderBy('size', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  try {
    return verifyCheckpoint(row.note, await currentVkey(db, vkey));
  } catch (error) {
    problems.push({ code: 'checkpoint-invalid', why: (error as Error).message });
    return null;
  }
}

async function isIncluded(
  db: Kysely<Database>,
  { size, root }: Checkpoint,
  position: number,
  entry: string,
): Promise<boolean> {
  try {
    const proof = await inclusionProof(position - 1, size, storedTiles(askedWith(db)));
    return verifyInclusion({ leafHash: leafHash(Buffer.from(entry)), index: position - 1, size, root, proof });
  } catch {
    return false; // a tile is missing or misshapen
  }
}
