import { randomUUID } from 'node:crypto';
import { askDevToken } from '../../src/identity/ask-dev-token.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { startLoad } from './load.ts';
import { maxLoad } from './max-load.ts';
import { percentile } from './rounds.ts';
import { IN_UNIT, type Script, scriptOf } from './script.ts';
import type { World } from './world.ts';

const WARM_UP = 30;
const LIFECYCLES = 60;

/** How long one act takes over HTTP, from request to answer: alone, and while others act. */
export async function httpDecision(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('http');
  try {
    await Promise.all((['worker', 'api', 'sequencer', 'projector'] as const).map((role) => world.start(role)));
    const driver = await openDriver(world);
    const script = await scriptOf(world.db, IN_UNIT);
    const caller = new Caller(world);
    const count = Math.max(5, Math.round(LIFECYCLES * context.options.scale));
    const rounds = context.options.rounds;
    await caller.times(script, WARM_UP);
    const alone: number[] = [];
    const byGateway: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(...(await caller.times(script, Math.ceil(count / rounds))));
      for (let played = 0; played < count / rounds; played += 1)
        await driver.play(script, (_stream, _version, sentAt, answeredAt) => byGateway.push(answeredAt - sentAt));
    }
    context.say(
      `alone: p50 ${percentile(alone, 50).toFixed(1)} ms; by the gateway ${percentile(byGateway, 50).toFixed(1)} ms`,
    );
    const most = await maxLoad(driver, script);
    const load = startLoad(driver, script, most / 2);
    const busy = await caller.times(script, count);
    const carried = await load.stop();
    await driver.close();
    const half = `at half load (${carried.toFixed(1)} of ${most.toFixed(1)} lifecycles/s beside it, by the gateway)`;
    return [
      {
        name: 'one act over HTTP, alone, p50',
        figure: percentile(alone, 50),
        unit: 'ms',
        baseline: { name: 'the same by the gateway, without HTTP', figure: percentile(byGateway, 50) },
        aim: { of: 'figure', at: 'most', value: 25 },
        note: `${alone.length} acts of ${script.route}, one after another, all roles running`,
      },
      {
        name: 'one act over HTTP, alone, p99',
        figure: percentile(alone, 99),
        unit: 'ms',
        baseline: { name: 'the same by the gateway, without HTTP', figure: percentile(byGateway, 99) },
      },
      { name: 'one act over HTTP, at half load, p50', figure: percentile(busy, 50), unit: 'ms', note: half },
      { name: 'one act over HTTP, at half load, p99', figure: percentile(busy, 99), unit: 'ms' },
    ];
  } finally {
    await world.close();
  }
}

/** The people of a script, each with a token, one after another. */
class Caller {
  readonly #world: World;
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Plays lifecycles. @returns how long each act took, in milliseconds */
  async times(script: Script, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let played = 0; played < count; played += 1) {
      let path = '/v1/assignments';
      for (const [index, { act, person, assignee, typed, opening }] of script.commands.entries()) {
        const names = script.drafts[index]?.some(({ data }) => data.assignee) ? { assignee } : {};
        const body = opening
          ? {
              route: script.route,
              ownerUnit: script.ownerUnit,
              homeUnit: script.homeUnit,
              period: opening.period,
              ...typed,
              ...names,
            }
          : { act, ...typed, ...names };
        const token = await this.#tokenOf(person);
        const startedAt = performance.now();
        const { id } = await this.#post(path, token, body);
        times.push(performance.now() - startedAt);
        path = `/v1/assignments/${id}/acts`;
      }
    }
    return times;
  }

  #tokenOf(person: string): Promise<string> {
    const token = this.#tokens.get(person) ?? askDevToken(this.#world.config.identity.issuer, { person, roles: [] });
    this.#tokens.set(person, token);
    return token;
  }

  async #post(path: string, token: string, body: object): Promise<{ readonly id: string }> {
    const response = await fetch(`${this.#world.api}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        authorization: `Bearer ${token}`,
      },
    });
    const answer = (await response.json()) as { readonly id: string; readonly detail?: string };
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${answer.detail}`);
    return answer;
  }
}
