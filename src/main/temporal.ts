import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { type Patient, untilUp } from './until-up.ts';

/** gRPC's own pauses grow to two minutes, so that a server would be back long before anybody noticed. */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1_000 };

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

export async function connectClient(config: Patient): Promise<TemporalClient> {
  const { temporal } = config;
  const connection = await untilUp(config, 'temporal', temporal.address, () =>
    Connection.connect({ address: temporal.address, connectTimeout: 2_000, channelArgs: RECONNECT }),
  );
  return { client: new Client({ connection, namespace: temporal.namespace }), close: () => connection.close() };
}

/** Connects at its first call: for a role that also works without Temporal. */
export function lazyClient({ temporal }: Pick<Patient, 'temporal'>): TemporalClient {
  const connection = Connection.lazy({ address: temporal.address, connectTimeout: 2_000, channelArgs: RECONNECT });
  return { client: new Client({ connection, namespace: temporal.namespace }), close: () => connection.close() };
}

export const connectWorker = (config: Patient): Promise<NativeConnection> =>
  untilUp(config, 'temporal', config.temporal.address, () =>
    NativeConnection.connect({ address: config.temporal.address }),
  );

/** The workflows' code for the sandbox: webpack takes a second or two, so once per process. */
export const bundleWorkflows = (): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: new URL('../../workflows/index.ts', import.meta.url).pathname,
    // The law is the same for every workflow, and pure: it is read once, not once in each.
    preloadModules: [new URL('../../machines/assignment/fold.ts', import.meta.url).pathname],
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
  });
