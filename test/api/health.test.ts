import { Connection } from '@temporalio/client';
import { sql } from 'kysely';
import { AckPolicy, connect, type NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HealthChecks } from '../../src/api/deps.ts';
import { DEFAULT_SETTINGS } from '../../src/api/settings.ts';
import { ensureStream, STREAM } from '../../src/event-log/nats.ts';
import { streamProgress } from '../../src/event-log/stream-progress.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { whileFrozen } from '../support/freeze.ts';
import { type OwnServers, ownServers } from '../support/own-servers.ts';
import { crossUnit } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

const LIMIT = 150;
const TABLES = PROJECTIONS.map(({ name }) => `tables.${name}`);
let servers: OwnServers;
let nats: NatsConnection;
let temporal: Connection;
let testApi: TestApi;
let lost = false;

beforeAll(async () => {
  servers = await ownServers('nats', 'temporal');
  nats = await connect({ servers: servers.addresses.natsUrl });
  temporal = await Connection.connect({ address: servers.addresses.temporalAddress });
  await ensureStream(nats);
  const manager = await nats.jetstreamManager();
  await manager.consumers.add(STREAM, { durable_name: 'followers', ack_policy: AckPolicy.Explicit });
  const health: HealthChecks = {
    postgres: async () => void (await sql`select 1`.execute(testApi.db)),
    temporal: async () => void (await temporal.workflowService.getSystemInfo({})),
    nats: async () => void (await nats.rtt()),
    stream: () => streamProgress(nats),
    logIsBehind: async () => lost,
  };
  testApi = await startTestApi({ health, settings: { ...DEFAULT_SETTINGS, behindLimit: LIMIT } });
});
afterAll(async () => {
  await nats.close();
  await temporal.close();
  await testApi.stop();
  await servers.stop();
});

const ask = async (path: string) => {
  const answer = await testApi.http.inject(path);
  return { code: answer.statusCode, retry: answer.headers['retry-after'], body: answer.json() };
};
const readiness = () => ask('/health/ready');
const record = async () =>
  expect((await testApi.as('o-kabid-b').post('/v1/assignments', crossUnit())).status).toBe(201);

/** What the sequencer, the publisher, the followers and the projector do, each when a test says so. */
const sequence = () =>
  sql`with waiting as (delete from log.pending returning seq)
    insert into log.entry (position, event_seq)
    select (select coalesce(max(position), 0) from log.entry) + row_number() over (order by seq), seq from waiting`.execute(
    testApi.db,
  );
const lackingInTables = async (): Promise<number> => (await readiness()).body.progress.tables.inbox.facts;
async function publish(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await nats.jetstream().publish('penugasan.test', '{}');
}
async function follow(count: number): Promise<void> {
  const consumer = await nats.jetstream().consumers.get(STREAM, 'followers');
  for (let index = 0; index < count; index += 1) await (await consumer.next())?.ackAck();
}
const project = () =>
  sql`update reporting.checkpoint set position = (select max(position) from log.entry)`.execute(testApi.db);

describe('readiness', () => {
  it('names what lacks a fact for longer than the limit, and has nothing to say once all have it', async () => {
    expect((await readiness()).body).toMatchObject({ status: 'ready', accepting: true, away: [], behind: [] });
    await record();
    await expect.poll(readiness).toMatchObject({ code: 503, retry: '2', body: { behind: ['sequencer', ...TABLES] } });
    await sequence();
    expect((await readiness()).body.behind).toEqual(['stream', 'workflows', ...TABLES]);
    const facts = await lackingInTables();
    expect((await readiness()).body.progress.stream).toEqual({ facts, seconds: expect.any(Number) });
    await publish(facts);
    expect((await readiness()).body.behind).toEqual(['workflows', ...TABLES]);
    await project();
    expect((await readiness()).body).toMatchObject({ status: 'unavailable', accepting: true, behind: ['workflows'] });
    await follow(facts);
    const { code, body } = await readiness();
    expect([code, body.status, body.behind]).toEqual([200, 'ready', []]);
    expect(body.progress.workflows).toEqual({ facts: 0, seconds: 0 });
  });

  it('a NATS that hangs is told, and fails it only once something is late; acts are accepted throughout', async () => {
    await whileFrozen(servers.servers.nats.pid, async () => {
      const degraded = { status: 'degraded', away: ['nats'], behind: [] };
      await expect.poll(readiness, { timeout: 10_000 }).toMatchObject({ code: 200, body: degraded });
      expect((await readiness()).body.servers.nats).toMatchObject({ ok: false, error: 'timeout' });
      await record();
      await sequence();
      await project();
      await expect.poll(readiness, { timeout: 10_000 }).toMatchObject({
        code: 503,
        body: { accepting: true, away: ['nats'], behind: ['stream', 'workflows'] },
      });
      expect(await ask('/health/accepting')).toMatchObject({ code: 200, body: { status: 'accepting' } });
    });
    const lacking = (await readiness()).body.progress.stream.facts;
    await publish(lacking);
    await follow(lacking);
    await expect.poll(readiness).toMatchObject({ code: 200, body: { status: 'ready' } });
  });

  it('a Temporal that hangs is told, and acts are accepted', async () => {
    await whileFrozen(servers.servers.temporal.pid, async () => {
      const degraded = { status: 'degraded', away: ['temporal'] };
      await expect.poll(readiness, { timeout: 10_000 }).toMatchObject({ code: 200, body: degraded });
      expect((await ask('/health/accepting')).code).toBe(200);
    });
  });

  it('a PostgreSQL that hangs fails both, by name, in time', async () => {
    await whileFrozen(testApi.server.pid, async () => {
      const started = performance.now();
      const { code, body } = await readiness();
      expect([code, body.accepting, body.away, body.progress]).toEqual([503, false, ['postgres'], null]);
      expect((await ask('/health/accepting')).code).toBe(503);
      const { statusCode, body: page } = await testApi.http.inject('/metrics');
      expect([statusCode, page.includes('penugasan_server_up{server="postgres"} 0')]).toEqual([200, true]);
      expect(performance.now() - started).toBeLessThan(10_000);
    });
    await expect.poll(readiness, { timeout: 10_000 }).toMatchObject({ code: 200 });
  });

  it('a log that has lost facts fails both', async () => {
    lost = true;
    expect(await readiness()).toMatchObject({ code: 503, body: { accepting: false, behind: ['log'] } });
    expect((await ask('/health/accepting')).code).toBe(503);
    lost = false;
    expect((await readiness()).code).toBe(200);
  });

  it('says no address of a server that is away', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:4222'), { code: 'ECONNREFUSED' });
    const { http, stop } = await startTestApi({
      health: {
        postgres: async () => {},
        temporal: async () => {},
        nats: () => Promise.reject(refused),
        stream: async () => ({ last: 0, followed: 0 }),
        logIsBehind: async () => false,
      },
    });
    const { body } = await http.inject('/health/ready');
    expect(JSON.parse(body).servers.nats).toMatchObject({ ok: false, error: 'ECONNREFUSED' });
    expect(body).not.toContain('10.1.2.3');
    await stop();
  });
});

describe('the metrics', () => {
  const page = async (): Promise<string> => (await testApi.http.inject('/metrics')).body;
  const value = async (series: string): Promise<number | null> => {
    const line = (await page()).split('\n').find((each) => each.startsWith(`${series} `));
    return line ? Number(line.slice(series.length)) : null;
  };

  it('count an act once, whoever asks again', async () => {
    const series =
      'penugasan_acts_accepted_total{act="request",regulation="dairi-18-2024",route="appointment-cross-unit"}';
    const before = (await value(series)) ?? 0;
    const key = { 'idempotency-key': 'counted-once' };
    for (let times = 0; times < 3; times += 1) await testApi.as('o-kabid-b').post('/v1/assignments', crossUnit(), key);
    expect(await value(series)).toBe(before + 1);
  });

  it('count refusals by code, and time answers by route and status', async () => {
    const unknown = '00000000-0000-8000-8000-000000000000';
    await testApi.as('o-kabid-b').get(`/v1/assignments/${unknown}`);
    await testApi.as('o-kabid-b').post('/v1/assignments', crossUnit({ ownerUnit: 'unit-x' }));
    expect(await value('penugasan_problems_total{code="assignment-unknown"}')).toBe(1);
    expect(await value('penugasan_problems_total{code="unit-unknown"}')).toBe(1);
    const timed = 'http_server_request_duration_seconds_count{method="GET",route="/v1/assignments/:id",status="404"}';
    expect(await value(timed)).toBe(1);
    expect(await page()).toContain('http_server_request_duration_seconds_bucket{');
    expect(await page()).not.toContain(unknown);
  });

  it('say how far everything is behind, and name nobody', async () => {
    await sequence();
    await project();
    const lacking = (await readiness()).body.progress.stream.facts;
    expect(lacking).toBeGreaterThan(0);
    expect(await value('penugasan_behind_facts{what="stream"}')).toBe(lacking);
    expect(await value('penugasan_behind_seconds{what="workflows"}')).toBeGreaterThan(0);
    expect(await value('penugasan_behind_facts{what="tables.inbox"}')).toBe(0);
    expect(await value('penugasan_log_has_lost_facts')).toBe(0);
    expect(await page()).not.toMatch(/o-kabid|Nama/);
  });

  it('are served as Prometheus reads them', async () => {
    const { headers, body } = await testApi.http.inject('/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(body).toMatch(/^# HELP .*\n(# UNIT .*\n)?# TYPE /);
  });
});
