import { Connection } from '@temporalio/client';
import { connect, StorageType } from 'nats';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifyProcess } from '../../infra/stack/process-identity.ts';
import type { Stack } from '../../infra/stack/servers.ts';
import { startStack } from '../../infra/stack/stack.ts';
import { readRunningStack, readStackFile } from '../../infra/stack/stack-file.ts';
import { temporaryFolder } from './folders.ts';

const folder = temporaryFolder();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ dir: folder.path, env: {}, preferPorts: false });
}, 60_000);

afterAll(async () => {
  await stack?.stop();
  folder.remove();
}, 60_000);

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: stack.addresses.databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function publish(text: string): Promise<number> {
  const connection = await connect({ servers: stack.addresses.natsUrl });
  try {
    const manager = await connection.jetstreamManager();
    await manager.streams.add({ name: 'TRIAL', subjects: ['trial.>'], storage: StorageType.File });
    return (await connection.jetstream().publish('trial.one', new TextEncoder().encode(text))).seq;
  } finally {
    await connection.close();
  }
}

async function describeDefaultNamespace(): Promise<string | null | undefined> {
  const connection = await Connection.connect({ address: stack.addresses.temporalAddress });
  try {
    const answer = await connection.workflowService.describeNamespace({ namespace: 'default' });
    return answer.namespaceInfo?.name;
  } finally {
    await connection.close();
  }
}

describe('a stack', () => {
  test('has a PostgreSQL 18 that keeps what was committed, sorts alike everywhere and thinks in UTC', async () => {
    const [row] = await query(`select current_setting('server_version_num')::int / 10000 as major,
      current_database() as database, current_setting('server_encoding') as encoding, datlocale as locale,
      current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('listen_addresses') as listen, current_setting('TimeZone') as zone
      from pg_database where datname = current_database()`);
    expect(row).toEqual({
      major: 18,
      database: 'penugasan',
      encoding: 'UTF8',
      locale: 'C.UTF-8',
      fsync: 'on',
      commit: 'on',
      listen: '127.0.0.1',
      zone: 'UTC',
    });
  });

  test('lets nobody into PostgreSQL without the password', async () => {
    const url = new URL(stack.addresses.databaseUrl);
    url.password = 'guessed';
    const client = new pg.Client({ connectionString: url.href });
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  test('has a NATS with JetStream', async () => {
    expect(await publish('first')).toBe(1);
  });

  test('has a Temporal with its default namespace and its web page', async () => {
    expect(await describeDefaultNamespace()).toBe('default');
    const page = await fetch(String(stack.addresses.temporalUiUrl));
    expect(page.status).toBe(200);
  });

  test('keeps the data of PostgreSQL, its port and its URL through SIGKILL', async () => {
    await query('create table trial (id int primary key)');
    await query('insert into trial select generate_series(1, 1000)');
    const before = stack.servers.postgres.pid;
    stack.servers.postgres.kill();
    await stack.servers.postgres.restart();
    expect(stack.servers.postgres.pid).not.toBe(before);
    expect(await query('select count(*)::int as rows from trial')).toEqual([{ rows: 1000 }]);
  });

  test('keeps the streams of NATS through SIGKILL', async () => {
    const before = await publish('before');
    stack.servers.nats.kill();
    await stack.servers.nats.restart();
    expect(await publish('after')).toBe(before + 1);
  });

  test('has Temporal back after SIGKILL', async () => {
    stack.servers.temporal.kill();
    await stack.servers.temporal.restart();
    expect(await describeDefaultNamespace()).toBe('default');
  });

  test('tells where it is, with the pids of now', () => {
    const file = readRunningStack(folder.path);
    expect(file?.addresses).toEqual(stack.addresses);
    expect(file?.owner.pid).toBe(process.pid);
    expect(file?.servers.nats?.pid).toBe(stack.servers.nats.pid);
  });

  test('refuses a second start in its folder, naming the owner', async () => {
    const second = startStack({ dir: folder.path, env: {}, preferPorts: false });
    await expect(second).rejects.toMatchObject({
      code: 'stack-already-running',
      message: expect.stringContaining(String(process.pid)),
    });
    expect(await query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('is used, not started again, by whom the environment tells its addresses', async () => {
    const env = {
      PENUGASAN_DATABASE_URL: stack.addresses.databaseUrl,
      PENUGASAN_NATS_URL: stack.addresses.natsUrl,
      PENUGASAN_TEMPORAL_ADDRESS: stack.addresses.temporalAddress,
    };
    const other = temporaryFolder();
    const guest = await startStack({ dir: other.path, env });
    expect(guest.addresses).toEqual({ ...stack.addresses, temporalUiUrl: null });
    expect(Object.values(guest.servers).map(({ pid }) => pid)).toEqual([null, null, null]);
    expect(() => guest.servers.nats.kill()).toThrow(expect.objectContaining({ code: 'server-is-external' }));
    await expect(guest.servers.postgres.restart()).rejects.toMatchObject({ code: 'server-is-external' });
    await guest.stop();
    other.remove();
    expect(await query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('stops all its servers, and leaves no stack file', async () => {
    const pids = Object.values(stack.servers).map(({ pid }) => Number(pid));
    await stack.stop();
    expect(pids.map(identifyProcess)).toEqual([null, null, null]);
    expect(readStackFile(folder.path)).toBeNull();
  });
});
