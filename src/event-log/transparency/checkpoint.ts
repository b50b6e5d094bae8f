import { HASH_BYTES, type Hash } from './merkle-hash.ts';
import { type NoteSigner, signNote, verifyNote } from './note.ts';
import { noteVerifier } from './note-key.ts';
import { decodeBase64, decodeDecimal, decodeUtf8, encodeBase64 } from './strict-decoding.ts';
import { TransparencyError } from './transparency-error.ts';

/** The head of the log, C2SP tlog-checkpoint. */
export type Checkpoint = {
  /** The log's own name, and the name of the key that signs for it. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** The specification advises against them: no monitor can audit what they say. */
  readonly extensions?: readonly string[];
};

/** The note text, C2SP tlog-checkpoint "Note text". */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions = [] } = checkpoint;
  const text = `${[origin, size, encodeBase64(root), ...extensions].join('\n')}\n`;
  // A newline in the origin or in an extension makes a line more than there should be.
  if ((parseCheckpoint(text).extensions?.length ?? 0) !== extensions.length) {
    throw malformed('a line has a newline in it.');
  }
  return text;
}

export function parseCheckpoint(text: string): Checkpoint {
  if (!decodeUtf8(text).endsWith('\n')) throw malformed('it does not end in a newline.');
  const lines = text.slice(0, -1).split('\n');
  if (lines.includes('')) throw malformed('it has an empty line.');
  const [origin, sizeLine, rootLine, ...extensions] = lines;
  if (origin === undefined || sizeLine === undefined || rootLine === undefined) throw malformed('it lacks a line.');
  const size = decodeDecimal(sizeLine);
  if (size === undefined) throw malformed('the size is not a plain decimal number.');
  const root = decodeBase64(rootLine);
  if (root?.length !== HASH_BYTES) throw malformed('the root is not base64 of a SHA-256 hash.');
  return { origin, size, root, ...(extensions.length > 0 && { extensions }) };
}

/** The signed note. A log signs with the key named after its origin, C2SP tlog-checkpoint "Signatures". */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): string {
  if (signer.name !== checkpoint.origin) throw wrongOrigin(checkpoint.origin, signer.name);
  return signNote({ text: formatCheckpoint(checkpoint) }, [signer]);
}

/** The checkpoint, once the log with that key is known to have signed it. Other signatures on it are ignored. */
export function verifyCheckpoint(note: string | Uint8Array, vkey: string): Checkpoint {
  const log = noteVerifier(vkey);
  const checkpoint = parseCheckpoint(verifyNote(note, [log]).text);
  if (checkpoint.origin !== log.name) throw wrongOrigin(checkpoint.origin, log.name);
  return checkpoint;
}

function malformed(why: string): TransparencyError {
  return new TransparencyError('malformed-checkpoint', `This is not a checkpoint: ${why}`);
}

function wrongOrigin(origin: string, keyName: string): TransparencyError {
  return new TransparencyError('wrong-origin', `The checkpoint is of log ${origin}, the key of ${keyName}.`);
}
