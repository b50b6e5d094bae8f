import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { PublishedFact } from '../published-fact.ts';

/** A fact that was recorded while facts were missing, where one that came back stands. It is kept in `log.displaced`. */
export interface Displaced {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  /** That it had been given meanwhile; null where it still waited. */
  readonly position: number | null;
}

/** A fact whose text is not on JetStream, and so is lost. */
export interface LostText {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  /** Of the text, salted, as the fact has it. */
  readonly hash: string;
}

/**
 * Puts published facts back to their own positions, in one transaction of the caller. Where another fact stands in the place
 * of one, that one goes aside, with all that was built on it.
 */
export class PutBack {
  readonly #tx: Kysely<Database>;
  readonly #restoration: number;
  /** Positions that were given after the part that both hold, by the event's `seq`. */
  readonly #given = new Map<number, number>();
  readonly displaced: Displaced[] = [];
  readonly lostTexts: LostText[] = [];

  constructor(tx: Kysely<Database>, restoration: number) {
    this.#tx = tx;
    this.#restoration = restoration;
  }

  /** What got a position after this one waits again: the stream has other facts there. */
  async takePositionsAfter(position: number): Promise<void> {
    const { rows } = await sql<{ seq: number; position: number }>`
      with taken as (delete from log.entry where position > ${position} returning event_seq as seq, position),
        waiting as (insert into log.pending select seq from taken)
      select * from taken`.execute(this.#tx);
    for (const { seq, position: given } of rows) this.#given.set(seq, given);
  }

  async put(facts: readonly PublishedFact[]): Promise<void> {
    const there = await this.#standing(facts);
    const same = new Map(there.filter(({ same }) => same).map(({ id, seq }) => [id, seq]));
    await this.#displace(there.flatMap((row) => (row.same ? [] : [row.seq])));
    const back = facts.filter(({ fact }) => !same.has(fact.id));
    await this.#insert(back);
    const kept = facts.filter(({ fact }) => same.has(fact.id));
    await sql`
      with waiting as (delete from log.pending where seq = any(${[...same.values()]}::bigint[]))
      insert into log.entry (position, event_seq)
      select * from unnest(${kept.map(({ position }) => position)}::bigint[],
        ${kept.map(({ fact }) => same.get(fact.id))}::bigint[])`.execute(this.#tx);
  }

  /** What was recorded on top of a displaced fact, or followed one from another stream, rests on nothing. */
  async displaceWhatRestsOnDisplaced(): Promise<void> {
    for (let known = 0; known < this.displaced.length; ) {
      known = this.displaced.length;
      const { rows } = await sql<{ seq: number }>`
        select seq from log.pending join log.event using (seq)
        where entry::jsonb #>> '{data,carried,fact}' = any(${this.displaced.map(({ id }) => id)}::text[])
          or exists (
            select from unnest(${this.displaced.map(({ stream }) => stream)}::text[],
              ${this.displaced.map(({ version }) => version)}::int[]) as gone (stream, version)
            where gone.stream = log.event.stream and gone.version < log.event.version)`.execute(this.#tx);
      await this.#displace(rows.map(({ seq }) => seq));
    }
  }

  async #standing(facts: readonly PublishedFact[]): Promise<{ seq: number; id: string; same: boolean }[]> {
    const { rows } = await sql<{ seq: number; id: string; same: boolean }>`
      select distinct on (event.seq) event.seq, event.id, event.id = fact.id and event.entry = fact.entry as same
      from unnest(${facts.map(({ fact }) => fact.id)}::uuid[], ${facts.map(({ fact }) => fact.stream)}::text[],
        ${facts.map(({ fact }) => fact.version)}::int[], ${facts.map(({ entry }) => entry)}::text[])
        as fact (id, stream, version, entry)
      join log.event as event on event.id = fact.id or (event.stream = fact.stream and event.version = fact.version)
      order by event.seq, same desc`.execute(this.#tx);
    return rows;
  }

  async #displace(seqs: readonly number[]): Promise<void> {
    if (seqs.length === 0) return;
    const { rows } = await sql<Displaced & { seq: number }>`
      insert into log.displaced (id, stream, version, position, recorded_at, entry, typed, salt, restoration)
      select id, stream, version, given.position, recorded_at, entry, typed, salt, ${this.#restoration}
      from log.event join unnest(${seqs}::bigint[],
        ${seqs.map((seq) => this.#given.get(seq) ?? null)}::bigint[]) as given (seq, position) using (seq)
      order by seq
      returning id, stream, version, position`.execute(this.#tx);
    await sql`delete from log.pending where seq = any(${seqs}::bigint[])`.execute(this.#tx);
    await sql`delete from log.event where seq = any(${seqs}::bigint[])`.execute(this.#tx);
    this.displaced.push(...rows);
  }

  async #insert(facts: readonly PublishedFact[]): Promise<void> {
    const column = <T>(pick: (fact: PublishedFact) => T) => facts.map(pick);
    // When it was recorded is known to some seconds only: the gate takes no fact whose time is far from its clock.
    await sql`
      with fact as (
          select * from unnest(
            ${column(({ position }) => position)}::bigint[], ${column(({ fact }) => fact.id)}::uuid[],
            ${column(({ fact }) => fact.stream)}::text[], ${column(({ fact }) => fact.version)}::int[],
            ${column(({ fact }) => fact.type)}::text[], ${column(({ agency }) => agency)}::text[],
            ${column(({ fact }) => fact.at)}::timestamptz[], ${column(({ entry }) => entry)}::text[],
            ${column(({ traceparent }) => traceparent)}::text[]
          ) as fact (position, id, stream, version, type, agency, at, entry, traceparent)),
        event as (
          insert into log.event (id, stream, version, type, agency, at, recorded_at, entry, traceparent)
          select id, stream, version, type, agency, at, at, entry, traceparent from fact order by position
          returning seq, id)
      insert into log.entry (position, event_seq) select position, seq from fact join event using (id)`.execute(
      this.#tx,
    );
    const lost = facts.flatMap(({ position, fact }) =>
      fact.typed ? [{ id: fact.id, position, stream: fact.stream, version: fact.version, hash: fact.typed.hash }] : [],
    );
    await sql`
      insert into log.lost_text (event, hash, restoration)
      select event, hash, ${this.#restoration}
      from unnest(${lost.map(({ id }) => id)}::uuid[], ${lost.map(({ hash }) => hash)}::text[]) as lost (event, hash)
      on conflict (event) do nothing`.execute(this.#tx);
    this.lostTexts.push(...lost.map(({ id: _, ...text }) => text));
  }
}
