import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Frontier } from '../../../src/event-log/transparency/frontier.ts';
import { type Hash, leafHash } from '../../../src/event-log/transparency/merkle-hash.ts';
import { frontierFromTiles, rootFromTiles } from '../../../src/event-log/transparency/tile-subtrees.ts';
import { TileWriter } from '../../../src/event-log/transparency/tile-writer.ts';
import { type TileId, tileWidth } from '../../../src/event-log/transparency/tiles.ts';
import { entriesUpTo, MTH, TileTable } from './reference-tree.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const none = () => undefined;

async function tableOf(hashes: readonly Hash[]): Promise<TileTable> {
  const table = new TileTable();
  table.upsert((await TileWriter.open(0, none)).append(hashes).tiles);
  return table;
}

/** C2SP tlog-tiles: MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l]) for each i that there is. */
function definedTile({ level, index }: TileId, entries: readonly Buffer[]): string {
  const span = 256 ** level;
  return Array.from({ length: tileWidth({ level, index }, entries.length) }, (_, i) => {
    const start = (index * 256 + i) * span;
    return hex(MTH(entries.slice(start, start + span)));
  }).join('');
}

describe('a tile writer', () => {
  test('makes the tiles that the specification defines', () => {
    const sizes = fc.oneof(fc.integer({ min: 0, max: 700 }), fc.constantFrom(1, 255, 256, 257, 511, 512, 513));
    return fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const entries = entriesUpTo(size);
        const table = await tableOf(entries.map(leafHash));
        const expected = new Map<string, string>();
        for (let level = 0; level < 3; level++) {
          for (let index = 0; tileWidth({ level, index }, size) > 0; index++) {
            expected.set(`${level}/${index}`, definedTile({ level, index }, entries));
          }
        }
        expect(table.rows).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('makes the same tiles in any batches, with or without a restart between them', () => {
    const batches = fc.array(fc.record({ length: fc.integer({ min: 0, max: 300 }), restart: fc.boolean() }), {
      maxLength: 8,
    });
    return fc.assert(
      fc.asyncProperty(batches, async (parts) => {
        const hashes = entriesUpTo(parts.reduce((sum, { length }) => sum + length, 0)).map(leafHash);
        const table = new TileTable();
        const live = new Frontier();
        let writer = await TileWriter.open(0, none);
        for (const { length, restart } of parts) {
          const added = hashes.slice(live.size, live.size + length);
          for (const hash of added) live.append(hash);
          const appended = writer.append(added);
          table.upsert(appended.tiles);
          writer = restart ? await TileWriter.open(live.size, table.read) : appended.writer;
          expect(writer.size).toBe(live.size);
          expect(hex(writer.root())).toBe(hex(live.root()));
        }
        expect(table.rows).toEqual((await tableOf(hashes)).rows);
      }),
      { numRuns: 60 },
    );
  });

  test('tells only of the tiles that changed, once each', async () => {
    const hashes = entriesUpTo(600).map(leafHash);
    const { writer } = (await TileWriter.open(0, none)).append(hashes.slice(0, 250));
    const ids = (from: TileWriter, to: number) => {
      const { tiles } = from.append(hashes.slice(from.size, to));
      return tiles.map(({ level, index, hashes }) => [level, index, hashes.length / 32]);
    };
    expect(ids(writer, 250)).toEqual([]);
    expect(ids(writer, 251)).toEqual([[0, 0, 251]]);
    expect(ids(writer, 256)).toEqual([
      [0, 0, 256],
      [1, 0, 1],
    ]);
    const full = writer.append(hashes.slice(250, 256)).writer;
    expect(ids(full, 257)).toEqual([[0, 1, 1]]);
    expect(ids(writer, 600)).toEqual([
      [0, 0, 256],
      [0, 1, 256],
      [0, 2, 88],
      [1, 0, 2],
    ]);
  });

  test.each([255, 256, 257, 511, 512, 513])('takes up a tree of %i', async (size) => {
    const hashes = entriesUpTo(600).map(leafHash);
    const table = await tableOf(hashes.slice(0, size));
    table.upsert((await TileWriter.open(size, table.read)).append(hashes.slice(size)).tiles);
    expect(table.rows).toEqual((await tableOf(hashes)).rows);
  });

  test('is not changed by what it appends', async () => {
    const hashes = entriesUpTo(520).map(leafHash);
    const { writer } = (await TileWriter.open(0, none)).append(hashes.slice(0, 100));
    const root = hex(writer.root());
    const lost = writer.append(hashes.slice(300, 520));
    expect(lost.writer.size).toBe(320);
    expect([writer.size, hex(writer.root())]).toEqual([100, root]);
    const again = writer.append(hashes.slice(100));
    expect(hex(again.writer.root())).toBe(hex(MTH(entriesUpTo(520))));
  });

  test('goes three levels up in a tree of 70,000', async () => {
    const hashes = Array.from({ length: 70_000 }, (_, i) => leafHash(Buffer.from(String(i))));
    const table = await tableOf(hashes);
    const widths = [...table.rows].filter(([, row]) => row.length < 256 * 64).map(([id, row]) => [id, row.length / 64]);
    expect(table.rows.size).toBe(274 + 2 + 1);
    expect(widths).toEqual([
      ['0/273', 112],
      ['1/1', 17],
      ['2/0', 1],
    ]);
    for (const size of [65_535, 65_536, 65_537, 70_000]) {
      const live = new Frontier();
      for (const hash of hashes.slice(0, size)) live.append(hash);
      expect(hex(await rootFromTiles(size, table.read))).toBe(hex(live.root()));
    }
    const { writer, tiles } = (await TileWriter.open(70_000, table.read)).append(hashes.slice(0, 61_072));
    expect(writer.size).toBe(131_072);
    expect(tiles.filter(({ level }) => level > 0).map((t) => [t.level, t.index, t.hashes.length / 32])).toEqual([
      [1, 1, 256],
      [2, 0, 2],
    ]);
  });

  test('refuses a hash that is none, and tiles that are not those of the size', async () => {
    const hashes = entriesUpTo(300).map(leafHash);
    const table = await tableOf(hashes);
    const writer = await TileWriter.open(300, table.read);
    expect(() => writer.append([new Uint8Array(31)])).toThrow(expect.objectContaining({ code: 'malformed-hash' }));
    await expect(TileWriter.open(299, table.read)).rejects.toMatchObject({ code: 'malformed-tile' });
    await expect(TileWriter.open(301, table.read)).rejects.toMatchObject({ code: 'malformed-tile' });
    await expect(TileWriter.open(600, table.read)).rejects.toMatchObject({ code: 'missing-tile' });
    await expect(TileWriter.open(2 ** 53, table.read)).rejects.toMatchObject({ code: 'out-of-range' });
    await expect(TileWriter.open(1, () => new Uint8Array(33))).rejects.toMatchObject({ code: 'malformed-tile' });
  });
});

describe('a frontier from tiles', () => {
  test('is the live one, also for a tree that has grown since', () => {
    const grown = fc
      .integer({ min: 0, max: 700 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
    return fc.assert(
      fc.asyncProperty(grown, async ([size, now]) => {
        const hashes = entriesUpTo(now).map(leafHash);
        const table = await tableOf(hashes);
        const live = new Frontier();
        for (const hash of hashes.slice(0, size)) live.append(hash);
        const recovered = await frontierFromTiles(size, table.read);
        expect(recovered.size).toBe(size);
        expect(recovered.roots.map(hex)).toEqual(live.roots.map(hex));
      }),
    );
  });

  test('asks for each tile once', async () => {
    const table = await tableOf(entriesUpTo(700).map(leafHash));
    const asked: string[] = [];
    await frontierFromTiles(700, (level, index) => {
      asked.push(`${level}/${index}`);
      return table.read(level, index);
    });
    expect(asked.sort()).toEqual(['0/2', '1/0']);
  });

  test('needs all the hashes of the tree', async () => {
    const table = await tableOf(entriesUpTo(300).map(leafHash));
    await expect(rootFromTiles(301, table.read)).rejects.toMatchObject({ code: 'malformed-tile' });
    await expect(rootFromTiles(512, table.read)).rejects.toMatchObject({ code: 'malformed-tile' });
    await expect(rootFromTiles(513, table.read)).rejects.toMatchObject({ code: 'malformed-tile' });
    await expect(rootFromTiles(65_536, table.read)).rejects.toMatchObject({ code: 'missing-tile' });
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('there is none of size %d', async (size) => {
    await expect(frontierFromTiles(size, none)).rejects.toMatchObject({ code: 'out-of-range' });
  });
});
