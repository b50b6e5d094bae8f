import type { Kysely } from 'kysely';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { DomainError } from '../../machines/errors.ts';
import type { FactDraft, Opening, PersonId } from '../../machines/facts.ts';
import type { Naming } from '../../machines/rating/naming.ts';
import { insteadOf, raterSeat } from '../../machines/rating/rater-seat.ts';
import type { Database } from '../database/tables.ts';
import type { RecordRequest } from '../event-log/record-request.ts';
import { ratedIn } from './rating.ts';
import { unitOf } from './units.ts';

/** The drafts, each saying who rates the person it names; and the rows of the directory that this rests on. */
export interface SettledRaters {
  readonly drafts: readonly FactDraft[];
  readonly qualifications: readonly string[];
}

export interface UnsettledRater {
  readonly outcome: 'refused';
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

type Asked = Pick<RecordRequest, 'drafts' | 'naming' | 'homeUnit'>;

/**
 * Who rates those whom the drafts name, by the directory as it stands. Where the rater's seat is somebody else's so far,
 * the draft moves it. An opening has put the right one in the seat already: one whose ground has gone since is refused,
 * because its very first step could be the wrong official's.
 */
export async function settleRaters(db: Kysely<Database>, asked: Asked): Promise<SettledRaters | UnsettledRater> {
  const drafts = [...asked.drafts];
  const qualifications = new Set<string>();
  try {
    for (const { draft, person, unit, seat, seats, opens } of namings(asked)) {
      const rated = await ratedIn(db, await unitOf(db, unit), person);
      if (!rated) continue;
      if (rated.qualification) qualifications.add(rated.qualification);
      const ratedInstead = insteadOf(seats, seat, rated.rating);
      if (ratedInstead && opens) throw new DomainError('rater-changed', { person, basis: ratedInstead.basis });
      const named = drafts[draft] as FactDraft;
      if (ratedInstead) drafts[draft] = { ...named, data: { ...named.data, ratedInstead } };
    }
  } catch (error) {
    if (error instanceof DomainError) return { outcome: 'refused', code: error.code, details: error.details };
    throw error;
  }
  return { drafts, qualifications: [...qualifications] };
}

interface Named extends Naming {
  readonly unit: string;
  /** The draft brings the seats itself: it opens the person's assignment. */
  readonly opens: boolean;
}

const namings = ({ drafts, naming, homeUnit }: Asked): readonly Named[] => [
  ...drafts.flatMap(({ data, by }, draft) => [
    ...(data.opening && !data.carried
      ? opened(draft, data.opening, data.assignee ?? (by?.position === null ? by.person : null))
      : []),
    ...(data.member ? opened(draft, data.member.opening, data.member.person) : []),
  ]),
  ...(naming ? [{ ...naming, unit: homeUnit, opens: false }] : []),
];

function opened(draft: number, { chart, seats, homeUnit }: Opening, person: PersonId | null): readonly Named[] {
  const seat = raterSeat(chartNamed(chart).procedure);
  return seat && seats[seat] && person ? [{ draft, person, unit: homeUnit, seat, seats, opens: true }] : [];
}
