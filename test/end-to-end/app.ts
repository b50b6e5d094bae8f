import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../../infra/stack/wait.ts';
import { shell } from './shell.ts';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm start`, without npm. */
export class App {
  readonly #child: ChildProcess;
  stdout = '';
  stderr = '';

  /** @param project the folder of the code, this one's without */
  constructor(dataDir: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}, project?: string) {
    this.#child = spawn(process.execPath, ['src/main/dev.ts', ...args], {
      cwd: project,
      env: shell({ PENUGASAN_DATA_DIR: dataDir, ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (chunk) => {
      this.stdout += chunk;
    });
    this.#child.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
  }

  /** Waits for a line, and gives what it says after the word. */
  async said(word: string): Promise<string> {
    const line = () => this.stdout.split('\n').find((each) => each.startsWith(word));
    await waitUntil(
      () => {
        if (this.#ended() && line() === undefined) throw new Error(`it ended: ${this.stdout}${this.stderr}`);
        return line() !== undefined;
      },
      { limitMs: 90_000 },
    );
    return line()?.slice(word.length).trim() ?? '';
  }

  signal(signal: NodeJS.Signals): void {
    if (!this.#ended()) this.#child.kill(signal);
  }

  async finished(): Promise<Finished> {
    await waitUntil(() => this.#ended(), { limitMs: 120_000 }).catch((cause) => {
      this.#child.kill('SIGKILL');
      throw new Error(`it did not end: ${this.stdout}${this.stderr}`, { cause });
    });
    return { code: this.#child.exitCode, stdout: this.stdout, stderr: this.stderr };
  }

  #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}

/** `npx penugasan`, without npx. */
export const penugasan = (dataDir: string, ...args: string[]): Promise<Finished> =>
  penugasanOf(undefined, dataDir, args);

/** The same of another project's code. */
export async function penugasanOf(
  project: string | undefined,
  dataDir: string,
  args: readonly string[],
): Promise<Finished> {
  const child = spawn(process.execPath, ['src/cli/penugasan.ts', ...args], {
    cwd: project,
    env: shell({ PENUGASAN_DATA_DIR: dataDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

/** The processes that work on a data folder: its servers name it, or where root's PostgreSQL lies, when they are started. */
export function processesOn(dataDir: string): string[] {
  const postgres = join(dataDir, 'postgres');
  const folders = [dataDir, ...(existsSync(postgres) ? [realpathSync(postgres)] : [])];
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => `${pid} ${commandOf(pid)}`)
    .filter((line) => folders.some((folder) => line.includes(folder)));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // ended meanwhile
  }
}
