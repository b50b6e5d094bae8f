import type { Fact } from '../../machines/facts.ts';
import { canonicalBytes } from '../event-log/transparency/canonical.ts';
import { typedHash } from '../event-log/typed-hash.ts';
import type { ProblemCode } from './problems.ts';
import type { StoredEntry } from './read-log.ts';

/** Whether what stands beside an entry still says what the entry says. Pure. */
export function checkEntry(
  stored: StoredEntry,
  fact: Fact,
): { readonly code: ProblemCode; readonly why: string } | null {
  if (canonicalBytes(fact).toString('utf8') !== stored.entry)
    return { code: 'entry-altered', why: 'not in RFC 8785 form' };
  const differs = (['id', 'stream', 'version', 'type'] as const).find((name) => fact[name] !== stored[name]);
  if (differs)
    return {
      code: 'columns-differ',
      why: `${differs} is "${stored[differs]}" beside the entry, "${fact[differs]}" in it`,
    };
  if (Date.parse(fact.at) !== stored.at.getTime())
    return { code: 'columns-differ', why: 'the time beside the entry is another' };
  return checkText(stored, fact);
}

/** What people typed: there with its salt and as it was, or destroyed with it. */
function checkText({ typed, salt }: StoredEntry, fact: Fact): ReturnType<typeof checkEntry> {
  if (fact.typed === null)
    return typed || salt ? { code: 'text-altered', why: 'text stands beside a fact that has none' } : null;
  if (!typed && !salt) return null;
  if (!typed || !salt) return { code: 'text-altered', why: 'the text or its salt is gone, but not both' };
  return typedHash(typed, salt) === fact.typed.hash
    ? null
    : { code: 'text-altered', why: 'the text is not what was typed' };
}
