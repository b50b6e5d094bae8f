import { context, propagation, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node';

/** W3C trace context as it travels through the workflow, beside the event and over NATS. */
export type Traceparent = string | null;

export interface Tracing {
  /** Runs work inside a span that continues a trace; ids only among its attributes. */
  span<T>(
    name: string,
    parent: Traceparent,
    attributes: Readonly<Record<string, string | number>>,
    work: (span: Span) => Promise<T>,
  ): Promise<T>;
  /** The present span, for whoever goes on elsewhere. */
  current(): Traceparent;
  stop(): Promise<void>;
}

export interface TracingOptions {
  readonly service: string;
  /** Base address of an OTLP/HTTP collector; null: nothing is traced. */
  readonly otlpEndpoint: string | null;
  /** Instead of OTLP, for tests. */
  readonly exporter?: SpanExporter;
}

/** Traces from the HTTP request through the recording to the projection; free where no collector is named. */
export function startTracing({ service, otlpEndpoint, exporter }: TracingOptions): Tracing {
  if (!otlpEndpoint && !exporter) return untraced;
  const target = exporter ?? new OTLPTraceExporter({ url: `${otlpEndpoint?.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(target)],
  });
  provider.register();
  const tracer = provider.getTracer('penugasan');
  return { span: (...args) => inSpan(tracer, ...args), current, stop: () => provider.shutdown() };
}

const untraced: Tracing = {
  span: (_name, _parent, _attributes, work) => work(trace.wrapSpanContext({ traceId: '', spanId: '', traceFlags: 0 })),
  current: () => null,
  stop: async () => {},
};

async function inSpan<T>(
  tracer: Tracer,
  name: string,
  parent: Traceparent,
  attributes: Readonly<Record<string, string | number>>,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const from = parent ? propagation.extract(context.active(), { traceparent: parent }) : context.active();
  return await tracer.startActiveSpan(name, { kind: SpanKind.INTERNAL, attributes }, from, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

function current(): Traceparent {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}
