import type { Fact } from '../../machines/facts.ts';

export type ReadFact =
  | { readonly fact: Fact; readonly why?: undefined }
  | { readonly fact?: undefined; readonly why: string };

/** The fact that an entry holds, or why it holds none. Any text may stand there: the log is what is being audited. Pure. */
export function readFact(entry: string): ReadFact {
  let value: unknown;
  try {
    value = JSON.parse(entry);
  } catch {
    return { why: 'not JSON' };
  }
  if (value === null) return { why: 'null, not a fact' };
  if (Array.isArray(value)) return { why: 'a list, not a fact' };
  if (typeof value !== 'object') return { why: `a ${typeof value}, not a fact` };
  const fact = value as Record<string, unknown>;
  const wrong = Object.entries(SHAPE).find(([name, fits]) => !fits(fact[name]));
  return wrong ? { why: `a fact whose "${wrong[0]}" is not one` } : { fact: value as Fact };
}

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** As much of a fact's shape as every check takes for granted. */
const SHAPE: { readonly [Name in keyof Fact]: (value: unknown) => boolean } = {
  id: isText,
  stream: isText,
  version: (value) => Number.isInteger(value),
  type: isText,
  step: isText,
  at: (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
  by: (value) => value === null || isObject(value),
  cause: isText,
  basis: isListOfTexts,
  data: isObject,
  typed: (value) =>
    value === null ||
    (isObject(value) &&
      isText((value as { hash?: unknown }).hash) &&
      isListOfTexts((value as { fields?: unknown }).fields)),
};

/** As `Instant` says: so that two of them compare as texts. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
