import { FACT_OF } from '../facts.ts';
import { FOLLOW_UP_ACTS, type FollowUpAct } from '../vocabulary.ts';

/** What such a fact says of where it belongs: nothing waits for it. */
export const FOLLOW_UP_STEP = 'follow-up';

/** The act of a fact that follows a completed task up; null for any other fact. */
export const followUpActOf = (type: string): FollowUpAct | null =>
  FOLLOW_UP_ACTS.find((act) => FACT_OF[act] === type) ?? null;
