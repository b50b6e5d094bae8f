import { NativeConnection, Worker } from '@temporalio/worker';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { quiet, realActivities } from '../support/test-worker.ts';

// A worker to be killed: what the command `decide` asks for is recorded, and never answered. Started by `faults.test.ts`.

const [address = '', taskQueue = '', databaseUrl = '', codePath = ''] = process.argv.slice(2);
quiet();
const activities = realActivities(connectDatabase(connectPool({ url: databaseUrl, poolSize: 2 })));
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  taskQueue,
  workflowBundle: { codePath },
  activities: {
    ...activities,
    recordFacts: async (request: Parameters<typeof activities.recordFacts>[0]) => {
      const answer = await activities.recordFacts(request);
      if (request.drafts[0]?.cause === 'decide') await new Promise(() => {});
      return answer;
    },
  },
});
await worker.run();
