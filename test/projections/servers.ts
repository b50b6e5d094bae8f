import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningEmbeddedServer, startEmbeddedServer } from '../../infra/stack/embedded-server.ts';
import { startNats, startPostgres } from '../../infra/stack/start-servers.ts';

/** PostgreSQL and NATS alone: the projector needs no Temporal. */
export interface Servers {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly postgres: { restart(): Promise<void>; kill(): void };
  readonly nats: { restart(): Promise<void>; kill(): void };
  stop(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const dir = mkdtempSync(join(tmpdir(), 'penugasan-projections-'));
  mkdirSync(join(dir, 'logs'));
  const running: RunningEmbeddedServer[] = [];
  const context = {
    dir,
    env: { PATH: process.env.PATH },
    preferPorts: false,
    ui: false,
    externalLimitMs: 60_000,
    signal: new AbortController().signal,
    onProgress: () => {},
    start: async (server: Omit<Parameters<typeof startEmbeddedServer>[0], 'onLaunched'>) => {
      const started = await startEmbeddedServer({ ...server, onLaunched: () => {} });
      running.push(started);
      return started;
    },
  };
  const stopNow = () => {
    for (const server of running) server.signalStop();
  };
  process.once('exit', stopNow);
  const [postgres, nats] = await Promise.all([startPostgres(context), startNats(context)]);
  return {
    ...postgres.addresses,
    ...nats.addresses,
    postgres: postgres.server,
    nats: nats.server,
    stop: async () => {
      await Promise.all(running.map((server) => server.stop()));
      process.removeListener('exit', stopNow);
      rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true }); // may lie elsewhere: root starts it as another user
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
