import type { Kysely } from 'kysely';
import { contextOf } from '../../../machines/assignment/fold.ts';
import { recipient } from '../../../machines/assignment/steps.ts';
import type { AlsoAssigned, Fact, LetterFact } from '../../../machines/facts.ts';
import { openingAt } from '../../../machines/rating/seated.ts';
import { regulationOf } from '../../../machines/regulations/editions.ts';
import type { Actor } from '../../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { FORM_WORDS, LETTER_WORDS, PHASE_WORDS, ROUTE_WORDS } from '../../../machines/words/kinds.ts';
import { STATUS_WORDS } from '../../../machines/words/statuses.ts';
import { UNIT_TYPE_WORDS } from '../../../machines/words/unit-types.ts';
import type { Database } from '../../database/tables.ts';
import { type Names, namesOf } from '../../directory/names.ts';
import type { AssignmentView, LetterView, SeatView } from './assignment-schema.ts';
import type { LoadedAssignment } from './load-assignment.ts';
import { timelineEntry } from './timeline.ts';
/** The whole representation of an assignment: where it stands, and everything that happened, with names. */
export async function assignmentView(db: Kysely<Database>, loaded: LoadedAssignment): Promise<AssignmentView> {
  const { id, assignment, facts, withText, opening, standing } = loaded;
  const { procedure } = assignment.chart;
  const names = await namesIn(db, loaded);
  return {
    id,
    chart: opening.chart,
    regulation: procedure.regulation,
    regulationTitle: regulationOf(procedure.regulation).title,
    agency: opening.agency,
    unitType: procedure.unitType,
    unitTypeLabel: UNIT_TYPE_WORDS[procedure.unitType],
    route: procedure.route,
    routeLabel: ROUTE_WORDS[procedure.route],
    form: procedure.form,
    formLabel: FORM_WORDS[procedure.form],
    status: standing.status,
    statusLabel: STATUS_WORDS[standing.status],
    phase: standing.phase,
    phaseLabel: standing.phase && PHASE_WORDS[standing.phase],
    step: standing.step,
    waitingFor: waitingFor(loaded, names),
    ownerUnit: names.unit(opening.ownerUnit),
    homeUnit: names.unit(opening.homeUnit),
    requester: names.person(contextOf(assignment).requester),
    assignee: names.person(standing.assignee),
    ratedInstead: ratedInstead(loaded, names),
    ratingDelegated: opening.ratingDelegated
      ? {
          by: names.position(opening.ratingDelegated.by),
          of: opening.ratingDelegated.of,
          basis: [...opening.ratingDelegated.basis],
        }
      : null,
    period: { ...opening.period },
    timeShare: opening.timeShare ?? null,
    offSystem: opening.offSystem
      ? {
          registrar: names.position(opening.offSystem.registrar),
          interpretation: opening.offSystem.interpretation,
        }
      : null,
    assignedWith: opening.assignedWith ?? null,
    alsoAssigned: assignedBesides(facts).map(({ stream, person }) => ({
      assignment: stream,
      person: names.person(person),
    })),
    team: opening.team ?? null,
    version: assignment.version,
    letters: facts.flatMap((fact) =>
      fact.data.letter ? [letter(loaded, fact.version, fact.at, fact.data.letter, names)] : [],
    ),
    timeline: withText.map((fact) => timelineEntry(assignment.chart, fact, names)),
  };
}

const namesIn = (db: Kysely<Database>, { facts, opening, persons, positions }: LoadedAssignment): Promise<Names> =>
  namesOf(db, {
    persons: [
      ...persons,
      ...facts.flatMap(({ data }) => data.candidates ?? []),
      ...assignedBesides(facts).map(({ person }) => person),
    ],
    positions: [...positions, opening.ratingDelegated?.by],
    units: [opening.ownerUnit, opening.homeUnit],
    delegations: facts.map(({ by }) => by?.delegation),
  });

const assignedBesides = (facts: readonly Fact[]): readonly AlsoAssigned[] =>
  facts.flatMap(({ data }) => data.alsoAssigned ?? []);

function waitingFor({ standing }: LoadedAssignment, names: Names): AssignmentView['waitingFor'] {
  const [first] = standing.acts;
  if (!first) return null;
  const { act, actor, position, person } = first;
  return {
    act,
    actLabel: ACT_WORDS[act],
    actor,
    actorLabel: ACTOR_WORDS[actor],
    position: names.position(position),
    person: names.person(person),
    since: standing.since,
    due: standing.due,
  };
}

function ratedInstead({ opening }: LoadedAssignment, names: Names): AssignmentView['ratedInstead'] {
  if (!opening.ratedInstead) return null;
  const { seat, position, basis, interpretation } = opening.ratedInstead;
  return {
    actor: seat,
    actorLabel: ACTOR_WORDS[seat],
    position: names.position(position),
    basis: [...basis],
    interpretation,
  };
}

function letter(
  { assignment, facts }: LoadedAssignment,
  version: number,
  at: string,
  { kind, signer, addressee, copies }: LetterFact,
  names: Names,
): LetterView {
  // By who sat where at the time: a letter went to whoever was the rater then.
  const opening = openingAt(facts, version);
  const seat = (actor: Actor): SeatView => {
    const { position, person } = recipient(actor, { ...contextOf(assignment), opening });
    return { actor, actorLabel: ACTOR_WORDS[actor], position: names.position(position), person: names.person(person) };
  };
  return {
    version,
    kind,
    label: LETTER_WORDS[kind],
    signer: seat(signer),
    addressee: addressee && seat(addressee),
    copies: copies.map(seat),
    at,
  };
}
