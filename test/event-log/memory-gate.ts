import type { Fact, FactDraft, Instant } from '../../machines/facts.ts';
import type { Gate, StreamRules } from '../../src/event-log/judge-and-record.ts';
import type { RecordAnswer, RecordRequest } from '../../src/event-log/record-request.ts';

const STREAM = 'stream';
const TOLERANCE_MS = 5_000;

/** A log of one stream in memory, behind a gate that answers as the real one does, by a clock that the test sets. */
export class MemoryGate implements Gate {
  readonly facts: Fact[] = [];
  clock = Date.parse('2026-11-22T03:00:00.000Z');
  /** How often something was to be recorded. */
  asked = 0;
  /** Runs before each recording: what others do meanwhile. */
  meanwhile: () => void = () => {};

  async now(): Promise<Instant> {
    return new Date(this.clock).toISOString();
  }

  async record({ expectedVersion, drafts }: RecordRequest): Promise<RecordAnswer> {
    this.asked += 1;
    this.meanwhile();
    const missing = this.facts.slice(expectedVersion);
    const ours = drafts.every(({ cause }, index) => missing[index]?.cause === cause);
    if (ours) return { outcome: 'recorded', facts: missing.slice(0, drafts.length) };
    if (missing.length > 0) return { outcome: 'behind', missing };
    const { at } = drafts[0] as FactDraft;
    const last = this.facts.at(-1)?.at ?? '';
    if (Math.abs(Date.parse(at) - this.clock) > TOLERANCE_MS || at < last) return { outcome: 'untimely' };
    return { outcome: 'recorded', facts: drafts.map((draft) => this.append(draft)) };
  }

  /** As another writer would. */
  append(draft: FactDraft): Fact {
    const version = this.facts.length + 1;
    const fact: Fact = { ...draft, id: `${STREAM}-${version}`, stream: STREAM, version, by: null, typed: null };
    this.facts.push(fact);
    return fact;
  }
}

export interface Counted {
  readonly version: number;
  readonly last: Fact;
}

/** The smallest stream there is: it counts its facts, and refuses one that does not follow on. */
export const COUNTED: StreamRules<Counted> = {
  evolve(before, fact) {
    if (fact.version !== (before?.version ?? 0) + 1) throw new Error(`version ${fact.version} does not follow on`);
    return { version: fact.version, last: fact };
  },
  requestOf: (stream, state, drafts) => ({
    ...{ stream, agency: 'dairi', homeUnit: 'unit', drafts, expectedVersion: state?.version ?? 0 },
  }),
};

export const draftAt = (cause: string, at: Instant): FactDraft => ({
  ...{ type: 'approved', step: 'step', at, by: null, cause, basis: [], data: {}, typed: null },
});
