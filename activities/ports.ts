import type { Fact, Instant } from '../machines/facts.ts';
import type { PassedDelay } from '../machines/passed-delay.ts';

/** What a stream's workflow asks of the ports. */
export interface ChartActivities {
  /** The next recorded facts of a stream, in order, as many as a message can carry. */
  readFacts(stream: string, afterVersion: number): Promise<FactPage>;
  /** Records that a delay of a stream's chart has passed, where nobody came first. */
  recordDelay(delay: StreamDelay): Promise<DelayOutcome>;
  /**
   * Records in its members' streams what a team's facts ask of them, and in the team's what theirs tell it, until neither
   * has anything new for the other.
   */
  carryFacts(team: string, members: readonly string[]): Promise<void>;
  /** Begins the assignments of those whom a decision in a stream assigned besides its own person. */
  assignTogether(stream: string): Promise<void>;
}

export interface FactPage {
  readonly facts: readonly Fact[];
  /** Whether the log holds more of the stream. */
  readonly more: boolean;
}

export interface StreamDelay extends PassedDelay {
  readonly stream: string;
  /** When it passes. */
  readonly at: Instant;
  /** How far the workflow knows its stream. */
  readonly version: number;
}

export type DelayOutcome =
  /** The log holds what the workflow does not know yet: whether the delay still stands is for the chart to say. */
  | { readonly outcome: 'behind' }
  | { readonly outcome: 'recorded'; readonly facts: readonly Fact[] }
  /** By the log's clock it has not passed yet; milliseconds until it does. */
  | { readonly outcome: 'early'; readonly inMs: number }
  /** The chart lets it pass unseen. */
  | { readonly outcome: 'unseen' };
