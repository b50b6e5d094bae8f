import type { Fact, FactDraft, PersonId, UnitId } from '../../machines/facts.ts';
import type { Naming } from '../../machines/rating/naming.ts';
import type { Criterion } from '../../machines/team/procedure/criteria.ts';

/** Facts that somebody wants recorded, with all that the gate must check of them. */
export interface RecordRequest {
  readonly stream: string;
  /** The owner's agency, and the unit whose people may be named: of the stream's opening. */
  readonly agency: string;
  readonly homeUnit: string;
  readonly expectedVersion: number;
  readonly drafts: readonly FactDraft[];
  /** What the directory must say of people whom the drafts propose or set for a role. */
  readonly roleChecks?: readonly RoleCheck[];
  /** Whom a draft names now that the assignment is under way: the directory must say who rates this person. */
  readonly naming?: Naming;
  /** The team for which the drafts can name somebody. */
  readonly joins?: string;
  /** W3C trace context of the request that caused it. */
  readonly traceparent: string | null;
}

/** Who is to fill a role, and by which criteria: checked where the fact is recorded, its outcome written on it. */
export interface RoleCheck {
  /** Of the draft that names them. */
  readonly draft: number;
  readonly persons: readonly PersonId[];
  readonly criteria: readonly Criterion[];
  readonly field: string | null;
  /** Where the text wants them to come from, of those whom nothing but the directory places. */
  readonly origin?: Origin;
}

/** The owner's unit, or where the text tells no units of one department apart, its department. */
export interface Origin {
  readonly persons: readonly PersonId[];
  readonly unit: UnitId;
  readonly within: 'unit' | 'department';
  readonly basis: readonly string[];
}

export type RecordAnswer =
  | { readonly outcome: 'recorded'; readonly facts: readonly Fact[] }
  /** The log holds facts after the expected version. */
  | { readonly outcome: 'behind'; readonly missing: readonly Fact[] }
  /** The drafts' time is seconds away from PostgreSQL's clock, or before the stream's last fact. */
  | { readonly outcome: 'untimely' }
  | { readonly outcome: 'refused'; readonly code: string; readonly details: Readonly<Record<string, unknown>> };
