import type { Kysely } from 'kysely';
import { AckPolicy, type JetStreamClient, type NatsConnection, StorageType } from 'nats';
import type { Fact } from '../../machines/facts.ts';
import type { Database } from '../../src/database/tables.ts';
import { readLog } from '../../src/event-log/read.ts';
import type { PositionedFact } from '../../src/event-log/recorded-event.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';

export const STREAM = 'PENUGASAN';

/** A log as the projector meets it: recorded by many at once, put in order and published by one. */
export class TestLog {
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  readonly #jetstream: JetStreamClient;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: Kysely<Database>, nats: NatsConnection) {
    this.db = db;
    this.nats = nats;
    this.#jetstream = nats.jetstream();
  }

  /** Records facts, gives them positions, and publishes them. */
  async append(facts: readonly Fact[], traceparent: string | null = null): Promise<readonly PositionedFact[]> {
    await this.record(facts, traceparent);
    return await this.#inTurn(async () => {
      const positioned = await this.#sequence();
      await this.publish(positioned);
      return positioned;
    });
  }

  /** The same, but JetStream hears nothing of them: its next sequence lies behind. */
  async appendUnpublished(facts: readonly Fact[]): Promise<readonly PositionedFact[]> {
    await this.record(facts, null);
    return await this.#inTurn(() => this.#sequence());
  }

  async record(facts: readonly Fact[], traceparent: string | null): Promise<void> {
    if (facts.length === 0) return;
    const rows = facts.map((fact) => ({
      id: fact.id,
      stream: fact.stream,
      version: fact.version,
      type: fact.type,
      agency: 'dairi',
      at: fact.at,
      entry: canonicalBytes(fact).toString('utf8'),
      typed: JSON.stringify(null),
      salt: null,
      traceparent,
    }));
    await this.db.insertInto('log.event').values(rows).execute();
  }

  async publish(facts: readonly PositionedFact[]): Promise<void> {
    await Promise.all(
      facts.map(async ({ position, fact, traceparent }) => {
        const ack = await this.#jetstream.publish(
          `penugasan.dairi.assignment.${fact.stream}.${fact.type}`,
          JSON.stringify(cloudEvent(fact, traceparent)),
          { msgID: fact.id, expect: { lastSequence: position - 1 } },
        );
        if (ack.seq !== position) throw new Error(`published at ${ack.seq}, not at ${position}`);
      }),
    );
  }

  /** Takes a sequence of the stream with something that is no fact at all. */
  async publishNonsense(subject = 'penugasan.dairi.assignment.none.nonsense'): Promise<void> {
    await this.#jetstream.publish(subject, 'not a CloudEvent');
  }

  /** Publishes whole, well-formed facts that the log does not hold, wherever the stream stands. */
  async forge(facts: readonly Fact[]): Promise<void> {
    for (const fact of facts) {
      const subject = `penugasan.dairi.assignment.${fact.stream}.${fact.type}`;
      await this.#jetstream.publish(subject, JSON.stringify(cloudEvent(fact, null)));
    }
  }

  /** Puts the projectors' consumer back to the beginning: all is delivered to it once more. */
  async deliverAgain(): Promise<void> {
    const { consumers } = await this.nats.jetstreamManager();
    await consumers.delete(STREAM, 'projector');
    await consumers.add(STREAM, { durable_name: 'projector', ack_policy: AckPolicy.All, headers_only: true });
  }

  async createStream(): Promise<void> {
    const manager = await this.nats.jetstreamManager();
    await manager.streams.add({ name: STREAM, subjects: ['penugasan.>'], storage: StorageType.File });
  }

  async deleteStream(): Promise<void> {
    const manager = await this.nats.jetstreamManager();
    await manager.streams.delete(STREAM).catch(() => {});
  }

  async all(): Promise<PositionedFact[]> {
    return await readLog(this.db, 0, 1_000_000);
  }

  async #sequence(): Promise<readonly PositionedFact[]> {
    const last = await this.#lastPosition();
    const unordered = await this.db
      .selectFrom('log.event')
      .leftJoin('log.entry', 'log.entry.event_seq', 'log.event.seq')
      .select('log.event.seq')
      .where('log.entry.event_seq', 'is', null)
      .orderBy('log.event.seq')
      .execute();
    if (unordered.length === 0) return [];
    const entries = unordered.map(({ seq }, index) => ({ position: last + index + 1, event_seq: seq }));
    await this.db.insertInto('log.entry').values(entries).execute();
    return await readLog(this.db, last, entries.length);
  }

  async #lastPosition(): Promise<number> {
    const row = await this.db
      .selectFrom('log.entry')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirst();
    return row?.last ?? 0;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }
}

const cloudEvent = (fact: Fact, traceparent: string | null) => ({
  specversion: '1.0',
  id: fact.id,
  source: '/penugasan/dairi',
  type: `id.penugasan.assignment.${fact.type}`,
  subject: fact.stream,
  time: fact.at,
  datacontenttype: 'application/json',
  ...(traceparent ? { traceparent } : {}),
  data: fact,
});
