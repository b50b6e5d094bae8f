import { type Attested, attestationName } from '../attestations.ts';
import { calendarIfNew } from '../calendar/calendar-if-new.ts';
import { DomainError } from '../errors.ts';
import {
  type AlsoAssigned,
  type Attachment,
  type Calendar,
  FACT_OF,
  type FactData,
  type FactDraft,
  type IncomingLetter,
  type Instant,
  type Opening,
  type PersonId,
  type Typed,
} from '../facts.ts';
import { FOLLOW_UP_STEP, followUpActOf } from '../follow-up/follow-up-facts.ts';
import { lastMove } from '../last-move.ts';
import type { TimeTaken } from '../time-taken.ts';
import type { Act, Actor, Award, SideAct } from '../vocabulary.ts';
import { written } from '../written.ts';
import { speaksByLetter } from './by-letter.ts';
import type { AssignmentSnapshot, NamedStep } from './chart-types.ts';
import { chartNamed, move, type PublishedChart, startOf } from './charts.ts';
import { decideFollowUp } from './decide-follow-up.ts';
import { eventOf } from './events.ts';
import { type Assignment, waitingStep } from './fold.ts';
import { actorsOf } from './notes.ts';
import { missingFields, objectionTo, unattestedIn } from './objections.ts';
import { besides, heldTogether, recipient, sideRuleAt, weighsTime } from './steps.ts';

/** What a person asks to do. */
export interface Command {
  /** The caller's idempotency key, scoped and hashed: the same command is recorded once. */
  readonly id: string;
  readonly act: Act;
  readonly person: PersonId;
  /** Only with the first act of an assignment. */
  readonly opening?: Opening;
  readonly assignee?: PersonId;
  readonly candidates?: readonly PersonId[];
  /** Who of the list is assigned besides, and how their assignments begin. */
  readonly alsoAssigned?: readonly AlsoAssigned[];
  /** What whoever begins it answers for. */
  readonly attested?: Attested;
  readonly typed?: Typed;
  readonly attachments?: readonly Attachment[];
  /** The letter of another agency that is not on the system, whose act is put on record. */
  readonly incoming?: IncomingLetter;
  /** What of the time of whoever it is about is taken, this assignment included. */
  readonly timeTaken?: TimeTaken;
  /** The agency's calendar, as it stands now. */
  readonly calendar?: Calendar;
  /** With the proposal of an award, where the text lists them. */
  readonly award?: Award;
  /** From whose seat, where any of several officials may do it. */
  readonly as?: Actor;
  /** The step the person saw waiting: where it waits no more, somebody came first. */
  readonly step?: string;
  /** The version the person saw; a later one turns the command down. */
  readonly expectedVersion?: number;
}

/**
 * Judges a command against the chart: the facts it would record, in order, or why not. Pure.
 * Where one official holds the next step of the same decision too, one command records both
 * (`law`: rater and unit head are one official).
 * @param assignment null where nothing is recorded yet
 * @throws {DomainError}
 */
export function decide(assignment: Assignment | null, command: Command, at: Instant): readonly FactDraft[] {
  if (assignment && command.opening) throw new DomainError('assignment-exists', { version: assignment.version });
  if (command.expectedVersion !== undefined && command.expectedVersion !== (assignment?.version ?? 0)) {
    throw new DomainError('stale-version', { expected: command.expectedVersion, ...lastMove(assignment) });
  }
  const followUp = followUpActOf(FACT_OF[command.act]);
  if (assignment && followUp) {
    if (command.step !== undefined && command.step !== FOLLOW_UP_STEP)
      throw new DomainError('already-decided', { act: command.act, step: FOLLOW_UP_STEP, ...lastMove(assignment) });
    return [decideFollowUp(assignment, followUp, command, at)];
  }
  const { chart, snapshot } = assignment ?? opened(command);
  const drafts: FactDraft[] = [];
  let state = snapshot;
  const waiting = waitingStep(chart, snapshot);
  const others = waiting?.act === command.act ? heldTogether(chart.steps, waiting, snapshot.context).slice(1) : [];
  for (const act of [command.act, ...others.map((step) => step.act)]) {
    const draft = judged(assignment, chart, state, act, command, at, drafts.length);
    drafts.push(draft);
    [state] = move(chart, state, eventOf(draft));
  }
  return drafts;
}

function opened({ opening }: Command): { chart: PublishedChart; snapshot: AssignmentSnapshot } {
  if (!opening) throw new DomainError('assignment-unknown');
  if (opening.period.from > opening.period.to) throw new DomainError('period-invalid', { ...opening.period });
  const chart = chartNamed(opening.chart);
  return { chart, snapshot: startOf(chart, opening) };
}

function judged(
  assignment: Assignment | null,
  chart: PublishedChart,
  state: AssignmentSnapshot,
  act: Act,
  command: Command,
  at: Instant,
  ordinal: number,
): FactDraft {
  const step = waitingStep(chart, state);
  if (!step) throw new DomainError('assignment-closed', lastMove(assignment));
  const actor = actorAmong(command, chart, actorOf(act, chart, step));
  const late = ordinal === 0 && command.step !== undefined && command.step !== step.key;
  if (!actor || late)
    throw new DomainError(late || wasOnce(assignment, act) ? 'already-decided' : 'act-not-available', {
      act,
      step: step.key,
      ...lastMove(assignment),
    });
  const { position } = recipient(actor, state.context);
  const draft: FactDraft = {
    type: FACT_OF[act],
    step: step.key,
    at,
    by: { person: command.person, position },
    cause: command.id,
    basis: act === step.act ? step.basis : basisBeside(chart, step, act),
    data: {
      ...dataFor(act, step, command, ordinal === 0 && !assignment),
      ...(actorsOf(chart.procedure, act).length > 0 ? { as: actor } : {}),
      ...(ordinal === 0 && act === step.act && weighsTime(step) && command.timeTaken
        ? { timeTaken: command.timeTaken }
        : {}),
      ...(ordinal === 0 && goesOn(act, step) && assignment
        ? calendarIfNew(state.context.opening, command.calendar)
        : {}),
      ...(command.incoming && speaksByLetter(actor, state.context) ? { incoming: command.incoming } : {}),
    },
    typed: ordinal === 0 ? written(command.typed) : null,
  };
  const event = eventOf(draft);
  if (state.can(event)) return draft;
  const objection = objectionTo(chart.procedure, step, act, actor, state.context, event) ?? 'act-not-available';
  const missing = objection === 'contents-missing' ? missingContents(chart, step, act, event.typedFields) : {};
  const basis = objection === 'supporting-data-missing' || objection === 'of-team' ? { basis: draft.basis } : {};
  const untimed =
    objection === 'time-share-invalid'
      ? { timeShare: state.context.opening.timeShare, basis: chart.procedure.workload.basis }
      : {};
  const unattested = objection === 'attestation-missing' ? attestationLacking(chart, draft) : {};
  throw new DomainError(objection, { act, actor, step: step.key, ...basis, ...missing, ...unattested, ...untimed });
}

/** Whether another step may begin to wait with it. */
const goesOn = (act: Act, step: NamedStep): boolean => act === step.act || act === 'return';

/** Whose the act is at this step; null where the procedure does not allow it here. */
const actorOf = (act: Act, { procedure, steps }: PublishedChart, step: NamedStep): Actor | null =>
  act === step.act ? step.actor : (besides(procedure, steps.indexOf(step))[act as SideAct] ?? null);

/** By which articles an act beside the steps is done while this one waits. */
function basisBeside({ procedure, steps }: PublishedChart, step: NamedStep, act: Act): readonly string[] {
  const rule = procedure.beside.find((each) => each.act === act);
  return rule ? sideRuleAt(procedure, rule, steps.indexOf(step)).basis : [];
}

/** Of the officials who may do it, the one from whose seat it is done. */
const actorAmong = ({ act, as }: Command, { procedure }: PublishedChart, usual: Actor | null): Actor | null =>
  usual && as && actorsOf(procedure, act).includes(as) ? as : usual;

/** Whether somebody came first: the act was possible at a step behind us, or at the one that the last fact left. */
function wasOnce(assignment: Assignment | null, act: Act): boolean {
  if (!assignment) return false;
  const { chart, snapshot, last } = assignment;
  const now = chart.steps.findIndex((step) => step.key === waitingStep(chart, snapshot)?.key);
  return chart.steps.some(
    (step, index) => (index < now || step.key === last.step) && actorOf(act, chart, step) !== null,
  );
}

/** An answer by letter is one whichever way it goes: a refusal says its reasons in the reply [Dairi Lamp. B.2 (cara) a.2.d]. */
function dataFor(act: Act, step: NamedStep, command: Command, first: boolean): FactData {
  return {
    ...(first && command.opening ? { opening: command.opening } : {}),
    ...(first && command.attested ? { attested: command.attested } : {}),
    ...(act === step.act && step.names === 'assignee' && command.assignee ? { assignee: command.assignee } : {}),
    ...(act === step.act && step.names === 'assignee' && command.alsoAssigned?.length
      ? { alsoAssigned: command.alsoAssigned }
      : {}),
    ...(act === step.act && step.names === 'candidates' && command.candidates
      ? { candidates: command.candidates }
      : {}),
    ...(showsFiles(act) && command.attachments?.length ? { attachments: command.attachments } : {}),
    ...((act === step.act && step.letter) || (act === 'refuse' && step.letter?.kind === 'reply')
      ? { letter: { ...step.letter, addressee: step.addressee, copies: step.copies } }
      : {}),
  };
}

const showsFiles = (act: Act): boolean => act === 'report' || act === 'plan';

/** For what nobody answers, and by which article somebody must. */
function attestationLacking({ procedure }: PublishedChart, { data }: FactDraft) {
  const lacking = unattestedIn(procedure, data.attested);
  const rule = procedure.attests.find(({ asks }) => asks === lacking);
  return lacking && rule ? { criterion: attestationName(lacking), basis: rule.basis } : {};
}

/** What is not said, and by which articles it must be. */
function missingContents({ procedure, steps }: PublishedChart, step: NamedStep, act: Act, typed: readonly string[]) {
  const ofStep = steps[0]?.key === step.key ? procedure.contents.flatMap(({ basis }) => basis) : step.basis;
  return {
    missing: missingFields(procedure, step, act, typed),
    basis: act === step.act ? ofStep : (procedure.beside.find((rule) => rule.act === act)?.basis ?? []),
  };
}
