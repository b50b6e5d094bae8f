import { assign } from 'xstate';
import type { TeamContext, TeamEvent } from './chart-types.ts';
import type { Args } from './effects.ts';

/** What a fact leaves behind, as an action of the chart. */
export const keep = (follow: (context: TeamContext, event: TeamEvent) => Partial<TeamContext>) =>
  assign(({ context, event }: Args) => follow(context, event));
