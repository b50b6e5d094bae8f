import type { WorkflowHandle } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  type ReplayHistoriesIterable,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { sql } from 'kysely';
import { waitUntil } from '../../infra/stack/wait.ts';
import { bundleWorkflows, connectClient } from '../../src/main/temporal.ts';
import { BARE_TABLE } from './bare/activities.ts';
import { openBareDriver } from './bare/drive.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { alternating } from './rounds.ts';
import { IN_UNIT, scriptOf } from './script.ts';
import type { World } from './world.ts';

const REPLAYS = 300;

/**
 * What it costs a worker to begin a workflow, sandbox and first command included: one history played again and again,
 * without any server.
 */
export async function firstTask(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('first_task');
  try {
    const histories = await firstHistories(world);
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
    });
    const ours = await bundleWorkflows();
    const trivial = await bundleOf('./bare/workflows.ts');
    const beside = await bundleOf('./bare/beside-ours.ts');
    const found = await alternating(
      context.options.rounds,
      {
        ours: () => replayTime(ours, histories.ours),
        trivial: () => replayTime(trivial, histories.bare),
        'trivial beside ours': () => replayTime(beside, histories.bare),
      },
      context.say,
    );
    const baseline = { name: 'a trivial workflow in a bundle of its own', figure: found.trivial };
    return [
      {
        name: 'beginning an assignment in the sandbox, first command included',
        figure: found.ours,
        unit: 'ms',
        baseline,
        note: `processor time of the worker alone, ${REPLAYS} replays a round; our bundle has ${Math.round(ours.code.length / 1024)} kB with its source map`,
      },
      {
        name: 'beginning a trivial workflow in a bundle with all regulations',
        figure: found['trivial beside ours'],
        unit: 'ms',
        baseline,
      },
    ];
  } finally {
    await world.close();
  }
}

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** A workflow that has served its first command, of either kind. */
async function firstHistories(world: World): Promise<{ readonly ours: History; readonly bare: History }> {
  for (const statement of BARE_TABLE) await sql.raw(statement).execute(world.db);
  const workers = await Promise.all([
    world.start('worker'),
    world.start('api'),
    world.start('sequencer'),
    world.startProgram('bare worker', new URL('./bare/worker.ts', import.meta.url), {}),
  ]);
  const [bare, temporal] = [await openBareDriver(world), await connectClient(world.config)];
  const script = await scriptOf(world.db, IN_UNIT);
  const first = { ...script, commands: script.commands.slice(0, 1) };
  const stream = await openDriver(world).play(first);
  await waitUntil(
    async () =>
      (await temporal.client.workflow
        .getHandle(stream)
        .query('version')
        .catch(() => 0)) === 1,
    {
      limitMs: 30_000,
    },
  );
  const historyOf = (id: string) => temporal.client.workflow.getHandle(id).fetchHistory();
  const histories = { ours: await historyOf(stream), bare: await historyOf(await bare.playFirst(script)) };
  await Promise.all([bare.close(), temporal.close(), ...workers.map((worker) => worker.stop())]);
  return histories;
}

/** Milliseconds of processor time a replay, the worker's own start left out. */
async function replayTime(workflowBundle: WorkflowBundleWithSourceMap, history: History): Promise<number> {
  const histories: ReplayHistoriesIterable = (function* () {
    for (let index = 0; index < REPLAYS; index += 1) yield { workflowId: `replayed-${index}`, history };
  })();
  let started: NodeJS.CpuUsage | null = null;
  for await (const { error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
    if (error) throw error;
    started ??= process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(started ?? undefined);
  return (user + system) / 1000 / (REPLAYS - 1);
}

const bundleOf = (file: string): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: new URL(file, import.meta.url).pathname,
    logger: new DefaultLogger('ERROR'),
  });
