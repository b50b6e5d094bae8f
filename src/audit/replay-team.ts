import { type Kysely, sql } from 'kysely';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { type Fact, kindOf, type Typed } from '../../machines/facts.ts';
import { evolveTeam, type Team, teamContextOf, teamOpeningOf } from '../../machines/team/fold.ts';
import { roleOfTeamFact } from '../../machines/team/role-of-team-fact.ts';
import { type TeamStanding, teamStanding } from '../../machines/team/standing.ts';
import type { TeamAct } from '../../machines/team/team-command.ts';
import type { CriterionOutcome, TeamOpening } from '../../machines/team/team-fact-data.ts';
import type { Database } from '../database/tables.ts';
import { factOf } from '../event-log/read.ts';
import { type ReplayedStep, type ReplayUntil, stepOf } from './replay.ts';

/** One step of a team's formation or work, in its own stream or in a member's. */
export interface ReplayedTeamStep extends Omit<ReplayedStep, 'act'> {
  readonly act: ReplayedStep['act'] | TeamAct;
  /** The team's own, or the member's whose assignment it moved. */
  readonly stream: string;
  /** Its place in the log, the one true order over all streams; null while it waits for it. */
  readonly logPosition: number | null;
  /** The fact of the other stream that it follows. */
  readonly follows: string | null;
  readonly eligibility: readonly CriterionOutcome[];
}

export interface TeamReplay {
  readonly id: string;
  readonly chart: string;
  readonly opening: Omit<TeamOpening, 'calendar'>;
  /** The version that the team's own history was followed to. */
  readonly version: number;
  readonly status: TeamStanding['status'];
  readonly roles: TeamStanding['roles'];
  readonly members: readonly {
    readonly stream: string;
    readonly person: string | null;
    readonly status: string;
    readonly replaces: string | null;
  }[];
  readonly steps: readonly ReplayedTeamStep[];
}

/**
 * Runs a team's history through its chart, and its members' through theirs, as one history over all their streams in the
 * order of the log; up to a version of the team, or a moment.
 * @returns null where nothing of the team had been recorded by then
 * @throws {ImpossibleHistory} where a chart does not accept its facts
 */
export async function replayTeam(
  db: Kysely<Database>,
  id: string,
  until: ReplayUntil = {},
): Promise<TeamReplay | null> {
  const steps: ReplayedTeamStep[] = [];
  const members = new Map<string, Assignment>();
  let team: Team | null = null;
  let first: Fact | null = null;
  for (const { fact, typed, position } of await historyOf(db, id)) {
    if (until.version !== undefined && fact.stream === id && fact.version > until.version) break;
    if (until.at !== undefined && Date.parse(fact.at) > Date.parse(until.at)) continue;
    const more = {
      stream: fact.stream,
      logPosition: position,
      follows: fact.data.carried?.fact ?? null,
      eligibility: fact.data.eligibility ?? [],
    };
    if (kindOf(fact.type) === 'team') {
      first ??= fact;
      team = evolveTeam(team, fact);
      const role = roleOfTeamFact(team.chart, fact);
      steps.push({ ...stepOf(fact, role, typed), act: role?.act ?? null, ...more });
    } else {
      const member = evolve(members.get(fact.stream) ?? null, fact);
      members.set(fact.stream, member);
      steps.push({ ...stepOf(fact, member.chart, typed), ...more });
    }
  }
  if (!team || !first) return null;
  const { calendar: _, ...opening } = teamOpeningOf(first);
  const { status, roles } = teamStanding(team);
  return {
    id,
    chart: opening.chart,
    opening,
    version: team.version,
    status,
    roles,
    members: teamContextOf(team).members.map(({ stream, person, status: standing, replaces }) => ({
      ...{ stream, person, status: standing, replaces },
    })),
    steps,
  };
}

interface PlacedFact {
  readonly fact: Fact;
  readonly typed: Typed | null;
  readonly position: number | null;
}

/** The team's facts and its members', in the order of the log; those that wait for their place come last. */
async function historyOf(db: Kysely<Database>, id: string): Promise<PlacedFact[]> {
  const { rows } = await sql<{ entry: string; typed: Typed | null; position: number | null }>`
    with members as (
      select entry::jsonb #>> '{data,member,stream}' as stream
      from log.event where stream = ${id} and type in ('team-member-added', 'team-member-volunteered')
    )
    select event.entry, event.typed, placed.position
    from log.event as event left join log.entry as placed on placed.event_seq = event.seq
    where event.stream = ${id} or event.stream in (select stream from members)
    order by placed.position nulls last, event.seq`.execute(db);
  return rows.map(({ entry, typed, position }) => ({ fact: factOf(entry), typed, position }));
}
