import { type ApiRole, startApi } from './api-role.ts';
import { startProjector } from './projector-role.ts';
import type { Role, RoleContext } from './role.ts';
import { startSequencer } from './sequencer-role.ts';
import { startWorker } from './worker-role.ts';

export interface AllInOne {
  readonly api: ApiRole;
  stop(): Promise<void>;
}

/** Every role in this one process: for development, and for a small government. */
export async function startAllInOne(
  context: RoleContext,
  onReady: (role: string) => void = () => {},
): Promise<AllInOne> {
  const starting = [startApi, startWorker, startSequencer, startProjector].map(async (start) => {
    const role = await start(context);
    onReady(role.name);
    return role;
  });
  const settled = await Promise.allSettled(starting);
  const roles = settled.flatMap((outcome): Role[] => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  // The door closes first; what has been let in is finished behind it.
  const stop = async () => {
    for (const name of ['api', 'worker', 'sequencer', 'projector'] as const)
      await roles.find((role) => role.name === name)?.stop();
  };
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { api: roles.find((role): role is ApiRole => role.name === 'api') as ApiRole, stop };
}
