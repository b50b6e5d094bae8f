import { decodeBase64, decodeUtf8, encodeBase64 } from './strict-decoding.ts';
import { TransparencyError } from './transparency-error.ts';

export type NoteSignature = {
  readonly name: string;
  readonly keyId: number;
  /** What follows the key id: for Ed25519, 64 bytes. */
  readonly signature: Uint8Array;
};

export type Note = {
  /** Ends in a newline, which is signed too. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

export type NoteSigner = {
  readonly name: string;
  readonly keyId: number;
  /** The public verifier key that its signatures are checked with. */
  readonly vkey: string;
  sign(text: string): Uint8Array;
  /** The same key under another name. */
  named(name: string): NoteSigner;
};

export type NoteVerifier = {
  readonly name: string;
  readonly keyId: number;
  verify(text: string, signature: Uint8Array): boolean;
};

const SIGNATURE_START = '\u2014 ';
/** C2SP signed-note asks for a limit of at least 16. */
const MAX_SIGNATURES = 100;

/** Signs as C2SP signed-note "Format", after the signatures that the note has; a signer's former one is replaced. */
export function signNote(note: Note | { readonly text: string }, signers: readonly NoteSigner[]): string {
  const former = 'signatures' in note ? note.signatures : [];
  const kept = former.filter((signature) => !signers.some((signer) => isFrom(signature, signer)));
  const added = signers.map((signer) => ({
    name: signer.name,
    keyId: signer.keyId,
    signature: signer.sign(note.text),
  }));
  return formatNote({ text: note.text, signatures: [...kept, ...added] });
}

export function formatNote(note: Note): string {
  const lines = note.signatures.map(({ name, keyId, signature }) => {
    const bytes = Buffer.alloc(4 + signature.length);
    bytes.writeUInt32BE(keyId);
    bytes.set(signature, 4);
    return `${SIGNATURE_START}${name} ${encodeBase64(bytes)}\n`;
  });
  const raw = `${note.text}\n${lines.join('')}`;
  parseNote(raw);
  return raw;
}

/** Reads a note without trusting it: use the text only after `verifyNote`. C2SP signed-note "Format". */
export function parseNote(raw: string | Uint8Array): Note {
  const all = decodeUtf8(raw);
  if (hasControlCharacter(all)) throw malformed('it has a control character.');
  if (!all.endsWith('\n')) throw malformed('it does not end in a newline.');
  const blank = all.lastIndexOf('\n\n');
  if (blank === -1) throw malformed('no blank line separates the text from the signatures.');
  const lines = all
    .slice(blank + 2)
    .split('\n')
    .slice(0, -1);
  if (lines.length === 0) throw malformed('it has no signatures.');
  if (lines.length > MAX_SIGNATURES) throw malformed(`it has more than ${MAX_SIGNATURES} signatures.`);
  return { text: all.slice(0, blank + 1), signatures: lines.map(parseSignature) };
}

/**
 * The note, with those of its signatures that known keys made. Signatures of unknown keys are ignored; one by a known key
 * that does not verify spoils the note, and so does the lack of any. C2SP signed-note "Signatures".
 */
export function verifyNote(raw: string | Uint8Array, verifiers: readonly NoteVerifier[]): Note {
  const note = parseNote(raw);
  const verified = note.signatures.filter((signature) => {
    const verifier = verifiers.find((known) => isFrom(signature, known));
    if (!verifier) return false;
    if (verifier.verify(note.text, signature.signature)) return true;
    throw new TransparencyError('unverified-note', `The signature of ${verifier.name} does not match the note.`);
  });
  if (verified.length === 0) throw new TransparencyError('unverified-note', 'No known key has signed the note.');
  return { text: note.text, signatures: verified };
}

/** C2SP signed-note "Format": not empty, no Unicode spaces, no plus; nor what no note may contain. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\p{White_Space}+]/u.test(name) && !hasControlCharacter(name) && name.isWellFormed();
}

function parseSignature(line: string): NoteSignature {
  if (!line.startsWith(SIGNATURE_START))
    throw malformed('a signature line does not start with an em dash and a space.');
  const [name = '', base64 = '', ...rest] = line.slice(SIGNATURE_START.length).split(' ');
  const bytes = decodeBase64(base64);
  if (!isKeyName(name) || rest.length > 0) throw malformed('a signature line is not a key name and a signature.');
  if (!bytes || bytes.length < 5)
    throw malformed(`the signature of ${name} is not base64 of a key id and a signature.`);
  return { name, keyId: bytes.readUInt32BE(), signature: bytes.subarray(4) };
}

function isFrom(signature: NoteSignature, key: { readonly name: string; readonly keyId: number }): boolean {
  return signature.name === key.name && signature.keyId === key.keyId;
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x0a) return true;
  }
  return false;
}

function malformed(why: string): TransparencyError {
  return new TransparencyError('malformed-note', `This is not a signed note: ${why}`);
}
