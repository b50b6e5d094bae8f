import type { Kysely } from 'kysely';
import { contextOf } from '../../../machines/assignment/fold.ts';
import type { PersonId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { placedIn } from '../../directory/placed-in.ts';
import type { LoadedAssignment } from './load-assignment.ts';
import type { OfferedAct } from './offered-acts.ts';

/** More people than that are not compared at a glance. */
const MOST = 200;

/** Whom a decision is about: the assignee, the listed candidates, or else everyone whom the home unit could give. */
export async function peopleAtStake(
  db: Kysely<Database>,
  { assignment, opening, standing }: LoadedAssignment,
  acts: readonly OfferedAct[],
): Promise<readonly PersonId[]> {
  if (standing.assignee) return [standing.assignee];
  const { candidates } = contextOf(assignment);
  if (candidates.length > 0) return candidates;
  if (!acts.some(({ needs }) => needs.includes('assignee') || needs.includes('candidates'))) return [];
  return await placedIn(db, opening.homeUnit, MOST);
}
