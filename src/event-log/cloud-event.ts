import { type Fact, kindOf } from '../../machines/facts.ts';

/** CloudEvents 1.0, JSON structured mode; `traceparent` is its Distributed Tracing extension. */
export interface FactCloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly traceparent?: string;
  readonly data: Fact;
}

export const CLOUD_EVENT_MEDIA_TYPE = 'application/cloudevents+json; charset=utf-8';

/** The event as others see it. Its data is the recorded entry, byte for byte. */
export function cloudEventJson(agency: string, fact: Fact, entry: string, traceparent: string | null): string {
  const { data: _, ...envelope }: FactCloudEvent = {
    specversion: '1.0',
    id: fact.id,
    source: `/penugasan/${agency}`,
    type: `id.penugasan.${kindOf(fact.type)}.${fact.type}`,
    subject: fact.stream,
    time: fact.at,
    datacontenttype: 'application/json',
    ...(traceparent ? { traceparent } : {}),
    data: fact,
  };
  return `${JSON.stringify(envelope).slice(0, -1)},"data":${entry}}`;
}

export const subjectOf = (agency: string, fact: Pick<Fact, 'stream' | 'type'>): string =>
  `penugasan.${agency}.${kindOf(fact.type)}.${fact.stream}.${fact.type}`;
