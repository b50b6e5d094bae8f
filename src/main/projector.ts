import { startProjector } from './projector-role.ts';
import { runRole } from './run-role.ts';

await runRole('projector', startProjector);
