import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { StackError } from '../../infra/stack/errors.ts';
import { findFreePorts, withFreePorts } from '../../infra/stack/ports.ts';
import { identifyProcess } from '../../infra/stack/process-identity.ts';
import { startStack } from '../../infra/stack/stack.ts';
import { readStackFile } from '../../infra/stack/stack-file.ts';
import { testFolder, testStack } from './folders.ts';

async function occupy(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return server;
}

test('a wished port is given when it is free, another when it is taken', async () => {
  const [wished = 0] = await findFreePorts([null]);
  expect(await findFreePorts([wished])).toEqual([wished]);
  await occupy(wished);
  const [given] = await findFreePorts([wished]);
  expect(given).toBeGreaterThan(0);
  expect(given).not.toBe(wished);
});

test('a port that is taken while a server starts is replaced', async () => {
  const tried: number[] = [];
  const started = await withFreePorts([null], async ([port = 0]) => {
    tried.push(port);
    if (tried.length > 1) return port;
    await occupy(port);
    throw new StackError('server-start-failed', 'the port is in use');
  });
  expect(tried).toHaveLength(2);
  expect(started).not.toBe(tried[0]);
});

test('two stacks run beside each other, also when both want the same ports', async () => {
  const [one, two] = await Promise.all([
    testStack({ dir: testFolder(), preferPorts: true }),
    testStack({ dir: testFolder(), preferPorts: true }),
  ]);
  expect(new Set([...addressesOf(one), ...addressesOf(two)]).size).toBe(6);
}, 60_000);

function addressesOf({ addresses }: { addresses: { databaseUrl: string; natsUrl: string; temporalAddress: string } }) {
  return [new URL(addresses.databaseUrl).host, new URL(addresses.natsUrl).host, addresses.temporalAddress];
}

test('an address where nobody answers is named, without its password, and nothing is left running', async () => {
  const dir = testFolder();
  const [port = 0] = await findFreePorts([null]);
  const env = { PENUGASAN_DATABASE_URL: `postgres://someone:secret@127.0.0.1:${port}/somewhere` };
  const error = await startStack({ dir, env, preferPorts: false, externalLimitMs: 300 }).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'server-unreachable' });
  expect(error.message).toContain(
    `postgres could not be reached within 0.3 s at postgres://127.0.0.1:${port}/somewhere`,
  );
  expect(error.message).toContain('PENUGASAN_DATABASE_URL');
  expect(error.message).not.toContain('secret');
  expect(readStackFile(dir)).toBeNull();
}, 60_000);

test('a server that cannot start says why, and stops the others', async () => {
  const dir = testFolder();
  const broken = join(dir, 'broken-nats');
  writeFileSync(broken, '#!/bin/sh\necho the disk is on fire >&2\nexit 3\n');
  chmodSync(broken, 0o755);
  const pids: number[] = [];
  const onProgress = (): void => {
    for (const server of Object.values(readStackFile(dir)?.servers ?? {})) pids.push(server.pid);
  };
  const start = startStack({ dir, env: { PENUGASAN_NATS_BIN: broken }, preferPorts: false, ui: false, onProgress });
  await expect(start).rejects.toMatchObject({
    code: 'server-start-failed',
    message: expect.stringContaining('the disk is on fire'),
  });
  expect(pids.length).toBeGreaterThan(0);
  expect(pids.filter((pid) => identifyProcess(pid) !== null)).toEqual([]);
  expect(readStackFile(dir)).toBeNull();
}, 60_000);
