import { CompiledQuery, type Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { HASH_BYTES, leafHash } from './transparency/merkle-hash.ts';
import { packHashes, type ReadTile, TILE_WIDTH, type Tile } from './transparency/tiles.ts';

/** Asks PostgreSQL, whoever holds the connection. */
export type QueryRows = <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Whether a tile is kept in `log.tile`. The last of level 0 changes with every batch, and is 8 kB: kept, it would be
 * written anew each time, and the table would consist of what it was before. Its hashes are those of the last entries.
 */
export const isStored = ({ level, hashes }: Tile): boolean => level > 0 || hashes.length === TILE_WIDTH * HASH_BYTES;

/** The tiles of the log: as stored, and the last of level 0 from its entries. */
export const storedTiles =
  (query: QueryRows): ReadTile =>
  async (level, index) => {
    const [tile] = await query<{ hashes: Buffer }>('select hashes from log.tile where level = $1 and index = $2', [
      level,
      index,
    ]);
    if (tile || level > 0) return tile?.hashes;
    const entries = await query<{ entry: string }>(
      `select entry from log.entry join log.event on seq = event_seq
       where position > $1 and position <= $2 order by position`,
      [index * TILE_WIDTH, (index + 1) * TILE_WIDTH],
    );
    return entries.length === 0 ? undefined : packHashes(entries.map(({ entry }) => leafHash(Buffer.from(entry))));
  };

/** As Kysely asks. */
export const askedWith =
  (db: Kysely<Database>): QueryRows =>
  async <Row>(text: string, values: readonly unknown[]) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
