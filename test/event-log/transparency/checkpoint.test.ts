import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Checkpoint,
  formatCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from '../../../src/event-log/transparency/checkpoint.ts';
import { signNote } from '../../../src/event-log/transparency/note.ts';
import { createNoteKey, noteSigner } from '../../../src/event-log/transparency/note-key.ts';

const ROOT = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
/** The example of C2SP tlog-checkpoint. */
const EXAMPLE = `example.com/behind-the-sofa\n20852163\n${ROOT}\n`;
const checkpoint: Checkpoint = {
  origin: 'example.com/behind-the-sofa',
  size: 20852163,
  root: Buffer.from(ROOT, 'base64'),
};

describe('the text of a checkpoint', () => {
  test('is the example of the specification', () => {
    expect(formatCheckpoint(checkpoint)).toBe(EXAMPLE);
    expect(parseCheckpoint(EXAMPLE)).toEqual(checkpoint);
  });

  test('comes back as it was', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\n') && text.isWellFormed());
    const checkpoints = fc.record({
      origin: line,
      size: fc.maxSafeNat(),
      root: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
      extensions: fc.array(line, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(checkpoints, (one) => {
        expect(parseCheckpoint(formatCheckpoint(one))).toEqual(one);
      }),
    );
  });

  test.each([
    ['no newline at the end', EXAMPLE.slice(0, -1)],
    ['two lines', EXAMPLE.split('\n').slice(0, 2).join('\n').concat('\n')],
    ['no origin', EXAMPLE.replace(/^.*/, '')],
    ['an empty extension', `${EXAMPLE}\n`],
    ['a leading zero', EXAMPLE.replace('2085', '02085')],
    ['a sign', EXAMPLE.replace('2085', '+2085')],
    ['an exponent', EXAMPLE.replace('20852163', '1e3')],
    ['other digits', EXAMPLE.replace('20852163', '٣')],
    ['a size that is not exact', EXAMPLE.replace('20852163', '9007199254740993')],
    ['a short root', EXAMPLE.replace(ROOT, 'AAAA')],
    ['a root without padding', EXAMPLE.replace('=', '')],
  ])('is refused with %s', (_what, text) => {
    expect(() => parseCheckpoint(text)).toThrow(expect.objectContaining({ code: 'malformed-checkpoint' }));
  });

  test.each([
    { origin: 'a\n5' },
    { origin: '' },
    { origin: `a\n5\n${ROOT}` },
    { size: -1 },
    { size: 1.5 },
    { size: 2 ** 53 },
    { root: new Uint8Array(31) },
    { extensions: [''] },
    { extensions: ['a\nb'] },
  ])('cannot be made of %j', (part) => {
    expect(() => formatCheckpoint({ ...checkpoint, ...part })).toThrow(
      expect.objectContaining({ code: 'malformed-checkpoint' }),
    );
  });
});

describe('a signed checkpoint', () => {
  const log = createNoteKey(checkpoint.origin, new Uint8Array(32).fill(7));
  const other = createNoteKey('example.com/other');

  test('verifies with the key of its origin, also beside other signatures', () => {
    const signed = signCheckpoint(checkpoint, noteSigner(log.signingKey));
    expect(signed.startsWith(`${EXAMPLE}\n— ${checkpoint.origin} `)).toBe(true);
    expect(verifyCheckpoint(signed, log.vkey)).toEqual(checkpoint);
    const witnessed = signNote({ text: EXAMPLE }, [noteSigner(other.signingKey), noteSigner(log.signingKey)]);
    expect(verifyCheckpoint(Buffer.from(witnessed), log.vkey)).toEqual(checkpoint);
  });

  test('is only signed and verified with the key of its origin', () => {
    expect(() => signCheckpoint(checkpoint, noteSigner(other.signingKey))).toThrow(
      expect.objectContaining({ code: 'wrong-origin' }),
    );
    const misnamed = signNote({ text: EXAMPLE }, [noteSigner(other.signingKey)]);
    expect(() => verifyCheckpoint(misnamed, other.vkey)).toThrow(expect.objectContaining({ code: 'wrong-origin' }));
    expect(() => verifyCheckpoint(misnamed, log.vkey)).toThrow(expect.objectContaining({ code: 'unverified-note' }));
  });

  test('does not verify with another size', () => {
    const signed = signCheckpoint(checkpoint, noteSigner(log.signingKey)).replace('20852163', '20852164');
    expect(() => verifyCheckpoint(signed, log.vkey)).toThrow(expect.objectContaining({ code: 'unverified-note' }));
  });

  test('is a checkpoint, whoever signed it', () => {
    const signed = signNote({ text: 'hello\n' }, [noteSigner(log.signingKey)]);
    expect(() => verifyCheckpoint(signed, log.vkey)).toThrow(expect.objectContaining({ code: 'malformed-checkpoint' }));
  });
});
