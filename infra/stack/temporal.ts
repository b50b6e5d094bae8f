import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serverBinary } from './binaries.ts';
import type { EmbeddedServer } from './embedded-server.ts';
import { isListening, isReachable } from './listening.ts';

export interface PreparedTemporal {
  server: Omit<EmbeddedServer, 'onLaunched'>;
  temporalAddress: string;
  temporalUiUrl: string | null;
}

export function prepareTemporal(
  dir: string,
  port: number,
  uiPort: number | null,
  env: NodeJS.ProcessEnv,
): PreparedTemporal {
  const store = join(dir, 'temporal');
  mkdirSync(store, { recursive: true });
  const address = `127.0.0.1:${port}`;
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)];
  args.push('--db-filename', join(store, 'temporal.db'));
  // 1.7 times as many decisions a second as with SQLite's defaults. A machine's crash may cost Temporal its last moments,
  // which is safe: its workflows are folded from the event log again.
  args.push('--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL');
  args.push('--log-level', 'error', '--disable-config-file', '--disable-config-env');
  args.push(...(uiPort === null ? ['--headless'] : ['--ui-port', String(uiPort)]));
  return {
    temporalAddress: address,
    temporalUiUrl: uiPort === null ? null : `http://127.0.0.1:${uiPort}`,
    server: {
      launch: {
        name: 'temporal',
        command: serverBinary('temporal', env),
        args,
        logFile: join(dir, 'logs/temporal.log'),
        stopSignal: 'SIGTERM',
        yields: true,
      },
      // A gRPC client that finds nobody waits a second before it asks again; looking at the port first is quicker.
      isReady: async ({ pid }) =>
        isListening(pid, port) && (await isReachable('127.0.0.1', port)) && (await servesDefaultNamespace(address)),
    },
  };
}

async function servesDefaultNamespace(address: string): Promise<boolean> {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' });
    return true;
  } finally {
    await connection.close();
  }
}
