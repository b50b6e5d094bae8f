import { StackError } from './errors.ts';
import { isStillRunning, signalProcess } from './process-identity.ts';
import { serverNames } from './servers.ts';
import type { StackFile } from './stack-file.ts';
import { waitUntil } from './wait.ts';

const politeLimitMs = 10_000;
const killLimitMs = 5_000;

/** Servers outlive an owner that was killed. They are stopped, not adopted: a fresh start is the same every time. */
export async function stopOrphans(left: StackFile | null, onProgress: (line: string) => void): Promise<void> {
  await Promise.all(
    serverNames.map(async (name) => {
      const orphan = left?.servers[name];
      if (orphan === undefined || !isStillRunning(orphan)) return;
      onProgress(`${name}: stopping pid ${orphan.pid}, left by a run that was killed`);
      const gone = (): boolean => !isStillRunning(orphan);
      signalProcess(orphan, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
      await waitUntil(gone, { limitMs: politeLimitMs }).catch(() => signalProcess(orphan, 'SIGKILL'));
      await waitUntil(gone, { limitMs: killLimitMs }).catch((cause) => {
        const message = `${name} of an earlier run (pid ${orphan.pid}) could not be stopped; it may belong to another user`;
        throw new StackError('stack-folder-unusable', message, { cause });
      });
    }),
  );
}
