import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

const COMPLETE = {
  PENUGASAN_DATABASE_URL: 'postgres://x',
  PENUGASAN_NATS_URL: 'nats://x',
  PENUGASAN_TEMPORAL_ADDRESS: 'x:1',
  PENUGASAN_ISSUER: 'https://x',
  PENUGASAN_LOG_ORIGIN: 'x/log',
  PENUGASAN_LOG_KEY: 'x',
};
const httpOf = (env: NodeJS.ProcessEnv) => readConfig({ ...COMPLETE, ...env }).http;

describe('the limits of the API', () => {
  it('are those that README names where the environment says nothing', () => {
    expect(httpOf({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      requestLimit: 8_000,
      behindLimit: 60_000,
      rates: { writes: 60, reads: 600, anonymous: 300 },
      trustedProxies: null,
    });
  });

  it('can be set, and the rates turned off', () => {
    expect(httpOf({ PENUGASAN_WRITES_PER_MINUTE: '5', PENUGASAN_BEHIND_LIMIT_MS: '1000' })).toMatchObject({
      behindLimit: 1_000,
      rates: { writes: 5, reads: 600 },
    });
    expect(httpOf({ PENUGASAN_RATE_LIMITS: 'off' }).rates).toBeNull();
  });

  it.each([
    ['PENUGASAN_REQUEST_LIMIT_MS', '0'],
    ['PENUGASAN_REQUEST_LIMIT_MS', '4294967296'],
    ['PENUGASAN_BEHIND_LIMIT_MS', 'soon'],
    ['PENUGASAN_READS_PER_MINUTE', '-1'],
    ['PENUGASAN_WRITES_PER_MINUTE', '1.5'],
    ['PENUGASAN_RATE_LIMITS', 'no'],
    ['PENUGASAN_TRUSTED_PROXIES', 'everybody'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => httpOf({ [name]: value })).toThrow(name);
  });
});
