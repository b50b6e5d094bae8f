import { randomUUID } from 'node:crypto';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflows, connectClient } from '../../src/main/temporal.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { commandOf, IN_UNIT, scriptOf } from './script.ts';
import { percentile } from './rounds.ts';
import { openBareDriver } from './bare/drive.ts';
import { BARE_TABLE } from './bare/activities.ts';
import { sql } from 'kysely';

const REPLAYS = 200;

/**
 * What it costs a worker to begin a workflow, sandbox and first command included: the first tasks of one history played
 * again and again, without any server.
 */
export async function firstTask(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('first_task');
  try {
    for (const statement of BARE_TABLE) await sql.raw(statement).execute(world.db);
    const running = await Promise.all([
      world.start('worker'),
      world.startProgram('bare worker', new URL('./bare/worker.ts', import.meta.url), {}),
    ]);
    const driver = await openDriver(world);
    const script = await scriptOf(world.db, IN_UNIT);
    const stream = randomUUID();
    await driver.gateway.send(stream, commandOf(script, stream, 0));
    const bare = await openBareDriver(world);
    const bareStream = await bare.playFirst(script);
    const { client, close } = await connectClient(world.config);
    const ourHistory = await client.workflow.getHandle(stream).fetchHistory();
    const bareHistory = await client.workflow.getHandle(bareStream).fetchHistory();
    await Promise.all([driver.close(), bare.close(), close(), ...running.map((role) => role.stop())]);

    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } } });
    const ours = await bundleWorkflows();
    const trivial = await bundleOf('./bare/workflows.ts');
    const beside = await bundleOf('./bare/beside-ours.ts');
    const times = { ours: [] as number[], trivial: [] as number[], beside: [] as number[] };
    for (let round = 0; round < context.options.rounds; round += 1) {
      times.ours.push(await replayTime(ours, ourHistory));
      times.trivial.push(await replayTime(trivial, bareHistory));
      times.beside.push(await replayTime(beside, bareHistory));
      context.say(`round ${round + 1}: ${[times.ours, times.trivial, times.beside].map((each) => each.at(-1)?.toFixed(2)).join(', ')} ms`);
    }
    const baseline = { name: 'a trivial workflow in a bundle of its own', figure: percentile(times.trivial, 50) };
    return [
      {
        name: 'beginning an assignment in the sandbox, first command included',
        figure: percentile(times.ours, 50),
        unit: 'ms',
        baseline,
        note: `worker's time alone, ${REPLAYS} replays a round; bundle of ${Math.round(ours.code.length / 1024)} kB`,
      },
      {
        name: 'beginning a trivial workflow in a bundle with all regulations',
        figure: percentile(times.beside, 50),
        unit: 'ms',
        baseline,
      },
    ];
  } finally {
    await world.close();
  }
}

const bundleOf = (file: string): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: new URL(file, import.meta.url).pathname,
    logger: new DefaultLogger('ERROR'),
  });

type History = Awaited<ReturnType<Awaited<ReturnType<typeof connectClient>>['client']['workflow']['getHandle']>['fetchHistory']>;
