import { setTimeout } from 'node:timers/promises';
import type { NatsConnection } from 'nats';
import type pg from 'pg';
import type { Config } from '../config/config.ts';
import { connectPool, type DatabaseOptions } from '../database/connect.ts';
import { connectNats } from '../event-log/nats.ts';

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
  { startLimit }: Pick<Config, 'startLimit'>,
  server: string,
  address: string,
  connect: () => Promise<T>,
): Promise<T> {
  const until = Date.now() + startLimit;
  for (;;) {
    try {
      return await connect();
    } catch (cause) {
      if (Date.now() > until) throw new ServerDown(server, withoutCredentials(address), startLimit, { cause });
      await setTimeout(250);
    }
  }
}

export const natsWhenUp = (config: Config, name: string): Promise<NatsConnection> =>
  untilUp(config, 'nats', config.nats.url, () => connectNats(config.nats.url, name));

export async function poolWhenUp(config: Config, options: Omit<DatabaseOptions, 'url'>): Promise<pg.Pool> {
  const pool = connectPool({ url: config.database.url, ...options });
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
