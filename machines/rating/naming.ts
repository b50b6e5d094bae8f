import { chartNamed } from '../assignment/charts.ts';
import type { FactDraft, Opening, PersonId } from '../facts.ts';
import { type RaterSeat, raterSeat } from './rater-seat.ts';

/** A draft that names the person of an assignment opened before: it may have to fill the rater's seat anew. */
export interface Naming {
  readonly draft: number;
  readonly person: PersonId;
  readonly seat: RaterSeat;
  /** Who sits where so far. */
  readonly seats: Opening['seats'];
}

/** @returns null where no draft names anybody, or no rater depends on it */
export function namingIn({ chart, seats, offSystem }: Opening, drafts: readonly FactDraft[]): Naming | null {
  // Who rates in an agency that is not on the system is not for us to say.
  if (offSystem) return null;
  const names = ({ data }: FactDraft) => data.assignee !== undefined && !data.carried && !data.opening;
  const draft = drafts.findIndex(names);
  const person = drafts[draft]?.data.assignee;
  const seat = person === undefined ? null : raterSeat(chartNamed(chart).procedure);
  // Nobody of ours has the seat where the other agency is not on the system: it says itself who rates its people.
  return person !== undefined && seat && seats[seat] ? { draft, person, seat, seats } : null;
}
