import { appends } from './appends.ts';
import type { Bench } from './bench.ts';
import { deadlines } from './deadlines.ts';
import { firstTask } from './first-task.ts';
import { httpAct } from './http-act.ts';
import { lifecycles } from './lifecycles.ts';
import { memory } from './memory.ts';
import { rebuild } from './rebuild.ts';
import { replay } from './replay.ts';
import { sequencing } from './sequencing.ts';
import { teams } from './teams.ts';
import { verify } from './verify.ts';
import { visibility } from './visibility.ts';

/** Every bench, in the order in which they run. */
export const BENCHES: { readonly [name: string]: Bench } = {
  lifecycles,
  'http-act': httpAct,
  visibility,
  appends,
  sequencing,
  rebuild,
  replay,
  verify,
  teams,
  deadlines,
  'first-task': firstTask,
  memory,
};
