import type { Instant, PersonId, PositionId } from '../facts.ts';
import type { Reading } from '../reading.ts';

/** A time in which something holds; null where it has no end. */
export interface Term {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Whoever acts for a position with all of its routine work: as Plt. for one that is empty, as Plh. for one whose holder is away. */
export interface Substitute extends Term {
  readonly id: string;
  readonly kind: 'plt' | 'plh';
  readonly person: PersonId;
  readonly position: PositionId;
}

export interface Holding extends Term {
  readonly person: PersonId;
  readonly position: PositionId;
}

export const SUBSTITUTE_FAULTS = [
  'acting-for-occupied',
  'daily-for-vacant',
  'substitute-without-end',
  'acting-too-long',
  'substitutes-overlap',
  'substitute-of-oneself',
  'substitute-is-away',
] as const;

/** Where a substitute on record is not what the law knows: whoever enters them is told, nothing is refused. */
export interface SubstituteFault {
  readonly delegation: string;
  readonly position: PositionId;
  readonly code: (typeof SUBSTITUTE_FAULTS)[number];
  readonly basis: readonly string[];
  readonly interpretation: Reading | null;
}

/** Of whoever is away for good the Plt., of whoever is away for a time the Plh. [UU 30/2014 Ps. 14(2)]. */
const KINDS = ['UU 30/2014 Ps.14(2)'];
/** Three months, and once more three. */
const LONGEST_MONTHS = 6;
const LONGEST = ['SE BKN 1/SE/I/2021'];
const ONE_AT_A_TIME: Reading = {
  id: 'Undang-undang tidak mengatur lebih dari satu pengganti pada waktu yang sama, atau pengganti yang sendiri digantikan: kami membacanya sebagai tidak diperbolehkan.',
  en: 'The law does not speak of more than one substitute at a time, nor of a substitute who is substituted: we read it as not allowed.',
};

/** What is wrong with those substitutes whose time is now or still to come. Pure. */
export function substituteFaults(
  substitutes: readonly Substitute[],
  holdings: readonly Holding[],
  now: Instant,
): readonly SubstituteFault[] {
  const current = substitutes.filter(({ to }) => to === null || to > now);
  return current.flatMap((substitute) => {
    const { id, kind, person, position } = substitute;
    const ahead = { from: substitute.from > now ? substitute.from : now, to: substitute.to };
    const held = holdings.filter((each) => each.position === position);
    const others = current.filter((each) => each.position === position && each.id < id);
    const own = holdings.filter((each) => each.person === person);
    const isAway = (each: Substitute): boolean =>
      each.kind === 'plh' && own.some((holding) => holding.position === each.position && overlap(holding, ahead));
    const fault = (
      code: SubstituteFault['code'],
      is: boolean,
      basis: readonly string[],
      interpretation: Reading | null = null,
    ): readonly SubstituteFault[] => (is ? [{ delegation: id, position, code, basis, interpretation }] : []);
    return [
      ...fault('acting-for-occupied', kind === 'plt' && held.some((each) => overlap(each, ahead)), KINDS),
      ...fault('daily-for-vacant', kind === 'plh' && !covers(held, ahead), KINDS),
      ...fault('substitute-without-end', substitute.to === null, kind === 'plt' ? LONGEST : KINDS),
      ...fault('acting-too-long', kind === 'plt' && isTooLong(substitute), LONGEST),
      ...fault(
        'substitutes-overlap',
        others.some((each) => overlap(each, ahead)),
        KINDS,
        ONE_AT_A_TIME,
      ),
      ...fault(
        'substitute-of-oneself',
        held.some((each) => each.person === person && overlap(each, ahead)),
        KINDS,
      ),
      ...fault(
        'substitute-is-away',
        current.some((each) => each.id !== id && overlap(each, ahead) && isAway(each)),
        KINDS,
        ONE_AT_A_TIME,
      ),
    ];
  });
}

const overlap = (one: Term, other: Term): boolean =>
  (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to);

/** Whether there is no moment of the term in which none of the others holds. */
function covers(others: readonly Term[], { from, to }: Term): boolean {
  let until: Instant | null = from;
  for (const each of others.toSorted((one, other) => one.from.localeCompare(other.from))) {
    if (until === null || each.from > until) break;
    if (each.to === null || each.to > until) until = each.to;
  }
  return until === null || (to !== null && until >= to);
}

function isTooLong({ from, to }: Term): boolean {
  if (to === null) return false;
  const last = new Date(from);
  last.setUTCMonth(last.getUTCMonth() + LONGEST_MONTHS);
  return to > last.toISOString();
}
