import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Authority, Day, Fact, Instant, Period, PersonId, PositionId } from '../../facts.ts';
import type { TeamRole } from '../../vocabulary.ts';
import type { MemberAsked, TeamOpening } from '../procedure/team-fact-data.ts';

/** A team's fact as its chart sees it. */
export interface TeamEvent extends Pick<Fact, 'step' | 'at' | 'cause' | 'data'> {
  readonly type: string;
  readonly by: Pick<Authority, 'person' | 'position'> | null;
  readonly typedFields: readonly string[];
  /** The fact's own, or the one it would have. */
  readonly version: number;
}

/** From being asked for to having received the letter; `left` and `released` are out. */
export type MemberStatus = 'asked' | 'agreed' | 'joined' | 'reported' | 'left' | 'released';

export interface Member extends MemberAsked {
  readonly status: MemberStatus;
  /** The version of the team's fact that added it: what was decided before does not concern it. */
  readonly since: number;
  /** Covered by what has been decided and signed about the team. */
  readonly set: boolean;
}

/** How one is being found for a role. */
export interface RoleState {
  readonly holder: PersonId | null;
  readonly nominees: readonly PersonId[];
  /** Whether the holder has made the performance agreement. */
  readonly agreed: boolean;
}

/** What waits for an answer: a report asked for, or an obstacle raised. */
export interface Question {
  readonly id: string;
  readonly kind: 'report' | 'obstacle';
  /** Of whom the report is asked; who raised the obstacle. */
  readonly person: PersonId;
  readonly at: Instant;
  readonly dueOn: Day | null;
  /** The home heads who have followed an obstacle up. */
  readonly followedUp: readonly PositionId[];
  /** Whether other heads must help. */
  readonly collaboration: boolean;
}

export interface TeamContext {
  readonly opening: TeamOpening;
  readonly members: readonly Member[];
  readonly roles: { readonly [R in TeamRole]?: RoleState };
  readonly questions: readonly Question[];
  /** Whether the team has a plan, and the unit head has agreed to it. */
  readonly plan: 'made' | 'agreed' | null;
  /** Of which periods the leader has reported. */
  readonly progress: readonly Period[];
  /** Set once: afterwards, the same steps concern additions only. */
  readonly established: boolean;
  /** The version of the fact that began the setting now under way. */
  readonly begun: number;
  /** Since when each waiting step waits, until when, and whether its actor was reminded. */
  readonly waits: {
    readonly [key: string]: { readonly since: Instant; readonly due: Instant | null; readonly reminded: boolean };
  };
  readonly warned: boolean;
}

export type TeamChart = AnyStateMachine;
export type TeamSnapshot = Omit<AnyMachineSnapshot, 'context'> & { readonly context: TeamContext };

/** The members' assignments that a fact concerns: they are started, or told to look. */
export interface WakeParams {
  readonly streams: readonly string[];
}
