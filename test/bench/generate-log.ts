import { type Kysely, sql } from 'kysely';
import { type Command, decide } from '../../machines/assignment/decide.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { type PossibleAct, standing } from '../../machines/assignment/standing.ts';
import type { Authority, Fact, FactDraft, Opening, Typed } from '../../machines/facts.ts';
import { allProcedures, procedureOfChart } from '../../machines/procedure.ts';
import { type Actor, REVIEWERS, SEATS } from '../../machines/vocabulary.ts';
import type { Database } from '../../src/database/tables.ts';
import { eventId, uuidOf } from '../../src/event-log/event-id.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';
import { seal } from '../../src/event-log/typed-hash.ts';
import { calendarIn } from '../machines/calendar-of.ts';

/** A row of `log.event`, with the fact that it holds. */
export interface GeneratedRow {
  readonly fact: Fact;
  readonly agency: string;
  readonly entry: string;
  readonly typed: string | null;
  readonly salt: Buffer | null;
}

/** What a draft becomes when it is recorded, without asking the directory. */
export function generatedRow(draft: FactDraft, stream: string, version: number, by: Authority | null): GeneratedRow {
  const { salt, sealed } = seal(draft.typed);
  const fact: Fact = { ...draft, id: eventId(stream, draft.cause, 0), stream, version, by, typed: sealed };
  return {
    fact,
    agency: AGENCY,
    entry: canonicalBytes(fact).toString('utf8'),
    typed: draft.typed && JSON.stringify(draft.typed),
    salt,
  };
}

const AGENCY = 'dairi';
const AT_ONCE = 400;
const INSERT_AT_ONCE = 2_000;

/**
 * Fills a log with random legal walks over every chart, many assignments under way at a time, and leaves them waiting for
 * a position. The same number gives the same walks.
 */
export async function generateLog(
  db: Kysely<Database>,
  count: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  let batch: GeneratedRow[] = [];
  let done = 0;
  let inserting: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    await inserting;
    inserting = insert(db, batch);
    done += batch.length;
    batch = [];
    onProgress(done);
  };
  for (const row of generatedRows(count)) {
    batch.push(row);
    if (batch.length === INSERT_AT_ONCE) await flush();
  }
  await flush();
  await inserting;
  await sql`analyze log.event`.execute(db);
}

/** Rows in the order of their recording. */
export function* generatedRows(count: number): Generator<GeneratedRow> {
  const charts = allProcedures()
    .filter(({ form }) => form === 'individual')
    .map(({ chart }) => chart);
  const random = randomOf(18_2024);
  const walks: Walk[] = [];
  for (let begun = 0, made = 0; made < count; ) {
    if (walks.length < AT_ONCE) {
      walks.push(new Walk(`walk ${begun}`, charts[begun % charts.length] as string, random));
      begun += 1;
      continue;
    }
    const at = Math.floor(random() * walks.length);
    const walk = walks[at] as Walk;
    for (const row of walk.move()) {
      yield row;
      made += 1;
      if (made === count) return;
    }
    if (walk.ended) walks.splice(at, 1);
  }
}

/** One assignment that goes on at random: mostly as its procedure says, now and then by an act beside it or a deadline. */
class Walk {
  readonly #stream: string;
  readonly #opening: Opening;
  readonly #random: () => number;
  #assignment: Assignment | null = null;
  #now: number;

  constructor(name: string, chart: string, random: () => number) {
    this.#stream = uuidOf(name);
    this.#opening = { ...OPENING, chart };
    this.#random = random;
    this.#now = Date.parse('2026-06-01T01:00:00.000Z') + Math.floor(random() * 30 * DAY);
  }

  get ended(): boolean {
    return this.#assignment !== null && this.#assignment.snapshot.status !== 'active';
  }

  move(): readonly GeneratedRow[] {
    const acts = this.#assignment ? standing(this.#assignment).acts : [this.#first()];
    const chance = this.#random();
    if (chance < 0.05) {
      const row = this.#reminder();
      if (row) return [row];
    }
    this.#now += Math.floor(this.#random() * DAY);
    const beside = acts[1 + Math.floor(this.#random() * (acts.length - 1))];
    const act = chance > 0.97 && beside ? beside : (acts[0] as PossibleAct);
    const drafts = decide(this.#assignment, this.#command(act), new Date(this.#now).toISOString());
    return drafts.map((draft) => this.#record(draft));
  }

  #command({ act, position }: PossibleAct): Command {
    return {
      id: `${this.#stream}-${this.#assignment?.version ?? 0}`,
      act,
      person: position ? `holder-of-${position}` : ASSIGNEE,
      assignee: ASSIGNEE,
      candidates: [ASSIGNEE, 'o-0107', 'o-0131'],
      attachments: SHOWN,
      ...(this.#assignment ? {} : { opening: this.#opening, attested: { competent: true, additional: true } }),
      ...typedWith(act, this.#assignment === null),
    };
  }

  #reminder(): GeneratedRow | null {
    if (!this.#assignment) return null;
    const { due, step } = standing(this.#assignment);
    if (!due || !step || this.#assignment.snapshot.context.reminded) return null;
    this.#now = Math.max(this.#now, Date.parse(due));
    return this.#record({
      type: 'reminder-due',
      step,
      at: new Date(this.#now).toISOString(),
      by: null,
      cause: `reminder-due@${this.#assignment.version}`,
      basis: this.#assignment.chart.procedure.answerWithin.basis,
      data: {},
      typed: null,
    });
  }

  #record(draft: FactDraft): GeneratedRow {
    const by = draft.by && { ...draft.by, delegation: null };
    const row = generatedRow(draft, this.#stream, (this.#assignment?.version ?? 0) + 1, by);
    this.#assignment = evolve(this.#assignment, row.fact);
    return row;
  }

  #first(): PossibleAct {
    const [first] = procedureOfChart(this.#opening.chart).steps;
    if (!first) throw new Error(`${this.#opening.chart} has no step`);
    return { ...first, position: first.actor === 'assignee' ? null : SEATS_HELD[first.actor], person: ASSIGNEE };
  }
}

const DAY = 86_400_000;
const ASSIGNEE = 'o-0042';
/** What a report shows, where the text wants it to. */
const SHOWN = [{ sha256: 'd'.repeat(64), mediaType: 'application/pdf' }];

const SEATS_HELD = Object.fromEntries(
  [
    ...SEATS.flatMap((seat) => [`owner.${seat}`, `home.${seat}`]),
    ...REVIEWERS,
    'verification-team',
    'team-leader',
    'controller',
  ].map((actor) => [actor, `position-of-${actor.replace('.', '-')}`]),
) as { readonly [A in Actor]: string };

const OPENING: Omit<Opening, 'chart'> = {
  agency: AGENCY,
  ownerUnit: 'bagian-organisasi',
  homeUnit: 'bidang-smp',
  seats: SEATS_HELD,
  calendar: calendarIn(),
  period: { from: '2026-08-03', to: '2026-12-31' },
};

const CONTENTS: Typed = {
  purpose: 'Penyusunan rancangan peraturan tentang sekolah penerima bantuan operasional',
  competence: 'Analisis kebijakan pendidikan dan penyusunan naskah akademik',
  target: 'Satu rancangan peraturan siap harmonisasi pada akhir masa penugasan',
};

function typedWith(act: PossibleAct['act'], first: boolean): { readonly typed?: Typed } {
  if (first) return { typed: CONTENTS };
  if (act === 'report')
    return { typed: { result: 'Rancangan telah disusun dan dibahas dua kali bersama bagian hukum' } };
  if (act === 'plan') return { typed: { activities: 'Pengumpulan bahan, penyusunan, pembahasan', budget: 'Rp0' } };
  if (act === 'give-feedback') return { typed: { findings: 'Sesuai rencana' } };
  if (act === 'set-expectations') return { typed: { target: 'Satu rancangan yang siap diharmonisasi' } };
  if (act === 'refuse' || act === 'return' || act === 'cancel')
    return { typed: { reason: 'Beban kerja unit asal pada triwulan ini belum memungkinkan' } };
  return {};
}

/** Mulberry32: enough chance for a walk, and the same each time. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function insert(db: Kysely<Database>, rows: readonly GeneratedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <T>(pick: (row: GeneratedRow) => T) => rows.map(pick);
  await sql`
    with event as (
      insert into log.event (id, stream, version, type, agency, at, entry, typed, salt)
      select fact.id, fact.stream, fact.version, fact.type, fact.agency, fact.at, fact.entry, fact.typed, fact.salt from unnest(
        ${column(({ fact }) => fact.id)}::uuid[], ${column(({ fact }) => fact.stream)}::text[], ${column(({ fact }) => fact.version)}::int[],
        ${column(({ fact }) => fact.type)}::text[], ${column(({ agency }) => agency)}::text[], ${column(({ fact }) => fact.at)}::timestamptz[],
        ${column(({ entry }) => entry)}::text[], ${column(({ typed }) => typed)}::jsonb[], ${column(({ salt }) => salt)}::bytea[]
      ) with ordinality as fact (id, stream, version, type, agency, at, entry, typed, salt, place)
      order by fact.place
      returning seq
    )
    insert into log.pending (seq) select seq from event`.execute(db);
}
