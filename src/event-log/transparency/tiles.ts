import { HASH_BYTES, type Hash } from './merkle-hash.ts';
import { TransparencyError } from './transparency-error.ts';

export const TILE_HEIGHT = 8;
/** Hashes in a full tile, C2SP tlog-tiles "Merkle Tree". */
export const TILE_WIDTH = 2 ** TILE_HEIGHT;

export type TileId = { readonly level: number; readonly index: number };

/** The hashes follow each other, 32 bytes each: at level L, each is the root over 256^L leaves. */
export type Tile = TileId & { readonly hashes: Uint8Array };

/** The stored contents of a tile, or nothing. Contents wider than asked for (a tile that has since grown) are welcome. */
export type ReadTile = (level: number, index: number) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

/** How many hashes the tile has in a tree of that size, from 0 to 256: C2SP tlog-tiles "Partial Tiles". */
export function tileWidth(tile: TileId, size: number): number {
  const hashesAtLevel = Math.floor(size / TILE_WIDTH ** tile.level);
  return Math.min(TILE_WIDTH, Math.max(0, hashesAtLevel - tile.index * TILE_WIDTH));
}

/** `tile/<L>/<N>[.p/<W>]`, C2SP tlog-tiles "Merkle Tree": index 1234067 is `x001/x234/067`. */
export function tilePath(tile: TileId, width: number = TILE_WIDTH): string {
  const inRange =
    Number.isInteger(tile.level) &&
    tile.level >= 0 &&
    tile.level <= 63 &&
    Number.isSafeInteger(tile.index) &&
    tile.index >= 0 &&
    Number.isInteger(width) &&
    width >= 1 &&
    width <= TILE_WIDTH;
  if (!inRange) {
    throw new TransparencyError('out-of-range', `There is no tile ${tile.level}/${tile.index} of width ${width}.`);
  }
  const digits = String(tile.index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const number = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${tile.level}/${number}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The inverse of `tilePath`; undefined for any other path, also one that only differs by leading zeroes. */
export function parseTilePath(path: string): (TileId & { readonly width: number }) | undefined {
  const match = /^tile\/(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return undefined;
  const [, level, number, partial] = match;
  const tile = {
    level: Number(level),
    index: Number(number?.replace(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  };
  try {
    return tilePath(tile, tile.width) === path ? tile : undefined;
  } catch (error) {
    if (error instanceof TransparencyError) return undefined;
    throw error;
  }
}

/** The hashes from position `from` up to `to` of the tile's contents, as views on them. */
export function hashesOf(contents: Uint8Array, from = 0, to: number = contents.length / HASH_BYTES): Hash[] {
  const hashes: Hash[] = [];
  for (let i = from; i < to; i++) hashes.push(contents.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
  return hashes;
}

/** The contents of a tile of these hashes. */
export function packHashes(hashes: readonly Hash[]): Uint8Array {
  const contents = new Uint8Array(hashes.length * HASH_BYTES);
  for (const [i, hash] of hashes.entries()) contents.set(hash, i * HASH_BYTES);
  return contents;
}

/** Sizes and indices are exact up to 2^53 - 1. */
export function assertTreeSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new TransparencyError('out-of-range', `A tree cannot have the size ${size}.`);
  }
}

/** The contents of a tile, checked to hold whole hashes and at least `width` of them. */
export async function readTileContents(readTile: ReadTile, tile: TileId, width: number): Promise<Uint8Array> {
  const contents = await readTile(tile.level, tile.index);
  if (contents === undefined) {
    throw new TransparencyError('missing-tile', `Tile ${tile.level}/${tile.index} is not there.`);
  }
  const held = contents.length / HASH_BYTES;
  if (!Number.isInteger(held) || held > TILE_WIDTH || held < width) {
    throw new TransparencyError(
      'malformed-tile',
      `Tile ${tile.level}/${tile.index} has ${contents.length} bytes; ${width} hashes of ${HASH_BYTES} are needed.`,
    );
  }
  return contents;
}
