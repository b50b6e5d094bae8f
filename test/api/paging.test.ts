import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withReporting } from '../../src/api/lists/reporting-tables.ts';
import { project } from './reporting.ts';
import { inUnit } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

const COUNT = 40;
let api: TestApi;
let whole: string[];

beforeAll(async () => {
  api = await startTestApi();
  await api.as('o-kabid-a').post('/v1/assignments', inUnit());
  await project(api.db);
  // Copies of one row, several begun at the very same instant.
  const tables = withReporting(api.db);
  const row = await tables.selectFrom('reporting.assignment').selectAll().executeTakeFirstOrThrow();
  await tables.deleteFrom('reporting.assignment').execute();
  const rows = Array.from({ length: COUNT }, (_, index) => ({
    ...row,
    id: `00000000-0000-8000-8000-${String((index * 7) % COUNT).padStart(12, '0')}`,
    since: row.since.toISOString(),
    due: row.due?.toISOString() ?? null,
    closed_at: null,
    opened_at: new Date(1_800_000_000_000 + (index % 5)).toISOString(),
    status: index % 2 === 0 ? ('open' as const) : ('refused' as const),
  }));
  await tables.insertInto('reporting.assignment').values(rows).execute();
  whole = rows
    .toSorted((a, b) => b.opened_at.localeCompare(a.opened_at) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
});
afterAll(() => api.stop());

async function pages(limits: readonly number[], query = ''): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = '';
  for (let page = 0; cursor !== null; page += 1) {
    const limit = limits[page % limits.length] ?? 1;
    const from: string = cursor ? `&cursor=${cursor}` : '';
    const { body } = await api.as('o-kadis').get(`/v1/assignments?limit=${limit}${query}${from}`);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next;
  }
  return seen;
}

it('pages, of whatever sizes, put together are the whole list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: COUNT + 1 }), { minLength: 1, maxLength: 5 }),
      async (limits) => {
        expect(await pages(limits)).toEqual(whole);
      },
    ),
    { numRuns: 15 },
  );
});

it('a filter holds on every page', async () => {
  expect(await pages([3], '&status=refused')).toHaveLength(COUNT / 2);
});

it('a row that comes in front while one turns the pages moves nothing', async () => {
  const first = (await api.as('o-kadis').get('/v1/assignments?limit=10')).body;
  const tables = withReporting(api.db);
  const newer = await tables.selectFrom('reporting.assignment').selectAll().executeTakeFirstOrThrow();
  await tables
    .insertInto('reporting.assignment')
    .values({
      ...newer,
      id: 'ffffffff-0000-8000-8000-000000000000',
      opened_at: new Date(1_900_000_000_000).toISOString(),
      since: newer.since.toISOString(),
      due: null,
      closed_at: null,
    })
    .execute();
  const rest = (await api.as('o-kadis').get(`/v1/assignments?limit=200&cursor=${first.next}`)).body;
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(whole);
});
