import { Frontier } from './frontier.ts';
import { type Hash, joinSubtrees, perfectRoot } from './merkle-hash.ts';
import {
  assertTreeSize,
  hashesOf,
  type ReadTile,
  readTileContents,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TileId,
} from './tiles.ts';

/** The leaves from `start` up to `end`, where RFC 9162 §2.1.1 makes them one subtree. */
export type LeafRange = { readonly start: number; readonly end: number };

/** A perfect subtree: the leaves from index * 2^height up to (index + 1) * 2^height. */
type Subtree = { readonly height: number; readonly index: number };

/** Where a subtree's root is found: the root over hashes `from` up to `to` of the tile. */
type TileSlice = { readonly tile: TileId; readonly from: number; readonly to: number };

/** The frontier of a tree of that size, from its tiles: how a sequencer takes up a tree where another left it. */
export async function frontierFromTiles(size: number, readTile: ReadTile): Promise<Frontier> {
  assertTreeSize(size);
  return new Frontier(size, await readSubtreeRoots(perfectSubtrees({ start: 0, end: size }), readTile));
}

export async function rootFromTiles(size: number, readTile: ReadTile): Promise<Hash> {
  return (await frontierFromTiles(size, readTile)).root();
}

/** MTH(D[start:end]) of each range. Every tile is asked for once, all of them at the same time. */
export async function rangeRootsFromTiles(ranges: readonly LeafRange[], readTile: ReadTile): Promise<Hash[]> {
  const subtrees = ranges.map(perfectSubtrees);
  const roots = await readSubtreeRoots(subtrees.flat(), readTile);
  let next = 0;
  return subtrees.map((parts) => {
    const first = next;
    next += parts.length;
    return joinSubtrees(roots.slice(first, next));
  });
}

/** The perfect subtrees of a range, largest first: one for each bit set in its length. */
function perfectSubtrees(range: LeafRange): Subtree[] {
  const subtrees: Subtree[] = [];
  let start = range.start;
  while (start < range.end) {
    let height = 0;
    while (2 ** (height + 1) <= range.end - start) height += 1;
    subtrees.push({ height, index: start / 2 ** height });
    start += 2 ** height;
  }
  return subtrees;
}

async function readSubtreeRoots(subtrees: readonly Subtree[], readTile: ReadTile): Promise<Hash[]> {
  const tiles = new Map<string, Promise<Uint8Array>>();
  const slices = subtrees.map(locate);
  const widths = new Map<string, number>();
  for (const { tile, to } of slices) widths.set(keyOf(tile), Math.max(to, widths.get(keyOf(tile)) ?? 0));
  for (const { tile } of slices) {
    const key = keyOf(tile);
    if (!tiles.has(key)) tiles.set(key, readTileContents(readTile, tile, widths.get(key) ?? 0));
  }
  return Promise.all(
    slices.map(async ({ tile, from, to }) =>
      perfectRoot(hashesOf((await tiles.get(keyOf(tile))) as Uint8Array, from, to)),
    ),
  );
}

function locate({ height, index }: Subtree): TileSlice {
  const hashes = 2 ** (height % TILE_HEIGHT);
  const position = index * hashes;
  const tile = { level: Math.floor(height / TILE_HEIGHT), index: Math.floor(position / TILE_WIDTH) };
  const from = position % TILE_WIDTH;
  return { tile, from, to: from + hashes };
}

function keyOf(tile: TileId): string {
  return `${tile.level}/${tile.index}`;
}
