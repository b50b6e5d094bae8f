import { contextOf } from '../../../machines/assignment/fold.ts';
import type { Day, Instant, PersonId, PositionId, UnitId } from '../../../machines/facts.ts';
import type { RegulationId } from '../../../machines/regulations/editions.ts';
import type { Form, Phase, RouteId, Status, UnitTypeId } from '../../../machines/vocabulary.ts';
import { ofAssignments } from '../engine/change.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** One assignment, as it stands. */
export type AssignmentRow = {
  /** The stream. */
  id: string;
  agency: string;
  chart: string;
  regulation: RegulationId;
  unit_type: UnitTypeId;
  route: RouteId;
  form: Form;
  status: Status;
  /** Null once it has ended. */
  phase: Phase | null;
  step: string | null;
  owner_unit: UnitId;
  home_unit: UnitId;
  assignee: PersonId | null;
  requester: PersonId | null;
  /** When the present step began, or when it ended. */
  since: Instant;
  due: Instant | null;
  version: number;
  opened_at: Instant;
  closed_at: Instant | null;
  period_from: Day;
  period_to: Day;
  /** Percent of the assignee's working time; null where nobody said it. */
  time_share: number | null;
  /** Every position that has a seat in it or had one: who heads it may see it. */
  positions: readonly PositionId[];
  /** The assignee, the requester and everyone who acted: who took part may see it. */
  persons: readonly PersonId[];
};

const columns = {
  id: 'text not null',
  agency: 'text not null',
  chart: 'text not null',
  regulation: 'text not null',
  unit_type: 'text not null',
  route: 'text not null',
  form: 'text not null',
  status: 'text not null',
  phase: 'text',
  step: 'text',
  owner_unit: 'text not null',
  home_unit: 'text not null',
  assignee: 'text',
  requester: 'text',
  since: 'timestamptz not null',
  due: 'timestamptz',
  version: 'integer not null',
  opened_at: 'timestamptz not null',
  closed_at: 'timestamptz',
  period_from: 'date not null',
  period_to: 'date not null',
  time_share: 'integer',
  positions: 'text[] not null',
  persons: 'text[] not null',
} as const satisfies Columns<AssignmentRow>;

export type AssignmentTable = Stored<AssignmentRow, typeof columns>;

export const assignment: Projection<AssignmentRow> = {
  name: 'assignment',
  key: ['id'],
  columns,
  indexes: [
    { suffix: 'opened', on: '(opened_at desc, id)' }, // keyset paging, newest first
    { suffix: 'positions', on: 'using gin (positions)' },
    { suffix: 'persons', on: 'using gin (persons)' },
    { suffix: 'taking_time', on: "(assignee) where status = 'open'" },
  ],
  fromLastChange: true,
  project: ofAssignments(({ fact, after: { assignment, standing, openedAt, persons, positions } }) => {
    const { procedure } = assignment.chart;
    const { opening, requester } = contextOf(assignment);
    return {
      put: [
        {
          id: fact.stream,
          agency: opening.agency,
          chart: opening.chart,
          regulation: procedure.regulation,
          unit_type: procedure.unitType,
          route: procedure.route,
          form: procedure.form,
          status: standing.status,
          phase: standing.phase,
          step: standing.step,
          owner_unit: opening.ownerUnit,
          home_unit: opening.homeUnit,
          assignee: standing.assignee,
          requester,
          since: standing.since,
          due: standing.due,
          version: fact.version,
          opened_at: openedAt,
          // What follows a completed task does not close it again.
          closed_at: standing.status === 'open' ? null : assignment.followUp ? standing.since : fact.at,
          period_from: opening.period.from,
          period_to: opening.period.to,
          time_share: opening.timeShare ?? null,
          positions: [...positions].sort(),
          persons,
        },
      ],
    };
  }),
};
