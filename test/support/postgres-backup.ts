import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Stack } from '../../infra/stack/servers.ts';

/** A copy of the data directory of an embedded PostgreSQL, taken while it was stopped. */
export interface PostgresBackup {
  /** Puts the copy where it came from, and starts PostgreSQL on it: what a restored backup is. */
  putBack(): Promise<void>;
  remove(): void;
}

/** Stops PostgreSQL, copies its data and starts it again. @param dir where the embedded stack keeps its data */
export async function backUpPostgres(
  { servers: { postgres } }: Pick<Stack, 'servers'>,
  dir: string,
): Promise<PostgresBackup> {
  // As root runs it, the data lies elsewhere.
  const data = join(realpathSync(join(dir, 'postgres')), 'data');
  const copy = mkdtempSync(join(tmpdir(), 'penugasan-backup-'));
  await postgres.stop();
  cpSync(data, copy, { recursive: true, preserveTimestamps: true });
  await postgres.restart();
  return {
    async putBack() {
      await postgres.stop();
      const { uid, gid } = statSync(data);
      for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true });
      cpSync(copy, data, { recursive: true, preserveTimestamps: true });
      await promisify(execFile)('chown', ['-R', `${uid}:${gid}`, data]);
      await postgres.restart();
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
