import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { codeOf, StackError } from './errors.ts';

export interface UnixUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, and containers often are root. Then it runs as the user whom its data belongs to
 * already, else as `postgres` where there is one, else as `nobody`, who is everywhere. Null: as ourselves.
 */
export function postgresUser(dataFolder: string): UnixUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map(parseUser);
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((candidate) => candidate.name === name);
    if (user && user.uid !== 0) return user;
  }
  const message =
    'PostgreSQL does not run as root, and this machine has neither a user `postgres` nor `nobody` to run it as. ' +
    'Create one (useradd postgres), start as another user, or set PENUGASAN_DATABASE_URL.';
  throw new StackError('stack-folder-unusable', message);
}

/** Asked as that user: a folder above that is closed, such as /root, closes everything in it. */
export function canReach(user: UnixUser, path: string): boolean {
  const { status, error } = spawnSync('test', ['-x', path], { uid: user.uid, gid: user.gid, cwd: '/' });
  if (codeOf(error) === 'EPERM') {
    const message = `PostgreSQL does not run as root, and this root may not act as user ${user.name} (the container lacks the capabilities SETUID and SETGID). Start as another user, or set PENUGASAN_DATABASE_URL.`;
    throw new StackError('stack-folder-unusable', message, { cause: error });
  }
  return status === 0;
}

function parseUser(line: string): UnixUser {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}
