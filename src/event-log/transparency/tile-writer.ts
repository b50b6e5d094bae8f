import type { Frontier } from './frontier.ts';
import { HASH_BYTES, type Hash, perfectRoot } from './merkle-hash.ts';
import { frontierFromTiles } from './tile-subtrees.ts';
import {
  assertTreeSize,
  hashesOf,
  packHashes,
  type ReadTile,
  readTileContents,
  TILE_WIDTH,
  type Tile,
  tileWidth,
} from './tiles.ts';
import { TransparencyError } from './transparency-error.ts';

export type AppendedTiles = {
  /** The writer for the tree as it is now. */
  readonly writer: TileWriter;
  /** Every tile that changed, with its whole contents as they are now, level by level, left to right. */
  readonly tiles: readonly Tile[];
};

/**
 * Extends a tree that is stored as C2SP tlog-tiles. It keeps the partial tile at the right edge of each level, and never
 * changes: `append` answers with the next writer, so that a transaction which rolls back leaves the old one as it was.
 */
export class TileWriter {
  /** For each level, the hashes of its partial tile at the right edge, in tile form; empty where there is none. */
  readonly #edge: readonly Uint8Array[];
  readonly #frontier: Frontier;

  private constructor(edge: readonly Uint8Array[], frontier: Frontier) {
    this.#edge = edge;
    this.#frontier = frontier;
  }

  /** Takes up the stored tree; compare `root()` with the last signed checkpoint before appending. */
  static async open(size: number, readTile: ReadTile): Promise<TileWriter> {
    assertTreeSize(size);
    const edge = await readEdge(size, readTile);
    return new TileWriter(edge, await frontierFromTiles(size, (level) => edge[level]));
  }

  get size(): number {
    return this.#frontier.size;
  }

  root(): Hash {
    return this.#frontier.root();
  }

  append(leafHashes: readonly Hash[]): AppendedTiles {
    const frontier = this.#frontier.clone();
    for (const hash of leafHashes) frontier.append(hash);

    const tiles: Tile[] = [];
    const edge = [...this.#edge];
    let added = leafHashes;
    for (let level = 0; added.length > 0; level++) {
      const partial = hashesOf(edge[level] ?? new Uint8Array(0));
      const hashes = [...partial, ...added];
      // The stored partial tile is the first to change; its index is what the whole tiles before it leave.
      const firstIndex = Math.floor(Math.floor(this.size / TILE_WIDTH ** level) / TILE_WIDTH);
      const roots: Hash[] = [];
      edge[level] = new Uint8Array(0);
      for (let start = 0; start < hashes.length; start += TILE_WIDTH) {
        const row = hashes.slice(start, start + TILE_WIDTH);
        const contents = packHashes(row);
        tiles.push({ level, index: firstIndex + start / TILE_WIDTH, hashes: contents });
        // A partial tile is not hashed into the level above (C2SP tlog-tiles "Partial Tiles").
        if (row.length === TILE_WIDTH) roots.push(perfectRoot(row));
        else edge[level] = contents;
      }
      added = roots;
    }
    return { writer: new TileWriter(edge, frontier), tiles };
  }
}

async function readEdge(size: number, readTile: ReadTile): Promise<Uint8Array[]> {
  const reads: Promise<Uint8Array>[] = [];
  for (let level = 0; TILE_WIDTH ** level <= size; level++) {
    reads.push(readEdgeTile(level, size, readTile));
  }
  return Promise.all(reads);
}

async function readEdgeTile(level: number, size: number, readTile: ReadTile): Promise<Uint8Array> {
  const tile = { level, index: Math.floor(size / TILE_WIDTH ** (level + 1)) };
  const width = tileWidth(tile, size);
  if (width === 0) return new Uint8Array(0);
  const contents = await readTileContents(readTile, tile, width);
  if (contents.length !== width * HASH_BYTES) {
    // Someone has extended the tree beyond `size`: writing over it would fork the log.
    throw new TransparencyError(
      'malformed-tile',
      `Tile ${level}/${tile.index} is wider than a tree of ${size} makes it.`,
    );
  }
  return contents;
}
