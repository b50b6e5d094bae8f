import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Database } from '../../database/tables.ts';
import { streamMessages } from '../nats.ts';
import { type PublishedFact, publishedFact } from '../published-fact.ts';
import type { SignedHead } from './published-heads.ts';
import { type Displaced, type LostText, PutBack } from './put-back.ts';
import { TreeOfLog } from './tree-of-log.ts';

export interface BringBackOptions {
  readonly nats: NatsConnection;
  /** How far the stream goes. */
  readonly last: number;
  readonly restoration: number;
  /** The last head that was published within the stream. */
  readonly head: SignedHead | null;
  readonly onProgress?: (position: number, last: number) => void;
}

export interface BroughtBack {
  /** The tree over all entries; null where the log already held what the stream holds. */
  readonly tree: TreeOfLog | null;
  readonly kept: number;
  readonly restored: number;
  /** Of the entries up to the head; null where they are not all there. */
  readonly rootAtHead: Uint8Array | null;
  /** The size of the head, where the entries up to it are there. */
  readonly proven: number;
  /** The first message that is not there, or is no fact of the log. */
  readonly unreadableFrom: number | null;
  readonly displaced: readonly Displaced[];
  readonly lostTexts: readonly LostText[];
}

/** Holds every entry against the stream, from the first on; from the first that differs, the stream's are put in place. */
export async function bringBack(
  tx: Kysely<Database>,
  { nats, last, restoration, head, onProgress = () => {} }: BringBackOptions,
): Promise<BroughtBack> {
  const tree = await TreeOfLog.empty(head?.size ?? 0);
  const putBack = new PutBack(tx, restoration);
  let kept = 0;
  let differs = false;
  let unreadableFrom: number | null = null;
  for await (const messages of streamMessages(nats, last)) {
    const facts: PublishedFact[] = [];
    for (const message of messages) {
      const fact = message.position === tree.size + facts.length + 1 ? publishedFact(message) : null;
      if (!fact) {
        unreadableFrom = tree.size + facts.length + 1;
        break;
      }
      facts.push(fact);
    }
    const alike = differs ? 0 : await leadingAlike(tx, facts);
    kept += alike;
    const back = facts.slice(alike);
    if (back.length > 0 && !differs) {
      differs = true;
      await putBack.takePositionsAfter(kept);
    }
    if (back.length > 0) await putBack.put(back);
    tree.append(facts.map(({ entry }) => entry));
    onProgress(tree.size, last);
    if (unreadableFrom !== null) break;
  }
  if (differs) {
    await putBack.displaceWhatRestsOnDisplaced();
    await tree.store(tx);
  }
  return {
    tree: differs ? tree : null,
    kept,
    restored: tree.size - kept,
    rootAtHead: tree.rootThere,
    proven: head && tree.rootThere ? head.size : 0,
    unreadableFrom,
    displaced: putBack.displaced,
    lostTexts: putBack.lostTexts,
  };
}

/** How many of the facts, from the first on, the log holds at their positions, byte for byte. */
async function leadingAlike(tx: Kysely<Database>, facts: readonly PublishedFact[]): Promise<number> {
  const first = facts[0]?.position ?? 0;
  const held = await tx
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select(['position', 'entry'])
    .where('position', '>=', first)
    .where('position', '<', first + facts.length)
    .orderBy('position')
    .execute();
  const differing = facts.findIndex(({ position, entry }, index) => {
    const row = held[index];
    return row?.position !== position || row.entry !== entry;
  });
  return differing < 0 ? facts.length : differing;
}
