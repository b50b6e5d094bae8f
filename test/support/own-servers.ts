import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { RunningServer, ServerName } from '../../infra/stack/servers.ts';
import { startStack } from '../../infra/stack/stack.ts';

/** A server that a test may kill, or that it must not share; the others are the run's. */
export interface OwnServer {
  readonly address: string;
  /** Its data lies here. */
  readonly dir: string;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

/** NATS of its own: our stream's name is fixed, so two tests cannot share one. */
export const ownNats = (): Promise<OwnServer> => own('nats');

/** Temporal of its own, to be lost. */
export const ownTemporal = (): Promise<OwnServer> => own('temporal');

/** PostgreSQL of its own, to be lost; empty. */
export const ownPostgres = (): Promise<OwnServer> => own('postgres');

async function own(name: ServerName): Promise<OwnServer> {
  const dir = mkdtempSync(join(tmpdir(), `penugasan-own-${name}-`));
  const shared = {
    ...(name === 'postgres' ? {} : { PENUGASAN_DATABASE_URL: inject('databaseUrl') }),
    ...(name === 'nats' ? {} : { PENUGASAN_NATS_URL: inject('natsUrl') }),
    ...(name === 'temporal' ? {} : { PENUGASAN_TEMPORAL_ADDRESS: inject('temporalAddress') }),
  };
  const { addresses, servers, stop } = await startStack({ dir, env: shared, preferPorts: false, ui: false });
  return {
    address: { postgres: addresses.databaseUrl, nats: addresses.natsUrl, temporal: addresses.temporalAddress }[name],
    dir,
    server: servers[name],
    async stop() {
      await stop();
      const data = join(dir, 'postgres');
      if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true }); // root's lies elsewhere
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
