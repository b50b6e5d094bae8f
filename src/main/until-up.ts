import { setTimeout } from 'node:timers/promises';
import type { NatsConnection } from 'nats';
import type pg from 'pg';
import type { Config } from '../config/config.ts';
import { connectPool, type DatabaseOptions } from '../database/connect.ts';
import { BACKGROUND_LIMITS } from '../database/limits.ts';
import { connectNats } from '../event-log/nats.ts';
import type { RoleContext } from './role.ts';

/** The configuration, with somebody who is told which server is being waited for. */
export type Patient = Config & { readonly onWait?: (server: string, address: string) => void };

export const patient = ({ config, logger }: RoleContext): Patient => ({
  ...config,
  onWait: (server, address) => logger.warn({ server, address }, 'waits for a server'),
});

/** A server that did not answer in time, named with its address. */
export class ServerDown extends Error {
  readonly code = 'server-down';
  readonly server: string;

  constructor(server: string, address: string, waited: number, options?: ErrorOptions) {
    super(`${server} at ${address} did not answer within ${waited / 1000} s`, options);
    this.server = server;
  }
}

/** In a cluster everything starts at once, so a server that is not there yet may come. @throws {ServerDown} after the limit */
export async function untilUp<T>(
  { startLimit, onWait }: Pick<Patient, 'startLimit' | 'onWait'>,
  server: string,
  address: string,
  connect: () => Promise<T>,
): Promise<T> {
  const until = Date.now() + startLimit;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connect();
    } catch (cause) {
      if (Date.now() > until) throw new ServerDown(server, withoutCredentials(address), startLimit, { cause });
      if (attempt === 1) onWait?.(server, withoutCredentials(address));
      await setTimeout(250);
    }
  }
}

export const natsWhenUp = (config: Patient, name: string): Promise<NatsConnection> =>
  untilUp(config, 'nats', config.nats.url, () => connectNats(config.nats.url, name));

/** A role's pool. Where no limits are given, those of a role that nobody waits for. */
export async function poolWhenUp(config: Patient, options: Omit<DatabaseOptions, 'url'>): Promise<pg.Pool> {
  const pool = connectPool({ url: config.database.url, limits: BACKGROUND_LIMITS, ...options });
  try {
    await untilUp(config, 'postgres', config.database.url, () => pool.query('select 1'));
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** The address as a log may show it: scheme, host and port. */
function withoutCredentials(address: string): string {
  return address.replaceAll(/\/\/[^@/,]*@/g, '//').replace(/\?.*$/, '');
}
