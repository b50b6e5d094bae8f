import { yieldProcessors } from '../../infra/stack/yield-processors.ts';
import { runRole } from './run-role.ts';
import { startWorker } from './worker-role.ts';

yieldProcessors();
await runRole('worker', startWorker);
