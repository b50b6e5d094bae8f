import type { NatsConnection } from 'nats';
import { type Generation, signerOf } from '../log-identity.ts';
import { readHeads } from '../nats-heads.ts';
import { type Checkpoint, verifyCheckpoint } from '../transparency/checkpoint.ts';
import type { NoteSigner } from '../transparency/note.ts';

/** The heads that were published of one generation of the log, each signed with its key. */
export interface PublishedHeads {
  /** How many entries the log is known to have had; 0 where none was published. */
  readonly known: number;
  /** The last head of at most so many entries: the entries up to it can be proven by it. */
  within(size: number): SignedHead | null;
}

export interface SignedHead extends Checkpoint {
  readonly note: string;
}

/** @throws {TransparencyError} where one is not signed with the log's key */
export async function publishedHeads(
  nats: NatsConnection,
  signer: NoteSigner,
  generation: Generation,
): Promise<PublishedHeads> {
  const { vkey } = signerOf(signer, generation);
  const heads = (await readHeads(nats, generation))
    .map((note): SignedHead => ({ ...verifyCheckpoint(note, vkey), note }))
    .sort((a, b) => a.size - b.size);
  return {
    known: heads.at(-1)?.size ?? 0,
    within: (size) => heads.findLast((head) => head.size <= size) ?? null,
  };
}
