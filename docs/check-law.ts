import { REGULATIONS, regulationOf } from '../machines/regulations/editions.ts';
import { faultsOf } from '../machines/regulations/faults.ts';

/** `npm run law:check`, a part of `npm run check`: the data of no regulation contradicts itself or its text's articles. */
const faults = REGULATIONS.map(regulationOf).flatMap(faultsOf);
for (const { file, code, what } of faults) process.stderr.write(`${file}: ${code}: ${what}\n`);
if (faults.length === 0) process.stdout.write(`${REGULATIONS.length} regulations: no fault\n`);
process.exitCode = faults.length === 0 && REGULATIONS.length > 0 ? 0 : 1;
