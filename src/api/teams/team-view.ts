import type { Kysely } from 'kysely';
import { isOfOwnersUnit } from '../../../machines/chart-name.ts';
import { procedureOfChart } from '../../../machines/procedure.ts';
import { regulationOf } from '../../../machines/regulations/editions.ts';
import type { Member } from '../../../machines/team/chart/chart-types.ts';
import { teamContextOf } from '../../../machines/team/chart/fold.ts';
import { memberNamed } from '../../../machines/team/chart/members.ts';
import { monitoredPeriods } from '../../../machines/team/chart/monitored-periods.ts';
import { roleOfTeamFact } from '../../../machines/team/procedure/role-of-team-fact.ts';
import { type Taking, timeTaken } from '../../../machines/time-taken.ts';
import type { TeamRole } from '../../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { TEAM_STATUS_WORDS } from '../../../machines/words/statuses.ts';
import { TEAM_ACT_WORDS } from '../../../machines/words/team-acts.ts';
import { UNIT_TYPE_WORDS } from '../../../machines/words/unit-types.ts';
import type { Database } from '../../database/tables.ts';
import { type Names, namesOf } from '../../directory/names.ts';
import type { FactWithText } from '../../event-log/recorded-event.ts';
import type { Reader } from '../access/reader.ts';
import { takingsOf } from '../assignments/takings.ts';
import { timeTakenView } from '../assignments/time-taken.ts';
import { entryOf } from '../assignments/timeline.ts';
import type { LoadedTeam } from './load-team.ts';
import type { TeamView } from './team-schema.ts';

/** The whole representation of a team: who is in it, what waits, and everything that happened, with names. */
export async function teamView(db: Kysely<Database>, loaded: LoadedTeam, reader: Reader): Promise<TeamView> {
  const { id, team, withText, opening, standing } = loaded;
  const { procedure } = team.chart;
  const [names, load] = await Promise.all([namesIn(db, loaded), openAssignments(db, loaded)]);
  return {
    id,
    name: withText[0]?.typed?.name ?? null,
    chart: opening.chart,
    regulation: procedure.regulation,
    regulationTitle: regulationOf(procedure.regulation).title,
    agency: opening.agency,
    unitType: procedure.unitType,
    unitTypeLabel: UNIT_TYPE_WORDS[procedure.unitType],
    scope: opening.scope,
    status: standing.status,
    statusLabel: TEAM_STATUS_WORDS[standing.status],
    ownerUnit: names.unit(opening.ownerUnit),
    period: { ...opening.period },
    size: opening.size,
    leaderless: opening.leaderless,
    members: standing.members.map((member) => memberView(member, names, load)),
    roles: Object.entries(standing.roles).map(([role, state]) => ({
      role: role as TeamRole,
      person: names.person(state.holder),
      nominees: state.nominees.map((person) => names.person(person)),
      preferred: isPreferred(loaded, role as TeamRole),
    })),
    waiting: standing.waiting.map((step) => ({
      step: step.key,
      act: step.act,
      actLabel: TEAM_ACT_WORDS[step.act],
      role: step.role,
      actor: step.actor,
      actorLabel: ACTOR_WORDS[step.actor],
      position: names.position(step.position),
      person: names.person(step.person),
      basis: [...step.basis],
      interpretation: step.interpretation,
      optional: step.optional,
      since: step.since,
      due: step.due,
    })),
    questions: standing.questions.map(({ id: cause, kind, person, at, dueOn }) => ({
      id: cause,
      kind,
      person: names.person(person),
      at,
      dueOn,
    })),
    monitoring: monitoredPeriods(procedure, opening, loaded.facts).map(({ findings, ...period }) => ({
      ...period,
      findings: [...findings],
    })),
    version: team.version,
    timeline: withText.map((fact) =>
      entry(loaded, mayHear(loaded, fact, reader) ? fact : { ...fact, typed: null }, names),
    ),
  };
}

const memberView = (
  { stream, person, status, opening, replaces }: Member,
  names: Names,
  load: ReadonlyMap<string, readonly Taking[]>,
): TeamView['members'][number] => ({
  assignment: stream,
  person: names.person(person),
  status,
  homeUnit: names.unit(opening.homeUnit),
  route: procedureOfChart(opening.chart).route,
  replaces,
  openAssignments: takenBy(person, load).length,
  timeShare: opening.timeShare ?? null,
  timeTaken: timeTakenView(timeTaken(takenBy(person, load), opening.period)),
});

const takenBy = (person: string | null, load: ReadonlyMap<string, readonly Taking[]>): readonly Taking[] =>
  person === null ? [] : (load.get(person) ?? []);

/** Where a text prefers one from the owner's unit and another fills the role, people are told so. */
function isPreferred({ team }: LoadedTeam, role: TeamRole): boolean {
  const context = teamContextOf(team);
  const holder = context.roles[role]?.holder;
  const member = holder ? memberNamed(context, holder) : undefined;
  const origin = team.chart.procedure.rules.roles[role]?.origin;
  return !member || !origin || isOfOwnersUnit(member.opening.chart);
}

/** Feedback to one member is between the two and those who head and rate: the others see that it was given. */
function mayHear({ opening: { seats } }: LoadedTeam, { fact }: FactWithText, reader: Reader): boolean {
  const { type, by, data } = fact;
  if (type !== 'team-feedback-given' || data.nominee === undefined || reader.seesAll) return true;
  const heads = [seats['owner.unit-head'], seats['owner.rater']];
  return (
    [by?.person, data.nominee].includes(reader.person) || heads.some((head) => head && reader.positions.includes(head))
  );
}

function entry({ team }: LoadedTeam, recorded: FactWithText, names: Names): TeamView['timeline'][number] {
  const { data } = recorded.fact;
  const role = roleOfTeamFact(team.chart, recorded.fact);
  const act = role?.act ?? null;
  return {
    ...entryOf(recorded, role, names),
    act,
    actLabel: act && TEAM_ACT_WORDS[act],
    assignee: names.person(data.nominee ?? data.assignee ?? data.member?.person ?? null),
    member: data.of ?? data.member?.stream ?? null,
    nominees: (data.nominees ?? []).map((person) => names.person(person)),
    eligibility: (data.eligibility ?? []).map((outcome) => ({ ...outcome, basis: [...outcome.basis] })),
  };
}

const namesIn = (db: Kysely<Database>, { facts, opening, persons, positions, standing }: LoadedTeam): Promise<Names> =>
  namesOf(db, {
    persons: [...persons, ...facts.flatMap(({ data }) => [...(data.nominees ?? []), data.nominee])],
    positions: [...positions, ...facts.map(({ by }) => by?.position)],
    units: [opening.ownerUnit, ...standing.members.map((member) => member.opening.homeUnit)],
    delegations: facts.map(({ by }) => by?.delegation),
  });

/** How much each member has to do already: what a decision about the team should see. */
const openAssignments = (
  db: Kysely<Database>,
  { standing }: LoadedTeam,
): Promise<ReadonlyMap<string, readonly Taking[]>> =>
  takingsOf(
    db,
    standing.members.flatMap(({ person }) => (person ? [person] : [])),
  );
