import type { Instant, PersonId, PositionId } from '../../../machines/facts.ts';
import { teamContextOf } from '../../../machines/team/chart/fold.ts';
import { seatOf } from '../../../machines/team/chart/seats.ts';
import type { TeamStanding } from '../../../machines/team/chart/standing.ts';
import type { TeamAct } from '../../../machines/team/judge/team-command.ts';
import type { Actor, TeamRole } from '../../../machines/vocabulary.ts';
import { ofTeams, type TeamState } from '../engine/change.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** Who must act now in a team: each of its waiting steps, each report asked for, each obstacle raised. */
export type TeamInboxRow = {
  /** The stream. */
  team: string;
  /** The waiting step; for a report or an obstacle, the cause of the fact that it answers. */
  item: string;
  agency: string;
  act: TeamAct;
  role: TeamRole | null;
  actor: Actor;
  position: PositionId | null;
  person: PersonId | null;
  since: Instant;
  due: Instant | null;
};

const columns = {
  team: 'text not null',
  item: 'text not null',
  agency: 'text not null',
  act: 'text not null',
  role: 'text',
  actor: 'text not null',
  position: 'text',
  person: 'text',
  since: 'timestamptz not null',
  due: 'timestamptz',
} as const satisfies Columns<TeamInboxRow>;

export type TeamInboxTable = Stored<TeamInboxRow, typeof columns>;

export const teamInbox: Projection<TeamInboxRow> = {
  name: 'team_inbox',
  key: ['team', 'item'],
  columns,
  indexes: [
    { suffix: 'position', on: '(position, since, team)' },
    { suffix: 'person', on: '(person, since, team)' },
    { suffix: 'due', on: '(due, team, item) where due is not null' },
  ],
  fromLastChange: true,
  project: ofTeams(({ fact, before, after }) => {
    const now = rowsOf(fact.stream, after);
    const gone = before ? rowsOf(fact.stream, before).filter(({ item }) => !now.some((row) => row.item === item)) : [];
    return { put: now, drop: gone.map(({ team, item }) => ({ team, item })) };
  }),
};

function rowsOf(stream: string, { team, status, standing }: TeamState): TeamInboxRow[] {
  if (status !== 'open') return [];
  const context = teamContextOf(team);
  const { agency } = context.opening;
  const steps = standing.waiting
    .filter(({ optional }) => !optional)
    .map(({ key, act, role, actor, position, person, since, due }) => ({
      ...{ team: stream, item: key, agency, act, role, actor, position, person, since, due },
    }));
  return [...steps, ...standing.questions.map((question) => ({ team: stream, agency, ...asked(question, context) }))];
}

function asked({ id, kind, person, at }: TeamStanding['questions'][number], context: Parameters<typeof seatOf>[1]) {
  const common = { item: id, role: null, since: at, due: null };
  return kind === 'report'
    ? { ...common, act: 'answer-report' as const, actor: 'assignee' as const, position: null, person }
    : { ...common, act: 'decide-obstacle' as const, ...seatOf('owner.unit-head', context) };
}
