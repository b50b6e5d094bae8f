/** Does the same to each item, so many at a time. @returns the outcomes, in the order of the items */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<PromiseSettledResult<R>[]> {
  const outcomes: PromiseSettledResult<R>[] = [];
  const rest = items.entries();
  const one = async () => {
    for (const [index, item] of rest) {
      outcomes[index] = await work(item).then(
        (value) => ({ status: 'fulfilled', value }) as const,
        (reason) => ({ status: 'rejected', reason }) as const,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one));
  return outcomes;
}
