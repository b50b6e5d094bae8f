import type { Kysely } from 'kysely';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { evolveTeam, type Team, teamContextOf, teamOpeningOf } from '../../machines/team/chart/fold.ts';
import { type TeamStanding, teamStanding } from '../../machines/team/chart/standing.ts';
import type { TeamAct } from '../../machines/team/judge/team-command.ts';
import { roleOfTeamFact } from '../../machines/team/procedure/role-of-team-fact.ts';
import type { CriterionOutcome, TeamOpening } from '../../machines/team/procedure/team-fact-data.ts';
import type { TeamFactType } from '../../machines/team/procedure/team-facts.ts';
import type { Database } from '../database/tables.ts';
import { BrokenHistory } from './broken-history.ts';
import { type HistoryFact, historyOf, refusedBy } from './history-facts.ts';
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
 * @throws {BrokenHistory} where an entry is no fact or a chart does not accept it, with the replay of what came before
 */
export async function replayTeam(
  db: Kysely<Database>,
  id: string,
  until: ReplayUntil = {},
): Promise<TeamReplay | null> {
  const replaying = new TeamReplaying(id);
  for await (const entry of historyOf(db, [id, ...(await memberStreams(db, id))])) {
    const { stored } = entry;
    if (until.version !== undefined && stored.stream === id && stored.version > until.version) break;
    if ('broken' in entry) throw new BrokenHistory(entry.broken, replaying.result());
    if (until.at !== undefined && Date.parse(entry.fact.at) > Date.parse(until.at)) continue;
    try {
      replaying.take(entry);
    } catch (error) {
      throw new BrokenHistory(refusedBy(stored, error), replaying.result());
    }
  }
  return replaying.result();
}

/** A team and its members, as their facts so far leave them. */
class TeamReplaying {
  readonly #id: string;
  readonly #steps: ReplayedTeamStep[] = [];
  readonly #members = new Map<string, Assignment>();
  #team: Team | null = null;
  #opening: TeamOpening | null = null;

  constructor(id: string) {
    this.#id = id;
  }

  /** @throws {ImpossibleHistory} */
  take({ stored, fact, typed }: HistoryFact): void {
    const more = {
      stream: fact.stream,
      logPosition: stored.position,
      follows: fact.data.carried?.fact ?? null,
      eligibility: fact.data.eligibility ?? [],
    };
    if (stored.stream === this.#id) {
      const team = evolveTeam(this.#team, fact);
      const role = roleOfTeamFact(team.chart, fact);
      this.#steps.push({ ...stepOf(fact, role, typed), act: role?.act ?? null, ...more });
      this.#opening ??= teamOpeningOf(fact);
      this.#team = team;
    } else {
      const member = evolve(this.#members.get(stored.stream) ?? null, fact);
      this.#steps.push({ ...stepOf(fact, member.chart, typed), ...more });
      this.#members.set(stored.stream, member);
    }
  }

  /** Null before the team's first fact. */
  result(): TeamReplay | null {
    if (!this.#team || !this.#opening) return null;
    const { calendar: _, ...opening } = this.#opening;
    const { status, roles } = teamStanding(this.#team);
    return {
      id: this.#id,
      chart: opening.chart,
      opening,
      version: this.#team.version,
      status,
      roles,
      members: teamContextOf(this.#team).members.map(({ stream, person, status: standing, replaces }) => ({
        ...{ stream, person, status: standing, replaces },
      })),
      steps: this.#steps,
    };
  }
}

/** The streams of everybody who was asked to join, as the team's own facts name them. */
async function memberStreams(db: Kysely<Database>, id: string): Promise<readonly string[]> {
  const streams = new Set<string>();
  for await (const entry of historyOf(db, [id])) {
    const stream: unknown = 'fact' in entry ? entry.fact.data.member?.stream : undefined;
    if (typeof stream === 'string' && 'fact' in entry && JOINING.has(entry.fact.type)) streams.add(stream);
  }
  return [...streams];
}

const JOINING: ReadonlySet<string> = new Set(['team-member-added', 'team-member-volunteered'] satisfies TeamFactType[]);
