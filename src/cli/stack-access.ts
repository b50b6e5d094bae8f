import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../../infra/stack/servers.ts';
import { type RunningFile, readRunningFile } from '../config/running-file.ts';
import { CliError } from './output.ts';

/** The stack that `npm start` holds up in this folder, if any. */
export const runningStack = (dataDir: string): RunningFile | null => readRunningFile(dataDir);

/** @throws {CliError} where none is running */
export function requireRunning(dataDir: string): RunningFile {
  const running = runningStack(dataDir);
  if (!running)
    throw new CliError(
      'not-running',
      'nothing is running here: start it with "npm start", or name its addresses in the environment',
    );
  return running;
}

/** Starts the embedded servers over the data that is here. @throws {CliError} where there is none */
export async function embeddedStack(dataDir: string, env: NodeJS.ProcessEnv): Promise<Stack> {
  if (!existsSync(join(dataDir, 'postgres'))) {
    throw new CliError(
      'no-data',
      `there is no data in ${dataDir}: run "npm start" first, or set PENUGASAN_DATABASE_URL`,
    );
  }
  const { startStack } = await import('../../infra/stack/stack.ts');
  return await startStack({ dir: dataDir, env, preferPorts: false, ui: false });
}
