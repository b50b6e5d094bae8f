import type { EmbeddedServer } from './embedded-server.ts';
import { type ExternalServer, externalServers, waitForExternalServer } from './external-server.ts';
import { prepareNats } from './nats.ts';
import { preferredPorts, withFreePorts } from './ports.ts';
import { preparePostgres } from './postgres.ts';
import { preparePostgresPlace } from './postgres-place.ts';
import type { RunningServer, ServerName, StackAddresses } from './servers.ts';
import { prepareTemporal } from './temporal.ts';

export interface StartContext {
  readonly dir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly preferPorts: boolean;
  readonly ui: boolean;
  readonly externalLimitMs: number;
  /** Aborted when another server failed: there is no point in waiting for this one then. */
  readonly signal: AbortSignal;
  onProgress(line: string): void;
  /** Starts it, and remembers it from its first moment. */
  start(server: Omit<EmbeddedServer, 'onLaunched'>): Promise<RunningServer>;
}

export interface StartedServer<Key extends keyof StackAddresses> {
  server: RunningServer;
  addresses: Pick<StackAddresses, Key>;
}

export async function startPostgres(context: StartContext): Promise<StartedServer<'databaseUrl'>> {
  const { dir, onProgress } = context;
  const there = externalOf('postgres', context);
  if (there) return { server: await wait(there, context), addresses: { databaseUrl: there.address } };
  const place = await preparePostgresPlace(dir, onProgress);
  return withFreePorts([wish(preferredPorts.postgres, context)], async ([port = 0]) => {
    const { server, databaseUrl, createDatabase } = await preparePostgres(dir, port, place);
    const running = await context.start(server);
    await createDatabase();
    return { server: running, addresses: { databaseUrl } };
  });
}

export async function startNats(context: StartContext): Promise<StartedServer<'natsUrl'>> {
  const { dir, env } = context;
  const there = externalOf('nats', context);
  if (there) return { server: await wait(there, context), addresses: { natsUrl: there.address } };
  return withFreePorts([wish(preferredPorts.nats, context)], async ([port = 0]) => {
    const { server, natsUrl } = prepareNats(dir, port, env);
    return { server: await context.start(server), addresses: { natsUrl } };
  });
}

export async function startTemporal(
  context: StartContext,
): Promise<StartedServer<'temporalAddress' | 'temporalUiUrl'>> {
  const { dir, env, ui } = context;
  const there = externalOf('temporal', context);
  if (there) {
    const addresses = { temporalAddress: there.address, temporalUiUrl: env.PENUGASAN_TEMPORAL_UI_URL ?? null };
    return { server: await wait(there, context), addresses };
  }
  const wished = ui ? [preferredPorts.temporal, preferredPorts.temporalUi] : [preferredPorts.temporal];
  const wishes = wished.map((port) => wish(port, context));
  return withFreePorts(wishes, async ([port = 0, uiPort = null]) => {
    const { server, temporalAddress, temporalUiUrl } = prepareTemporal(dir, port, uiPort, env);
    return { server: await context.start(server), addresses: { temporalAddress, temporalUiUrl } };
  });
}

function externalOf(name: ServerName, { env }: StartContext): ExternalServer | undefined {
  return externalServers(env).find((server) => server.name === name);
}

async function wait(server: ExternalServer, context: StartContext): Promise<RunningServer> {
  const running = await waitForExternalServer(server, context.externalLimitMs, context.signal);
  context.onProgress(`${server.name}: using the server that ${server.variable} names`);
  return running;
}

function wish(port: number, { preferPorts }: StartContext): number | null {
  return preferPorts ? port : null;
}
