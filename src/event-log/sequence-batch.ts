import type { Client } from 'pg';
import { signCheckpoint } from './transparency/checkpoint.ts';
import { leafHash } from './transparency/merkle-hash.ts';
import type { NoteSigner } from './transparency/note.ts';
import { TileWriter } from './transparency/tile-writer.ts';

const BATCH = 1_000;

/** Takes up the tree where the last signed checkpoint left it. @throws where the stored tiles do not make its root */
export async function openTree(client: Client): Promise<TileWriter> {
  const { rows } = await client.query<{ size: number; root: Buffer }>(
    'select size, root from log.checkpoint order by size desc limit 1',
  );
  const [head] = rows;
  const tree = await TileWriter.open(head?.size ?? 0, async (level, index) => {
    const found = await client.query<{ hashes: Buffer }>(
      'select hashes from log.tile where level = $1 and index = $2',
      [level, index],
    );
    return found.rows[0]?.hashes;
  });
  if (head && !Buffer.from(tree.root()).equals(head.root))
    throw new Error('the stored tiles do not make the root of the last checkpoint');
  return tree;
}

/**
 * Gives the next recorded events their positions, makes each a leaf, and signs the new head: all in one statement, so
 * all or nothing. Insertion order keeps each stream's order, since a version is inserted only after the one before it.
 * @returns the tree as it then is; the same one where nothing waited
 */
export async function sequenceBatch(client: Client, tree: TileWriter, signer: NoteSigner): Promise<TileWriter> {
  const { rows } = await client.query<{ seq: number; entry: string }>(
    'select seq, entry from log.pending join log.event using (seq) order by seq limit $1',
    [BATCH],
  );
  if (rows.length === 0) return tree;
  const { writer, tiles } = tree.append(rows.map(({ entry }) => leafHash(Buffer.from(entry))));
  const root = Buffer.from(writer.root());
  const note = signCheckpoint({ origin: signer.name, size: writer.size, root }, signer);
  await client.query(
    `with sequenced as (delete from log.pending where seq = any($2::bigint[])),
       entries as (insert into log.entry (position, event_seq) select * from unnest($1::bigint[], $2::bigint[])),
       tiles as (
         insert into log.tile (level, index, hashes) select * from unnest($3::int[], $4::bigint[], $5::bytea[])
         on conflict (level, index) do update set hashes = excluded.hashes
       ),
       older as (delete from log.checkpoint where size < $6)
     insert into log.checkpoint (size, root, note) values ($6, $7, $8)`,
    [
      rows.map((_, index) => tree.size + index + 1),
      rows.map(({ seq }) => seq),
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index),
      tiles.map(({ hashes }) => Buffer.from(hashes)),
      writer.size,
      root,
      note,
    ],
  );
  return writer;
}
