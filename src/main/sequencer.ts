import { runRole } from './run-role.ts';
import { startSequencer } from './sequencer-role.ts';

await runRole('sequencer', startSequencer);
