/** A chart as the runner runs it. Pure but for the three that reach outside the workflow. */
export interface RunnableChart<State extends ChartState, Fact extends RecordedFact> {
  /** Moves a state (null: nothing recorded yet) by one recorded fact. */
  evolve(before: State | null, fact: Fact): State;
  /** The chart's event of a fact: it tells which delay a fact has used up. */
  eventOf(fact: Fact): { readonly type: string };
  /** Where the stream stands and what it waits for, in Markdown, for the workflow's page. Ids only. */
  describe(state: State): string;

  /** The next facts of the stream, in order, as many as a message can carry. */
  read(afterVersion: number): Promise<{ readonly facts: readonly Fact[]; readonly more: boolean }>;
  /** Records that a delay has passed, where nobody came first. */
  recordDelay(timer: Timer, version: number): Promise<DelayAnswer<Fact>>;
  /**
   * Carries to other streams what concerns them of this one's latest facts.
   * @param moves the states that those facts left, in order; the last one alone where the workflow has just folded its log
   */
  carry?(moves: readonly State[], folded: boolean): Promise<void>;
}

/** A state of the chart: its snapshot, and the actions that the last transition returned. */
export interface ChartState {
  readonly version: number;
  readonly snapshot: { readonly status: string };
  readonly actions: readonly { readonly type: string; readonly params?: unknown }[];
}

export interface RecordedFact {
  readonly version: number;
  /** When it happened: delays count from here. */
  readonly at: string;
}

export type DelayAnswer<Fact> =
  | { readonly outcome: 'behind' | 'unseen' }
  | { readonly outcome: 'recorded'; readonly facts: readonly Fact[] }
  | { readonly outcome: 'early'; readonly inMs: number };

/** A delayed event of the chart, waiting to fire. */
export interface Timer {
  readonly id: string;
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly fireAt: number;
  /** The version whose transition armed it: tells two armings of one id apart. */
  readonly armedBy: number;
}
