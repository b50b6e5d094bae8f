import type { SuperiorsOfStaff } from './rater-rules.ts';
import { type Found, type Grade, type Home, positionAt } from './rating.ts';

/** @returns null where the unit has none of these levels: its own rater stays, e.g. a functional officer who heads it */
export function superiorOfStaff(rules: SuperiorsOfStaff, home: Home, { post }: Grade): Found | null {
  if (post !== 'staff' || rules.notIn.includes(home.unitType)) return null;
  for (const { level, ...ground } of rules.levels) {
    const position = positionAt(home, level);
    if (position !== null) return { position, unitType: null, ...ground };
  }
  return null;
}
