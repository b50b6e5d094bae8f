import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Database } from '../database/tables.ts';
import { assertLogIsWhole, type LogEvidence, reportLogBehind } from './log-behind.ts';
import { type Generation, readGeneration, signerOf } from './log-identity.ts';
import { ensureStream } from './nats.ts';
import { ensureHeadsStream, lastHead, lastRestoration } from './nats-heads.ts';
import { publishedFact } from './published-fact.ts';
import { lastPosition } from './read.ts';
import { readRestoration } from './restore/restoration-note.ts';
import { askedWith, storedTiles } from './stored-tiles.ts';
import { verifyCheckpoint } from './transparency/checkpoint.ts';
import type { NoteSigner } from './transparency/note.ts';
import { rootFromTiles } from './transparency/tile-subtrees.ts';

/** The stream holds something that is not of any log of ours: nothing is published until someone looks (`penugasan stream rebuild`). */
export class StreamDiverged extends Error {
  readonly code = 'stream-diverged';
}

/** How far the log has been published. */
export interface Published {
  readonly generation: Generation;
  readonly position: number;
  /** Of the last head: its size, and its sequence in the stream of heads. */
  readonly head: { readonly size: number; readonly sequence: number };
}

export interface HoldOptions {
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  readonly signer: NoteSigner;
}

/**
 * Holds the log against what was published of it. Where more was published, or something else, facts were lost: the log is
 * closed (`log.behind`).
 * @throws {LogBehind} {@link StreamDiverged} {NatsError}
 */
export async function holdAgainstStream({ db, nats, signer }: HoldOptions): Promise<Published> {
  await ensureHeadsStream(nats);
  // In this order: what is published later was in the log before.
  const { last, message } = await ensureStream(nats);
  const generation = await readGeneration(db);
  const head = await headPublished(nats, signer, generation);
  const fact = message && publishedFact(message);
  if (last > 0 && (!message?.id || (await idAt(db, last)) !== message.id)) {
    if (!fact) throw new StreamDiverged(`message ${last} of the stream is none of the log's`);
    await reportLogBehind(db, { by: 'stream', position: last, id: fact.fact.id });
  }
  for (const evidence of await headsBeyond({ db, nats, signer }, head)) await reportLogBehind(db, evidence);
  await assertLogIsWhole(db);
  return { generation, position: last, head };
}

interface KnownHead {
  readonly size: number;
  readonly sequence: number;
  readonly root: Uint8Array | null;
}

async function headPublished(nats: NatsConnection, signer: NoteSigner, generation: Generation): Promise<KnownHead> {
  const { sequence, note } = await lastHead(nats, generation);
  if (note === null) return { size: 0, sequence, root: null };
  const { size, root } = verifyCheckpoint(note, signerOf(signer, generation).vkey);
  return { size, sequence, root };
}

async function headsBeyond({ db, nats, signer }: HoldOptions, head: KnownHead): Promise<readonly LogEvidence[]> {
  const found: LogEvidence[] = [];
  if (head.size > (await lastPosition(db))) found.push({ by: 'head', size: head.size });
  else if (head.root && !Buffer.from(await rootAt(db, head.size)).equals(head.root))
    found.push({ by: 'head', size: head.size, another: true });
  const { note } = await lastRestoration(nats);
  const known = await db
    .selectFrom('log.restoration')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  if (note !== null && (readRestoration(note, signer.vkey)?.number ?? 0) > (known?.number ?? 0))
    found.push({ by: 'head', size: head.size, another: true });
  return found;
}

const rootAt = (db: Kysely<Database>, size: number): Promise<Uint8Array> =>
  rootFromTiles(size, storedTiles(askedWith(db)));

async function idAt(db: Kysely<Database>, position: number): Promise<string | null> {
  const row = await db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select('log.event.id')
    .where('log.entry.position', '=', position)
    .executeTakeFirst();
  return row?.id ?? null;
}
