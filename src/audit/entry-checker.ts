import type { Fact } from '../../machines/facts.ts';
import { checkColumns } from './check-columns.ts';
import { oneLine, type Place, type Problem, type ProblemCode, ProblemList } from './problem.ts';
import { readFact } from './read-fact.ts';
import { type ReplayedStream, replayFact } from './replayed-stream.ts';
import type { StoredEntry } from './stored-entry.ts';

/** What checking entries has come to. */
export interface CheckedEntries {
  /** Streams that had an entry among them. */
  readonly streams: number;
  /** Texts that are what was typed. */
  readonly texts: number;
  /** Texts that are gone with their salt, as at the end of their retention. */
  readonly textsGone: number;
  readonly problems: { readonly count: number; readonly listed: readonly Problem[] };
}

/** What a stream's earlier entries say of its next one. */
interface KnownStream {
  /** Null where the opening cannot be read. */
  readonly agency: string | null;
  at: string;
  seq: number;
  /** Null from the first entry on that its chart cannot take: the later ones cannot be replayed. */
  replayed: ReplayedStream | null;
}

/**
 * Checks entries one by one, those of a stream in their order: the entry alone, what stands beside it, and the stream
 * through its chart. Whatever an entry holds, the next ones are checked. Streams do not depend on each other, so that
 * several checkers may share a log by its streams.
 */
export class EntryChecker {
  readonly #streams = new Map<string, KnownStream>();
  readonly #problems = new ProblemList();
  #texts = 0;
  #textsGone = 0;

  get checked(): CheckedEntries {
    const { count, listed } = this.#problems;
    return { streams: this.#streams.size, texts: this.#texts, textsGone: this.#textsGone, problems: { count, listed } };
  }

  check(stored: StoredEntry): void {
    const { fact, why } = stored.entry === null ? { why: 'too large to be read' } : readFact(stored.entry);
    if (!fact) {
      this.#report(stored, stored.entry === null ? 'entry-too-large' : 'entry-unreadable', why);
      this.#streams.set(stored.stream, stopped(this.#streams.get(stored.stream), stored));
      return;
    }
    const differing = checkColumns(stored, fact);
    if (differing) this.#report(stored, differing.code, differing.why);
    else if (stored.typed !== null) this.#texts += 1;
    else if (fact.typed !== null) this.#textsGone += 1;
    this.#followStream(stored, fact);
  }

  #followStream(stored: StoredEntry, fact: Fact): void {
    const before = this.#streams.get(stored.stream);
    const stream: KnownStream = before ?? { agency: agencyOf(fact), at: '', seq: 0, replayed: null };
    if (!before) this.#streams.set(stored.stream, stream);
    if (stored.agency !== stream.agency && stream.agency !== null)
      this.#report(
        stored,
        'columns-differ',
        `agency is "${stored.agency}" beside the entry, "${stream.agency}" in its stream's opening`,
      );
    if (fact.at < stream.at)
      this.#report(stored, 'time-backwards', `its time is ${fact.at}, after ${stream.at} in the same stream`);
    if (stored.seq < stream.seq)
      this.#report(stored, 'order-differs', 'it was recorded before the entry that precedes it in its stream');
    if (!before || stream.replayed) stream.replayed = this.#replay(stored, before?.replayed ?? null, fact);
    stream.at = fact.at;
    stream.seq = stored.seq;
  }

  #replay(stored: StoredEntry, before: ReplayedStream | null, fact: Fact): ReplayedStream | null {
    try {
      return replayFact(before, fact);
    } catch (error) {
      this.#report(stored, 'history-impossible', (error as Error).message);
      return null;
    }
  }

  #report(stored: StoredEntry, code: ProblemCode, why: string): void {
    this.#problems.add({ code, why: oneLine(why), ...placeOf(stored) });
  }
}

export const placeOf = ({ position, stream, version }: StoredEntry): Place => ({
  ...(position === null ? {} : { position }),
  stream,
  version,
});

/** The stream goes on unreplayed; what is known of it stays known. */
const stopped = (before: KnownStream | undefined, { seq }: StoredEntry): KnownStream => ({
  agency: before?.agency ?? null,
  at: before?.at ?? '',
  seq,
  replayed: null,
});

/** The first fact of a stream says whose it is. */
function agencyOf({ data }: Fact): string | null {
  const agency: unknown = (data.opening ?? data.team)?.agency;
  return typeof agency === 'string' ? agency : null;
}
