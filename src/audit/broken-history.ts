import type { Place, Problem } from './problem.ts';

/** A history that cannot be replayed to where it was asked for: an entry is no fact, or its chart does not accept it. */
export class BrokenHistory<Replayed> extends Error {
  readonly code: Problem['code'];
  readonly place: Place;
  /** What came before; null where it breaks at its beginning. */
  readonly before: Replayed | null;

  constructor({ code, why, ...place }: Problem, before: Replayed | null) {
    const where = [
      place.stream,
      place.version === undefined ? null : `version ${place.version}`,
      place.position === undefined ? 'not yet in the tree' : `position ${place.position}`,
    ];
    super(`the history breaks at ${where.filter((each) => each).join(', ')}: ${why}`);
    this.code = code;
    this.place = place;
    this.before = before;
  }
}
