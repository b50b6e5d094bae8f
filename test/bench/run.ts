import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Result } from './bench.ts';
import { startBenchStack } from './bench-stack.ts';
import { BENCHES } from './benches.ts';
import { markdown, type Report } from './table.ts';

/** `npm run bench -- [name ...]`: measures, and prints a Markdown table; progress goes to standard error. */
const USAGE = `npm run bench -- [name ...] [--rounds N] [--lifecycles N] [--scale 0.1] [--json FILE]
names: ${Object.keys(BENCHES).join(', ')}; all of them without one`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    lifecycles: { type: 'string' },
    scale: { type: 'string', default: '1' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (values.help || unknown.length > 0) {
  process.stderr.write(`${unknown.length > 0 ? `no bench is called ${unknown.join(', ')}\n` : ''}${USAGE}\n`);
  process.exit(values.help ? 0 : 2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const options = {
  rounds: Number(values.rounds),
  lifecycles: values.lifecycles === undefined ? null : Number(values.lifecycles),
  scale: Number(values.scale),
};
const beganAt = performance.now();
const tell = (line: string): void =>
  void process.stderr.write(`${((performance.now() - beganAt) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const stack = await startBenchStack(options, tell);
let failed = 0;
try {
  const machine = await stack.machine();
  const results: Result[] = [];
  for (const name of names) {
    tell(`${name}: begins`);
    try {
      results.push(...((await BENCHES[name]?.(stack.contextOf(name, names.length === 1))) ?? []));
    } catch (error) {
      failed += 1;
      tell(`${name}: FAILED: ${(error as Error).stack ?? error}`);
    }
  }
  const { rounds, scale } = options;
  const report: Report = { at: new Date().toISOString(), machine, rounds, scale, results };
  process.stdout.write(`${markdown(report)}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await stack.stop();
}
process.exit(failed > 0 ? 1 : 0);
