import { readFileSync, writeFileSync } from 'node:fs';
import { chartsInForce, digestOfChart } from './published.ts';

/**
 * Adds the digests of charts that are new to `published-charts.json`, for a new edition of a regulation:
 *
 *     npx node test/machines/write-published-charts.ts
 *
 * Charts already in the file keep their digest, changed or not: what was published stays. Before the first release, when no
 * log anywhere names a chart, `--all` writes every digest anew.
 */
const file = new URL('./published-charts.json', import.meta.url);
const all = process.argv.includes('--all');

const published: Record<string, string> = all ? {} : JSON.parse(readFileSync(file, 'utf8'));
for (const chart of chartsInForce()) published[chart] ??= digestOfChart(chart);
writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
console.log(`${Object.keys(published).length} charts in ${file.pathname}`);
