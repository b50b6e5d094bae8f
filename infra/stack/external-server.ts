import { StackError } from './errors.ts';
import { isReachable } from './listening.ts';
import { natsGreeting } from './nats.ts';
import { answers } from './postgres.ts';
import type { RunningServer, ServerName } from './servers.ts';
import { waitUntil } from './wait.ts';

export interface ExternalServer {
  name: ServerName;
  variable: string;
  address: string;
}

export function externalServers(env: NodeJS.ProcessEnv): ExternalServer[] {
  const candidates = [
    { name: 'postgres', variable: 'PENUGASAN_DATABASE_URL' },
    { name: 'nats', variable: 'PENUGASAN_NATS_URL' },
    { name: 'temporal', variable: 'PENUGASAN_TEMPORAL_ADDRESS' },
  ] as const;
  return candidates.flatMap((candidate) => {
    const address = env[candidate.variable];
    return address ? [{ ...candidate, address }] : [];
  });
}

/** In a cluster everything starts at once, so a server that is not there yet may come. */
export async function waitForExternalServer(
  server: ExternalServer,
  limitMs: number,
  signal: AbortSignal,
): Promise<RunningServer> {
  try {
    await waitUntil(() => isThere(server), { limitMs, everyMs: 250, signal });
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
    const where = `${withoutCredentials(server.address)}, from ${server.variable}`;
    const message = `${server.name} could not be reached within ${limitMs / 1000} s at ${where}${reason}`;
    throw new StackError('server-unreachable', message, { cause });
  }
  const notOurs = (): never => {
    throw new StackError('server-is-external', `${server.name} was not started here (${server.variable} is set)`);
  };
  return {
    name: server.name,
    pid: null,
    stop: () => Promise.resolve(),
    kill: notOurs,
    restart: async () => notOurs(),
  };
}

/** PostgreSQL's address holds all it takes to log in. How to log in to the others is set elsewhere; here it is enough that they answer. */
async function isThere({ name, address }: ExternalServer): Promise<boolean> {
  switch (name) {
    case 'postgres':
      return answers(address);
    case 'nats':
      return Promise.any(
        address.split(',').map(async (one) => {
          const { host, port } = hostAndPort(one, 4222);
          return (await natsGreeting(host, port)) !== null;
        }),
      );
    case 'temporal': {
      const { host, port } = hostAndPort(address, 7233);
      return isReachable(host, port);
    }
  }
}

function hostAndPort(address: string, defaultPort: number): { host: string; port: number } {
  const url = new URL(address.includes('://') ? address : `tcp://${address.trim()}`);
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || defaultPort) };
}

function withoutCredentials(address: string): string {
  return address.replaceAll(/\/\/[^@/,]*@/g, '//').replace(/password=[^&\s]*/g, 'password=...');
}
