/** One side of a comparison: measures itself once, and says how much it got done in a second. */
export type Side = () => Promise<number>;

/**
 * Measures the sides in turn, as often as there are rounds, each round beginning with another: what disturbs the machine
 * for a while disturbs them all.
 * @returns the median of each side
 */
export async function alternating<Name extends string>(
  rounds: number,
  sides: { readonly [N in Name]: Side },
  say: (line: string) => void,
): Promise<{ [N in Name]: number }> {
  const names = Object.keys(sides) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as { [N in Name]: number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      const figure = await sides[name]();
      found[name].push(figure);
      say(`round ${round + 1}/${rounds}, ${name}: ${figure.toPrecision(4)}`);
    }
  }
  return Object.fromEntries(names.map((name) => [name, percentile(found[name], 50)])) as { [N in Name]: number };
}

/** How many of something a second, while `work` runs. */
export async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return count / ((performance.now() - startedAt) / 1000);
}

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (percent === 50 && Number.isInteger(middle))
    return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
