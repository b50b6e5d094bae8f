import { endOfDay } from '../working-days.ts';
import type { TeamOpening } from './team-fact-data.ts';

/** How long before its end a team is told; milliseconds (interpretation: no text says how long). */
export const TERM_NOTICE = 30 * 86_400_000;

/** The local midnight that ends its last day; milliseconds since the epoch. */
export const lastInstant = ({ period, calendar }: TeamOpening): number => endOfDay(period.to, calendar);
