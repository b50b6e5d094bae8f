import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartsInForce, digestOfChart } from './published.ts';

const published: Record<string, string> = JSON.parse(
  readFileSync(new URL('./published-charts.json', import.meta.url), 'utf8'),
);

/**
 * Logs name the chart that drove them, and are replayed through it for decades: what was published may not change.
 * To change a procedure, copy its regulation's file, raise `edition` in the copy and put it behind the old one in
 * `machines/regulations/regulations.ts`; then add the new charts with `npx node test/machines/write-published-charts.ts`.
 */
describe('a published chart never changes', () => {
  it.each(Object.entries(published))('%s', (chart, digest) => {
    expect(
      digestOfChart(chart),
      `${chart} is published and has changed: restore it, and make the change in a new edition (see this file's head)`,
    ).toBe(digest);
  });

  it('and every chart in force is published', () => {
    const missing = chartsInForce().filter((chart) => !Object.hasOwn(published, chart));
    expect(missing, 'add them: npx node test/machines/write-published-charts.ts').toEqual([]);
  });
});
