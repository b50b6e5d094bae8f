import { setTimeout } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import type { Config } from '../config/config.ts';

/** How long a role waits at its start for a server that does not answer yet; milliseconds. */
const START_LIMIT = 60_000;

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

export async function connectClient({ temporal }: Config): Promise<TemporalClient> {
  const connection = await untilUp('temporal', temporal.address, () =>
    Connection.connect({ address: temporal.address, connectTimeout: 2_000 }),
  );
  return { client: new Client({ connection, namespace: temporal.namespace }), close: () => connection.close() };
}

export const connectWorker = ({ temporal }: Config): Promise<NativeConnection> =>
  untilUp('temporal', temporal.address, () => NativeConnection.connect({ address: temporal.address }));

/** The workflows' code for the sandbox: webpack takes a second or two, so once per process. */
export const bundleWorkflows = (): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: new URL('../../workflows/index.ts', import.meta.url).pathname,
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
  });

/** A server that did not answer in time, named with its address. */
export class ServerDown extends Error {
  readonly code = 'server-down';
  readonly server: string;

  constructor(server: string, address: string, options?: ErrorOptions) {
    super(`${server} at ${address} did not answer within ${START_LIMIT / 1000} s`, options);
    this.server = server;
  }
}

export async function untilUp<T>(server: string, address: string, connect: () => Promise<T>): Promise<T> {
  const until = Date.now() + START_LIMIT;
  for (;;) {
    try {
      return await connect();
    } catch (cause) {
      if (Date.now() > until) throw new ServerDown(server, address, { cause });
      await setTimeout(250);
    }
  }
}
