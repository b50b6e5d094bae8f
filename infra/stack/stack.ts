import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RunningEmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import { StackError } from './errors.ts';
import { stopOrphans } from './orphans.ts';
import { type OwnerLock, takeOwnerLock } from './owner-lock.ts';
import type { ServerName, Stack, StackAddresses } from './servers.ts';
import { readStackFile, removeStackFile, type StackFile, writeStackFile } from './stack-file.ts';
import { type StartContext, startNats, startPostgres, startTemporal } from './start-servers.ts';

export interface StackOptions {
  /** Holds all data, the logs and the stack file; made if it is not there. */
  dir: string;
  env?: NodeJS.ProcessEnv;
  /** Try the well-known ports first (the default). Without it, any free ones: for stacks that come and go. */
  preferPorts?: boolean;
  /** Temporal's web page. */
  ui?: boolean;
  onProgress?: (line: string) => void;
  /** How long to wait for a server whose address came from the environment. */
  externalLimitMs?: number;
}

/** Starts, all at once, what the environment names no address for; or fails and leaves nothing running. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dir = resolve(options.dir);
  makeUsable(dir);
  const lock = takeOwnerLock(dir);
  try {
    await stopOrphans(readStackFile(dir), options.onProgress ?? ignore);
  } catch (error) {
    lock.release();
    throw error;
  }
  const embedded: RunningEmbeddedServer[] = [];
  const stop = stopInOrder(dir, lock, embedded);
  try {
    return await startAll(dir, options, lock, embedded, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(
  dir: string,
  options: StackOptions,
  lock: OwnerLock,
  embedded: RunningEmbeddedServer[],
  stop: () => Promise<void>,
): Promise<Stack> {
  const { env = process.env, preferPorts = true, ui = true, onProgress = ignore, externalLimitMs = 60_000 } = options;
  let file: StackFile = { owner: lock.owner, addresses: null, servers: {} };
  const tell = (news: Partial<StackFile>): void => {
    file = { ...file, ...news };
    writeStackFile(dir, file);
  };
  const start: StartContext['start'] = async (server) => {
    const startedAt = performance.now();
    const { name } = server.launch;
    const onLaunched = (process: StackFile['servers'][ServerName]): void =>
      tell({ servers: { ...file.servers, [name]: process } });
    const running = await startEmbeddedServer({ ...server, onLaunched });
    embedded.push(running);
    onProgress(`${name}: ready after ${((performance.now() - startedAt) / 1000).toFixed(2)} s`);
    return running;
  };
  tell({});

  const failing = new AbortController();
  const context = { dir, env, preferPorts, ui, onProgress, externalLimitMs, start, signal: failing.signal };
  const starting = [startPostgres(context), startNats(context), startTemporal(context)] as const;
  try {
    const [postgres, nats, temporal] = await Promise.all(starting);
    const addresses: StackAddresses = { ...postgres.addresses, ...nats.addresses, ...temporal.addresses };
    tell({ addresses });
    return { addresses, servers: { postgres: postgres.server, nats: nats.server, temporal: temporal.server }, stop };
  } catch (error) {
    failing.abort();
    await Promise.allSettled(starting); // so that what still starts can be stopped too
    throw error;
  }
}

/** Temporal first, PostgreSQL last: none loses a server it still writes to. */
function stopInOrder(dir: string, lock: OwnerLock, embedded: RunningEmbeddedServer[]): () => Promise<void> {
  // Our end by an error that nobody caught: nothing can be awaited any more, but the servers can be told.
  const tellAll = (): void => {
    for (const server of embedded) server.signalStop();
  };
  process.once('exit', tellAll);
  const stopAll = async (): Promise<void> => {
    for (const name of ['temporal', 'nats', 'postgres'] as const) {
      await embedded.find((server) => server.name === name)?.stop();
    }
    process.removeListener('exit', tellAll);
    removeStackFile(dir);
    lock.release();
  };
  let stopping: Promise<void> | null = null;
  return () => {
    stopping ??= stopAll();
    return stopping;
  };
}

function makeUsable(dir: string): void {
  try {
    mkdirSync(join(dir, 'logs'), { recursive: true });
    for (const path of [dir, join(dir, 'logs')]) accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const message = `${dir} cannot be written by this user. If root made it, start as root again, delete it, or use another folder.`;
    throw new StackError('stack-folder-unusable', message, { cause });
  }
}

function ignore(): void {}
