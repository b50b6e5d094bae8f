import { type Kysely, sql } from 'kysely';
import { dueAfter } from '../../machines/working-days.ts';
import type { Database } from '../../src/database/tables.ts';
import { ensureTables } from '../../src/projections/engine/ensure-tables.ts';
import { stalledOf } from '../../src/reports/stalled.ts';
import { calendarIn } from '../machines/calendar-of.ts';
import type { BenchContext, Result } from './bench.ts';
import { alternating, percentile, perSecond } from './rounds.ts';

const COMPUTED = 500_000;
const WAITING = 1_000_000;
const ASKED = 200;
const DAY_MS = 86_400_000;

/** What deadlines cost: to count them, and to find what is overdue among many that wait. */
export async function deadlines(context: BenchContext): Promise<readonly Result[]> {
  return [await computed(context), await found(context)];
}

async function computed({ options, say }: BenchContext): Promise<Result> {
  const calendar = calendarIn();
  const count = COMPUTED * options.scale;
  const instants = Array.from({ length: 1_000 }, (_, n) =>
    new Date(Date.UTC(2024, 0, 1) + n * 1.3 * DAY_MS).toISOString(),
  );
  const each = (work: (at: string) => unknown) => () =>
    perSecond(count, async () => {
      for (let n = 0; n < count; n += 1) work(instants[n % instants.length] as string);
    });
  const sides = await alternating(
    options.rounds,
    {
      'working days': each((at) => dueAfter(at, 5, calendar)),
      'calendar days': each((at) => new Date(Date.parse(at) + 5 * DAY_MS).toISOString()),
    },
    say,
  );
  return {
    name: 'due times of five working days, one thread',
    figure: sides['working days'],
    unit: '/s',
    baseline: { name: 'five days later, without a calendar', figure: sides['calendar days'] },
    aim: { of: 'figure', at: 'least', value: 200_000 },
  };
}

async function found(context: BenchContext): Promise<Result> {
  const world = await context.world('deadlines');
  const { db } = world;
  const waiting = WAITING * context.options.scale;
  await ensureTables(db);
  await fill(db, waiting);
  context.say(`${waiting} assignments wait, a fifth of them overdue`);
  const oldest = await timed(() =>
    stalledOf(db, { visible: sql`true`, agency: 'dairi', after: null, limit: 51 }).then(({ length }) => length),
  );
  const bare = await timed(async () => {
    const { rows } = await sql`select id from reporting.inbox where due < now() order by due limit 51`.execute(db);
    return rows.length;
  });
  await world.close();
  return {
    name: `the first page of what is overdue, among ${waiting} that wait, p99`,
    figure: percentile(oldest, 99),
    unit: 'ms',
    baseline: { name: 'the ids alone, by the index', figure: percentile(bare, 99) },
    note: `p50 ${percentile(oldest, 50).toFixed(1)} ms; one after the other, without HTTP and names; a fifth are overdue`,
  };
}

async function timed(ask: () => Promise<number>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < ASKED; n += 1) {
    const startedAt = performance.now();
    if ((await ask()) !== 51) throw new Error('the page is not full');
    took.push(performance.now() - startedAt);
  }
  return took;
}

/** Rows as the projections leave them, without their facts. */
async function fill(db: Kysely<Database>, count: number): Promise<void> {
  const row = sql`lpad(n::text, 12, '0')`;
  await sql`
    insert into reporting.inbox (id, agency, route, phase, step, act, actor, position, since, due)
    select ${row}, 'dairi', 'appointment-cross-unit', 'decision', 'home-rater-approve', 'approve', 'home.rater', 'kadis-pendidikan',
      now() - interval '9 days', now() + (n % 1000 - 200) * interval '1 hour'
    from generate_series(1, ${count}::int) as n`.execute(db);
  await sql`
    insert into reporting.assignment (id, agency, chart, regulation, unit_type, route, form, status, phase, step, owner_unit, home_unit,
      since, due, version, opened_at, period_from, period_to, positions, persons)
    select id, agency, 'chart', 'dairi-18-2024', 'high-leader-rates', route, 'individual', 'open', phase, step, 'bagian-hukum', 'bidang-smp',
      since, due, 1, since, '2026-12-01', '2026-12-31', '{kadis-pendidikan}', '{o-0001}'
    from reporting.inbox`.execute(db);
  await sql`analyze reporting.inbox, reporting.assignment`.execute(db);
}
