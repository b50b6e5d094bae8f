import { roleOfFact } from '../../../machines/assignment/role-of-fact.ts';
import type { FactType, Instant, LetterFact, PersonId, PositionId } from '../../../machines/facts.ts';
import type { TeamAct } from '../../../machines/team/judge/team-command.ts';
import { roleOfTeamFact } from '../../../machines/team/procedure/role-of-team-fact.ts';
import type { Act, Actor, Phase, Status, TeamStatus } from '../../../machines/vocabulary.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** What happened, fact by fact: who, when, from which position, by which article. */
export type TimelineRow = {
  stream: string;
  version: number;
  /** The fact's id: letters, notices and what was typed are found by it. */
  fact: string;
  log_position: number;
  type: FactType;
  at: Instant;
  phase: Phase;
  step: string;
  /** Null, as is whose it was, for a deadline that passed. */
  act: Act | TeamAct | null;
  actor: Actor | null;
  person: PersonId | null;
  position: PositionId | null;
  delegation: string | null;
  basis: readonly string[];
  interpretation: string | null;
  letter: LetterFact | null;
  /** The status that it left behind. */
  outcome: Status | TeamStatus;
};

const columns = {
  stream: 'text not null',
  version: 'integer not null',
  fact: 'text not null',
  log_position: 'bigint not null',
  type: 'text not null',
  at: 'timestamptz not null',
  phase: 'text not null',
  step: 'text not null',
  act: 'text',
  actor: 'text',
  person: 'text',
  position: 'text',
  delegation: 'text',
  basis: 'text[] not null',
  interpretation: 'text',
  letter: 'jsonb',
  outcome: 'text not null',
} as const satisfies Columns<TimelineRow>;

export type TimelineTable = Stored<TimelineRow, typeof columns>;

export const timeline: Projection<TimelineRow> = {
  name: 'timeline',
  key: ['stream', 'version'],
  columns,
  indexes: [],
  project({ fact, position, after }) {
    const role =
      after.kind === 'team' ? roleOfTeamFact(after.team.chart, fact) : roleOfFact(after.assignment.chart, fact);
    if (!role) throw new Error(`${fact.stream} version ${fact.version} has no part in its procedure`);
    const { phase, act, actor, interpretation } = role;
    return {
      put: [
        {
          stream: fact.stream,
          version: fact.version,
          fact: fact.id,
          log_position: position,
          type: fact.type,
          at: fact.at,
          phase,
          step: fact.step,
          act,
          actor,
          person: fact.by?.person ?? null,
          position: fact.by?.position ?? null,
          delegation: fact.by?.delegation ?? null,
          basis: fact.basis,
          interpretation: interpretation?.id ?? null,
          letter: fact.data.letter ?? null,
          outcome: after.status,
        },
      ],
    };
  },
};
