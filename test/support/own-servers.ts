import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { RunningServer, ServerName, StackAddresses } from '../../infra/stack/servers.ts';
import { startStack } from '../../infra/stack/stack.ts';

/** Servers that a test may kill, or that it must not share; the others are the run's. */
export interface OwnServers {
  readonly addresses: StackAddresses;
  readonly servers: Readonly<Record<ServerName, RunningServer>>;
  /** Their data lies here. */
  readonly dir: string;
  stop(): Promise<void>;
}

/** One alone. */
export interface OwnServer extends Pick<OwnServers, 'dir' | 'stop'> {
  readonly address: string;
  readonly server: RunningServer;
}

/** NATS of its own: our stream's name is fixed, so two tests cannot share one. */
export const ownNats = (): Promise<OwnServer> => own('nats');

/** Temporal of its own, to be lost. */
export const ownTemporal = (): Promise<OwnServer> => own('temporal');

/** PostgreSQL of its own, to be lost; empty. */
export const ownPostgres = (): Promise<OwnServer> => own('postgres');

async function own(name: ServerName): Promise<OwnServer> {
  const { addresses, servers, dir, stop } = await ownServers(name);
  const { databaseUrl: postgres, natsUrl: nats, temporalAddress: temporal } = addresses;
  return { address: { postgres, nats, temporal }[name], server: servers[name], dir, stop };
}

export async function ownServers(...names: readonly ServerName[]): Promise<OwnServers> {
  const dir = mkdtempSync(join(tmpdir(), `penugasan-own-${names.join('-')}-`));
  const shared = {
    ...(names.includes('postgres') ? {} : { PENUGASAN_DATABASE_URL: inject('databaseUrl') }),
    ...(names.includes('nats') ? {} : { PENUGASAN_NATS_URL: inject('natsUrl') }),
    ...(names.includes('temporal') ? {} : { PENUGASAN_TEMPORAL_ADDRESS: inject('temporalAddress') }),
  };
  const { addresses, servers, stop } = await startStack({ dir, env: shared, preferPorts: false, ui: false });
  return {
    addresses,
    servers,
    dir,
    async stop() {
      await stop();
      const data = join(dir, 'postgres');
      if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true }); // root's lies elsewhere
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
