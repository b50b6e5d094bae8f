import type { Fact } from '../../machines/facts.ts';

/** A message of the stream: where it stands, and the fact it carries, unless it cannot be read as one. */
export interface DeliveredFact {
  readonly position: number;
  readonly fact: Fact | null;
  readonly traceparent: string | null;
}

/** Reads a CloudEvent in JSON structured mode. What cannot be read is left to the log, which has the same fact. */
export function deliveredFact(position: number, data: Uint8Array): DeliveredFact {
  try {
    const event = JSON.parse(new TextDecoder().decode(data)) as { data?: Fact; traceparent?: string } | null;
    const fact = event?.data;
    const whole = typeof fact?.stream === 'string' && Number.isInteger(fact.version) && typeof fact.type === 'string';
    return { position, fact: whole ? fact : null, traceparent: event?.traceparent ?? null };
  } catch {
    return { position, fact: null, traceparent: null };
  }
}
