import type { Client } from '@temporalio/client';
import { connectClient } from '../../src/main/temporal.ts';
import { atOnce } from './at-once.ts';
import type { BenchContext, Result } from './bench.ts';
import { type Driver, openDriver } from './drive.ts';
import { formTeam, shapeOf, type TeamShape } from './form-teams.ts';
import { percentile } from './rounds.ts';
import { CROSS_UNIT, scriptOf } from './script.ts';
import { DEPARTMENTS, seedDepartments } from './team-government.ts';

const LARGE = 20;
const MANY = 100;
const SMALL = 10;

/** How long it takes to form teams in Langsa, from the first act to everybody's receipt: one large one, and many at once. */
export async function teams(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('teams');
  try {
    await seedDepartments(world.db);
    await Promise.all((['api', 'worker', 'sequencer', 'projector'] as const).map((role) => world.start(role)));
    const driver = openDriver(world);
    const { client, close } = await connectClient(world.config);
    const form = (shape: TeamShape) => formTeam(world.db, driver, shape);
    const large = await shapeOf(world.db, LARGE, DEPARTMENTS);
    const small = await shapeOf(world.db, SMALL, DEPARTMENTS);
    await form(small); // warm-up
    const times: number[] = [];
    let streams: string[] = [];
    for (let round = 0; round < context.options.rounds; round += 1) {
      const startedAt = performance.now();
      streams = await form(large);
      times.push(performance.now() - startedAt);
      context.say(`a team of ${LARGE}: ${(times.at(-1) ?? 0).toFixed(0)} ms`);
    }
    const { facts } = await world.db
      .selectFrom('log.event')
      .select(({ fn }) => fn.countAll<number>().as('facts'))
      .where('stream', 'in', streams)
      .executeTakeFirstOrThrow();
    const actions = await actionsOf(client, streams);
    const count = Math.max(2, Math.round(MANY * context.options.scale));
    const startedAt = performance.now();
    let done = 0;
    await atOnce(count, count, async () => {
      await form(small);
      done += 1;
      if (done % 20 === 0) context.say(`${done} of ${count} teams`);
    });
    const seconds = (performance.now() - startedAt) / 1_000;
    const alone = await lifecyclesASecond(world, driver);
    await close();
    const commands = 1 + LARGE + 4 * 4 + 4 + LARGE;
    return [
      {
        name: `forming a team of ${LARGE} over ${DEPARTMENTS} departments, p50`,
        figure: percentile(times, 50),
        unit: 'ms',
        note: `${commands} commands of people; ${facts} facts in ${streams.length} streams; ${actions} Temporal actions`,
      },
      {
        name: `${count} teams of ${SMALL} forming at once`,
        figure: (count * (SMALL + 1)) / seconds,
        unit: 'workflows/s',
        baseline: { name: 'assignments across units, of as many steps, 20 at once', figure: alone },
        note: `${seconds.toFixed(1)} s for all (aim: 80 s), ${(count / seconds).toFixed(2)} teams/s; until everybody has received the letter`,
      },
    ];
  } finally {
    await world.close();
  }
}

async function lifecyclesASecond(world: Parameters<typeof openDriver>[0], driver: Driver): Promise<number> {
  const script = await scriptOf(world.db, CROSS_UNIT);
  await driver.playMany(script, 20, 20);
  const startedAt = performance.now();
  await driver.playMany(script, 60, 20);
  return 60 / ((performance.now() - startedAt) / 1_000);
}

const BILLED = [
  'workflowExecutionStartedEventAttributes',
  'workflowExecutionSignaledEventAttributes',
  'timerStartedEventAttributes',
] as const;

/** As Temporal counts actions: starts, signals, timers, and once each task that ran local activities. */
async function actionsOf(client: Client, streams: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    streams.map(async (stream) => {
      const { events = [] } = await client.workflow.getHandle(stream).fetchHistory();
      const tasks = new Set(
        (events ?? []).flatMap(({ markerRecordedEventAttributes: marker }) =>
          marker ? [String(marker.workflowTaskCompletedEventId)] : [],
        ),
      );
      return (events ?? []).filter((event) => BILLED.some((attributes) => event[attributes])).length + tasks.size;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
