import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyRows } from '../../src/projections/engine/copy-rows.ts';
import { copyText } from '../../src/projections/engine/copy-text.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';

const columns = {
  id: 'integer not null',
  text: 'text',
  texts: 'text[] not null',
  json: 'jsonb',
  at: 'timestamptz',
  number: 'double precision',
} as const;
const projection: Projection = { name: 'sample', key: ['id'], columns, indexes: [], project: () => ({}) };

let fresh: FreshDatabase;
let client: pg.Client;
beforeAll(async () => {
  fresh = await freshDatabase();
  client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await client.query(`create table reporting.sample (${typed.join(', ')})`);
});
afterAll(async () => {
  await client?.end();
  await fresh?.drop();
});

/** Every text that PostgreSQL can hold, and many that COPY and arrays have a meaning of their own for. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\0', '')),
  fc.constantFrom('', '\\N', '\\.', '{}', '{"a"}', 'NULL', 'null', '\t', '\r\n', '\\', '"', "'", ',', '\\t', '\u2028'),
);
const row = fc.record({
  text: fc.option(text),
  texts: fc.array(text, { maxLength: 4 }),
  json: fc.option(
    fc.dictionary(fc.constantFrom('kind', 'signer', 'copies'), fc.oneof(text, fc.integer(), fc.array(text))),
    { nil: null },
  ),
  at: fc.option(
    fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((d) => d.toISOString()),
  ),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
});

it('brings every value to the table as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (values) => {
      await client.query('truncate reporting.sample');
      const rows = values.map((value, id) => ({ id, ...value }));
      await copyRows(client, projection, rows, 'sample');
      const { rows: held } = await client.query('select * from reporting.sample order by id');
      // PostgreSQL knows no negative zero in jsonb, and JSON none at all.
      expect(JSON.parse(JSON.stringify(held))).toEqual(JSON.parse(JSON.stringify(rows)));
    }),
    { numRuns: 200 },
  );
});

it('is one line a row, whatever is in it', () => {
  const rows = [{ id: 1, text: 'a\nb\tc\\', texts: ['x"y', 'z\\'], json: null, at: null, number: null }];
  expect(copyText(projection, rows)).toBe('1\ta\\nb\\tc\\\\\t{"x\\\\"y","z\\\\\\\\"}\t\\N\t\\N\t\\N\n');
});

it('adds none of the rows where PostgreSQL refuses one, and can go on', async () => {
  await client.query('truncate reporting.sample');
  const good = { id: 1, text: 'a', texts: [], json: null, at: null, number: null };
  await expect(copyRows(client, projection, [good, { ...good, id: 'many' }], 'sample')).rejects.toMatchObject({
    code: '22P02',
  });
  await expect(copyRows(client, projection, [{ ...good, text: 'a\0b' }], 'sample')).rejects.toMatchObject({
    code: '22021',
  });
  await copyRows(client, projection, [good], 'sample');
  expect((await client.query('select id from reporting.sample')).rows).toEqual([{ id: 1 }]);
});
