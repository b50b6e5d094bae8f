import type { NotifyParams } from '../machines/assignment/chart-types.ts';
import type { Fact, FactDraft } from '../machines/facts.ts';

/** What the assignment's workflow asks of the world. */
export interface AssignmentActivities {
  /** The recorded facts of a stream after a version, in order. */
  loadFacts(stream: string, afterVersion: number): Promise<readonly Fact[]>;
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
  /** W3C trace context of the request that caused it. */
  readonly traceparent: string | null;
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
