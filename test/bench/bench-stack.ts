import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import type { Stack } from '../../infra/stack/servers.ts';
import { startStack } from '../../infra/stack/stack.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { connectNats } from '../../src/event-log/nats.ts';
import { startDevIssuer } from '../../src/identity/dev-issuer.ts';
import type { BenchContext, BenchOptions } from './bench.ts';
import { describeMachine, type Machine } from './machine.ts';
import { openWorld, type World } from './world.ts';

export interface BenchStack {
  /** @param bench says so in each line of progress */
  contextOf(bench: string, alone: boolean): BenchContext;
  machine(): Promise<Machine>;
  stop(): Promise<void>;
}

/** Servers of our own in a folder of their own, whatever else the environment names, so that runs can be compared. */
export async function startBenchStack(options: BenchOptions, tell: (line: string) => void): Promise<BenchStack> {
  const dir = mkdtempSync(join(tmpdir(), 'penugasan-bench-'));
  const stack = await startStack({
    dir,
    env: { PATH: process.env.PATH },
    preferPorts: false,
    ui: false,
    onProgress: tell,
  });
  const issuer = await startDevIssuer({ embedded: true, folder: dir });
  const { addresses, servers } = stack;
  const found = new Map<string, Promise<unknown>>();
  const open = new Set<World>();
  return {
    contextOf: (bench, alone) => ({
      addresses,
      pids: {
        postgres: servers.postgres.pid ?? 0,
        nats: servers.nats.pid ?? 0,
        temporal: servers.temporal.pid ?? 0,
      },
      options,
      alone,
      say: (line) => tell(`${bench}: ${line}`),
      async world(name) {
        const world = await openWorld({ name, dir, addresses, issuer: issuer.issuer });
        open.add(world);
        return {
          ...world,
          async close() {
            if (open.delete(world)) await world.close();
          },
        };
      },
      once<T>(name: string, find: () => Promise<T>): Promise<T> {
        const before = found.get(name) ?? find();
        found.set(name, before);
        return before as Promise<T>;
      },
    }),
    machine: () => machineOf(stack),
    async stop() {
      for (const world of open) await world.close(); // those that benches share
      await issuer.close();
      await stack.stop();
      rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true }); // may lie elsewhere
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function machineOf({ addresses }: Stack): Promise<Machine> {
  const db = connectDatabase(connectPool({ url: addresses.databaseUrl, poolSize: 1 }));
  const nats = await connectNats(addresses.natsUrl, 'penugasan-bench');
  const connection = await Connection.connect({ address: addresses.temporalAddress });
  try {
    return await describeMachine({ db, nats, temporal: connection });
  } finally {
    await Promise.all([db.destroy(), nats.close(), connection.close()]);
  }
}
