import type { Day, Instant, PersonId, PositionId, UnitId } from '../../../machines/facts.ts';
import type { RegulationId } from '../../../machines/regulations/editions.ts';
import { teamContextOf } from '../../../machines/team/chart/fold.ts';
import { holderOf, joined, present } from '../../../machines/team/chart/members.ts';
import type { Scope, TeamStatus, UnitTypeId } from '../../../machines/vocabulary.ts';
import { ofTeams } from '../engine/change.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** One team, as it stands. */
export type TeamRow = {
  /** The stream. */
  id: string;
  agency: string;
  chart: string;
  regulation: RegulationId;
  unit_type: UnitTypeId;
  scope: Scope;
  status: TeamStatus;
  owner_unit: UnitId;
  /** How many it needs, how many are in it or on their way, and how many have received their letter. */
  size: number;
  members: number;
  joined: number;
  leader: PersonId | null;
  version: number;
  opened_at: Instant;
  closed_at: Instant | null;
  period_from: Day;
  period_to: Day;
  /** Every position that has a seat in it or in one of its members' assignments: who heads it may see it. */
  positions: readonly PositionId[];
  /** Its members and everyone who acted: who took part may see it. */
  persons: readonly PersonId[];
};

const columns = {
  id: 'text not null',
  agency: 'text not null',
  chart: 'text not null',
  regulation: 'text not null',
  unit_type: 'text not null',
  scope: 'text not null',
  status: 'text not null',
  owner_unit: 'text not null',
  size: 'integer not null',
  members: 'integer not null',
  joined: 'integer not null',
  leader: 'text',
  version: 'integer not null',
  opened_at: 'timestamptz not null',
  closed_at: 'timestamptz',
  period_from: 'date not null',
  period_to: 'date not null',
  positions: 'text[] not null',
  persons: 'text[] not null',
} as const satisfies Columns<TeamRow>;

export type TeamTable = Stored<TeamRow, typeof columns>;

export const team: Projection<TeamRow> = {
  name: 'team',
  key: ['id'],
  columns,
  indexes: [
    { suffix: 'opened', on: '(opened_at desc, id)' },
    { suffix: 'positions', on: 'using gin (positions)' },
    { suffix: 'persons', on: 'using gin (persons)' },
  ],
  fromLastChange: true,
  project: ofTeams(({ fact, after: { team: of, standing, openedAt, persons } }) => {
    const context = teamContextOf(of);
    const { opening } = context;
    const { regulation, unitType } = of.chart.procedure;
    const seats = [opening.seats, ...context.members.map((member) => member.opening.seats)];
    return {
      put: [
        {
          id: fact.stream,
          agency: opening.agency,
          chart: opening.chart,
          regulation,
          unit_type: unitType,
          scope: opening.scope,
          status: standing.status,
          owner_unit: opening.ownerUnit,
          size: opening.size,
          members: present(context).length,
          joined: joined(context).length,
          leader: holderOf(context, 'leader'),
          version: fact.version,
          opened_at: openedAt,
          closed_at: standing.status === 'open' ? null : fact.at,
          period_from: opening.period.from,
          period_to: opening.period.to,
          positions: [...new Set(seats.flatMap((each) => Object.values(each)))].sort(),
          persons,
        },
      ],
    };
  }),
};
