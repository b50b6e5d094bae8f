import type { Client } from 'pg';
import { inTerm, LeadLost } from './leadership.ts';
import { isStored, storedTiles } from './stored-tiles.ts';
import { signCheckpoint, verifyCheckpoint } from './transparency/checkpoint.ts';
import { leafHash } from './transparency/merkle-hash.ts';
import type { NoteSigner } from './transparency/note.ts';
import { TileWriter } from './transparency/tile-writer.ts';

/** How many events one statement sequences at most. */
export const BATCH = 1_000;

/** Takes up the tree where the last signed checkpoint left it. @throws where the stored tiles do not make its root */
export async function openTree(client: Client): Promise<TileWriter> {
  const { rows } = await client.query<{ size: number; root: Buffer }>(
    'select size, root from log.checkpoint order by size desc limit 1',
  );
  const [head] = rows;
  const tree = await TileWriter.open(
    head?.size ?? 0,
    storedTiles(async (text, values) => (await client.query(text, [...values])).rows),
  );
  if (head && !Buffer.from(tree.root()).equals(head.root))
    throw new Error('the stored tiles do not make the root of the last checkpoint');
  return tree;
}

export interface Leader {
  readonly client: Client;
  readonly signer: NoteSigner;
  readonly term: number;
}

/** Signs the stored head with the leader's key, where another key has: it was replaced, or the log goes on under a new origin. */
export async function signHeadAnew({ client, signer, term }: Leader, tree: TileWriter): Promise<void> {
  const { rows } = await client.query<{ note: string }>('select note from log.checkpoint where size = $1', [tree.size]);
  const [head] = rows;
  if (!head || isSignedBy(head.note, signer)) return;
  const note = signCheckpoint({ origin: signer.name, size: tree.size, root: tree.root() }, signer);
  await client.query(
    `with ${inTerm(3)} update log.checkpoint set note = $1 where size = $2 and exists (select from own_term)`,
    [note, tree.size, term],
  );
}

function isSignedBy(note: string, signer: NoteSigner): boolean {
  try {
    verifyCheckpoint(note, signer.vkey);
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives the next recorded events their positions, makes each a leaf, and signs the new head: all in one statement, so
 * all or nothing. Insertion order keeps each stream's order, since a version is inserted only after the one before it.
 * @returns the tree as it then is; the same one where nothing waited, or where the log is known to have lost facts
 * @throws {LeadLost} where another leads: nothing is written
 */
export async function sequenceBatch({ client, signer, term }: Leader, tree: TileWriter): Promise<TileWriter> {
  const { rows } = await client.query<{ seq: number; entry: string }>(
    `select seq, entry from log.pending join log.event using (seq)
     where not exists (select from log.behind) order by seq limit $1`,
    [BATCH],
  );
  if (rows.length === 0) return tree;
  const { writer, tiles } = tree.append(rows.map(({ entry }) => leafHash(Buffer.from(entry))));
  const stored = tiles.filter(isStored);
  const root = Buffer.from(writer.root());
  const note = signCheckpoint({ origin: signer.name, size: writer.size, root }, signer);
  const { rowCount } = await client.query(
    `with ${inTerm(9)},
       may as materialized (select from own_term where not exists (select from log.behind)),
       sequenced as (delete from log.pending where seq = any($2::bigint[]) and exists (select from may)),
       entries as (
         insert into log.entry (position, event_seq)
         select * from unnest($1::bigint[], $2::bigint[]) where exists (select from may)
       ),
       tiles as (
         insert into log.tile (level, index, hashes)
         select * from unnest($3::int[], $4::bigint[], $5::bytea[]) where exists (select from may)
         on conflict (level, index) do update set hashes = excluded.hashes
       ),
       older as (delete from log.checkpoint where size < $6 and exists (select from may))
     insert into log.checkpoint (size, root, note) select $6, $7, $8 from may`,
    [
      rows.map((_, index) => tree.size + index + 1),
      rows.map(({ seq }) => seq),
      stored.map(({ level }) => level),
      stored.map(({ index }) => index),
      stored.map(({ hashes }) => Buffer.from(hashes)),
      writer.size,
      root,
      note,
      term,
    ],
  );
  if (rowCount === 0) throw new LeadLost(term);
  return writer;
}
