import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a running development stack tells the command line: where it is, and whom to ask for a token. */
export interface RunningFile {
  readonly pid: number;
  readonly api: string;
  readonly issuer: string;
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly temporalAddress: string;
}

const pathIn = (dataDir: string): string => join(dataDir, 'running.json');

export function writeRunningFile(dataDir: string, file: RunningFile): void {
  mkdirSync(dirname(pathIn(dataDir)), { recursive: true });
  writeFileSync(pathIn(dataDir), JSON.stringify(file, null, 2), { mode: 0o600 }); // it holds the database's password
}

/** Null where none is running: a file that a killed process left behind does not count. */
export function readRunningFile(dataDir: string): RunningFile | null {
  try {
    const file = JSON.parse(readFileSync(pathIn(dataDir), 'utf8')) as RunningFile;
    process.kill(file.pid, 0);
    return file;
  } catch {
    return null;
  }
}

export const removeRunningFile = (dataDir: string): void => rmSync(pathIn(dataDir), { force: true });
