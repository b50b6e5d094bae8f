import type { Kysely } from 'kysely';
import { type Assignment, contextOf, fold } from '../../../machines/assignment/fold.ts';
import { type Standing, standing } from '../../../machines/assignment/standing.ts';
import { DomainError } from '../../../machines/errors.ts';
import { type Fact, type Instant, kindOf, type Opening } from '../../../machines/facts.ts';
import { everSeated } from '../../../machines/rating/seated.ts';
import type { Database } from '../../database/tables.ts';
import { readStreamNow } from '../../event-log/read.ts';
import type { FactWithText } from '../../event-log/recorded-event.ts';
import { type Concerned, mayRead, type Reader } from '../access/reader.ts';

/** An assignment folded from its log: what was recorded a moment ago is in it. */
export interface LoadedAssignment extends Concerned {
  readonly id: string;
  readonly opening: Opening;
  readonly facts: readonly Fact[];
  /** What was typed beside each fact. */
  readonly withText: readonly FactWithText[];
  /** When it was read, by PostgreSQL's clock. */
  readonly now: Instant;
  readonly assignment: Assignment;
  readonly standing: Standing;
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An assignment that its reader may see.
 * @throws {DomainError} `assignment-unknown` where there is none, or none for this reader: who may not see it learns nothing
 */
export async function loadFor(db: Kysely<Database>, id: string, reader: Promise<Reader>): Promise<LoadedAssignment> {
  const [found, who] = await Promise.all([UUID.test(id) ? loadAssignment(db, id) : null, reader]);
  if (!found || !mayRead(who, found)) throw new DomainError('assignment-unknown');
  return found;
}

/** @returns null where nothing is recorded */
export async function loadAssignment(db: Kysely<Database>, id: string): Promise<LoadedAssignment | null> {
  const { facts: withText, now } = await readStreamNow(db, id);
  const facts = withText.map(({ fact }) => fact);
  if (facts[0] && kindOf(facts[0].type) !== 'assignment') return null;
  const assignment = fold(facts);
  if (!assignment) return null;
  const { opening, assignee, requester } = contextOf(assignment);
  const persons = [assignee, requester, ...facts.map(({ by }) => by?.person)];
  return {
    id,
    opening,
    facts,
    withText,
    now,
    assignment,
    standing: standing(assignment),
    persons: [...new Set(persons)].filter((person) => person != null),
    positions: everSeated(facts),
  };
}
