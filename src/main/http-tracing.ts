import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { onRequestHookHandler } from 'fastify';
import type { Config } from '../config/config.ts';

/** Opens a span for each request, in the trace of the caller where there is one; nothing where nobody collects. */
export function traceRequests({ otlpEndpoint }: Config['telemetry']): readonly onRequestHookHandler[] {
  if (!otlpEndpoint) return [];
  const tracer = trace.getTracer('penugasan');
  return [
    (request, reply, done) => {
      const from = propagation.extract(context.active(), request.headers);
      const route = request.routeOptions.url ?? 'unknown';
      const span = tracer.startSpan(
        `${request.method} ${route}`,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': route } },
        from,
      );
      reply.raw.once('close', () => end(span, reply.raw.statusCode));
      context.with(trace.setSpan(from, span), done);
    },
  ];
}

function end(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
