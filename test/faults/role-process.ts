import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { RoleName } from '../../src/main/role.ts';

export interface RoleOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** By how much its own clock is off. */
  readonly clockOffMs?: number;
}

const CLOCK_OFF = new URL('../support/clock-off.ts', import.meta.url).href;

/** One role as a process of its own, as production runs it. */
export class RoleProcess {
  readonly name: RoleName;
  readonly #options: RoleOptions;
  #child: ChildProcess | null = null;
  #output = '';

  constructor(name: RoleName, options: RoleOptions) {
    this.name = name;
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Its structured lines since it was started. */
  get output(): string {
    return this.#output;
  }

  get exitCode(): number | null {
    return this.#child?.exitCode ?? null;
  }

  hasEnded(): boolean {
    return this.#child === null || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Starts the process; `ready` tells when it serves. */
  launch(): void {
    const { env, logFile, clockOffMs = 0 } = this.#options;
    this.#output = '';
    const preload = clockOffMs === 0 ? [] : [`--import=${CLOCK_OFF}`];
    const child = spawn(process.execPath, [...preload, '--disable-warning=FSTDEP023', `src/main/${this.name}.ts`], {
      env: { ...env, CLOCK_OFF_MS: String(clockOffMs) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        if (this.#child === child) this.#output += chunk.toString();
        appendFileSync(logFile, chunk);
      });
    }
    this.#child = child;
  }

  async ready(limitMs = 60_000): Promise<void> {
    await waitUntil(
      () => {
        if (this.hasEnded()) throw new Error(`${this.name} ended with ${this.exitCode}: ${this.#output.slice(-1_000)}`);
        return this.#output.includes('"msg":"ready"');
      },
      { limitMs },
    );
  }

  async start(): Promise<void> {
    this.launch();
    await this.ready();
  }

  kill(): void {
    if (!this.hasEnded()) this.#child?.kill('SIGKILL');
  }

  /** SIGSTOP: it does nothing any more, and its connections stay open. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  async restart(): Promise<void> {
    this.kill();
    await this.ended();
    await this.start();
  }

  /** As an operator stops it; what it does not do within the limit is a failure of the test that asked. */
  async stop(): Promise<number | null> {
    if (!this.hasEnded()) this.#child?.kill('SIGTERM');
    await this.ended();
    return this.exitCode;
  }

  async ended(limitMs = 30_000): Promise<void> {
    await waitUntil(() => this.hasEnded(), { limitMs, everyMs: 5 }).catch(() => {
      this.kill();
      throw new Error(`${this.name} did not stop: ${this.#output.slice(-1_000)}`);
    });
  }
}
