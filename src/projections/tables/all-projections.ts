import type { Projection } from '../engine/projection.ts';
import { assignment } from './assignment.ts';
import { inbox } from './inbox.ts';
import { notice } from './notice.ts';
import { stepDuration } from './step-duration.ts';
import { team } from './team.ts';
import { teamInbox } from './team-inbox.ts';
import { timeline } from './timeline.ts';

/** Every reporting table. */
export const PROJECTIONS: readonly Projection[] = [assignment, inbox, timeline, stepDuration, team, teamInbox, notice];

export class UnknownProjection extends Error {
  readonly code = 'unknown-projection';

  constructor(name: string, known: readonly Projection[]) {
    super(`there is no projection "${name}"; there are ${known.map((each) => each.name).join(', ')}`);
  }
}

/** @throws {UnknownProjection} */
export function projectionNamed(name: string, among: readonly Projection[] = PROJECTIONS): Projection {
  const found = among.find((each) => each.name === name);
  if (!found) throw new UnknownProjection(name, among);
  return found;
}
