import { type Kysely, sql } from 'kysely';
import type { Fact } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { currentVkey } from '../event-log/log-identity.ts';
import { isStored } from '../event-log/stored-tiles.ts';
import { type Checkpoint, verifyCheckpoint } from '../event-log/transparency/checkpoint.ts';
import { leafHash } from '../event-log/transparency/merkle-hash.ts';
import { TileWriter } from '../event-log/transparency/tile-writer.ts';
import { checkEntry } from './check-entry.ts';
import { Histories } from './check-history.ts';
import { MOST_PROBLEMS, type Problem, type Verdict } from './problems.ts';
import { type StoredEntry, storedEntries } from './read-log.ts';

export interface VerifyOptions {
  /** The log's public key (C2SP signed-note verifier key). */
  readonly vkey: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Proves the whole log again, from what is stored and nothing else: every entry's bytes and what stands beside them,
 * the tree and its tiles, the signed head, and every stream through its own chart. Reads one consistent snapshot.
 */
export async function verifyLog(db: Kysely<Database>, { vkey, onProgress }: VerifyOptions): Promise<Verdict> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const problems: Problem[] = [];
      const found = (problem: Problem) => problems.length < MOST_PROBLEMS && problems.push(problem);
      const total = await count(snapshot, sql`log.entry`);
      const histories = new Histories();
      let tree = await TileWriter.open(0, () => undefined);
      const tiles = new Map<string, Uint8Array>();
      let expected = 1;
      for await (const page of storedEntries(snapshot)) {
        const hashes = [];
        for (const stored of page) {
          if (stored.position !== expected)
            found({
              code: 'position-missing',
              why: `after ${expected - 1} comes ${stored.position}`,
              position: expected,
            });
          expected = stored.position + 1;
          hashes.push(leafHash(Buffer.from(stored.entry)));
          for (const problem of checkFact(stored, histories)) found(problem);
        }
        const grown = tree.append(hashes);
        tree = grown.writer;
        for (const tile of grown.tiles) if (isStored(tile)) tiles.set(`${tile.level}/${tile.index}`, tile.hashes);
        onProgress?.(expected - 1, total);
      }
      for (const problem of await checkTiles(snapshot, tiles)) found(problem);
      const checkpoint = await checkHead(snapshot, tree, vkey, found);
      const waiting = await count(snapshot, sql`log.pending`);
      const recorded = await count(snapshot, sql`log.event`);
      if (recorded !== total + waiting)
        found({ code: 'event-unaccounted', why: `${recorded} events, but ${total} entries and ${waiting} waiting` });
      return {
        verified: problems.length === 0,
        entries: total,
        streams: histories.count,
        waiting,
        checkpoint: checkpoint && {
          origin: checkpoint.origin,
          size: checkpoint.size,
          root: Buffer.from(checkpoint.root).toString('base64'),
        },
        problems,
      };
    });
}

function checkFact(stored: StoredEntry, histories: Histories): Problem[] {
  const { position, stream, version } = stored;
  const where = { position, stream, version };
  let fact: Fact;
  try {
    fact = JSON.parse(stored.entry) as Fact;
  } catch {
    return [{ code: 'entry-altered', why: 'not JSON', ...where }];
  }
  const beside = checkEntry(stored, fact);
  const history = histories.next(fact);
  return [
    ...(beside ? [{ ...beside, ...where }] : []),
    ...(history ? [{ code: 'history-impossible' as const, why: history, ...where }] : []),
  ];
}

async function checkTiles(db: Kysely<Database>, tiles: ReadonlyMap<string, Uint8Array>): Promise<Problem[]> {
  const stored = await db.selectFrom('log.tile').selectAll().execute();
  const differing = stored.filter(({ level, index, hashes }) => !same(tiles.get(`${level}/${index}`), hashes));
  const problems: Problem[] = differing.map(({ level, index }) => ({
    code: 'tile-differs',
    why: `tile ${level}/${index} is not what the entries make`,
  }));
  if (stored.length < tiles.size)
    problems.push({ code: 'tile-differs', why: `${tiles.size - stored.length} tiles are missing` });
  return problems;
}

async function checkHead(
  db: Kysely<Database>,
  tree: TileWriter,
  vkey: string,
  found: (problem: Problem) => void,
): Promise<Checkpoint | null> {
  const row = await db.selectFrom('log.checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
  if (!row) {
    if (tree.size > 0) found({ code: 'checkpoint-missing', why: 'the log has entries and no signed head' });
    return null;
  }
  try {
    const head = verifyCheckpoint(row.note, await currentVkey(db, vkey));
    if (head.size !== tree.size || !same(head.root, tree.root())) {
      found({
        code: 'tree-differs',
        why: `the signed head has ${head.size} entries and another root than the ${tree.size} that are here`,
      });
    }
    return head;
  } catch (error) {
    found({ code: 'checkpoint-invalid', why: (error as Error).message });
    return null;
  }
}

const same = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.from(a).equals(b);

async function count(db: Kysely<Database>, table: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${table}`.execute(db);
  return rows[0]?.n ?? 0;
}
