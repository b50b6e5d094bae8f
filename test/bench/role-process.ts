import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process of its own, as in production. */
export interface RoleProcess {
  readonly name: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;

/**
 * Starts a program and waits until it says that it is ready, by a structured line.
 * @param nodeOptions e.g. `--cpu-prof`, from `PENUGASAN_BENCH_NODE_OPTIONS`
 */
export async function startRoleProcess(name: string, file: URL, env: NodeJS.ProcessEnv): Promise<RoleProcess> {
  const options = (process.env.PENUGASAN_BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean);
  const child = spawn(process.execPath, [...options, file.pathname], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await ready(name, child);
  return {
    name,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.removeListener('exit', killNow);
    },
  };
}

function ready(name: string, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`${name} was not ready in time`)), START_LIMIT_MS);
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code}`)));
    if (!child.stdout) throw new Error('no standard output');
    createInterface(child.stdout).on('line', (line) => {
      const said = parsed(line);
      if (said.msg === 'ready') {
        clearTimeout(limit);
        resolve();
      }
      if ((said.level ?? 0) >= 40) process.stderr.write(`  ${line}\n`);
    });
  });
}

function parsed(line: string): { readonly msg?: string; readonly level?: number } {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}
