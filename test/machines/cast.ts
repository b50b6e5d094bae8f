import { type Command, decide } from '../../machines/assignment/decide.ts';
import { type Assignment, evolve, fold, waitingStep } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import { namedSteps } from '../../machines/assignment/steps.ts';
import type { Fact, FactDraft, Instant, Opening, PersonId, PositionId } from '../../machines/facts.ts';
import { allProcedures, procedure } from '../../machines/procedure.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import type { RouteVariant } from '../../machines/regulations/route-text.ts';
import { type Act, type Actor, SIDE_ACTS } from '../../machines/vocabulary.ts';
import { calendarIn } from './calendar-of.ts';

const CALENDAR = calendarIn();

/** Whether rater and unit head are two officials or, on each side, one. */
export type Casting = 'distinct' | 'rater-heads';

/** An assignment being played: what is recorded so far, and where that leaves it. */
export interface Play {
  readonly procedure: Procedure;
  readonly opening: Opening;
  readonly assignment: Assignment | null;
  readonly facts: readonly Fact[];
}

/** The 55 procedures of Dairi for individuals, and the eleven where the rater sets in-unit assignments. */
export const EVERY_PROCEDURE: readonly Procedure[] = allProcedures()
  .filter(({ regulation, form }) => regulation === 'dairi-18-2024' && form === 'individual')
  .flatMap((each) => (each.route === 'appointment-in-unit' ? [each, procedure(each, 'rater')] : [each]));

/** One of each route, of a unit type with three reviewers: for examples that need no more. */
export const EACH_ROUTE = EVERY_PROCEDURE.filter(({ unitType }) => unitType === 'assistant-rates');
export function example(variant: RouteVariant): Procedure {
  const found = EACH_ROUTE.find(({ chart }) => chart.includes(`/${variant}/`));
  if (!found) throw new Error(`no procedure of ${variant}`);
  return found;
}

export const ASSIGNEE: PersonId = 'person:assignee';
export const OTHER_CANDIDATE: PersonId = 'person:other-candidate';
export const holderOf = (position: PositionId): PersonId => `person:holder of ${position}`;
export const seatOf = ({ opening }: Pick<Play, 'opening'>, actor: Actor): PositionId => opening.seats[actor] ?? 'none';
export const personOf = (play: Pick<Play, 'opening'>, actor: Actor): PersonId =>
  actor === 'assignee' ? ASSIGNEE : holderOf(seatOf(play, actor));

/** Nothing recorded yet; every actor has a position, each its holder. */
export function cast(of: Procedure, casting: Casting = 'distinct'): Play {
  const actors = new Set<Actor>(['owner.unit-head', 'owner.rater', 'home.unit-head']);
  for (const { actor, addressee, copies, informs } of of.steps)
    for (const each of [actor, addressee, ...copies, ...informs]) if (each && each !== 'assignee') actors.add(each);
  const positionOf = (actor: Actor): PositionId => {
    const seat = of.route.endsWith('in-unit') ? actor.replace('home.', 'owner.') : actor;
    return casting === 'rater-heads' ? seat.replace('.rater', '.unit-head') : seat;
  };
  const opening: Opening = {
    chart: of.chart,
    agency: 'dairi',
    ownerUnit: 'unit:owner',
    homeUnit: of.route.endsWith('in-unit') ? 'unit:owner' : 'unit:home',
    seats: Object.fromEntries([...actors].map((actor) => [actor, positionOf(actor)])),
    calendar: CALENDAR,
    period: { from: '2026-08-03', to: '2026-12-31' },
  };
  return { procedure: of, opening, assignment: null, facts: [] };
}

/** The fact of a version happens at ten in the morning, a day after the one before. */
export const timeOf = (version: number): Instant => new Date(Date.UTC(2026, 7, 2 + version, 3)).toISOString();

const CONTENTS = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Satu peta' };

/** What a complete act says; an act takes of it what it needs. */
export const complete = (play: Play, act: Act): Command => ({
  id: `command ${play.facts.length + 1}`,
  act,
  person: personOf(play, actorOf(play, act)),
  assignee: ASSIGNEE,
  candidates: [ASSIGNEE, OTHER_CANDIDATE],
  attachments: [{ sha256: '0'.repeat(64), mediaType: 'application/pdf' }],
  typed: !play.assignment
    ? CONTENTS
    : SIDE_ACTS.some((side) => side === act)
      ? { reason: 'Beban kerja', findings: 'Sesuai rencana', target: 'Satu peta' }
      : { note: 'Ya', activities: 'Survei dan penggambaran', budget: 'Rp0', result: 'Satu peta' },
  ...(play.assignment ? {} : { opening: play.opening, attested: { competent: true, additional: true } }),
});

/** Whose the act is now; for one that is not possible, whoever holds the present step. */
function actorOf({ procedure, assignment }: Play, act: Act): Actor {
  const [first] = procedure.steps;
  const acts = assignment ? standing(assignment).acts : [];
  return (acts.find((each) => each.act === act) ?? acts[0] ?? first)?.actor ?? 'assignee';
}

/** What `decide` answers to a complete command, changed as said; a field said to be undefined is left out. */
export function judge(play: Play, act: Act, said: Partial<Record<keyof Command, unknown>> = {}): readonly FactDraft[] {
  const all = Object.entries({ ...complete(play, act), ...said }).filter(([, value]) => value !== undefined);
  return decide(play.assignment, Object.fromEntries(all) as unknown as Command, timeOf(play.facts.length + 1));
}

/** Does an act and records it. */
export const perform = (play: Play, act: Act, said: Partial<Record<keyof Command, unknown>> = {}): Play =>
  recorded(play, judge(play, act, said));

/** What the log makes of drafts: it numbers them, and keeps of what was typed the names of the fields and a hash. */
export function recorded(play: Play, drafts: readonly FactDraft[]): Play {
  const facts = drafts.map((draft, index): Fact => {
    const version = play.facts.length + index + 1;
    return {
      ...draft,
      id: `fact ${version}`,
      stream: 'assignment-1',
      version,
      by: draft.by && { ...draft.by, delegation: null },
      typed: draft.typed && { fields: Object.keys(draft.typed).sort(), hash: 'f'.repeat(64) },
    };
  });
  return { ...play, facts: [...play.facts, ...facts], assignment: facts.reduce(evolve, play.assignment) };
}

/** The same play from facts that somebody else wrote. */
export const replayed = (play: Play, facts: readonly Fact[]): Play => ({ ...play, facts, assignment: fold(facts) });

/** The key of the step that waits, e.g. `home-rater-approve`; null where it has ended. */
export function waiting({ procedure, assignment }: Play): string | null {
  if (!assignment) return namedSteps(procedure)[0]?.key ?? null;
  return waitingStep(assignment.chart, assignment.snapshot)?.key ?? null;
}

/** Everybody does what the procedure asks of them, until a step waits (or the end). */
export function walkTo(play: Play, step: string | null = null): Play {
  let now = play;
  while (waiting(now) !== step) {
    const next = namedSteps(play.procedure).find(({ key }) => key === waiting(now));
    if (!next) throw new Error(`ended as ${statusOf(now)} before ${step}`);
    now = perform(now, next.act);
  }
  return now;
}

export const statusOf = ({ assignment }: Play): string =>
  assignment ? standing(assignment).status : 'nothing recorded';
