import { type Command, decide } from '../../machines/assignment/decide.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { type PossibleAct, standing } from '../../machines/assignment/standing.ts';
import { FACT_OF, type Fact, type FactDraft, type Instant, type Opening } from '../../machines/facts.ts';
import { allProcedures, procedureOfChart } from '../../machines/procedure.ts';
import { type Act, type Actor, REVIEWERS, SEATS } from '../../machines/vocabulary.ts';
import { eventId } from '../../src/event-log/event-id.ts';
import { calendarIn } from '../machines/calendar-of.ts';

export const CROSS_UNIT = 'dairi-18-2024/section-head-rates-and-heads/appointment-cross-unit/individual@1';

/** Charts of individuals, whose facts are all of their own stream. */
export const CHARTS = allProcedures()
  .filter(({ form }) => form === 'individual')
  .map(({ chart }) => chart);

const CALENDAR = calendarIn();

export const openingOf = (chart: string): Opening => ({
  chart,
  agency: 'dairi',
  ownerUnit: 'unit-owner',
  homeUnit: 'unit-home',
  seats: SEATS_HELD,
  calendar: CALENDAR,
  period: { from: '2026-12-01', to: '2026-12-31' },
});

/** A position for every seat; its holder's name is the position's. */
const SEATS_HELD = Object.fromEntries(
  [
    ...SEATS.flatMap((seat) => [`owner.${seat}`, `home.${seat}`]),
    ...REVIEWERS,
    'verification-team',
    'team-leader',
    'controller',
    'mayor',
  ].map((actor) => [actor, `position-${actor}`]),
) as { readonly [A in Actor]: string };

const ASSIGNEE = 'person-assignee';
const TYPED = {
  purpose: 'p',
  competence: 'c',
  target: 't',
  reason: 'r',
  result: 'r',
  note: 'n',
  activities: 'a',
  budget: 'b',
  findings: 'f',
};

/** A stream under way: makes recorded facts as the log would hold them, by the same rules as the live service. */
export class History {
  readonly stream: string;
  readonly facts: Fact[] = [];
  readonly #chart: string;
  #assignment: Assignment | null = null;
  #now: number;

  constructor(stream: string, chart: string = CROSS_UNIT, startsAt: Instant = '2026-11-20T03:00:00.000Z') {
    this.stream = stream;
    this.#chart = chart;
    this.#now = Date.parse(startsAt);
  }

  get ended(): boolean {
    return this.#assignment !== null && standing(this.#assignment).status !== 'open';
  }

  get acts(): readonly PossibleAct[] {
    if (this.#assignment) return standing(this.#assignment).acts;
    const [first] = procedureOfChart(this.#chart).steps;
    if (!first) return [];
    const position = first.actor === 'assignee' ? null : SEATS_HELD[first.actor];
    return [{ ...first, position, person: ASSIGNEE }];
  }

  /** The waiting step's own act, or another that is possible now, an hour later than what came before. */
  act(act: Act = this.acts[0]?.act as Act, laterMs = 3_600_000): readonly Fact[] {
    this.#now += laterMs;
    const possible = this.acts.find((each) => each.act === act);
    if (!possible) throw new Error(`${act} is not possible now`);
    const command: Command = {
      id: `${this.stream}-${this.facts.length}`,
      act,
      person: possible.position ? `person-of-${possible.position}` : ASSIGNEE,
      assignee: ASSIGNEE,
      candidates: [ASSIGNEE],
      attachments: [{ sha256: '0'.repeat(64), mediaType: 'application/pdf' }],
      typed: TYPED,
      ...(this.#assignment ? {} : { opening: openingOf(this.#chart), attested: { competent: true, additional: true } }),
    };
    return this.#record(decide(this.#assignment, command, new Date(this.#now).toISOString()));
  }

  /** Lets the waiting step's deadline pass; none where it has none, or where it was told already. */
  remind(): readonly Fact[] {
    if (!this.#assignment) return [];
    const { due, step } = standing(this.#assignment);
    if (!due || !step || this.#assignment.snapshot.context.reminded) return [];
    this.#now = Math.max(this.#now, Date.parse(due));
    const draft = {
      type: 'reminder-due',
      step,
      at: new Date(this.#now).toISOString(),
      by: null,
      data: {},
      typed: null,
    };
    return this.#record([{ ...draft, cause: `timer-${this.facts.length}`, basis: ['UU 30/2014 Ps.53'] } as FactDraft]);
  }

  /** To the end by the steps alone. */
  complete(): this {
    while (!this.ended) this.act();
    return this;
  }

  /** Proposes a sanction for what was completed, by whoever declared it so. */
  followUp(): this {
    const possible =
      this.#assignment && standing(this.#assignment).followUps.find(({ act }) => act === 'propose-sanction');
    if (!possible) throw new Error('nothing can follow');
    this.#now += 3_600_000;
    const command: Command = {
      id: `${this.stream}-${this.facts.length}`,
      act: possible.act,
      person: this.facts.at(-1)?.by?.person ?? '',
      typed: { reason: 'r' },
    };
    this.#record(decide(this.#assignment, command, new Date(this.#now).toISOString()));
    return this;
  }

  #record(drafts: readonly FactDraft[]): readonly Fact[] {
    const added = drafts.map((draft, index): Fact => {
      const fact: Fact = {
        ...draft,
        id: eventId(this.stream, draft.cause, index),
        stream: this.stream,
        version: this.facts.length + 1,
        by: draft.by && { ...draft.by, delegation: null },
        typed: draft.typed && { fields: Object.keys(draft.typed).sort(), hash: 'ab'.repeat(32) },
      };
      this.#assignment = evolve(this.#assignment, fact);
      this.facts.push(fact);
      return fact;
    });
    return added;
  }
}

/**
 * A legal walk through a chart, by a list of numbers that choose each move.
 * @param choices each takes the step's own act (most of them), one beside it, or the reminder
 */
export function walk(stream: string, chart: string, choices: readonly number[]): History {
  const history = new History(stream, chart);
  for (const choice of choices) {
    if (history.ended) break;
    const others = history.acts.filter(({ act }, index) => index > 0 && act in FACT_OF);
    const other = others[(choice >> 3) % Math.max(1, others.length)];
    if (history.facts.length === 0) history.act();
    else if (choice % 8 === 7 && other) history.act(other.act);
    else if (choice % 8 === 6) history.remind();
    else history.act();
  }
  return history;
}

/** Several streams' facts in one log: each stream's in order, the streams among each other by the numbers. */
export function interleave(streams: readonly (readonly Fact[])[], choices: readonly number[]): Fact[] {
  const left = streams.map((facts) => [...facts]).filter((facts) => facts.length > 0);
  const log: Fact[] = [];
  for (let turn = 0; left.length > 0; turn += 1) {
    const at = (choices[turn % choices.length] ?? turn) % left.length;
    const facts = left[at] as Fact[];
    log.push(facts.shift() as Fact);
    if (facts.length === 0) left.splice(at, 1);
  }
  return log;
}
