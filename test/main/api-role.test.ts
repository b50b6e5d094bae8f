import { generateKeyPairSync } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFreePorts } from '../../infra/stack/ports.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import { startApi } from '../../src/main/api-role.ts';
import { startTracing } from '../../src/telemetry/tracing.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';

let fresh: FreshDatabase;
let nobodyThere: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  const [port] = await findFreePorts([null]);
  nobodyThere = `127.0.0.1:${port}`;
});
afterAll(() => fresh.drop());

const configWith = (env: NodeJS.ProcessEnv): Config =>
  readConfig({
    PENUGASAN_DATABASE_URL: fresh.url,
    PENUGASAN_NATS_URL: inject('natsUrl'),
    PENUGASAN_TEMPORAL_ADDRESS: inject('temporalAddress'),
    PENUGASAN_ISSUER: 'https://issuer.invalid',
    PENUGASAN_LOG_ORIGIN: 'penugasan.invalid/test',
    PENUGASAN_LOG_KEY: generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('hex'),
    PENUGASAN_HTTP_PORT: '0',
    ...env,
  });

async function withApi<T>(env: NodeJS.ProcessEnv, work: (address: string) => Promise<T>): Promise<T> {
  const tracing = startTracing({ service: 'test', otlpEndpoint: null });
  const api = await startApi({ config: configWith(env), logger: pino({ level: 'silent' }), tracing });
  try {
    return await work(api.address);
  } finally {
    await api.stop();
  }
}

const ask = async (address: string, path: string) => {
  const response = await fetch(`${address}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the API', () => {
  it('starts, accepts acts and stops without NATS and Temporal, and says that they are away', async () => {
    const away = { PENUGASAN_NATS_URL: `nats://${nobodyThere}`, PENUGASAN_TEMPORAL_ADDRESS: nobodyThere };
    await withApi(away, async (address) => {
      expect(await ask(address, '/health/accepting')).toEqual({ status: 200, body: { status: 'accepting' } });
      expect(await ask(address, '/health/ready')).toMatchObject({
        status: 200,
        body: { status: 'degraded', accepting: true, away: ['temporal', 'nats'], behind: [] },
      });
    });
  });

  it('says that all is well where all is there', async () => {
    await withApi({}, async (address) => {
      await expect
        .poll(() => ask(address, '/health/ready'), { timeout: 10_000 })
        .toMatchObject({
          status: 200,
          body: { status: 'ready', away: [], behind: [] },
        });
    });
  });
});
