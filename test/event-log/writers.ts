import type { Kysely } from 'kysely';
import pg from 'pg';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { Database } from '../../src/database/tables.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import { draftBy, requestOf } from './requests.ts';

/** Appends to many streams at once, each writer to several of its own, one or two facts at a time. */
export async function writeAtOnce(
  db: Kysely<Database>,
  { writers, rounds, prefix = 'writer' }: { writers: number; rounds: number; prefix?: string },
): Promise<number> {
  const written = await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const versions = [0, 0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const which = round % versions.length;
        const cause = `${prefix}-${writer}-${round}`;
        const drafts = [await draftBy(db, cause), ...(round % 4 === 0 ? [await draftBy(db, cause)] : [])];
        const answer = await record(db, requestOf(`${prefix}-${writer}-${which}`, versions[which] ?? 0, drafts));
        if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${answer.outcome}`);
        versions[which] = (versions[which] ?? 0) + drafts.length;
      }
      return versions.reduce((sum, version) => sum + version, 0);
    }),
  );
  return written.reduce((sum, count) => sum + count, 0);
}

export const sequenced = (db: Kysely<Database>, count: number): Promise<void> =>
  waitUntil(async () => (await lastPosition(db)) >= count, { limitMs: 20_000 });

/** A leader's own connection, as `src/main` opens it. */
export async function leaderConnection(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: 'leader',
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}
