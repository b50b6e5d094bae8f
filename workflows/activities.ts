import { proxyLocalActivities } from '@temporalio/workflow';
import type { ChartActivities } from '../activities/ports.ts';

/**
 * Local activities: they belong to the workflow's task, and cost Temporal nothing but a line of history. A lost database is
 * waited for as long as it takes, by a timer where that is long; what no database will ever take is given up at once.
 */
export const { readFacts, recordDelay, carryFacts, assignTogether } = proxyLocalActivities<ChartActivities>({
  startToCloseTimeout: '10s',
  localRetryThreshold: '5s',
  retry: {
    initialInterval: '100ms',
    maximumInterval: '30s',
    nonRetryableErrorTypes: ['UnrecordableFact', 'ImpossibleHistory'],
  },
});
