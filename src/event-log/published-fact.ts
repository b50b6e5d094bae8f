import type { Fact } from '../../machines/facts.ts';
import { subjectOf } from './cloud-event.ts';
import { factOf } from './read.ts';
import { canonicalBytes } from './transparency/canonical.ts';

/** A message of the stream as it is stored. */
export interface StoredMessage {
  readonly position: number;
  readonly id: string | null;
  readonly subject: string;
  readonly json: string;
}

/** A fact as the stream holds it: its entry byte for byte, and what else the log kept beside it. */
export interface PublishedFact {
  readonly position: number;
  readonly fact: Fact;
  readonly entry: string;
  readonly agency: string;
  readonly traceparent: string | null;
}

const DATA = ',"data":';

/**
 * The fact of a message that the publisher made. Pure.
 * @returns null for anything else: it was put there by somebody else, and says nothing of the log
 */
export function publishedFact({ position, id, subject, json }: StoredMessage): PublishedFact | null {
  // Inside a JSON string the quotes would be escaped, so this is the envelope's own member, and its last.
  const start = json.indexOf(DATA);
  if (start < 0 || !json.endsWith('}')) return null;
  const entry = json.slice(start + DATA.length, -1);
  try {
    const envelope = JSON.parse(`${json.slice(0, start)}}`) as { source?: unknown; traceparent?: unknown };
    const fact = factOf(entry);
    const agency = String(envelope.source).replace('/penugasan/', '');
    const traceparent = typeof envelope.traceparent === 'string' ? envelope.traceparent : null;
    const ours =
      canonicalBytes(fact).toString('utf8') === entry && fact.id === id && subjectOf(agency, fact) === subject;
    return ours ? { position, fact, entry, agency, traceparent } : null;
  } catch {
    return null;
  }
}
