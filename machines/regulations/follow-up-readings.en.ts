import { FOLLOW_UP_READINGS as READ } from './follow-up-readings.ts';

export const FOLLOW_UP_READINGS_EN: Readonly<Record<string, string>> = {
  [READ.proposed]:
    'Who proposes an award or a sanction is not said: the official who declares the task complete, always with a reason; it is decided under the legislation on performance and discipline.',
  [READ.aboveExpectation]: 'Above expectation (Art. 17(2)) is read as the rating “very good”.',
};
