import { calendarIfNew } from '../calendar/calendar-if-new.ts';
import { DomainError } from '../errors.ts';
import {
  type Authority,
  type Calendar,
  type Carried,
  FACT_OF,
  type FactDraft,
  type Instant,
  type LetterFact,
  type Opening,
  type PersonId,
  RELEASED,
  type Typed,
} from '../facts.ts';
import type { Procedure } from '../procedure-types.ts';
import type { Act } from '../vocabulary.ts';
import type { NamedStep } from './chart-types.ts';
import { chartNamed, move, startOf } from './charts.ts';
import { eventOf } from './events.ts';
import { type Assignment, waitingStep } from './fold.ts';

/** A fact of the team that moves a member's own assignment as well. */
export interface CarriedCommand {
  /** The team's fact. */
  readonly id: string;
  readonly act: Act | 'release';
  readonly carried: Carried;
  /** By whose authority the team's fact was made. */
  readonly by: Omit<Authority, 'delegation'> | null;
  readonly basis: readonly string[];
  /** Where it begins the member's assignment. */
  readonly opening?: Opening;
  readonly assignee?: PersonId;
  readonly typed?: Typed;
  /** What the team's fact says of the letter: who really signed it. */
  readonly letter?: LetterFact;
  /** The agency's calendar, as it stands now. */
  readonly calendar?: Calendar;
  /** The member leads the team: the leader's report is the member's too. */
  readonly leads: boolean;
}

/** The facts that the team's fact leaves in a member's assignment. @throws {DomainError} where it does not concern it as it stands */
export function decideCarried(
  assignment: Assignment | null,
  command: CarriedCommand,
  at: Instant,
): readonly FactDraft[] {
  const { chart, snapshot } = assignment ?? begun(command);
  const drafts: FactDraft[] = [];
  let state = snapshot;
  for (;;) {
    const step = waitingStep(chart, state);
    if (!step) throw new DomainError('assignment-closed');
    const draft = draftAt(chart.procedure, step, command, state.context.opening, at, drafts.length === 0);
    const event = eventOf(draft);
    if (!state.can(event)) throw new DomainError('act-not-available', { act: command.act, step: step.key });
    drafts.push(draft);
    [state] = move(chart, state, event);
    // The leader reports for the team, and so for the own part in it.
    if (!(command.leads && command.act === 'report' && step.actor === 'assignee')) return drafts;
  }
}

function begun({ opening }: CarriedCommand) {
  if (!opening) throw new DomainError('assignment-unknown');
  const chart = chartNamed(opening.chart);
  return { chart, snapshot: startOf(chart, opening) };
}

const draftAt = (
  { beside }: Procedure,
  step: NamedStep,
  { id, act, carried, by, basis, opening, assignee, typed, letter, calendar }: CarriedCommand,
  known: Opening,
  at: Instant,
  first: boolean,
): FactDraft => ({
  type: act === 'release' ? RELEASED : FACT_OF[act],
  step: step.key,
  at,
  by,
  cause: id,
  basis:
    act === step.act ? (step.ofTeam ? basis : step.basis) : (beside.find((rule) => rule.act === act)?.basis ?? basis),
  data: {
    ...(first && opening ? { opening } : {}),
    ...(assignee && (step.names === 'assignee' || (first && opening)) ? { assignee } : {}),
    ...(act === step.act && step.letter
      ? { letter: letter ?? { ...step.letter, addressee: step.addressee, copies: step.copies } }
      : {}),
    carried,
    ...calendarIfNew(known, calendar),
  },
  typed: first && typed ? typed : null,
});
