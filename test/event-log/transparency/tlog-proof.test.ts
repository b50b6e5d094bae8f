import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signCheckpoint } from '../../../src/event-log/transparency/checkpoint.ts';
import { leafHash } from '../../../src/event-log/transparency/merkle-hash.ts';
import { parseNote, signNote } from '../../../src/event-log/transparency/note.ts';
import { createNoteKey, noteSigner } from '../../../src/event-log/transparency/note-key.ts';
import { inclusionProof } from '../../../src/event-log/transparency/proofs.ts';
import { TileWriter } from '../../../src/event-log/transparency/tile-writer.ts';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from '../../../src/event-log/transparency/tlog-proof.ts';
import { entriesUpTo, TileTable } from './reference-tree.ts';

const ORIGIN = 'log.example/penugasan';
const log = createNoteKey(ORIGIN, new Uint8Array(32).fill(1));
const SIZE = 300;
const entries = entriesUpTo(SIZE);
const table = new TileTable();
const appended = (await TileWriter.open(0, () => undefined)).append(entries.map(leafHash));
table.upsert(appended.tiles);
const checkpoint = signCheckpoint(
  { origin: ORIGIN, size: SIZE, root: appended.writer.root() },
  noteSigner(log.signingKey),
);

async function proofOf(index: number, extra?: Uint8Array): Promise<string> {
  const hashes = await inclusionProof(index, SIZE, table.read);
  return formatTlogProof({ index, hashes, checkpoint, ...(extra && { extra }) });
}

/** The example of C2SP tlog-proof, whose signatures are abridged there. */
const EXAMPLE = `c2sp.org/tlog-proof@v1
extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6kYXJ3aW4tYXJ
index 73894
gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=

example.com/fancylog
109482
sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

— example.com/fancylog hI2DJw==
`;

describe('the form of a proof', () => {
  test('is that of the specification', () => {
    const proof = parseTlogProof(EXAMPLE);
    expect(proof.index).toBe(73894);
    expect(proof.hashes).toHaveLength(2);
    expect(proof.checkpoint.startsWith('example.com/fancylog\n109482\n')).toBe(true);
    expect(formatTlogProof(proof)).toBe(EXAMPLE);
  });

  test('of an only entry has no hashes', () => {
    const text = formatTlogProof({ index: 0, hashes: [], checkpoint });
    expect(text).toBe(`c2sp.org/tlog-proof@v1\nindex 0\n\n${checkpoint}`);
    expect(parseTlogProof(text)).toEqual({ index: 0, hashes: [], checkpoint });
  });

  test.each([
    ['nothing', ''],
    ['another version', EXAMPLE.replace('@v1', '@v2')],
    ['no checkpoint', EXAMPLE.slice(0, EXAMPLE.indexOf('\n\n'))],
    ['no index', EXAMPLE.replace('index 73894\n', '')],
    ['a leading zero', EXAMPLE.replace('73894', '073894')],
    ['a negative index', EXAMPLE.replace('73894', '-1')],
    ['an empty extra line', EXAMPLE.replace(/extra .*/, 'extra ')],
    ['extra data that is not base64', EXAMPLE.replace(/extra .*/, 'extra ?')],
    ['extra data after the index', EXAMPLE.replace(/(extra .*)\n(index .*)/, '$2\n$1')],
    ['a short hash', EXAMPLE.replace(/^gSKy.*$/m, 'gSKy')],
    ['a carriage return', EXAMPLE.replaceAll('\n', '\r\n')],
  ])('is refused with %s', (_what, text) => {
    expect(() => parseTlogProof(text)).toThrow(expect.objectContaining({ code: 'malformed-proof' }));
  });
});

describe('verifying a proof', () => {
  test('finds each entry at its place', async () => {
    for (const [index, entry] of entries.entries()) {
      const proven = verifyTlogProof(Buffer.from(await proofOf(index, Buffer.from('extra'))), entry, log.vkey);
      expect([proven.index, proven.checkpoint.size]).toEqual([index, SIZE]);
    }
  });

  test('ignores cosignatures of witnesses that it does not know', async () => {
    const witness = noteSigner(createNoteKey('witness.example').signingKey);
    const witnessed = signNote(parseNote(checkpoint), [witness]);
    const text = (await proofOf(5)).replace(checkpoint, witnessed);
    expect(verifyTlogProof(text, entries[5] as Buffer, log.vkey).index).toBe(5);
  });

  test('fails for another entry, another place or another key', async () => {
    const proof = await proofOf(5);
    const entry = entries[5] as Buffer;
    const invalid = expect.objectContaining({ code: 'invalid-proof' });
    expect(() => verifyTlogProof(proof, entries[6] as Buffer, log.vkey)).toThrow(invalid);
    expect(() => verifyTlogProof(proof.replace('index 5', 'index 4'), entry, log.vkey)).toThrow(invalid);
    expect(() => verifyTlogProof(proof.replace('index 5', 'index 300'), entry, log.vkey)).toThrow(invalid);
    const stranger = createNoteKey(ORIGIN).vkey;
    expect(() => verifyTlogProof(proof, entry, stranger)).toThrow(expect.objectContaining({ code: 'unverified-note' }));
  });

  test('notices any byte that changed', async () => {
    const bytes = Buffer.from(await proofOf(123));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ mask;
        expect(() => verifyTlogProof(changed, entries[123] as Buffer, log.vkey)).toThrow(
          expect.objectContaining({ name: 'TransparencyError' }),
        );
      }),
      { numRuns: 500 },
    );
  });
});
