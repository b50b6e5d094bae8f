import { createHash } from 'node:crypto';
import type { ReadTile, Tile } from '../../../src/event-log/transparency/tiles.ts';

// The definitions of RFC 9162 §2.1, word for word and slow, as the yardstick for the fast code.

export function MTH(entries: readonly Uint8Array[]): Buffer {
  const [first] = entries;
  if (first === undefined) return createHash('sha256').digest();
  if (entries.length === 1) {
    return createHash('sha256').update(Buffer.of(0)).update(first).digest();
  }
  const k = largestPowerOfTwoBelow(entries.length);
  return createHash('sha256')
    .update(Buffer.of(1))
    .update(MTH(entries.slice(0, k)))
    .update(MTH(entries.slice(k)))
    .digest();
}

export function PATH(m: number, entries: readonly Uint8Array[]): Buffer[] {
  if (entries.length <= 1) return [];
  const k = largestPowerOfTwoBelow(entries.length);
  return m < k
    ? [...PATH(m, entries.slice(0, k)), MTH(entries.slice(k))]
    : [...PATH(m - k, entries.slice(k)), MTH(entries.slice(0, k))];
}

export function PROOF(m: number, entries: readonly Uint8Array[]): Buffer[] {
  return SUBPROOF(m, entries, true);
}

function SUBPROOF(m: number, entries: readonly Uint8Array[], b: boolean): Buffer[] {
  if (m === entries.length) return b ? [] : [MTH(entries)];
  const k = largestPowerOfTwoBelow(entries.length);
  return m <= k
    ? [...SUBPROOF(m, entries.slice(0, k), b), MTH(entries.slice(k))]
    : [...SUBPROOF(m - k, entries.slice(k), false), MTH(entries.slice(0, k))];
}

function largestPowerOfTwoBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Distinct entries. */
export function entriesUpTo(size: number): Buffer[] {
  return Array.from({ length: size }, (_, i) => Buffer.from(`entry ${i}`));
}

/** As the table that the sequencer writes to: one row for each tile, with what it holds now. */
export class TileTable {
  readonly rows = new Map<string, string>();

  upsert(tiles: readonly Tile[]): void {
    for (const { level, index, hashes } of tiles)
      this.rows.set(`${level}/${index}`, Buffer.from(hashes).toString('hex'));
  }

  readonly read: ReadTile = async (level, index) => {
    const row = this.rows.get(`${level}/${index}`);
    return row === undefined ? undefined : Buffer.from(row, 'hex');
  };
}

/** The leaves and roots of the Certificate Transparency reference implementation's own tests. */
export const CT_ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));

export const CT_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
