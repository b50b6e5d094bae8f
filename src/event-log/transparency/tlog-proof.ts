import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { HASH_BYTES, type Hash, leafHash } from './merkle-hash.ts';
import { verifyInclusion } from './proof-verification.ts';
import { decodeBase64, decodeDecimal, decodeUtf8, encodeBase64 } from './strict-decoding.ts';
import { TransparencyError } from './transparency-error.ts';

/** That an entry is in the log, for someone who has only the log's public key: C2SP tlog-proof. */
export type TlogProof = {
  readonly index: number;
  /** From the leaf's sibling up to the root's child. */
  readonly hashes: readonly Hash[];
  /** The signed note, byte for byte, with whatever cosignatures it has. */
  readonly checkpoint: string;
  /** Opaque, and nobody signed it: never trust it. */
  readonly extra?: Uint8Array;
};

export type ProvenEntry = { readonly index: number; readonly checkpoint: Checkpoint };

const HEADER = 'c2sp.org/tlog-proof@v1';
const EXTRA = 'extra ';
const INDEX = 'index ';

/** C2SP tlog-proof "Format". */
export function formatTlogProof(proof: TlogProof): string {
  const extra = proof.extra?.length ? [EXTRA + encodeBase64(proof.extra)] : [];
  const lines = [HEADER, ...extra, INDEX + proof.index, ...proof.hashes.map(encodeBase64), '', proof.checkpoint];
  const text = lines.join('\n');
  parseTlogProof(text);
  return text;
}

export function parseTlogProof(raw: string | Uint8Array): TlogProof {
  const text = decodeUtf8(raw);
  const blank = text.indexOf('\n\n');
  if (blank === -1) throw malformed('no empty line comes before the checkpoint.');
  const [header, ...lines] = text.slice(0, blank).split('\n');
  if (header !== HEADER) throw malformed(`it does not start with ${HEADER}.`);

  let extra: Buffer | undefined;
  if (lines[0]?.startsWith(EXTRA)) {
    extra = decodeBase64((lines.shift() as string).slice(EXTRA.length));
    if (!extra?.length) throw malformed('the extra data is not base64.');
  }

  const indexLine = lines.shift();
  const index = indexLine?.startsWith(INDEX) ? decodeDecimal(indexLine.slice(INDEX.length)) : undefined;
  if (index === undefined) throw malformed('the index line is not `index` and a plain decimal number.');

  const hashes = lines.map((line) => {
    const hash = decodeBase64(line);
    if (hash?.length !== HASH_BYTES) throw malformed('a proof line is not base64 of a SHA-256 hash.');
    return hash;
  });
  return { index, hashes, checkpoint: text.slice(blank + 2), ...(extra && { extra }) };
}

/**
 * C2SP tlog-proof "Verifying a tlog proof", without its third step: witnesses are the caller's policy, and their
 * cosignatures are on the checkpoint's note.
 */
export function verifyTlogProof(raw: string | Uint8Array, entry: Uint8Array, vkey: string): ProvenEntry {
  const { index, hashes, checkpoint: note } = parseTlogProof(raw);
  const checkpoint = verifyCheckpoint(note, vkey);
  const { size, root } = checkpoint;
  if (!verifyInclusion({ leafHash: leafHash(entry), index, size, root, proof: hashes })) {
    throw new TransparencyError(
      'invalid-proof',
      `The proof does not lead from this entry at ${index} to the log's root.`,
    );
  }
  return { index, checkpoint };
}

function malformed(why: string): TransparencyError {
  return new TransparencyError('malformed-proof', `This is not a tlog-proof: ${why}`);
}
