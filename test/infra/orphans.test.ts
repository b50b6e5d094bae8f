import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { identifyProcess, isStillRunning } from '../../infra/stack/process-identity.ts';
import { readRunningStack, readStackFile, writeStackFile } from '../../infra/stack/stack-file.ts';
import { testFolder, testStack } from './folders.ts';

const ownerScript = join(import.meta.dirname, 'fixtures/stack-owner.ts');

async function startOwner(dir: string): Promise<{ owner: ChildProcess; pids: number[] }> {
  const owner = spawn(process.execPath, [ownerScript, dir], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [line] = await once(createInterface({ input: owner.stdout }), 'line');
  return { owner, pids: JSON.parse(line) };
}

async function run(databaseUrl: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('after its owner was killed a stack starts again, with its data and without the old servers', async () => {
  const dir = testFolder();
  const { owner, pids } = await startOwner(dir);
  await run(String(readRunningStack(dir)?.addresses.databaseUrl), 'create table kept as select 42 as answer');
  const old = pids.map((pid) => identifyProcess(pid)).filter((identity) => identity !== null);
  expect(old).toHaveLength(3);

  const ownerEnded = once(owner, 'exit');
  owner.kill('SIGKILL');
  await ownerEnded;
  expect(old.every(isStillRunning)).toBe(true);
  expect(readRunningStack(dir)).toBeNull();

  const stack = await testStack({ dir });
  expect(old.filter(isStillRunning)).toEqual([]);
  expect(await run(stack.addresses.databaseUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
}, 60_000);

test('when the servers were killed with their owner, a stack starts again all the same', async () => {
  const dir = testFolder();
  const { owner, pids } = await startOwner(dir);
  const ended = once(owner, 'exit');
  // The owner first: nobody is left to reap PostgreSQL then, as in a container without init.
  for (const pid of [Number(owner.pid), ...pids]) process.kill(pid, 'SIGKILL');
  await ended;

  const stack = await testStack({ dir });
  expect(await run(stack.addresses.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
}, 60_000);

test('an owner that ends by an error takes its servers along', async () => {
  const { owner, pids } = await startOwner(testFolder());
  const ended = once(owner, 'exit');
  owner.stdin?.write('fail');
  expect(await ended).toEqual([1, null]);
  await vi.waitFor(() => expect(pids.map(identifyProcess)).toEqual([null, null, null]), { timeout: 20_000 });
}, 60_000);

test('a process that got the pid of a recorded server is left alone', async () => {
  const dir = testFolder();
  const bystander = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  const identity = identifyProcess(Number(bystander.pid));
  if (identity === null) throw new Error('the bystander runs');
  const owner = { ...identity, startedAt: 'long ago' };
  writeStackFile(dir, { owner, addresses: null, servers: { nats: { ...identity, startedAt: 'long ago' } } });
  expect(readStackFile(dir)?.servers.nats?.pid).toBe(bystander.pid);

  await testStack({ dir });
  expect(isStillRunning(identity)).toBe(true);
  const ended = once(bystander, 'exit');
  bystander.kill();
  await ended;
}, 60_000);
