import { assertHash, type Hash, joinSubtrees, nodeHash } from './merkle-hash.ts';
import { TransparencyError } from './transparency-error.ts';

/**
 * The right edge of an RFC 9162 §2.1 tree: the roots of its perfect subtrees, largest (leftmost) first, one for each
 * bit set in the size. Enough to extend a tree of any size, and to know its root, in O(log n) time and memory.
 */
export class Frontier {
  #size: number;
  readonly #roots: Hash[];

  constructor(size = 0, roots: readonly Hash[] = []) {
    if (!Number.isSafeInteger(size) || size < 0 || roots.length !== bitsSet(size)) {
      throw new TransparencyError(
        'malformed-tree',
        `${roots.length} subtree roots do not make a tree of size ${size}.`,
      );
    }
    for (const root of roots) assertHash(root);
    this.#size = size;
    this.#roots = [...roots];
  }

  get size(): number {
    return this.#size;
  }

  get roots(): readonly Hash[] {
    return [...this.#roots];
  }

  append(leafHash: Hash): void {
    assertHash(leafHash);
    let root = leafHash;
    // Each low bit set in the size is a perfect subtree of the same height as `root`, waiting for its right sibling.
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      root = nodeHash(this.#roots.pop() as Hash, root);
    }
    this.#roots.push(root);
    this.#size += 1;
  }

  root(): Hash {
    return joinSubtrees(this.#roots);
  }

  clone(): Frontier {
    return new Frontier(this.#size, this.#roots);
  }
}

function bitsSet(size: number): number {
  let count = 0;
  // Not `>>>`: sizes go beyond 32 bits.
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
