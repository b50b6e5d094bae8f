import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Frontier } from '../../../src/event-log/transparency/frontier.ts';
import { emptyRoot, leafHash, nodeHash, perfectRoot } from '../../../src/event-log/transparency/merkle-hash.ts';
import { CT_ENTRIES, CT_ROOTS, entriesUpTo, MTH } from './reference-tree.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('tree hashes', () => {
  test('are those of the CT reference tree, for each of its sizes', () => {
    const frontier = new Frontier();
    const roots = [hex(frontier.root())];
    for (const entry of CT_ENTRIES) {
      frontier.append(leafHash(entry));
      roots.push(hex(frontier.root()));
    }
    expect(roots).toEqual(CT_ROOTS);
    expect(hex(emptyRoot())).toBe(CT_ROOTS[0]);
    expect(hex(perfectRoot(CT_ENTRIES.map(leafHash)))).toBe(CT_ROOTS[8]);
  });

  test('keep their value when more is hashed', () => {
    const first = leafHash(Buffer.from('a'));
    const before = hex(first);
    for (let i = 0; i < 2000; i++) nodeHash(first, leafHash(Buffer.from(String(i))));
    expect(hex(first)).toBe(before);
  });

  test('are only made of hashes', () => {
    const good = leafHash(Buffer.from('a'));
    for (const bad of [new Uint8Array(0), new Uint8Array(31), new Uint8Array(33)]) {
      expect(() => nodeHash(good, bad)).toThrow(expect.objectContaining({ code: 'malformed-hash' }));
      expect(() => nodeHash(bad, good)).toThrow(expect.objectContaining({ code: 'malformed-hash' }));
      expect(() => new Frontier().append(bad)).toThrow(expect.objectContaining({ code: 'malformed-hash' }));
      expect(() => new Frontier(1, [bad])).toThrow(expect.objectContaining({ code: 'malformed-hash' }));
    }
  });
});

describe('a frontier', () => {
  test('has the root that the RFC defines, at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (size) => {
        const entries = entriesUpTo(size);
        const frontier = new Frontier();
        for (const entry of entries) frontier.append(leafHash(entry));
        expect(frontier.size).toBe(size);
        expect(hex(frontier.root())).toBe(hex(MTH(entries)));
      }),
    );
  });

  test('goes on from its roots as from its leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (size, more) => {
        const entries = entriesUpTo(size + more);
        const frontier = new Frontier();
        for (const entry of entries.slice(0, size)) frontier.append(leafHash(entry));
        const restored = new Frontier(size, frontier.roots);
        const copy = frontier.clone();
        for (const entry of entries.slice(size)) restored.append(leafHash(entry));
        expect(hex(restored.root())).toBe(hex(MTH(entries)));
        expect(hex(copy.root())).toBe(hex(MTH(entries.slice(0, size))));
      }),
    );
  });

  test('works beyond 32 bits', () => {
    const root = leafHash(Buffer.from('x'));
    const frontier = new Frontier(2 ** 33 - 1, Array(33).fill(root));
    frontier.append(root);
    expect(frontier.size).toBe(2 ** 33);
    expect(frontier.roots.map(hex)).toEqual([
      hex(
        Array(33)
          .fill(root)
          .reduce((right) => nodeHash(root, right), root),
      ),
    ]);
  });

  test('refuses roots that do not fit the size', () => {
    for (const size of [1, 3, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => new Frontier(size, [])).toThrow(expect.objectContaining({ code: 'malformed-tree' }));
    }
  });
});
