/** What the runner must know of a chart's domain. Everything here is pure but `load`, `record` and `effects`. */
export interface ChartLife<
  State extends ChartState,
  Fact extends RecordedFact,
  Draft,
  Command extends { readonly id: string },
> {
  /** Moves a state (null: nothing recorded yet) by one recorded fact. */
  evolve(before: State | null, fact: Fact): State;
  /** The facts a command would record, or a thrown refusal (see `refusal`). */
  decide(state: State | null, command: Command, at: string): readonly Draft[];
  /** The fact of a delay that has passed; null where the chart's guards let it pass unseen. */
  timerFact(state: State, timer: Timer, at: string): Draft | null;
  /** The chart's event of a fact: tells which timer a fact has used up. */
  eventOf(fact: Fact): { readonly type: string };
  /** The stable code and details of a domain error; null for anything else. */
  refusal(error: unknown): Refusal | null;

  /**
   * What other streams have left to be followed here and is not recorded here yet, as commands; a stream that knows no
   * others has none. Asked until nothing is taken any more.
   * @param moved what has: any stream, this one, or the one named
   */
  followed?(state: State | null, moved: Moved): Promise<readonly Command[]>;
  /** The recorded facts after a version, in order. */
  load(afterVersion: number): Promise<readonly Fact[]>;
  /** The one gate: checks authority and version and inserts, or says what stands against it. */
  record(state: State | null, drafts: readonly Draft[], command: Command | null): Promise<Recorded<Fact>>;
  /** What the chart's own actions do to the world; each keyed by the fact's id, so that doing it again does nothing. */
  readonly effects: Readonly<Record<string, (fact: Fact, params: unknown) => Promise<void>>>;
}

/** `any` at the start, when everything may have moved. */
export type Moved = 'any' | 'self' | { readonly stream: string };

/** A state of the chart: its snapshot, and the actions that the last transition returned. */
export interface ChartState {
  readonly version: number;
  readonly snapshot: { readonly status: string };
  readonly actions: readonly { readonly type: string; readonly params?: unknown }[];
}

export interface RecordedFact {
  readonly version: number;
  /** When it happened, by the clock of the workflow that recorded it: delays count from here. */
  readonly at: string;
  /** The command or timer that asked for it. */
  readonly cause: string;
}

export interface Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type Recorded<Fact> =
  | { readonly outcome: 'recorded'; readonly facts: readonly Fact[] }
  /** The log holds facts that the workflow has not heard of. */
  | { readonly outcome: 'behind'; readonly missing: readonly Fact[] }
  | ({ readonly outcome: 'refused' } & Refusal);

/** A delayed event of the chart, waiting to fire. */
export interface Timer {
  readonly id: string;
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly fireAt: number;
  /** The version whose transition armed it: tells two armings of one id apart. */
  readonly armedBy: number;
}
