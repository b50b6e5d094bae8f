import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { preparePostgresPlace } from '../../infra/stack/postgres-place.ts';
import { canReach } from '../../infra/stack/postgres-user.ts';
import { testFolder } from './folders.ts';

const isRoot = process.getuid?.() === 0;
const ignore = (): void => undefined;

test.runIf(isRoot)('root gives PostgreSQL another user, who owns the data and can run the binaries', async () => {
  const dir = testFolder();
  const { user, folder, binaries } = await preparePostgresPlace(dir, ignore);
  expect(folder).toBe(realpathSync(join(dir, 'postgres')));
  expect(user?.uid).not.toBe(0);
  expect(statSync(folder)).toMatchObject({ uid: user?.uid });
  expect(user && canReach(user, binaries.postgres)).toBe(true);
});

test.runIf(isRoot)(
  'data goes elsewhere when a folder above is closed, and starts afresh when its link is gone',
  async () => {
    const closed = testFolder();
    chmodSync(closed, 0o700);
    const dir = join(closed, 'stack');
    mkdirSync(dir);
    const said: string[] = [];
    const first = await preparePostgresPlace(dir, (line) => said.push(line));
    onTestFinished(() => rmSync(first.folder, { recursive: true }));
    expect(lstatSync(join(dir, 'postgres')).isSymbolicLink()).toBe(true);
    expect(first.folder.startsWith(dir)).toBe(false);
    expect(said.join()).toContain(first.folder);
    expect(statSync(closed).mode & 0o777).toBe(0o700);

    const again = await preparePostgresPlace(dir, ignore);
    expect(again.folder).toBe(first.folder);

    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    const afresh = await preparePostgresPlace(dir, ignore);
    onTestFinished(() => rmSync(afresh.folder, { recursive: true }));
    expect(afresh.folder).not.toBe(first.folder);
    expect(existsSync(first.folder)).toBe(true);
  },
);

test.skipIf(isRoot)('anyone else runs PostgreSQL as themselves', async () => {
  const { user, folder } = await preparePostgresPlace(testFolder(), ignore);
  expect(user).toBeNull();
  expect(statSync(folder)).toMatchObject({ uid: process.getuid?.() });
});
