import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeyName, parseNote, signNote, verifyNote } from '../../../src/event-log/transparency/note.ts';
import { createNoteKey, noteSigner, noteVerifier } from '../../../src/event-log/transparency/note-key.ts';

// The published example of Go's sumdb/note, and the one of C2SP signed-note "Verifier keys".
const PETER_KEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETER_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCH_LINE =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';
const PETER_NOTE = `${TEXT}\n${PETER_LINE}`;

const SEED = new Uint8Array(32);

describe('signing', () => {
  test('gives the published note', () => {
    expect(signNote({ text: TEXT }, [noteSigner(PETER_KEY)])).toBe(PETER_NOTE);
  });

  test('adds to a signed note, and replaces one’s own signature', () => {
    const enoch = createNoteKey('EnochRoot', SEED);
    expect(enoch.vkey).toBe(ENOCH);
    const both = signNote(parseNote(PETER_NOTE), [noteSigner(enoch.signingKey)]);
    expect(both).toBe(PETER_NOTE + ENOCH_LINE);
    expect(signNote(parseNote(both), [noteSigner(PETER_KEY)])).toBe(`${TEXT}\n${ENOCH_LINE}${PETER_LINE}`);
  });

  test.each(['no newline', '', 'a\tb\n', 'a\rb\n', '\u0000\n', '\ud800\n'])('refuses the text %j', (text) => {
    expect(() => signNote({ text }, [noteSigner(PETER_KEY)])).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^malformed-(note|encoding)$/) }),
    );
  });

  test('refuses to make a note without signatures', () => {
    expect(() => signNote({ text: TEXT }, [])).toThrow(expect.objectContaining({ code: 'malformed-note' }));
  });

  test('any text and name come back, and only the key that signed verifies', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter(isKeyName);
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', '—', ' ', '\n', '+', '😀') }).map((text) => `${text}\n`);
    fc.assert(
      fc.property(names, texts, fc.uint8Array({ minLength: 32, maxLength: 32 }), (name, text, seed) => {
        const { signingKey, vkey } = createNoteKey(name, seed);
        const note = Buffer.from(signNote({ text }, [noteSigner(signingKey)]));
        expect(verifyNote(note, [noteVerifier(vkey)]).text).toBe(text);
        const stranger = noteVerifier(createNoteKey(name).vkey);
        expect(() => verifyNote(note, [stranger])).toThrow(expect.objectContaining({ code: 'unverified-note' }));
      }),
    );
  });
});

describe('verifying', () => {
  test.each([
    [PETER, PETER_NOTE],
    [
      'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
    ],
    [
      'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
      'go.sum database tree\n15067302\ngJyioq6dwR9n+NjEWORfYmH+ubeYm3kH42BBQ0bTpYI=\n\n— sum.golang.org Az3grp1rvWOs5NKlr/xR4GLN/CDyzzakmt1o61uSxYKpK1SerqOP2ClbX/peKUZjYnyomH5Xz7GZG3TpB7OeKn4E2ww=\n— test.example.com qTGhC/xIPQ0AXKHK6Y+9ypRfuvMZWPjRXM8NiOg5M1WREn07VQXyuIXM3NRNav3ieVFLUqDRK77PWDmL6w8w84UqeAw=\n',
    ],
  ])('accepts what others have published under %s', (vkey, note) => {
    const verifier = noteVerifier(vkey);
    const verified = verifyNote(Buffer.from(note), [verifier]);
    expect(verified.text).toBe(note.slice(0, note.lastIndexOf('\n\n') + 1));
    expect(verified.signatures.map(({ name, keyId }) => ({ name, keyId }))).toEqual([
      { name: verifier.name, keyId: verifier.keyId },
    ]);
  });

  test('ignores unknown keys, of whatever kind', () => {
    const unknown = `— PeterNeumann ${Buffer.from('not a signature').toString('base64')}\n— Someone AAAAAAA=\n`;
    const note = `${TEXT}\n${unknown}${PETER_LINE}${ENOCH_LINE}`;
    expect(verifyNote(note, [noteVerifier(PETER)]).signatures.map(({ name }) => name)).toEqual(['PeterNeumann']);
    expect(verifyNote(note, [noteVerifier(PETER), noteVerifier(ENOCH)]).signatures).toHaveLength(2);
    expect(() => verifyNote(`${TEXT}\n${unknown}`, [noteVerifier(PETER)])).toThrow(
      expect.objectContaining({ code: 'unverified-note' }),
    );
  });

  test('refuses a note on which a known key’s signature is wrong, even beside a right one', () => {
    const forged = PETER_LINE.replace('x08go/Z', 'x08go/Y');
    for (const note of [`${TEXT}\n${forged}`, `${TEXT}\n${PETER_LINE}${forged}`, `${TEXT}\n${ENOCH_LINE}${forged}`]) {
      expect(() => verifyNote(note, [noteVerifier(PETER), noteVerifier(ENOCH)])).toThrow(
        expect.objectContaining({ code: 'unverified-note' }),
      );
    }
  });

  test('notices any bit of the text or the signature that changed', () => {
    const bytes = Buffer.from(PETER_NOTE);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ (1 << bit);
        expect(() => verifyNote(changed, [noteVerifier(PETER)])).toThrow(
          expect.objectContaining({ name: 'TransparencyError' }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('parsing', () => {
  test('keeps blank lines of the text, and splits at the last', () => {
    expect(parseNote(`\na\n\nb\n\n${PETER_LINE}`).text).toBe('\na\n\nb\n');
  });

  test.each([
    ['nothing', ''],
    ['no signatures', TEXT],
    ['no signature lines', `${TEXT}\n`],
    ['no blank line', TEXT + PETER_LINE],
    ['no newline at the end', PETER_NOTE.slice(0, -1)],
    ['a hyphen for an em dash', PETER_NOTE.replace('—', '-')],
    ['no key name', PETER_NOTE.replace('PeterNeumann', '')],
    ['a plus in the key name', PETER_NOTE.replace('PeterNeumann', 'Peter+Neumann')],
    ['a Unicode space in the key name', PETER_NOTE.replace('PeterNeumann', 'Peter\u2003Neumann')],
    ['a line that is no signature', `${PETER_NOTE}hello\n`],
    ['a third word', PETER_NOTE.replace(/\n$/, ' x\n')],
    ['base64 without padding', PETER_NOTE.replace('=\n', '\n')],
    ['base64 with stray bits', PETER_NOTE.replace('AM=\n', 'AN=\n')],
    ['base64url', PETER_NOTE.replace('x08go/', 'x08go_')],
    ['a key id alone', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['a carriage return', PETER_NOTE.replaceAll('\n', '\r\n')],
    ['a tab', PETER_NOTE.replace('you', 'you\t')],
    ['too many signatures', PETER_NOTE + PETER_LINE.repeat(100)],
  ])('refuses %s', (_what, note) => {
    expect(() => parseNote(note)).toThrow(expect.objectContaining({ code: 'malformed-note' }));
  });

  test('refuses what is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from([0xff]), Buffer.from(PETER_NOTE)]);
    expect(() => parseNote(bytes)).toThrow(expect.objectContaining({ code: 'malformed-encoding' }));
    expect(() => parseNote(`\ud800${PETER_NOTE}`)).toThrow(expect.objectContaining({ code: 'malformed-encoding' }));
  });

  test('takes at least the 16 signatures that it has to', () => {
    expect(parseNote(PETER_NOTE + PETER_LINE.repeat(15)).signatures).toHaveLength(16);
  });
});

describe('keys', () => {
  test.each([
    ['another key id', PETER.replace('c74f20a3', 'c74f20a4')],
    ['another name', PETER.replace('Peter', 'Paul')],
    ['another algorithm', 'PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['a short key', 'PeterNeumann+c74f20a3+ARpc'],
    ['a short key id', PETER.replace('c74f20a3', 'c74f20a')],
    ['a signing key', PETER_KEY],
    ['nothing', ''],
  ])('a vkey with %s is refused', (_what, vkey) => {
    expect(() => noteVerifier(vkey)).toThrow(expect.objectContaining({ code: 'malformed-key' }));
  });

  test('a signing key is refused without repeating it', () => {
    for (const key of [PETER, PETER_KEY.replace('c74f20a3', 'c74f20a4'), PETER_KEY.replace('AYEK', 'AYEL')]) {
      expect(() => noteSigner(key)).toThrow(expect.objectContaining({ code: 'malformed-key' }));
      expect(() => noteSigner(key)).not.toThrow(/AYE|ARpc/);
    }
  });

  test('a new key is another each time, and is refused a name that notes cannot have', () => {
    expect(createNoteKey('a').signingKey).not.toBe(createNoteKey('a').signingKey);
    for (const name of ['', 'a b', 'a+b', 'a\n', 'a\u00a0b', '\u0007', '\ud800']) {
      expect(() => createNoteKey(name)).toThrow(expect.objectContaining({ code: 'malformed-key' }));
    }
    expect(() => createNoteKey('a', new Uint8Array(31))).toThrow(expect.objectContaining({ code: 'malformed-key' }));
  });
});
