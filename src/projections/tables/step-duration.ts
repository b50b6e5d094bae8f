import { contextOf, waitingStep } from '../../../machines/assignment/fold.ts';
import { FACT_OF, type Fact, type Instant, type PositionId, type UnitId } from '../../../machines/facts.ts';
import type { Act, Actor, Phase, RouteId } from '../../../machines/vocabulary.ts';
import { type AssignmentState, ofAssignments } from '../engine/change.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** How long each step waited, once something ended it. */
export type StepDurationRow = {
  stream: string;
  /** Of the fact that ended the step. */
  version: number;
  agency: string;
  route: RouteId;
  /** The performance owner's. */
  unit: UnitId;
  phase: Phase;
  step: string;
  /** The act that ended it: the step's own, or one beside it. */
  act: Act;
  actor: Actor;
  /** Null where the assignee ended it in person. */
  position: PositionId | null;
  began_at: Instant;
  ended_at: Instant;
  seconds: number;
  due: Instant | null;
  /** Whether its deadline had passed, as the chart's reminder counts it. */
  late: boolean;
};

const columns = {
  stream: 'text not null',
  version: 'integer not null',
  agency: 'text not null',
  route: 'text not null',
  unit: 'text not null',
  phase: 'text not null',
  step: 'text not null',
  act: 'text not null',
  actor: 'text not null',
  position: 'text',
  began_at: 'timestamptz not null',
  ended_at: 'timestamptz not null',
  seconds: 'double precision not null',
  due: 'timestamptz',
  late: 'boolean not null',
} as const satisfies Columns<StepDurationRow>;

export type StepDurationTable = Stored<StepDurationRow, typeof columns>;

export const stepDuration: Projection<StepDurationRow> = {
  name: 'step_duration',
  key: ['stream', 'version'],
  columns,
  indexes: [{ suffix: 'ended', on: '(agency, ended_at)' }],
  project: ofAssignments(({ fact, before, after }) => {
    // The first step of all begins and ends with its fact: it made nobody wait. Nor does a reminder end anything.
    const step = before && waitingIn(before);
    if (!step || waitingIn(after)?.key === step.key) return {};
    // The step's own act ends it, as a rule; what else may happen is found out only where it must be.
    const ended = FACT_OF[step.act] === fact.type ? step : endedBeside(before, fact);
    if (!ended) return {};
    const { opening, due, since } = contextOf(before.assignment);
    const beganAt = since ?? before.assignment.last.at;
    return {
      put: [
        {
          stream: fact.stream,
          version: fact.version,
          agency: opening.agency,
          route: before.assignment.chart.procedure.route,
          unit: opening.ownerUnit,
          phase: step.phase,
          step: step.key,
          act: ended.act,
          actor: ended.actor,
          position: fact.by?.position ?? null,
          began_at: beganAt,
          ended_at: fact.at,
          seconds: (Date.parse(fact.at) - Date.parse(beganAt)) / 1000,
          due,
          late: due !== null && fact.at >= due,
        },
      ],
    };
  }),
};

const waitingIn = ({ assignment: { chart, snapshot } }: AssignmentState) => waitingStep(chart, snapshot);

const endedBeside = ({ standing }: AssignmentState, { type }: Fact) =>
  standing.acts.find(({ act }) => FACT_OF[act] === type);
