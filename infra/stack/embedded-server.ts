import { StackError } from './errors.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { type Launch, launchServer, type ServerProcess } from './server-process.ts';
import type { RunningServer } from './servers.ts';
import { waitUntil } from './wait.ts';

export interface EmbeddedServer {
  launch: Launch;
  /** What must be done before each start, e.g. after a crash. */
  beforeStart?(): Promise<void>;
  isReady(process: ProcessIdentity): Promise<boolean>;
  /** Called once the process exists, before it is ready, so that no crash of ours can lose track of it. */
  onLaunched(process: ProcessIdentity): void;
}

export interface RunningEmbeddedServer extends RunningServer {
  /** For the last moment of our own process, when nothing can be awaited any more. */
  signalStop(): void;
}

const startLimitMs = 60_000;

export async function startEmbeddedServer(server: EmbeddedServer): Promise<RunningEmbeddedServer> {
  const { name, stopSignal } = server.launch;
  let current = await start(server);
  // A restart and a stop at the same time would leave a server behind.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    name,
    get pid() {
      return current.identity.pid;
    },
    kill: () => current.signal('SIGKILL'),
    signalStop: () => current.signal(stopSignal),
    stop: () => inTurn(() => current.stop()),
    restart: () =>
      inTurn(async () => {
        await current.stop();
        current = await start(server);
      }),
  };
}

async function start(server: EmbeddedServer): Promise<ServerProcess> {
  await server.beforeStart?.();
  const running = await launchServer(server.launch);
  server.onLaunched(running.identity);
  try {
    await waitUntil(
      async () => {
        const ready = await server.isReady(running.identity).catch(() => false);
        // An answer while our process is gone came from somebody else on the same port.
        if (running.hasEnded()) throw new Error('it ended');
        return ready;
      },
      { limitMs: startLimitMs, signal: endOf(running) },
    );
    return running;
  } catch (cause) {
    const why = running.hasEnded() ? 'ended while starting' : `was not ready within ${startLimitMs / 1000} s`;
    await running.stop();
    const { name, logFile } = server.launch;
    const message = `${name} ${why}. The end of ${logFile}:\n${running.logTail()}`;
    throw new StackError('server-start-failed', message, { cause });
  }
}

function endOf(running: ServerProcess): AbortSignal {
  const ending = new AbortController();
  void running.ended().then(() => ending.abort());
  return ending.signal;
}
