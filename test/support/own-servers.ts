import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { RunningServer } from '../../infra/stack/servers.ts';
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

async function own(name: 'nats' | 'temporal'): Promise<OwnServer> {
  const dir = mkdtempSync(join(tmpdir(), `penugasan-own-${name}-`));
  const shared = {
    PENUGASAN_DATABASE_URL: inject('databaseUrl'),
    ...(name === 'nats'
      ? { PENUGASAN_TEMPORAL_ADDRESS: inject('temporalAddress') }
      : { PENUGASAN_NATS_URL: inject('natsUrl') }),
  };
  const { addresses, servers, stop } = await startStack({ dir, env: shared, preferPorts: false, ui: false });
  return {
    address: name === 'nats' ? addresses.natsUrl : addresses.temporalAddress,
    dir,
    server: servers[name],
    async stop() {
      await stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
