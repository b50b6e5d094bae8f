import type { Kysely } from 'kysely';
import { type Assignment, chartOf, evolve, openingOf } from '../../machines/assignment/fold.ts';
import { type FactRole, roleOfFact } from '../../machines/assignment/role-of-fact.ts';
import { type Standing, standing } from '../../machines/assignment/standing.ts';
import type { Attested } from '../../machines/attestations.ts';
import type { Fact, IncomingLetter, Instant, LetterFact, Opening, RatedInstead, Typed } from '../../machines/facts.ts';
import type { Reading } from '../../machines/reading.ts';
import type { TimeTaken } from '../../machines/time-taken.ts';
import type { Act, Actor, Award } from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';
import { BrokenHistory } from './broken-history.ts';
import { historyOf, refusedBy } from './history-facts.ts';

/** One step of a history: what happened, by whose authority, by which article. */
export interface ReplayedStep {
  readonly version: number;
  readonly at: Instant;
  readonly type: string;
  readonly act: Act | null;
  readonly step: string;
  readonly actor: Actor | null;
  readonly person: string | null;
  readonly position: string | null;
  readonly delegation: string | null;
  readonly basis: readonly string[];
  readonly interpretation: Reading | null;
  readonly letter: LetterFact | null;
  /** The letter of another agency that is not on the system, by which it told this. */
  readonly incoming: IncomingLetter | null;
  readonly award: Award | null;
  /** Who rates the person named here, where that is not whoever had the seat. */
  readonly ratedInstead: RatedInstead | null;
  /** With a decision about a person: what of the time was taken by then, this assignment included. */
  readonly timeTaken: TimeTaken | null;
  /** The tables of holidays by which deadlines are counted from then on, e.g. `2027@1`; null where they stay as they were. */
  readonly calendar: readonly string[] | null;
  /** What whoever formed a team or nominated answers for. */
  readonly attested: Attested | null;
  /** Null where nothing was typed, or where it has been destroyed. */
  readonly typed: Typed | null;
  readonly event: string;
}

export interface Replay {
  readonly id: string;
  readonly chart: string;
  readonly opening: Omit<Opening, 'calendar'>;
  /** The version that the history was followed to. */
  readonly version: number;
  readonly standing: Standing;
  readonly steps: readonly ReplayedStep[];
}

/** How far to follow a history: to a version, or to what was so at a moment; the whole of it without either. */
export interface ReplayUntil {
  readonly version?: number;
  readonly at?: Instant;
}

/**
 * Runs a stream's facts through the very chart that ran them live, up to a version or a moment.
 * @returns null where nothing of the stream had been recorded by then
 * @throws {BrokenHistory} where an entry is no fact or the chart does not accept it, with the replay of what came before
 */
export async function replay(db: Kysely<Database>, stream: string, until: ReplayUntil = {}): Promise<Replay | null> {
  const steps: ReplayedStep[] = [];
  let assignment: Assignment | null = null;
  let first: Fact | null = null;
  for await (const entry of historyOf(db, [stream])) {
    const { stored } = entry;
    if (until.version !== undefined && stored.version > until.version) break;
    if ('broken' in entry) throw new BrokenHistory(entry.broken, replayOf(first, assignment, steps));
    const { fact, typed } = entry;
    if (until.at !== undefined && Date.parse(fact.at) > Date.parse(until.at)) break;
    try {
      const after = evolve(assignment, fact);
      steps.push(stepOf(fact, after.chart, typed));
      assignment = after;
    } catch (error) {
      throw new BrokenHistory(refusedBy(stored, error), replayOf(first, assignment, steps));
    }
    first ??= fact;
  }
  return replayOf(first, assignment, steps);
}

function replayOf(first: Fact | null, assignment: Assignment | null, steps: readonly ReplayedStep[]): Replay | null {
  if (!assignment || !first) return null;
  const { calendar: _, ...opening } = openingOf(first);
  return {
    id: assignment.stream,
    chart: chartOf(first).procedure.chart,
    opening,
    version: assignment.version,
    standing: standing(assignment),
    steps,
  };
}

/** @param of the fact's chart, or the part that it had in another */
export function stepOf(
  fact: Fact,
  of: Assignment['chart'] | Omit<FactRole, 'act'> | null,
  typed: Typed | null,
): ReplayedStep {
  const role = of && 'steps' in of ? roleOfFact(of, fact) : of && { ...of, act: null };
  return {
    version: fact.version,
    at: fact.at,
    type: fact.type,
    act: role?.act ?? null,
    step: fact.step,
    actor: role?.actor ?? null,
    person: fact.by?.person ?? null,
    position: fact.by?.position ?? null,
    delegation: fact.by?.delegation ?? null,
    basis: fact.basis,
    interpretation: role?.interpretation ?? null,
    letter: fact.data.letter ?? null,
    incoming: fact.data.incoming ?? null,
    award: fact.data.followUp?.award ?? null,
    ratedInstead: fact.data.ratedInstead ?? null,
    timeTaken: fact.data.timeTaken ?? null,
    calendar: (fact.data.calendar ?? fact.data.opening?.calendar ?? fact.data.team?.calendar)?.tables ?? null,
    attested: fact.data.attested ?? null,
    typed,
    event: fact.id,
  };
}
