import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { buildApi } from '../../src/api/api.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { type DatabaseLimits, REQUEST_LIMITS } from '../../src/database/limits.ts';
import { whileFrozen } from '../support/freeze.ts';
import { smallDisk } from '../support/small-disk.ts';
import { crossUnit } from './requests.ts';
import { type Answer, callerOf, healthy, loggerInto, startTestApi, type TestApi, verifyPlain } from './test-api.ts';

/** Whatever hangs, nobody waits longer; milliseconds. */
const LONGEST = 10_000;
let testApi: TestApi;
beforeAll(async () => {
  testApi = await startTestApi();
});
afterAll(() => testApi.stop());

const open = (key: string = randomUUID()) =>
  testApi.as('o-kabid-b').post('/v1/assignments', crossUnit(), { 'idempotency-key': key });
const list = () => testApi.as('o-kabid-b').get('/v1/assignments');

/** 503 with Retry-After, in time. */
async function expectUnavailable(ask: () => Promise<Answer>): Promise<void> {
  const started = performance.now();
  const { status, headers, body } = await ask();
  expect([status, headers['retry-after'], body.code]).toEqual([503, '2', 'unavailable']);
  expect(performance.now() - started).toBeLessThan(LONGEST);
}

const recorded = async (): Promise<number> =>
  Number(
    (
      await testApi.db
        .selectFrom('log.event')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

/** A session beside the service, as an administrator or a report has one. */
async function beside<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testApi.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL that hangs', () => {
  it('frozen whole: everybody is answered in time, and the same key records once when it is back', async () => {
    const keys = Array.from({ length: 30 }, () => randomUUID());
    const before = await recorded();
    await whileFrozen(testApi.server.pid, async () => {
      await Promise.all([
        ...keys.map((key) => expectUnavailable(() => open(key))),
        ...keys.map(() => expectUnavailable(list)),
      ]);
    });
    for (const key of keys) expect((await open(key)).status).toBe(201);
    expect((await list()).status).toBe(200);
    expect(await recorded()).toBe(before + keys.length);
  });

  it.each([
    ['log.event', open],
    ['reporting.assignment', list],
  ] as const)('on a lock of %s: 503 in time, served once it is free', async (table, ask) => {
    await beside(async (client) => {
      await client.query(`begin; lock table ${table} in access exclusive mode`);
      await expectUnavailable(() => ask());
      await client.query('rollback');
    });
    expect((await ask()).status).toBeLessThan(300);
  });

  it('for longer than a statement may take', async () => {
    const limited = await anotherApi({ lock: 0, statement: 500 });
    await beside(async (client) => {
      await client.query('begin; lock table reporting.assignment in access exclusive mode');
      await expectUnavailable(() => limited.as('o-kabid-b').get('/v1/assignments'));
      await client.query('rollback');
    });
    await limited.close();
  });

  it('with no connection left for us', async () => {
    const full: pg.Client[] = [];
    for (;;) {
      const client = new pg.Client({ connectionString: testApi.url });
      client.on('error', () => {});
      const refused = await client.connect().then(
        () => null,
        (error: { code?: string }) => error.code,
      );
      if (refused) {
        expect(refused).toBe('53300');
        break;
      }
      full.push(client);
    }
    const late = await anotherApi({});
    await expectUnavailable(() => late.as('o-kabid-b').get('/v1/assignments'));
    await expectUnavailable(() => late.as('o-kabid-b').post('/v1/assignments', crossUnit()));
    await Promise.all(full.map((client) => client.end()));
    await waitUntil(async () => (await late.as('o-kabid-b').get('/v1/assignments')).status === 200, {
      limitMs: 10_000,
    });
    await late.close();
  });
});

it('a full disk turns writes away, not reads, and all goes on once there is room', async ({ skip }) => {
  await beside(async (client) => {
    const { rows } = await client.query('show data_directory');
    const disk = smallDisk(rows[0].data_directory, 4);
    if (typeof disk === 'string') return skip(disk);
    try {
      await client.query(`create tablespace small location '${disk.path}'`);
      await client.query('alter table log.event set tablespace small');
      await client.query('create table public.ballast (text text) tablespace small');
      const fill = "insert into public.ballast select repeat('x', 1000) from generate_series(1, 100)";
      await expect(untilRefused(() => client.query(fill))).resolves.toMatchObject({ code: '53100' });
      // Until the last pages that the table has are full too, writes are still taken.
      let answer = await open();
      for (let tries = 0; tries < 50 && answer.status === 201; tries += 1) answer = await open();
      expect([answer.status, answer.headers['retry-after'], answer.body.code]).toEqual([503, '2', 'unavailable']);
      expect((await list()).status).toBe(200);
      await client.query('drop table public.ballast');
      expect((await open()).status).toBe(201);
    } finally {
      await client.query('drop table if exists public.ballast');
      await client.query('alter table log.event set tablespace pg_default');
      await client.query('drop tablespace if exists small');
      disk.remove();
    }
  });
});

async function untilRefused(work: () => Promise<unknown>): Promise<unknown> {
  for (;;) {
    try {
      await work();
    } catch (error) {
      return error;
    }
  }
}

/** The same API over a pool of its own, with no connection open yet. */
async function anotherApi(limits: Partial<DatabaseLimits>) {
  const db = connectDatabase(connectPool({ url: testApi.url, limits: { ...REQUEST_LIMITS, ...limits } }));
  const api = await buildApi({
    db,
    gate: testApi.gate,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto([]),
  });
  return {
    as: (person: string) => callerOf(api, person),
    close: async () => {
      await api.close();
      await db.destroy();
    },
  };
}
