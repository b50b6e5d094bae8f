import { type Kysely, sql } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Database } from '../../database/tables.ts';
import type { Behind } from '../log-behind.ts';
import { originOf, readGeneration, signerOf } from '../log-identity.ts';
import { deleteStream, ensureStream } from '../nats.ts';
import { ensureHeadsStream, publishRestoration, readRestorations } from '../nats-heads.ts';
import { lastPosition } from '../read.ts';
import { signCheckpoint } from '../transparency/checkpoint.ts';
import type { NoteSigner } from '../transparency/note.ts';
import { type BroughtBack, bringBack } from './bring-back.ts';
import { closeForRestore, stillMissing } from './closing.ts';
import { publishedHeads, type SignedHead } from './published-heads.ts';
import type { Displaced, LostText } from './put-back.ts';
import { readRestoration, signRestoration } from './restoration-note.ts';

export interface RestoreOptions {
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  /** With the log's key, under its first name. */
  readonly signer: NoteSigner;
  /** Go on under a new origin where something is lost for good. */
  readonly acceptLoss: boolean;
  readonly onProgress?: (position: number, last: number) => void;
}

export interface RestoreReport {
  /**
   * `whole`: nothing was missing. `restored`: all that is known to have been there is back. `incomplete`: something cannot be
   * brought back, and the log stays closed. `continued`: the same, and the log goes on under a new origin.
   */
  readonly outcome: 'whole' | 'restored' | 'incomplete' | 'continued';
  /** Entries that the log and the stream both held, byte for byte alike. */
  readonly kept: number;
  /** Entries that came back, after those. */
  readonly restored: number;
  /** Entries of the log now. */
  readonly size: number;
  /** Up to which entry the root is that of the last head published within the stream; 0 where none was. */
  readonly proven: number;
  readonly lostTexts: readonly LostText[];
  readonly displaced: readonly Displaced[];
  /** What cannot be brought back: up to a position, or up to a version of a stream. */
  readonly lost: readonly Behind[];
  readonly origin: string;
}

/** Nothing was changed. */
export class RestoreRefused extends Error {
  readonly code: 'not-the-same' | 'stream-not-ours';

  constructor(code: RestoreRefused['code'], why: string) {
    super(why);
    this.code = code;
  }
}

/**
 * Takes back from JetStream what the log has lost, in one transaction: a restore that is killed has done nothing, or all of
 * it. The log stays closed until `openLog`, since the reporting tables have to be filled anew first.
 * @throws {RestoreRefused} {TransparencyError} {NatsError}
 */
export async function restoreLog(options: RestoreOptions): Promise<RestoreReport> {
  const { db, nats } = options;
  await ensureHeadsStream(nats);
  const { last } = await ensureStream(nats);
  const done = await db.transaction().execute((tx) => restoreWithin(tx, last, options));
  if (done.emptiesStream) await deleteStream(nats); // the publisher fills it from the log
  await publishRestorations(options);
  return done.report;
}

async function restoreWithin(
  tx: Kysely<Database>,
  last: number,
  options: RestoreOptions,
): Promise<{ readonly report: RestoreReport; readonly emptiesStream: boolean }> {
  const { nats, signer, acceptLoss } = options;
  await holdStill(tx);
  await takeRestorationsBack(tx, options);
  const before = await readGeneration(tx);
  const heads = await publishedHeads(nats, signer, before);
  const number = await nextNumber(tx);
  const back = await bringBack(tx, { ...options, last, restoration: number, head: heads.within(last) });
  refuse(back, heads.within(last), acceptLoss);

  const size = back.tree ? back.tree.size : await lastPosition(tx);
  const lost = await stillMissing(tx, size, heads.known);
  const continued = acceptLoss && lost.length > 0;
  const generation = before + (continued ? 1 : 0);
  if (back.tree || continued)
    await signHead(tx, { back, signer: signerOf(signer, generation), head: heads.within(last) });
  if (back.tree || continued) {
    const note = signRestoration(
      {
        ...{ number, generation, at: new Date().toISOString(), kept: back.kept, size, proven: back.proven },
        root: await rootOf(tx),
        lostTexts: back.lostTexts.length,
        displaced: back.displaced.length,
        lostUpTo: Math.max(size, ...lost.flatMap(({ stream, known }) => (stream === '' ? [known] : []))),
      },
      signer,
    );
    await insertRestoration(tx, { number, generation, note });
  }
  await closeForRestore(tx, { size, lost, continued, changed: back.tree !== null || continued });
  const outcome = continued ? 'continued' : lost.length > 0 ? 'incomplete' : back.tree ? 'restored' : 'whole';
  return {
    report: {
      ...{ outcome, kept: back.kept, restored: back.restored, size, proven: back.proven },
      lostTexts: back.lostTexts,
      displaced: back.displaced,
      lost,
      origin: originOf(signer.name, generation),
    },
    emptiesStream: back.unreadableFrom !== null && continued,
  };
}

/** Nobody records, and no leader gives positions, until this transaction ends; a leader of before writes nothing after it. */
async function holdStill(tx: Kysely<Database>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(tx);
  await sql`set local transaction_timeout = 0`.execute(tx);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
  await sql`lock table log.event, log.pending, log.entry in share row exclusive mode`.execute(tx);
  await sql`update log.leader set term = term + 1, until = '-infinity', pid = null`.execute(tx);
}

function refuse({ unreadableFrom, rootAtHead }: BroughtBack, head: SignedHead | null, acceptLoss: boolean): void {
  if (head && rootAtHead && !Buffer.from(rootAtHead).equals(head.root))
    throw new RestoreRefused(
      'not-the-same',
      `the ${head.size} entries that are there do not make the root that was signed for them`,
    );
  if (unreadableFrom !== null && !acceptLoss)
    throw new RestoreRefused(
      'stream-not-ours',
      `message ${unreadableFrom} of the stream is missing, or no fact of the log`,
    );
}

async function signHead(
  tx: Kysely<Database>,
  { back: { tree }, signer, head }: { back: BroughtBack; signer: NoteSigner; head: SignedHead | null },
): Promise<void> {
  const stored = await tx
    .selectFrom('log.checkpoint')
    .select(['size', 'root'])
    .orderBy('size', 'desc')
    .executeTakeFirst();
  const { size, root } = tree ? { size: tree.size, root: tree.root() } : (stored ?? { size: 0, root: null });
  await tx.deleteFrom('log.checkpoint').execute();
  if (root === null) return;
  const published = head?.size === size && head.origin === signer.name ? head.note : null;
  const note = published ?? signCheckpoint({ origin: signer.name, size, root }, signer);
  await tx.insertInto('log.checkpoint').values({ size, root, note }).execute();
}

async function rootOf(tx: Kysely<Database>): Promise<string> {
  const row = await tx.selectFrom('log.checkpoint').select('root').executeTakeFirst();
  return row?.root.toString('base64') ?? 'none';
}

/** What restores did is lost with an older copy as well. */
async function takeRestorationsBack(tx: Kysely<Database>, { nats, signer }: RestoreOptions): Promise<void> {
  for (const note of await readRestorations(nats)) {
    const restoration = readRestoration(note, signer.vkey);
    if (restoration) await insertRestoration(tx, { ...restoration, note });
  }
}

const insertRestoration = (
  tx: Kysely<Database>,
  { number, generation, note }: { number: number; generation: number; note: string },
) =>
  sql`
    insert into log.restoration (number, generation, note, last_seq)
    select ${number}, ${generation}, ${note}, coalesce(max(seq), 0) from log.event
    on conflict (number) do nothing`.execute(tx);

async function nextNumber(tx: Kysely<Database>): Promise<number> {
  const row = await tx
    .selectFrom('log.restoration')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** Also those of a restore that was killed before it came to this. */
async function publishRestorations({ db, nats, signer }: RestoreOptions): Promise<void> {
  const published = new Set(await readRestorations(nats));
  const rows = await db.selectFrom('log.restoration').select(['number', 'note']).orderBy('number').execute();
  for (const { number, note } of rows)
    if (!published.has(note) && readRestoration(note, signer.vkey)) await publishRestoration(nats, number, note);
}
