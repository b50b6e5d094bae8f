import type { OfficeHours } from '../facts.ts';

export const WORK_WEEKS = [5, 6] as const;
export type WorkWeek = (typeof WORK_WEEKS)[number];

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

/**
 * When offices close. Perpres 21/2023 Ps. 4: 37½ hours a week from 07:30 and 32½ in Ramadan from 08:00, with breaks of 60 minutes
 * and 90 on Friday, in Ramadan 30 and 60. How the hours are spread over the days is the agency's: evenly, as we read it.
 * Units that serve the public may work six days (Ps. 6).
 */
export const OFFICE_HOURS: Readonly<Record<WorkWeek, OfficeHours>> = {
  5: {
    closes: [null, at(16), at(16), at(16), at(16), at(16, 30), null],
    closesInRamadan: [null, at(15), at(15), at(15), at(15), at(15, 30), null],
  },
  6: {
    closes: [null, at(14, 45), at(14, 45), at(14, 45), at(14, 45), at(15, 15), at(14, 45)],
    closesInRamadan: [null, at(13, 55), at(13, 55), at(13, 55), at(13, 55), at(14, 25), at(13, 55)],
  },
};
