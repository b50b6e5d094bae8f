import type { Hash } from './merkle-hash.ts';
import { type LeafRange, rangeRootsFromTiles } from './tile-subtrees.ts';
import type { ReadTile } from './tiles.ts';
import { TransparencyError } from './transparency-error.ts';

/** PATH(index, D_size), RFC 9162 §2.1.3.1: from the leaf's sibling up to the root's child. */
export async function inclusionProof(index: number, size: number, readTile: ReadTile): Promise<Hash[]> {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw new TransparencyError('out-of-range', `There is no leaf ${index} in a tree of size ${size}.`);
  }
  const siblings: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      siblings.push({ start: middle, end });
      end = middle;
    } else {
      siblings.push({ start, end: middle });
      start = middle;
    }
  }
  return rangeRootsFromTiles(siblings.reverse(), readTile);
}

/**
 * PROOF(oldSize, D_newSize), RFC 9162 §2.1.4.1. The RFC leaves out the empty tree, which every tree extends, and a tree
 * with itself: for both the proof is empty.
 */
export async function consistencyProof(oldSize: number, newSize: number, readTile: ReadTile): Promise<Hash[]> {
  if (!Number.isSafeInteger(oldSize) || !Number.isSafeInteger(newSize) || oldSize < 0 || oldSize > newSize) {
    throw new TransparencyError('out-of-range', `A tree of size ${newSize} does not extend one of size ${oldSize}.`);
  }
  if (oldSize === 0 || oldSize === newSize) return [];
  const parts: LeafRange[] = [];
  let start = 0;
  let end = newSize;
  while (end > oldSize) {
    const middle = start + splitPoint(end - start);
    if (oldSize <= middle) {
      parts.push({ start: middle, end });
      end = middle;
    } else {
      parts.push({ start, end: middle });
      start = middle;
    }
  }
  // What remains ends where the old tree ends. If it is the whole old tree, the verifier holds its root already.
  if (start > 0) parts.push({ start, end });
  return rangeRootsFromTiles(parts.reverse(), readTile);
}

/** The largest power of two smaller than `length`, RFC 9162 §2.1.1. */
function splitPoint(length: number): number {
  let k = 1;
  while (k * 2 < length) k *= 2;
  return k;
}
