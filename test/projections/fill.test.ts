import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fillTables, type StreamFacts } from '../../src/projections/engine/fill-streams.ts';
import { newTableOf } from '../../src/projections/engine/new-table.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { createTable } from '../../src/projections/engine/table-definition.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { History } from './histories.ts';

let fresh: FreshDatabase;
let client: pg.Client;
let bad: string[] = [];
beforeAll(async () => {
  fresh = await freshDatabase();
  client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await createTable(fresh.db, brittle, newTableOf(brittle));
});
afterAll(async () => {
  await client?.end();
  await fresh?.drop();
});
beforeEach(async () => {
  bad = [];
  await client.query('truncate reporting.brittle__new');
});

/** A number for each fact, but for what PostgreSQL takes for none. */
const brittle: Projection = {
  name: 'brittle',
  key: ['stream', 'version'],
  columns: { stream: 'text not null', version: 'integer not null', number: 'integer not null' },
  indexes: [],
  project: ({ fact: { stream, version } }) => {
    if (bad.includes(`${stream}/${version} throws`)) throw new Error('choked');
    return { put: [{ stream, version, number: bad.includes(`${stream}/${version}`) ? 'many' : version }] };
  },
};

const logged = (history: History, from: number): StreamFacts =>
  history.facts.map((fact, index) => ({ position: from + index, fact, traceparent: null }));

it.each([
  ['nothing', []],
  ['a fact in the middle', ['s7/4']],
  ['the first of a stream', ['s0/1']],
  ['the last of a stream', ['s9/10']],
  ['two of one stream', ['s3/2', 's3/6']],
  ['facts of several streams', ['s1/3', 's4/9', 's8/1']],
  ['a projection that throws before it', ['s5/2 throws', 's5/3', 's6/5']],
])('parks a stream from what a table refuses on, and no other: %s', async (_, refused) => {
  bad = refused;
  const streams = Array.from({ length: 10 }, (_, n) => new History(`s${n}`).complete());
  const facts = streams.map((history, index) => logged(history, index * 10 + 1));
  const letters = await fillTables(client, [brittle], facts, new Date());
  const firstBad = (stream: string) =>
    Math.min(
      ...bad
        .filter((each) => each.startsWith(`${stream}/`))
        .map((each) => Number.parseInt(each.split('/')[1] ?? '', 10)),
    );
  const all = streams.flatMap(({ stream, facts: of }) => of.map(({ version }) => ({ stream, version })));
  const parked = all.filter(({ stream, version }) => version >= firstBad(stream));
  const { rows } = await client.query('select stream, version from reporting.brittle__new order by stream, version');
  expect(rows).toEqual(all.filter((each) => !parked.includes(each)));
  expect(letters.map(({ stream, version }) => ({ stream, version })).sort(byPlace)).toEqual(parked);
  const [first, ...later] = letters.filter(({ stream }) => stream === letters[0]?.stream);
  if (first) expect(first.error).toMatch(/invalid input syntax|choked/);
  for (const { error } of later) expect(error).toBe('an earlier fact of this stream is parked');
});

type Place = { readonly stream: string; readonly version: number };
const byPlace = (a: Place, b: Place) => a.stream.localeCompare(b.stream) || a.version - b.version;
