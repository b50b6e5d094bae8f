import type { Calendar, FactData } from '../facts.ts';

/** What a fact says of the calendar: nothing, where the stream has the same on record already. */
export const calendarIfNew = (
  { calendar: known }: { readonly calendar: Calendar },
  now: Calendar | undefined,
): Pick<FactData, 'calendar'> => (now && JSON.stringify(now) !== JSON.stringify(known) ? { calendar: now } : {});
