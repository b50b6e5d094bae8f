import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { sha256 } from './merkle-hash.ts';
import { isKeyName, type NoteSigner, type NoteVerifier } from './note.ts';
import { decodeBase64, encodeBase64 } from './strict-decoding.ts';
import { TransparencyError } from './transparency-error.ts';

export type NoteKeyPair = {
  /** Secret: `PRIVATE+KEY+<name>+<hex key id>+<base64 of 0x01 || seed>`, the encoding of Go's sumdb/note. */
  readonly signingKey: string;
  /** Public: `<name>+<hex key id>+<base64 of 0x01 || public key>`, C2SP signed-note "Verifier keys". */
  readonly vkey: string;
};

/** C2SP signed-note "Signature types". */
const ED25519 = 0x01;
const KEY_BYTES = 32;
const SECRET_MARK = 'PRIVATE+KEY+';

// RFC 8410: all that precedes the 32 bytes of an Ed25519 key in PKCS #8 and in SubjectPublicKeyInfo.
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** A new key, or the one that a seed of 32 bytes makes. */
export function createNoteKey(name: string, seed: Uint8Array = randomBytes(KEY_BYTES)): NoteKeyPair {
  if (!isKeyName(name)) throw malformed('a name is not empty and has no spaces and no plus.');
  if (seed.length !== KEY_BYTES) throw malformed(`a seed has ${KEY_BYTES} bytes.`);
  const publicKey = publicBytes(privateKeyOf(seed));
  const id = keyIdOf(name, publicKey).toString(16).padStart(8, '0');
  return {
    signingKey: `${SECRET_MARK}${name}+${id}+${encodeBase64(Buffer.from([ED25519, ...seed]))}`,
    vkey: verifierKey(name, publicKey),
  };
}

export function noteSigner(signingKey: string): NoteSigner {
  if (!signingKey.startsWith(SECRET_MARK)) throw malformed(`a signing key starts with ${SECRET_MARK}.`);
  const { name, keyId, material } = parseKey(signingKey.slice(SECRET_MARK.length));
  const key = privateKeyOf(material);
  if (keyIdOf(name, publicBytes(key)) !== keyId) throw malformed('the key id does not fit the name and the key.');
  return {
    name,
    keyId,
    vkey: createNoteKey(name, material).vkey,
    sign: (text) => sign(null, Buffer.from(text), key),
    named: (other) => noteSigner(createNoteKey(other, material).signingKey),
  };
}

/** The public key of a signer that goes by another name: its key id is over the name too. */
export function vkeyNamed(vkey: string, name: string): string {
  if (!isKeyName(name)) throw malformed('a name is not empty and has no spaces and no plus.');
  return verifierKey(name, parseKey(vkey).material);
}

function verifierKey(name: string, publicKey: Uint8Array): string {
  const id = keyIdOf(name, publicKey).toString(16).padStart(8, '0');
  return `${name}+${id}+${encodeBase64(Buffer.from([ED25519, ...publicKey]))}`;
}

export function noteVerifier(vkey: string): NoteVerifier {
  const { name, keyId, material } = parseKey(vkey);
  if (keyIdOf(name, material) !== keyId) throw malformed('the key id does not fit the name and the key.');
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, material]), format: 'der', type: 'spki' });
  return { name, keyId, verify: (text, signature) => verify(null, Buffer.from(text), key, signature) };
}

function parseKey(encoded: string): { name: string; keyId: number; material: Buffer } {
  // The base64 may contain a plus, the name and the id may not.
  const [name = '', id = '', ...rest] = encoded.split('+');
  const bytes = decodeBase64(rest.join('+'));
  if (!isKeyName(name) || !/^[0-9a-fA-F]{8}$/.test(id) || !bytes) throw malformed('expected name+id+base64.');
  if (bytes[0] !== ED25519 || bytes.length !== 1 + KEY_BYTES) throw malformed('only Ed25519 keys (0x01) are known.');
  return { name, keyId: Number.parseInt(id, 16), material: bytes.subarray(1) };
}

/** The first four bytes of SHA-256(name || 0x0A || 0x01 || public key), C2SP signed-note "Ed25519 signatures". */
function keyIdOf(name: string, publicKey: Uint8Array): number {
  return sha256(Buffer.concat([Buffer.from(name), Buffer.from([0x0a, ED25519]), publicKey])).readUInt32BE();
}

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

function publicBytes(privateKey: KeyObject): Uint8Array {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return spki.subarray(SPKI_PREFIX.length);
}

/** The message never repeats the key: it may be a secret. */
function malformed(why: string): TransparencyError {
  return new TransparencyError('malformed-key', `This is not a note key: ${why}`);
}
