import type { NotifyParams } from '../machines/assignment/chart-types.ts';
import type { CarriedCommand } from '../machines/assignment/decide-carried.ts';
import type { Fact, FactDraft, PersonId } from '../machines/facts.ts';
import type { Naming } from '../machines/rating/naming.ts';
import type { Criterion } from '../machines/team/criteria.ts';
import type { TeamCommand } from '../machines/team/team-command.ts';

/** What the assignment's workflow asks of the world. */
export interface AssignmentActivities {
  /** The recorded facts of a stream after a version, in order. */
  loadFacts(stream: string, afterVersion: number): Promise<readonly Fact[]>;
  /** The next fact of a team that a member's own assignment has to follow, as that stands in the log. */
  nextOfTeam(team: string, stream: string): Promise<CarriedCommand | null>;
  /** What members' own assignments have to tell their team, and have not told yet. */
  newsOfMembers(team: string, streams: readonly string[]): Promise<readonly TeamCommand[]>;
  /** The one gate into the log: authority, version and insert in one transaction. */
  recordFacts(request: RecordRequest): Promise<RecordAnswer>;
  /** Leaves an in-app notice for each recipient, once per fact. */
  notify(notice: NoticeRequest): Promise<void>;
}

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
}

export type RecordAnswer =
  | { readonly outcome: 'recorded'; readonly facts: readonly Fact[] }
  | { readonly outcome: 'behind'; readonly missing: readonly Fact[] }
  | { readonly outcome: 'refused'; readonly code: string; readonly details: Readonly<Record<string, unknown>> };

export interface NoticeRequest extends NotifyParams {
  readonly fact: string;
  readonly stream: string;
  readonly step: string;
  readonly at: string;
}
