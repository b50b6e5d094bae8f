import { type Kysely, sql } from 'kysely';
import type { Fact } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { factOf } from '../../event-log/read.ts';
import { type Change, moveState, type StreamState } from './change.ts';
import type { StreamStates } from './stream-states.ts';

/** A fact as the log gave it. */
export interface LogFact {
  readonly position: number;
  readonly fact: Fact;
  readonly traceparent: string | null;
}

/** A fact that its own chart does not accept: no projection can take it. */
export interface Unfoldable {
  readonly position: number;
  readonly fact: Fact;
  readonly error: unknown;
}

export interface Folded {
  readonly changes: readonly (Change | Unfoldable)[];
  /** Keeps what the batch left behind. To be called once its rows are committed, not before: the batch may have to be tried again. */
  keep(): void;
}

/** Facts in the order of the log, each with the assignment before and after it. */
export async function foldChanges(
  db: Kysely<Database>,
  states: StreamStates,
  facts: readonly LogFact[],
): Promise<Folded> {
  const current = await statesBefore(db, states, facts);
  const changes = facts.map(({ position, fact }): Change | Unfoldable => {
    const before = current.get(fact.stream) ?? null;
    if (before instanceof Error) return { position, fact, error: before };
    try {
      const after = moveState(before, fact);
      current.set(fact.stream, after);
      return { position, fact, before, after };
    } catch (error) {
      current.set(fact.stream, asError(error));
      return { position, fact, error };
    }
  });
  return { changes, keep: () => keep(states, current) };
}

function keep(states: StreamStates, current: ReadonlyMap<string, StreamState | Error>): void {
  for (const [stream, state] of current) {
    // Nothing comes after the end, so there is nothing to remember it for.
    if (state instanceof Error || state.status !== 'open') states.delete(stream);
    else states.set(stream, state);
  }
}

/** Where each stream stood before its first fact in the batch: as remembered, or else folded from the log, all in one query. */
async function statesBefore(
  db: Kysely<Database>,
  states: StreamStates,
  facts: readonly LogFact[],
): Promise<Map<string, StreamState | Error>> {
  const found = new Map<string, StreamState | Error>();
  const seen = new Set<string>();
  const missed: Fact[] = [];
  for (const { fact } of facts) {
    if (seen.has(fact.stream)) continue;
    seen.add(fact.stream);
    if (fact.version === 1) continue;
    const state = states.get(fact.stream);
    if (state?.version === fact.version - 1) found.set(fact.stream, state);
    else missed.push(fact);
  }
  if (missed.length === 0) return found;
  for (const earlier of await factsBefore(db, missed)) {
    const state = found.get(earlier.stream) ?? null;
    if (state instanceof Error) continue;
    try {
      found.set(earlier.stream, moveState(state, earlier));
    } catch (error) {
      found.set(earlier.stream, asError(error));
    }
  }
  return found;
}

async function factsBefore(db: Kysely<Database>, facts: readonly Fact[]): Promise<Fact[]> {
  const { rows } = await sql<{ entry: string }>`
    select event.entry
    from unnest(${facts.map(({ stream }) => stream)}::text[], ${facts.map(({ version }) => version)}::int[]) as missed (stream, version)
    join log.event on event.stream = missed.stream and event.version < missed.version
    order by event.stream, event.version`.execute(db);
  return rows.map(({ entry }) => factOf(entry));
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
