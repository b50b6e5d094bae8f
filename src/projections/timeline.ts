import {
  FACT_OF,
  type FactType,
  type Instant,
  type LetterFact,
  type PersonId,
  type PositionId,
} from '../../machines/facts.ts';
import type { Act, Actor, Phase, Status } from '../../machines/vocabulary.ts';
import type { Change } from './change.ts';
import type { Columns, Projection, Stored } from './projection.ts';

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
  act: Act | null;
  actor: Actor | null;
  person: PersonId | null;
  position: PositionId | null;
  delegation: string | null;
  basis: readonly string[];
  interpretation: string | null;
  letter: LetterFact | null;
  /** The status that it left behind. */
  outcome: Status;
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
  project(change) {
    const { fact, position, after } = change;
    const { phase, act, actor, interpretation } = performed(change);
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
          interpretation,
          letter: fact.data.letter ?? null,
          outcome: after.standing.status,
        },
      ],
    };
  },
};

type Performed = Pick<TimelineRow, 'phase' | 'act' | 'actor' | 'interpretation'>;

/** Which of the acts possible before the fact it was. */
function performed({ fact, before, after }: Change): Performed {
  const { procedure, steps } = after.assignment.chart;
  const [first] = steps;
  if (!before && first) return first;
  const phase = before?.standing.phase;
  if (!phase) throw new Error(`${fact.stream} version ${fact.version} was made in no phase`);
  const possible = before.standing.acts.find(({ act }) => FACT_OF[act] === fact.type);
  if (!possible)
    return { phase, act: null, actor: null, interpretation: procedure.answerWithin.interpretation ?? null };
  const { act, actor, interpretation } = possible;
  return { phase, act, actor, interpretation };
}
