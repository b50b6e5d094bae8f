import { faultsOfTable, HOLIDAY_TABLES } from '../machines/calendar/tables.ts';
import { REGULATIONS, regulationOf } from '../machines/regulations/editions.ts';
import { faultsOf } from '../machines/regulations/faults.ts';

/**
 * `npm run law:check`, a part of `npm run check`: the data of no regulation contradicts itself or its text's articles, and no table
 * of holidays has a day twice or of another year.
 */
const faults = REGULATIONS.map(regulationOf).flatMap(faultsOf);
const days = HOLIDAY_TABLES.flatMap(faultsOfTable);
for (const { file, code, what } of faults) process.stderr.write(`${file}: ${code}: ${what}\n`);
for (const fault of days) process.stderr.write(`machines/calendar: ${fault}\n`);
const whole = faults.length === 0 && days.length === 0;
if (whole) process.stdout.write(`${REGULATIONS.length} regulations: no fault\n`);
process.exitCode = whole && REGULATIONS.length > 0 && HOLIDAY_TABLES.length > 0 ? 0 : 1;
