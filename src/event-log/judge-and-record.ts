import { type DomainCode, DomainError } from '../../machines/errors.ts';
import type { Fact, FactDraft, Instant } from '../../machines/facts.ts';
import { lastMove } from '../../machines/last-move.ts';
import type { RecordAnswer, RecordRequest } from './record-request.ts';

/** The one way into the log, and the clock by which it measures what it is given: PostgreSQL's. */
export interface Gate {
  record(request: RecordRequest): Promise<RecordAnswer>;
  now(): Promise<Instant>;
}

interface StreamState {
  readonly version: number;
  readonly last: Fact;
}

/** How one kind of stream is folded, and what the gate must check of its facts. */
export interface StreamRules<State extends StreamState> {
  evolve(before: State | null, fact: Fact): State;
  requestOf(stream: string, state: State | null, drafts: readonly FactDraft[]): Omit<RecordRequest, 'traceparent'>;
}

/** A stream as its judge knows it: null where nothing is recorded; and when it was read, by PostgreSQL's clock. */
export interface KnownStream<State> {
  readonly stream: string;
  readonly state: State | null;
  readonly now: Instant;
}

export interface Recorded<State> {
  readonly state: State;
  /** What the judgement recorded, now or before. */
  readonly facts: readonly Fact[];
}

/** Others can come first so often; then the caller is told who did. */
const MOST_ATTEMPTS = 30;

/**
 * Judges by a stream's chart and records what the judgement asks for. Where the log holds facts that the judge did not know,
 * it learns those and judges again, so that nothing is decided on a stale view. Safe to repeat: the facts of one cause are
 * recorded once, and given back.
 *
 * @param judge the facts to record at a moment, all of one cause; none where there is nothing to record; it throws what the
 * domain turns down
 * @throws {DomainError} the judge's own, the gate's refusal, or `stale-version` where others came first too often
 */
export async function judgeAndRecord<State extends StreamState>(
  gate: Gate,
  { evolve, requestOf }: StreamRules<State>,
  { stream, state: known, now: readAt }: KnownStream<State>,
  judge: (state: State | null, at: Instant) => readonly FactDraft[],
  traceparent: string | null = null,
): Promise<Recorded<State>> {
  let state = known;
  let now = readAt;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const drafts = judge(state, later(now, state?.last.at));
    if (drafts.length === 0) return { state: state as State, facts: [] };
    const answer = await gate.record({ ...requestOf(stream, state, drafts), traceparent });
    switch (answer.outcome) {
      case 'recorded':
        return { state: foldOn(evolve, state, answer.facts) as State, facts: answer.facts };
      case 'refused':
        throw new DomainError(answer.code as DomainCode, answer.details);
      case 'untimely':
        now = await gate.now();
        break;
      case 'behind': {
        const earlier = ofCause(answer.missing, drafts[0]?.cause);
        if (earlier) return { state: foldOn(evolve, state, upTo(answer.missing, earlier)) as State, facts: earlier };
        state = foldOn(evolve, state, answer.missing);
      }
    }
  }
  throw new DomainError('stale-version', lastMove(state));
}

/** The facts of one cause among some of a stream, in their order; null where there are none. */
export function ofCause(facts: readonly Fact[], cause: string | undefined): readonly Fact[] | null {
  const found = facts.filter((fact) => fact.cause === cause);
  return found.length > 0 ? found : null;
}

const upTo = (facts: readonly Fact[], last: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ version }) => version <= (last.at(-1)?.version ?? 0));

const foldOn = <State>(
  evolve: StreamRules<State & StreamState>['evolve'],
  state: State | null,
  facts: readonly Fact[],
): State | null => facts.reduce<State | null>((before, fact) => evolve(before as never, fact), state);

const later = (now: Instant, last: Instant | undefined): Instant => (last !== undefined && last > now ? last : now);
