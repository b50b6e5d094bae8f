import { randomUUID } from 'node:crypto';
import { decide } from '../../machines/assignment/decide.ts';
import type { Assignment } from '../../machines/assignment/fold.ts';
import { ASSIGNMENT } from '../../src/event-log/assignment-record.ts';
import { gateInto } from '../../src/event-log/gate.ts';
import { judgeAndRecord, type KnownStream } from '../../src/event-log/judge-and-record.ts';
import type { BenchContext, Result } from './bench.ts';
import { type Driver, openDriver } from './drive.ts';
import { startLoad } from './load.ts';
import { maxLoad } from './max-load.ts';
import { percentile } from './rounds.ts';
import { commandOf, IN_UNIT, type Script, scriptOf } from './script.ts';
import type { World } from './world.ts';

const WARM_UP = 30;
const LIFECYCLES = 60;

/** How long one act takes over HTTP, from request to answer: alone, while others act, and while Temporal is down. */
export async function httpAct(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('http');
  try {
    const roles = ['worker', 'api', 'sequencer', 'projector'] as const;
    const [worker] = await Promise.all(roles.map((role) => world.start(role)));
    const driver = openDriver(world);
    const script = await scriptOf(world.db, IN_UNIT);
    const count = Math.max(5, Math.round(LIFECYCLES * context.options.scale));
    const { rounds } = context.options;
    await timesOf(driver, script, WARM_UP);
    const alone: number[] = [];
    const recorded: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(...(await timesOf(driver, script, Math.ceil(count / rounds))));
      recorded.push(...(await recordingTimes(world, script, Math.ceil(count / rounds))));
    }
    const most = await maxLoad(world, driver, script);
    const load = startLoad(driver, script, most / 2);
    const busy = await timesOf(driver, script, count);
    const carried = await load.stop();
    await worker?.stop();
    process.kill(context.pids.temporal, 'SIGSTOP');
    const without = await timesOf(driver, script, count).finally(() => process.kill(context.pids.temporal, 'SIGCONT'));
    const half = `at half load (${carried.toFixed(1)} of ${most.toFixed(1)} lifecycles/s beside it)`;
    const baseline = (p: number) => ({
      name: 'judging and recording the same in one process, without HTTP',
      figure: percentile(recorded, p),
    });
    const note = `${alone.length} acts of ${script.route}, one after another, all roles running`;
    return [
      {
        name: 'one act over HTTP, alone, p50',
        figure: percentile(alone, 50),
        unit: 'ms',
        baseline: baseline(50),
        aim: { of: 'figure', at: 'most', value: 6 },
        note,
      },
      {
        name: 'one act over HTTP, alone, p99',
        figure: percentile(alone, 99),
        unit: 'ms',
        baseline: baseline(99),
        aim: { of: 'figure', at: 'most', value: 15 },
      },
      { name: 'one act over HTTP, at half load, p50', figure: percentile(busy, 50), unit: 'ms', note: half },
      { name: 'one act over HTTP, at half load, p99', figure: percentile(busy, 99), unit: 'ms' },
      {
        name: 'one act over HTTP, Temporal stopped, p50',
        figure: percentile(without, 50),
        unit: 'ms',
        baseline: { name: 'with Temporal, in the same run', figure: percentile(alone, 50) },
        note: `${without.length} acts with the worker stopped and Temporal's process halted`,
      },
    ];
  } finally {
    await world.close();
  }
}

/** Plays lifecycles. @returns how long each act took, in milliseconds */
async function timesOf(driver: Driver, script: Script, lifecycles: number): Promise<number[]> {
  const times: number[] = [];
  for (let played = 0; played < lifecycles; played += 1)
    await driver.play(script, (_stream, _version, sentAt, answeredAt) => times.push(answeredAt - sentAt));
  return times;
}

async function recordingTimes({ db }: World, script: Script, lifecycles: number): Promise<number[]> {
  const gate = gateInto(db);
  const times: number[] = [];
  for (let played = 0; played < lifecycles; played += 1) {
    const stream = randomUUID();
    let state: Assignment | null = null;
    for (const index of script.commands.keys()) {
      const command = commandOf(script, stream, index);
      const startedAt = performance.now();
      const known: KnownStream<Assignment> = { stream, state, now: new Date().toISOString() };
      ({ state } = await judgeAndRecord(gate, ASSIGNMENT, known, (latest, at) => decide(latest, command, at)));
      times.push(performance.now() - startedAt);
    }
  }
  return times;
}
