import type { Recipient } from '../../assignment/chart-types.ts';
import type { Instant } from '../../facts.ts';
import type { Reading } from '../../reading.ts';
import type { Phase, TeamRole, TeamStatus } from '../../vocabulary.ts';
import { roleOf, type TeamProcedure, type TeamStep } from '../procedure/team-types.ts';
import type { Member, Question, TeamContext } from './chart-types.ts';
import { statusOf, type Team, teamContextOf, waitingSteps } from './fold.ts';
import { seatOf } from './seats.ts';

/** Where a team stands: what people, tables and the audit read of its chart's snapshot. */
export interface TeamStanding {
  readonly status: TeamStatus;
  readonly members: readonly Member[];
  readonly roles: TeamContext['roles'];
  readonly questions: readonly Question[];
  /** Every step that somebody could take now, first the one that the team waits for. */
  readonly waiting: readonly WaitingTeamStep[];
}

export interface WaitingTeamStep extends Recipient {
  readonly key: string;
  readonly phase: Phase;
  readonly act: TeamStep['act'];
  readonly role: TeamRole | null;
  readonly basis: readonly string[];
  readonly interpretation: Reading | null;
  readonly since: Instant;
  readonly due: Instant | null;
  /** A role that a team need not have is filled only where somebody begins to. */
  readonly optional: boolean;
}

export function teamStanding(team: Team): TeamStanding {
  const context = teamContextOf(team);
  return {
    status: statusOf(team),
    members: context.members,
    roles: context.roles,
    questions: context.questions,
    waiting: waitingSteps(team.chart, team.snapshot).map((step) => waitingStep(team, step, context)),
  };
}

function waitingStep({ chart, last }: Team, step: TeamStep, context: TeamContext): WaitingTeamStep {
  const { key, phase, act, actor, basis, interpretation } = step;
  const role = roleOf(step);
  const wait = context.waits[key];
  return {
    ...seatOf(actor, context),
    key,
    phase,
    act,
    role,
    basis,
    interpretation,
    since: wait?.since ?? last.at,
    due: wait?.due ?? null,
    optional: role !== null && isOptional(chart.procedure, context, role, key),
  };
}

/** Only at its first step: once somebody has begun to fill it, it is waited for. */
const isOptional = ({ rules, steps }: TeamProcedure, { opening }: TeamContext, role: TeamRole, key: string): boolean =>
  (rules.roles[role]?.needed === 'never' || opening.leaderless) &&
  steps.find(({ region }) => region === role)?.key === key;
