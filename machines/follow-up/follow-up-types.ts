import type { AnyMachineSnapshot } from 'xstate';
import type { Cited, Ground } from '../citation.ts';
import type { PersonId, PositionId } from '../facts.ts';
import type { RegulationId } from '../regulations/editions.ts';
import type { Criterion } from '../team/procedure/criteria.ts';
import type { Actor, Award, FollowUpAct } from '../vocabulary.ts';

/** What a regulation says of following a completed task up. */
export interface FollowUpText {
  readonly award: Ground & {
    /** Of which one must be named, where the text lists them. */
    readonly kinds: readonly (Ground & { readonly award: Award })[];
    readonly criteria: readonly Criterion[];
  };
  readonly sanction: Ground;
}

/** One way to follow a completed task up: for what, by which article, and whom the text admits. */
export interface FollowUpRule extends Cited {
  readonly act: FollowUpAct;
  /** Null where the text lists no awards, and for a sanction. */
  readonly award: Award | null;
  readonly criteria: readonly Criterion[];
}

export interface FollowUpProcedure {
  readonly regulation: RegulationId;
  /** The chart's name and version, e.g. `probolinggo-88-2024/follow-up@1`. */
  readonly chart: string;
  readonly rules: readonly FollowUpRule[];
}

/** What is followed up: all that must be known of a completed assignment. */
export interface Completed {
  /** The one by which the assignment runs, and so what follows it. */
  readonly edition: { readonly regulation: RegulationId; readonly edition: number };
  /** Whoever declared it complete. */
  readonly judge: { readonly actor: Actor; readonly position: PositionId | null };
  readonly assignee: PersonId | null;
  readonly homeHead: PositionId | null;
}

export interface FollowUpContext {
  readonly of: Completed;
  /** What was proposed already, e.g. `propose-award certificate`. */
  readonly proposed: readonly string[];
}

export type FollowUpSnapshot = Omit<AnyMachineSnapshot, 'context'> & { readonly context: FollowUpContext };
