import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTilePath, tilePath, tileWidth } from '../../../src/event-log/transparency/tiles.ts';

describe('tile paths', () => {
  test.each([
    [{ level: 0, index: 0 }, 256, 'tile/0/000'],
    [{ level: 0, index: 999 }, 256, 'tile/0/999'],
    [{ level: 0, index: 1000 }, 256, 'tile/0/x001/000'],
    [{ level: 1, index: 1234067 }, 256, 'tile/1/x001/x234/067'],
    [{ level: 63, index: 5 }, 255, 'tile/63/005.p/255'],
    [{ level: 0, index: 273 }, 112, 'tile/0/273.p/112'],
  ])('%j of width %i is %s', (tile, width, path) => {
    expect(tilePath(tile, width)).toBe(path);
    expect(parseTilePath(path)).toEqual({ ...tile, width });
  });

  test.each([
    'tile/0/1',
    'tile/00/001',
    'tile/64/001',
    'tile/0/x000/001',
    'tile/0/001/000',
    'tile/0/x001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/01',
    'tile/entries/001',
    '/tile/0/001',
    'tile/0/001\n',
    'tile/0/x999/x999/x999/x999/x999/999',
  ])('%j is none', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  test('read back as they were written', () => {
    const tile = {
      level: fc.integer({ min: 0, max: 63 }),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    };
    fc.assert(
      fc.property(fc.record(tile), (id) => {
        expect(parseTilePath(tilePath(id, id.width))).toEqual(id);
      }),
    );
  });

  test.each([
    [{ level: -1, index: 0 }, 1],
    [{ level: 64, index: 0 }, 1],
    [{ level: 0, index: -1 }, 1],
    [{ level: 0, index: 0 }, 0],
    [{ level: 0, index: 0 }, 257],
  ])('there is none for %j of width %i', (tile, width) => {
    expect(() => tilePath(tile, width)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

test('the widths of a tree of 70,000 are those of the specification', () => {
  const widths = (level: number, count: number) =>
    Array.from({ length: count }, (_, index) => tileWidth({ level, index }, 70_000));
  expect(widths(0, 275)).toEqual([...Array(273).fill(256), 112, 0]);
  expect(widths(1, 3)).toEqual([256, 17, 0]);
  expect(widths(2, 2)).toEqual([1, 0]);
  expect(widths(3, 1)).toEqual([0]);
});
