import { type Attestation, missingAttestation } from '../attestations.ts';
import type { Instant, Opening, PersonId } from '../facts.ts';
import type { Procedure } from '../procedure-types.ts';
import { raterSeat } from '../rating/rater-seat.ts';
import { isTimeShare } from '../time-taken.ts';
import { type Act, type Actor, ROUTE_PARTS } from '../vocabulary.ts';
import { dayOf } from '../working-days.ts';
import { speaksByLetter } from './by-letter.ts';
import type { AssignmentContext, ChartEvent, NamedStep } from './chart-types.ts';
import { isNote, type Note, noteObjection } from './notes.ts';
import { firstOf, hasDecided, recipient, stepKey } from './steps.ts';

/** Why the chart does not accept a fact. Each is a stable code of the public API. */
export type Objection =
  | 'not-your-act'
  | 'own-request'
  | 'own-assignment'
  | 'reason-required'
  | 'contents-missing'
  | 'assignee-required'
  | 'assignee-not-listed'
  | 'candidates-required'
  | 'incoming-letter-required'
  | 'of-team'
  | 'supporting-data-missing'
  | 'attestation-missing'
  | 'time-share-invalid'
  | 'already-agreed'
  | 'expectations-unset';

/**
 * The rules of one act, as one list: the chart's guard asks for none, a refused command is told the first.
 * Authority in office (who holds a position today) is checked where the fact is recorded, not here.
 */
export function objectionTo(
  procedure: Procedure,
  step: NamedStep,
  act: Act,
  actor: Actor,
  context: AssignmentContext,
  event: ChartEvent,
): Objection | null {
  const { by, data, typedFields } = event;
  const first = firstOf(procedure.steps);
  const begins = first.actor === step.actor && first.act === step.act;
  if (!by || movesWrongly(procedure, step, act, data)) return 'not-your-act';
  if (context.opening.offSystem && ROUTE_PARTS[procedure.route].scope !== 'cross-agency') return 'not-your-act';
  if (data.carried)
    return data.carried.stream !== context.opening.team
      ? 'not-your-act'
      : act === step.act
        ? namesObjection(procedure, step, context, data)
        : null;
  // The team's own steps happen in the team, and are carried over from there.
  if (step.ofTeam && act !== 'withdraw' && act !== 'cancel' && !isNote(act)) return 'of-team';
  if (act === 'refuse' && hasDecided(step, context)) return 'not-your-act';
  const seat = recipient(actor, context);
  // An official acts from the seat, an assignee in person and from none.
  if (by.position !== seat.position || (actor !== 'assignee' && by.position === null)) return 'not-your-act';
  if (actor === 'assignee' && !begins && by.person !== seat.person) return 'not-your-act';
  const byLetter = speaksByLetter(actor, context);
  if (!byLetter && data.incoming) return 'not-your-act';
  if (byLetter && !isLetter(data.incoming, event.at, context)) return 'incoming-letter-required';
  const decides = actor !== 'assignee' && (step.phase === 'decision' || step.phase === 'evaluation');
  if (
    decides &&
    !byLetter &&
    !begins &&
    step.phase === 'decision' &&
    act !== 'withdraw' &&
    by.person === context.requester
  )
    return 'own-request';
  if (actor !== 'assignee' && by.person === (data.assignee ?? context.assignee)) return 'own-assignment';
  if (data.alsoAssigned?.some(({ person }) => person === by.person)) return 'own-assignment';
  if ((act === 'refuse' || act === 'return' || act === 'cancel') && !typedFields.includes('reason'))
    return 'reason-required';
  if (missingFields(procedure, step, act, typedFields).length > 0) return 'contents-missing';
  if (act !== step.act) return noteObjection(act, context);
  const { timeShare } = context.opening;
  if (begins && timeShare !== undefined && !isTimeShare(timeShare)) return 'time-share-invalid';
  if (begins && unattestedIn(procedure, data.attested)) return 'attestation-missing';
  if (step.supportingData && !data.attachments?.length) return 'supporting-data-missing';
  return namesObjection(procedure, step, context, data);
}

/** Several are assigned where the answer is a list of them, and each of them once; a team asks for each of its members. */
function togetherObjection(
  { form }: Procedure,
  candidates: readonly PersonId[],
  { chart }: Opening,
  { assignee, alsoAssigned = [] }: ChartEvent['data'],
): Objection | null {
  const persons = [assignee, ...alsoAssigned.map(({ person }) => person)];
  const fits = alsoAssigned.every(({ person, opening }) => candidates.includes(person) && opening.chart === chart);
  return new Set(persons).size === persons.length && fits && (form === 'individual' || alsoAssigned.length === 0)
    ? null
    : 'assignee-not-listed';
}

/** What a request, a plan, a report or feedback does not say. The duration of a request is its period, and always there. */
export function missingFields(
  procedure: Procedure,
  step: NamedStep,
  act: Act,
  typedFields: ChartEvent['typedFields'],
): readonly string[] {
  const begins = act === step.act && stepKey(firstOf(procedure.steps)) === step.key;
  const contents = begins ? procedure.contents.map(({ field }) => field).filter((field) => field !== 'duration') : [];
  const says = act === step.act ? (step.says ?? []) : [];
  const asked: readonly string[] = isNote(act) ? NOTE_SAYS[act] : [...contents, ...says];
  return asked.filter((field) => !typedFields.includes(field));
}

const NOTE_SAYS: Readonly<Record<Note, readonly string[]>> = {
  'give-feedback': ['findings'],
  'agree-plan': [],
  'set-expectations': ['target'],
  'confirm-expectations': [],
};

/** What whoever begins it would have to answer for, and does not; null for nothing. */
export const unattestedIn = ({ attests }: Procedure, said: ChartEvent['data']['attested']): Attestation | null =>
  missingAttestation(
    attests.map(({ asks }) => asks),
    said,
  );

/** A letter has a fingerprint, and no day that is still to come. */
const isLetter = (letter: ChartEvent['data']['incoming'], at: Instant, { opening }: AssignmentContext): boolean =>
  letter !== undefined && /^[0-9a-f]{64}$/.test(letter.sha256) && letter.on <= dayOf(at, opening.calendar);

/** A rater's seat, and no other, is filled anew, and only by the fact that names the person. */
const movesWrongly = (
  procedure: Procedure,
  { act: own, names }: NamedStep,
  act: Act,
  { ratedInstead, assignee }: ChartEvent['data'],
) =>
  ratedInstead !== undefined &&
  (act !== own || names !== 'assignee' || !assignee || raterSeat(procedure) !== ratedInstead.seat);

function namesObjection(
  procedure: Procedure,
  step: NamedStep,
  { candidates, opening }: AssignmentContext,
  data: ChartEvent['data'],
): Objection | null {
  if (step.names === 'candidates' && !data.candidates?.length) return 'candidates-required';
  if (step.names === 'assignee') {
    if (!data.assignee) return 'assignee-required';
    if (candidates.length > 0 && !candidates.includes(data.assignee)) return 'assignee-not-listed';
    return togetherObjection(procedure, candidates, opening, data);
  }
  return null;
}
