import { createServer, type Server } from 'node:net';
import { codeOf } from './errors.ts';

/** Far from the servers' usual ports, so that a developer's own PostgreSQL, NATS or Temporal can run beside ours. */
export const preferredPorts = { postgres: 55432, nats: 54222, temporal: 57233, temporalUi: 58233 } as const;

/**
 * Runs `start` on free ports: each wished one if nobody has it, else any. Between our looking and the server's binding
 * somebody else may take a port, so a failed start is tried again when that is what happened.
 */
export async function withFreePorts<T>(
  wished: readonly (number | null)[],
  start: (ports: number[]) => Promise<T>,
): Promise<T> {
  for (let attemptsLeft = 2; ; attemptsLeft -= 1) {
    const ports = await findFreePorts(wished);
    try {
      return await start(ports);
    } catch (error) {
      if (attemptsLeft === 0 || codeOf(error) !== 'server-start-failed') throw error;
      const free = await Promise.all(ports.map(isFree));
      if (free.every(Boolean)) throw error;
    }
  }
}

/** All are held until the last is found, so no port is given twice. */
export async function findFreePorts(wished: readonly (number | null)[]): Promise<number[]> {
  const held: Server[] = [];
  try {
    for (const port of wished) {
      held.push((port === null ? null : await tryListen(port)) ?? (await listen(0)));
    }
    return held.map(portOf);
  } finally {
    await Promise.all(held.map(close));
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = await tryListen(port);
  if (server) await close(server);
  return server !== null;
}

function tryListen(port: number): Promise<Server | null> {
  return listen(port).catch(() => null);
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a numeric port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
