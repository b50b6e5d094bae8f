import type { TeamContext } from './chart-types.ts';

/** Before its first fact nothing is said of a team; the chart reads none of this until then. */
export const EMPTY_TEAM: TeamContext = {
  opening: undefined as unknown as TeamContext['opening'],
  members: [],
  roles: {},
  questions: [],
  plan: null,
  progress: [],
  established: false,
  begun: 0,
  waits: {},
  warned: false,
};
