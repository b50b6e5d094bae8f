import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { serverBinary } from './binaries.ts';
import type { EmbeddedServer } from './embedded-server.ts';

export interface PreparedNats {
  server: Omit<EmbeddedServer, 'onLaunched'>;
  natsUrl: string;
}

export function prepareNats(dir: string, port: number, env: NodeJS.ProcessEnv): PreparedNats {
  const store = join(dir, 'nats');
  mkdirSync(store, { recursive: true });
  const serverName = `penugasan-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;
  const configFile = join(store, 'nats.conf');
  // A JSON document is a valid configuration, and quotes any path rightly.
  const config = {
    server_name: serverName,
    host: '127.0.0.1',
    port,
    max_payload: 1024 * 1024,
    jetstream: { store_dir: store },
  };
  writeFileSync(configFile, JSON.stringify(config, null, 2), { mode: 0o600 });
  return {
    natsUrl: `nats://127.0.0.1:${port}`,
    server: {
      launch: {
        name: 'nats',
        command: serverBinary('nats', env),
        args: ['-c', configFile],
        logFile: join(dir, 'logs/nats.log'),
        stopSignal: 'SIGTERM',
      },
      isReady: async () => (await natsGreeting('127.0.0.1', port)).server_name === serverName,
    },
  };
}

/**
 * A NATS server greets each connection with what it is. It listens only once JetStream has recovered its streams, so the
 * greeting is all the readiness there is; and it needs no credentials.
 */
export function natsGreeting(host: string, port: number): Promise<{ server_name?: string; jetstream?: boolean }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 2000 });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
      const greeting = /^INFO (\{.*\})\s*\r?\n/.exec(text)?.[1];
      if (greeting === undefined) return;
      socket.destroy();
      resolve(JSON.parse(greeting));
    });
    socket.on('timeout', () => socket.destroy(new Error(`${host}:${port} said nothing`)));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`${host}:${port} closed the connection`)));
  });
}
