import type { Fact } from '../../machines/facts.ts';
import { canonicalBytes } from '../event-log/transparency/canonical.ts';
import { typedHash } from '../event-log/typed-hash.ts';
import type { Problem } from './problem.ts';
import type { StoredEntry } from './stored-entry.ts';

type Found = Pick<Problem, 'code' | 'why'>;

/** Holds an entry's bytes against their canonical form, and what stands beside them against what they say. Pure. */
export function checkColumns(stored: StoredEntry, fact: Fact): Found | null {
  if (!isCanonical(stored.entry, fact)) return { code: 'entry-altered', why: 'not in RFC 8785 form' };
  const differs = (['id', 'stream', 'version', 'type'] as const).find((name) => fact[name] !== stored[name]);
  if (differs)
    return {
      code: 'columns-differ',
      why: `${differs} is "${stored[differs]}" beside the entry, "${fact[differs]}" in it`,
    };
  if (stored.at !== epochOf(fact.at))
    return { code: 'columns-differ', why: `at is ${stored.at} s beside the entry, "${fact.at}" in it` };
  return checkText(stored, fact);
}

function isCanonical(entry: string | null, fact: Fact): boolean {
  try {
    return canonicalBytes(fact).toString('utf8') === entry;
  } catch {
    return false; // a lone surrogate: JSON can say it, RFC 8785 cannot
  }
}

/** As `StoredEntry.at` says it. */
function epochOf(at: string): string {
  const milliseconds = Date.parse(at);
  const sign = milliseconds < 0 ? '-' : '';
  const digits = String(Math.abs(milliseconds)).padStart(4, '0');
  return `${sign}${digits.slice(0, -3)}.${digits.slice(-3)}000`;
}

/** What people typed: there with its salt and as it was, or gone with it. */
function checkText({ typed, salt }: StoredEntry, fact: Fact): Found | null {
  if (fact.typed === null)
    return typed === null && salt === null
      ? null
      : { code: 'text-altered', why: 'text stands beside a fact that has none' };
  if (typed === null && salt === null) return null;
  if (typed === null || salt === null)
    return { code: 'text-altered', why: 'the text or its salt is gone, but not both' };
  return hashOf(typed, salt) === fact.typed.hash
    ? null
    : { code: 'text-altered', why: 'the text is not what was typed' };
}

function hashOf(typed: string, salt: string): string | null {
  try {
    return typedHash(JSON.parse(typed), Buffer.from(salt, 'hex'));
  } catch {
    return null; // no JSON, or none that RFC 8785 can say
  }
}
