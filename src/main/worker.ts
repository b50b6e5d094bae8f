import { runRole } from './run-role.ts';
import { startWorker } from './worker-role.ts';

await runRole('worker', startWorker);
