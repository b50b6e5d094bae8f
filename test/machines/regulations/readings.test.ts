import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../machines/reading.ts';
import { REGULATIONS, regulationOf } from '../../../machines/regulations/editions.ts';

describe.each(REGULATIONS)('the readings of %s', (id) => {
  const { cite, editions } = regulationOf(id);
  const readings = editions.flatMap(readingsIn);
  const others = REGULATIONS.filter((each) => each !== id).map((each) => regulationOf(each).cite);

  it('are whole sentences in both languages', () => {
    expect(readings.length).toBeGreaterThan(10);
    for (const { id: indonesian, en } of readings) {
      expect(indonesian).toMatch(/[\w)”]\.$/);
      expect(en).toMatch(/[\w)”]\.$/);
      expect(en).not.toBe(indonesian);
    }
  });

  it('speak of no other text, and never abbreviate the rater to the initials of another office', () => {
    for (const { id: indonesian, en } of readings)
      for (const other of [...others, 'PPK']) expect(`${indonesian} ${en}`).not.toMatch(new RegExp(`\\b${other}\\b`));
  });

  it('and every place that it cites are written as its own', () => {
    expect(cite).not.toBe('');
    for (const article of articlesIn(editions)) expect(article).toMatch(/^(Ps\.|Lamp\.|UU )/);
  });
});

/** Every reading in a value, however deep. */
function readingsIn(value: unknown): Reading[] {
  if (Array.isArray(value)) return value.flatMap(readingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, en, ...rest } = value as Partial<Reading>;
  if (typeof id === 'string' && typeof en === 'string' && Object.keys(rest).length === 0 && id.endsWith('.'))
    return [{ id, en }];
  return Object.values(value).flatMap(readingsIn);
}

function articlesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { basis } = value as { readonly basis?: readonly string[] };
  return [...(basis ?? []), ...Object.values(value).flatMap(articlesIn)];
}
