import { parseChartName } from '../../../machines/chart-name.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { METRICS_MEDIA_TYPE } from '../../telemetry/metrics.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import type { ProblemCode } from '../problems/problem.ts';
import { isProblemCode } from '../problems/problem-table.ts';
import { lagsByName } from './progress.ts';
import type { ServiceState } from './state.ts';

/** Seconds. Most answers take some milliseconds; nobody waits for more than ten seconds. */
const LATENCY_BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** `GET /metrics`: what this process has served, and how far the service is behind the log. No token, no personal data. */
export function reportMetrics(
  api: Api,
  metrics: Metrics,
  readState: () => Promise<ServiceState>,
  poolUse: ApiDeps['poolUse'],
): void {
  countAnswers(api, metrics);
  observeState(metrics, readState);
  if (poolUse) observePool(metrics, poolUse);
  api.get(
    '/metrics',
    {
      schema: {
        operationId: 'metrics',
        summary: 'Counts and measures of this process and of the service, for Prometheus',
        tags: ['health'],
        security: [],
        response: { 200: { content: { 'text/plain': { schema: { type: 'string' } } } } },
      },
    },
    async (_, reply) => reply.type(METRICS_MEDIA_TYPE).send((await metrics.page()) as never),
  );
}

function countAnswers(api: Api, { meter }: Metrics): void {
  const acts = meter.createCounter('penugasan_acts_accepted', { description: 'Acts recorded' });
  const refusals = meter.createCounter('penugasan_problems', { description: 'Problems answered, by code' });
  const durations = meter.createHistogram('http_server_request_duration_seconds', {
    description: 'From the headers of a request to the end of its answer',
    advice: { explicitBucketBoundaries: LATENCY_BUCKETS },
  });
  api.addHook('onSend', async (_, reply, payload) => {
    const code = reply.statusCode >= 400 ? problemCodeOf(payload) : null;
    if (code) refusals.add(1, { code });
    return payload;
  });
  api.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, recorded } = request;
    durations.record(reply.elapsedTime / 1_000, {
      method,
      route: request.is404 ? 'none' : (routeOptions.url ?? 'none'),
      status: reply.statusCode,
    });
    if (recorded) {
      acts.add(1, { act: recorded.act, ...partsOf(recorded.chart) });
    }
  });
}

/** A refusal that is repeated comes as the text that was kept, so the text is what all refusals have in common. */
function problemCodeOf(payload: unknown): ProblemCode | null {
  if (typeof payload !== 'string' || !payload.startsWith('{')) return null;
  const { code } = JSON.parse(payload) as { code?: unknown };
  return isProblemCode(code) ? code : null;
}

/** Asked anew at each look; what nobody knows just now is left out. */
function observeState({ meter }: Metrics, readState: () => Promise<ServiceState>): void {
  const up = meter.createObservableGauge('penugasan_server_up', { description: '1 where it answers, 0 where not' });
  const lost = meter.createObservableGauge('penugasan_log_has_lost_facts', {
    description: '1 where PostgreSQL lacks facts that JetStream or a workflow has seen: nothing is recorded then',
  });
  const facts = meter.createObservableGauge('penugasan_behind_facts', {
    description:
      'Recorded facts that something lacks: workflows, reporting tables, JetStream; the sequencer has no position for them yet',
  });
  const seconds = meter.createObservableGauge('penugasan_behind_seconds', {
    description: 'For how long the oldest fact that it lacks has been recorded; 0 where it lacks none',
  });
  meter.addBatchObservableCallback(
    async (result) => {
      const state = await readState();
      for (const [server, { ok }] of Object.entries(state.servers)) result.observe(up, ok ? 1 : 0, { server });
      if (state.lost !== null) result.observe(lost, state.lost ? 1 : 0);
      for (const [what, lag] of state.progress ? lagsByName(state.progress) : []) {
        result.observe(facts, lag.facts, { what });
        result.observe(seconds, lag.seconds, { what });
      }
    },
    [up, lost, facts, seconds],
  );
}

function observePool({ meter }: Metrics, poolUse: NonNullable<ApiDeps['poolUse']>): void {
  const connections = meter.createObservableGauge('penugasan_database_connections', {
    description: 'Of the pool: used, idle, and how many requests wait for one',
  });
  connections.addCallback((result) => {
    for (const [state, count] of Object.entries(poolUse())) result.observe(count, { state });
  });
}

/** A team's acts are counted under the route `team`. */
function partsOf(chart: string): { readonly regulation: string; readonly route: string } {
  const name = parseChartName(chart);
  return { regulation: name.regulation, route: name.kind === 'assignment' ? name.route : name.kind };
}
