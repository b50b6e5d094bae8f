import { startApi } from './api-role.ts';
import { runRole } from './run-role.ts';

await runRole('api', startApi);
