import { hash } from 'node:crypto';
import { TransparencyError } from './transparency-error.ts';

/** A SHA-256 value: 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

const nodeInput = new Uint8Array(1 + 2 * HASH_BYTES);
nodeInput[0] = NODE_PREFIX;

/**
 * One-shot SHA-256. The digest comes as a binary string because Node allocates a separate ArrayBuffer for every digest
 * asked for as 'buffer', which takes three times as long as the hashing; from a string it lands in Node's buffer pool.
 */
export function sha256(bytes: Uint8Array): Buffer {
  return Buffer.from(hash('sha256', bytes, 'binary'), 'latin1');
}

/** MTH({}) = HASH(), RFC 9162 §2.1.1. */
export function emptyRoot(): Hash {
  return sha256(new Uint8Array(0));
}

/** MTH({d[0]}) = HASH(0x00 || d[0]), RFC 9162 §2.1.1. */
export function leafHash(entry: Uint8Array): Hash {
  const input = Buffer.allocUnsafe(1 + entry.length);
  input[0] = LEAF_PREFIX;
  input.set(entry, 1);
  return sha256(input);
}

/** HASH(0x01 || left || right), RFC 9162 §2.1.1. */
export function nodeHash(left: Hash, right: Hash): Hash {
  // The input buffer is shared between calls, so a short hash would be completed with bytes of the one before.
  assertHash(left);
  assertHash(right);
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + HASH_BYTES);
  return sha256(nodeInput);
}

/** The root over 2^h hashes of equal height: the left half and the right half of RFC 9162 §2.1.1 are both full. */
export function perfectRoot(hashes: readonly Hash[]): Hash {
  let row = hashes;
  while (row.length > 1) {
    const above: Hash[] = [];
    for (let i = 0; i < row.length; i += 2) above.push(nodeHash(row[i] as Hash, row[i + 1] as Hash));
    row = above;
  }
  return row[0] as Hash;
}

/**
 * The root of a tree from the roots of its perfect subtrees, largest first: RFC 9162 §2.1.1 splits at the largest power
 * of two below n, so each perfect subtree is the left child of the node that also covers everything to its right.
 */
export function joinSubtrees(roots: readonly Hash[]): Hash {
  if (roots.length === 0) return emptyRoot();
  return roots.reduceRight((right, left) => nodeHash(left, right));
}

export function assertHash(hash: Hash): void {
  if (hash.length !== HASH_BYTES) {
    throw new TransparencyError('malformed-hash', `A tree hash has ${HASH_BYTES} bytes, not ${hash.length}.`);
  }
}

export function sameHash(a: Hash, b: Hash): boolean {
  return Buffer.compare(a, b) === 0;
}
