/** How we read a text where it is silent or contradicts itself: Indonesian binds, English stands beside it. */
export interface Reading {
  readonly id: string;
  readonly en: string;
}

/** Readings of one place, one after the other; null where there is none. */
export function readTogether(...readings: readonly (Reading | null | undefined)[]): Reading | null {
  const found = readings.filter((each) => each !== null && each !== undefined);
  if (found.length === 0) return null;
  return { id: found.map(({ id }) => id).join(' '), en: found.map(({ en }) => en).join(' ') };
}
