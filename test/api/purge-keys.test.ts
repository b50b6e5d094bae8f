import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { purgeIdempotencyKeys } from '../../src/api/writes/purge-keys.ts';
import { freshDatabase } from '../support/databases.ts';

it('keys older than a day are forgotten, all of them, in short statements', async () => {
  const { db, drop } = await freshDatabase();
  const keys = (from: number, to: number, hoursAgo: number) =>
    sql`insert into api.idempotency_key (id, fingerprint, at)
      select int4send(n), '\\x00', now() - make_interval(hours => ${hoursAgo}) from generate_series(${from}::int, ${to}::int) as n`.execute(
      db,
    );
  await keys(1, 2_500, 25);
  await keys(2_501, 2_510, 23);
  const statements: string[] = [];
  const watched = db.withPlugin({
    transformQuery: ({ node }) => {
      statements.push(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  expect(await purgeIdempotencyKeys(watched)).toBe(2_500);
  expect(statements).toHaveLength(3);
  expect(await purgeIdempotencyKeys(db)).toBe(0);
  const { left } = await db
    .selectFrom('api.idempotency_key')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  expect(Number(left)).toBe(10);
  await drop();
});
