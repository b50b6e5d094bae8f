import { proxyLocalActivities } from '@temporalio/workflow';
import type { AssignmentActivities } from '../activities/ports.ts';

/**
 * Local activities: one workflow task for a whole command. A lost database is waited for as long as it takes; what no
 * database will ever take is not, since the commands behind it would wait with it.
 */
export const { loadFacts, nextOfTeam, newsOfMembers, recordFacts, notify } = proxyLocalActivities<AssignmentActivities>(
  {
    startToCloseTimeout: '10s',
    retry: { initialInterval: '100ms', maximumInterval: '5s', nonRetryableErrorTypes: ['UnrecordableFact'] },
  },
);
