import { contextOf } from '../../../machines/assignment/fold.ts';
import type { Instant, PersonId, PositionId } from '../../../machines/facts.ts';
import type { Act, Actor, Phase, RouteId } from '../../../machines/vocabulary.ts';
import { ofAssignments } from '../engine/change.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** Who must act now: the waiting step of each open assignment, and none of a closed one. */
export type InboxRow = {
  /** The stream. */
  id: string;
  agency: string;
  route: RouteId;
  phase: Phase;
  step: string;
  act: Act;
  actor: Actor;
  /** Whose move it is: whoever holds this position, or this person where the assignee must act. */
  position: PositionId | null;
  person: PersonId | null;
  assignee: PersonId | null;
  since: Instant;
  due: Instant | null;
  /** When the deadline passed and the actor was reminded. */
  reminded_at: Instant | null;
};

const columns = {
  id: 'text not null',
  agency: 'text not null',
  route: 'text not null',
  phase: 'text not null',
  step: 'text not null',
  act: 'text not null',
  actor: 'text not null',
  position: 'text',
  person: 'text',
  assignee: 'text',
  since: 'timestamptz not null',
  due: 'timestamptz',
  reminded_at: 'timestamptz',
} as const satisfies Columns<InboxRow>;

export type InboxTable = Stored<InboxRow, typeof columns>;

export const inbox: Projection<InboxRow> = {
  name: 'inbox',
  key: ['id'],
  columns,
  indexes: [
    { suffix: 'position', on: '(position, since, id)' },
    { suffix: 'person', on: '(person, since, id)' },
    { suffix: 'due', on: '(due, id, step) where due is not null' },
  ],
  fromLastChange: true,
  project: ofAssignments(({ fact, after: { assignment, standing } }) => {
    const [waiting] = standing.acts;
    // What a whole team must do waits in the team's inbox, not once for each member.
    const ofTeam = assignment.chart.steps.find(({ key }) => key === standing.step)?.ofTeam;
    if (!standing.phase || !standing.step || !waiting || ofTeam) return { drop: [{ id: fact.stream }] };
    return {
      put: [
        {
          id: fact.stream,
          agency: contextOf(assignment).opening.agency,
          route: assignment.chart.procedure.route,
          phase: standing.phase,
          step: standing.step,
          act: waiting.act,
          actor: waiting.actor,
          position: waiting.position,
          person: waiting.person,
          assignee: standing.assignee,
          since: standing.since,
          due: standing.due,
          reminded_at: fact.type === 'reminder-due' ? fact.at : null,
        },
      ],
    };
  }),
};
