import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoot, type Hash, leafHash, nodeHash } from '../../../src/event-log/transparency/merkle-hash.ts';
import { verifyConsistency, verifyInclusion } from '../../../src/event-log/transparency/proof-verification.ts';
import { consistencyProof, inclusionProof } from '../../../src/event-log/transparency/proofs.ts';
import { rootFromTiles } from '../../../src/event-log/transparency/tile-subtrees.ts';
import { TileWriter } from '../../../src/event-log/transparency/tile-writer.ts';
import { CT_ENTRIES, CT_ROOTS, entriesUpTo, MTH, PATH, PROOF, TileTable } from './reference-tree.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const ctRoot = (size: number) => Buffer.from(CT_ROOTS[size] as string, 'hex');

async function tableOf(entries: readonly Uint8Array[]): Promise<TileTable> {
  const table = new TileTable();
  table.upsert((await TileWriter.open(0, () => undefined)).append(entries.map(leafHash)).tiles);
  return table;
}

function flipped(hash: Hash, bit: number): Hash {
  const copy = Uint8Array.from(hash);
  copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
  return copy;
}

// One tree for all; it is only read. Proofs for smaller trees come from the same tiles.
const MOST = 700;
const entries = entriesUpTo(MOST);
const tiles = await tableOf(entries);
const roots = Array.from({ length: MOST + 1 }, (_, size) => MTH(entries.slice(0, size)));
const rootOf = (size: number) => roots[size] as Hash;
const treeSizes = fc.integer({ min: 1, max: MOST });
const leaves = treeSizes.chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));
const bits = fc.integer({ min: 0, max: 255 });

describe('inclusion proofs', () => {
  test.each([
    [0, 1, []],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
  ])('of leaf %i in the CT reference tree of %i are as published', async (index, size, published) => {
    const proof = await inclusionProof(index, size, (await tableOf(CT_ENTRIES)).read);
    expect(proof.map(hex)).toEqual(published);
    const claim = { leafHash: leafHash(CT_ENTRIES[index] as Buffer), index, size, root: ctRoot(size), proof };
    expect(verifyInclusion(claim)).toBe(true);
  });

  test('are those that the RFC defines', () =>
    fc.assert(
      fc.asyncProperty(leaves, async ([index, size]) => {
        const proof = await inclusionProof(index, size, tiles.read);
        expect(proof.map(hex)).toEqual(PATH(index, entries.slice(0, size)).map(hex));
      }),
    ));

  test('verify for every leaf of every size around a tile’s edge', async () => {
    for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513]) {
      for (let index = 0; index < size; index++) {
        const proof = await inclusionProof(index, size, tiles.read);
        const claim = { leafHash: leafHash(entries[index] as Buffer), index, size, root: rootOf(size), proof };
        expect(verifyInclusion(claim)).toBe(true);
      }
    }
  });

  test('fail for any other leaf, index, root or proof', () =>
    fc.assert(
      fc.asyncProperty(leaves, fc.nat(), bits, async ([index, size], other, bit) => {
        const proof = await inclusionProof(index, size, tiles.read);
        const claim = { leafHash: leafHash(entries[index] as Buffer), index, size, root: rootOf(size), proof };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leafHash: flipped(claim.leafHash, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flipped(claim.root, bit) })).toBe(false);
        for (const [i, hash] of proof.entries()) {
          expect(verifyInclusion({ ...claim, proof: proof.with(i, flipped(hash, bit)) })).toBe(false);
          expect(verifyInclusion({ ...claim, proof: proof.toSpliced(i, 1) })).toBe(false);
          expect(verifyInclusion({ ...claim, proof: proof.with(i, hash.subarray(1)) })).toBe(false);
        }
        expect(verifyInclusion({ ...claim, proof: [...proof, claim.root] })).toBe(false);
        const elsewhere = other % (size + 2);
        expect(verifyInclusion({ ...claim, index: elsewhere })).toBe(elsewhere === index);
        for (const bad of [-1, index + 0.5, Number.NaN, size]) {
          expect(verifyInclusion({ ...claim, index: bad })).toBe(false);
        }
      }),
    ));

  test('fail for a tree of another height, though the hashes lead to the root', async () => {
    const [zero, one] = entries.map(leafHash) as [Hash, Hash];
    for (const size of [1, 2, 5, 8, 200]) {
      const proof = await inclusionProof(0, size, tiles.read);
      const claim = { leafHash: zero, index: 0, size, root: rootOf(size), proof };
      expect(verifyInclusion({ ...claim, size: size * 2 })).toBe(false);
    }
    expect(verifyInclusion({ leafHash: one, index: 0, size: 1, root: rootOf(2), proof: [zero] })).toBe(false);
  });

  test('verify beyond 32 bits', async () => {
    // Two leaves to the right of a full tree of 2^40, whose root is the first hash of its level 5 tile.
    const [full, leaf] = [leafHash(Buffer.from('full')), leafHash(Buffer.from('leaf'))];
    const read = (level: number) => (level === 5 ? full : Buffer.concat([leaf, leaf]));
    const index = 2 ** 40 + 1;
    const size = 2 ** 40 + 2;
    const root = await rootFromTiles(size, read);
    const proof = await inclusionProof(index, size, read);
    expect(proof.map(hex)).toEqual([leaf, full].map(hex));
    expect(verifyInclusion({ leafHash: leaf, index, size, root, proof })).toBe(true);
    const shorter = { oldSize: size - 1, oldRoot: await rootFromTiles(size - 1, read), newSize: size, newRoot: root };
    const consistent = await consistencyProof(size - 1, size, read);
    expect(verifyConsistency({ ...shorter, proof: consistent })).toBe(true);
  });

  test.each([
    [0, 0],
    [5, 5],
    [-1, 5],
    [0.5, 5],
    [0, Number.POSITIVE_INFINITY],
  ])('there is none for leaf %d of %d', async (index, size) => {
    await expect(inclusionProof(index, size, tiles.read)).rejects.toMatchObject({ code: 'out-of-range' });
  });
});

describe('consistency proofs', () => {
  test.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('from %i to %i in the CT reference tree are as published', async (oldSize, newSize, published) => {
    const proof = await consistencyProof(oldSize, newSize, (await tableOf(CT_ENTRIES)).read);
    expect(proof.map(hex)).toEqual(published);
    const [oldRoot, newRoot] = [ctRoot(oldSize), ctRoot(newSize)];
    expect(verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof })).toBe(true);
  });

  test('verify from every size to every larger one, and are those that the RFC defines', async () => {
    for (const newSize of [1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 64, 100, 256, 257, 513]) {
      for (let oldSize = 0; oldSize <= newSize; oldSize++) {
        const proof = await consistencyProof(oldSize, newSize, tiles.read);
        const [oldRoot, newRoot] = [rootOf(oldSize), rootOf(newSize)];
        expect(verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof })).toBe(true);
        if (newSize <= 100 && oldSize > 0) {
          expect(proof.map(hex)).toEqual(PROOF(oldSize, entries.slice(0, newSize)).map(hex));
        }
      }
    }
  });

  test('fail for any other root, size or proof', () => {
    const pairs = treeSizes.chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));
    return fc.assert(
      fc.asyncProperty(pairs, bits, async ([oldSize, newSize], bit) => {
        const proof = await consistencyProof(oldSize, newSize, tiles.read);
        expect(proof.map(hex)).toEqual(PROOF(oldSize, entries.slice(0, newSize)).map(hex));
        const claim = { oldSize, oldRoot: rootOf(oldSize), newSize, newRoot: rootOf(newSize), proof };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, oldRoot: flipped(claim.oldRoot, bit) })).toBe(false);
        expect(verifyConsistency({ ...claim, newRoot: flipped(claim.newRoot, bit) })).toBe(false);
        expect(verifyConsistency({ ...claim, oldSize: newSize + 1 })).toBe(false);
        for (const [i, hash] of proof.entries()) {
          expect(verifyConsistency({ ...claim, proof: proof.with(i, flipped(hash, bit)) })).toBe(false);
          expect(verifyConsistency({ ...claim, proof: proof.toSpliced(i, 1) })).toBe(false);
          expect(verifyConsistency({ ...claim, proof: proof.with(i, hash.subarray(1)) })).toBe(false);
        }
        expect(verifyConsistency({ ...claim, proof: [...proof, claim.newRoot] })).toBe(false);
      }),
    );
  });

  test('fail for a tree of another height, though the hashes lead to the roots', async () => {
    const [one, three, four, eight] = [rootOf(1), rootOf(3), rootOf(4), rootOf(8)];
    const grown = {
      oldSize: 1,
      oldRoot: one,
      newSize: 8,
      newRoot: eight,
      proof: await consistencyProof(1, 8, tiles.read),
    };
    expect(verifyConsistency(grown)).toBe(true);
    expect(verifyConsistency({ ...grown, newSize: 16 })).toBe(false);
    const proof = [...(await consistencyProof(3, 4, tiles.read)), one];
    const [oldRoot, newRoot] = [nodeHash(one, three), nodeHash(one, four)];
    expect(verifyConsistency({ oldSize: 3, oldRoot, newSize: 4, newRoot, proof })).toBe(false);
  });

  test('do not let a rewritten past through', () =>
    fc.assert(
      fc.asyncProperty(leaves, async ([index, size]) => {
        const rewritten = await tableOf(entries.slice(0, size).with(index, Buffer.from('rewritten')));
        const newRoot = await rootFromTiles(size, rewritten.read);
        for (const oldSize of new Set([index + 1, size])) {
          const proof = await consistencyProof(oldSize, size, rewritten.read);
          const oldRoot = rootOf(oldSize);
          expect(verifyConsistency({ oldSize, oldRoot, newSize: size, newRoot, proof })).toBe(false);
        }
      }),
      { numRuns: 40 },
    ));

  test('are empty from the empty tree, whose root is fixed', () => {
    const claim = { oldSize: 0, oldRoot: emptyRoot(), newSize: 5, newRoot: rootOf(5), proof: [] };
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, oldRoot: claim.newRoot })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [claim.newRoot] })).toBe(false);
    expect(verifyConsistency({ ...claim, newSize: 0, oldRoot: claim.newRoot })).toBe(false);
    expect(verifyConsistency({ ...claim, newSize: 0, newRoot: emptyRoot() })).toBe(true);
  });

  test.each([
    [6, 5],
    [-1, 5],
    [1, Number.POSITIVE_INFINITY],
  ])('there is none from %d to %d', async (oldSize, newSize) => {
    await expect(consistencyProof(oldSize, newSize, tiles.read)).rejects.toMatchObject({ code: 'out-of-range' });
  });
});
