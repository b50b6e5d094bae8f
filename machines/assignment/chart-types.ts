import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Authority, Fact, Instant, Opening, PersonId, PositionId } from '../facts.ts';
import type { Step } from '../procedure-types.ts';
import type { Actor } from '../vocabulary.ts';

/** A fact as the chart sees it: the same before it is recorded (to ask `can`) and after (to move). */
export interface ChartEvent extends Pick<Fact, 'step' | 'at' | 'cause' | 'data'> {
  /** The fact's type; for a timer's fact, the name XState gives to the delay's event. */
  readonly type: string;
  readonly by: Pick<Authority, 'person' | 'position'> | null;
  readonly typedFields: readonly string[];
}

export interface AssignmentContext {
  readonly opening: Opening;
  /** Who asked, where the procedure begins with a request: nobody decides on their own. */
  readonly requester: PersonId | null;
  readonly assignee: PersonId | null;
  readonly candidates: readonly PersonId[];
  /** The assignments that begin with a decision taken here. */
  readonly begins: readonly string[];
  /** When the present step began, and when it is due. */
  readonly since: Instant | null;
  readonly due: Instant | null;
  readonly reminded: boolean;
  /** Whether the unit head has agreed to the plan that stands. */
  readonly planAgreed: boolean;
  /** How far the two sides have come about what is expected. */
  readonly expectations: 'set' | 'confirmed' | null;
  /** Whether its end has been announced. */
  readonly warned: boolean;
}

/** Someone who is told: by position, so that the successor in office reads it too; the assignee by person. */
export interface Recipient {
  readonly actor: Actor;
  readonly position: PositionId | null;
  readonly person: PersonId | null;
}

/** An in-app notice for each recipient; the reporting tables keep them. */
export interface NotifyParams {
  readonly notice: 'copy' | 'answer' | 'reminder' | 'closed';
  readonly to: readonly Recipient[];
}

/** Which team is to hear of it; null where it is an assignment to none. */
export interface TellTeamParams {
  readonly team: string | null;
}

/** A step with the name of its state in the chart, e.g. `home-rater-approve`. */
export interface NamedStep extends Step {
  readonly key: string;
}

/** XState's own type arguments describe a chart written by hand; ours is compiled, so only the context is known. */
export type AssignmentChart = AnyStateMachine;
export type AssignmentSnapshot = Omit<AnyMachineSnapshot, 'context'> & { readonly context: AssignmentContext };
