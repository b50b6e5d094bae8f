import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { Fact } from '../../machines/facts.ts';
import type { TeamCommand } from '../../machines/team/team-command.ts';
import type { CommandGateway } from '../../src/commands/gateway.ts';
import { temporalGateway } from '../../src/commands/temporal-gateway.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { teamOpeningFor } from '../../src/directory/team-opening.ts';
import { readStream } from '../../src/event-log/read.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { holderOf } from '../support/government.ts';
import { skippedTime } from '../support/skipped-time.ts';
import { quiet, realActivities } from '../support/test-worker.ts';

const UNIT = 'ska-bidang-destinasi';
const TEAM = 'team-ska';
const MEMBERS = ['member-1', 'member-2'] as const;

let fresh: FreshDatabase;
let env: TestWorkflowEnvironment;
let worker: Worker;
let ended: Promise<void>;
let gateway: CommandGateway;
let people: string[];
let commands = 0;

beforeAll(async () => {
  quiet();
  [fresh, env] = await Promise.all([freshDatabase(), skippedTime()]);
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: 'teams',
    workflowBundle: { codePath: inject('workflowBundle') },
    activities: realActivities(fresh.db),
    maxCachedWorkflows: 100,
  });
  ended = worker.run();
  gateway = temporalGateway({ client: env.client, taskQueue: 'teams', patience: 20_000 });
  const placed = fresh.db.selectFrom('directory.placement').select('person').where('unit', '=', UNIT).orderBy('id');
  people = (await placed.execute()).map(({ person }) => person);
});
afterAll(async () => {
  worker.shutdown();
  await ended;
  await env.teardown();
  await fresh.drop();
});

const facts = (stream: string): Promise<Fact[]> => readStream(fresh.db, stream);
const typesOf = async (stream: string) => (await facts(stream)).map(({ type }) => type);
const by = async (position: string, command: Omit<TeamCommand, 'id' | 'person'>) => {
  commands += 1;
  await gateway.sendToTeam(TEAM, { id: `command ${commands}`, person: await holderOf(fresh.db, position), ...command });
};

describe('a team', () => {
  it('has its members’ assignments begun once it is set, as children with streams of their own', async () => {
    const period = { from: '2026-11-22', to: '2027-02-20' };
    const team = await teamOpeningFor(fresh.db, {
      ...{ ownerUnit: UNIT, scope: 'in-unit', period, size: 2, leaderless: false, field: null },
    });
    await by('ska-kadis-pariwisata', {
      act: 'form',
      team,
      attested: { cascading: true, unheld: true, workload: 1 },
      typed: { name: 'Tim', purpose: 'Peta' },
    });
    for (const [index, stream] of MEMBERS.entries()) {
      const opening = await openingFor(fresh.db, {
        ...{ route: 'appointment-in-unit', ownerUnit: UNIT, homeUnit: UNIT, period, team: TEAM },
      });
      const member = { stream, person: people[index] ?? '', opening, replaces: null };
      await by('ska-kadis-pariwisata', { act: 'add-member', member });
    }
    expect(await Promise.all(MEMBERS.map(typesOf))).toEqual([[], []]);
    await by('ska-kabid-destinasi', { act: 'recommend', role: 'leader' });
    await by('ska-kadis-pariwisata', { act: 'nominate', role: 'leader', nominees: people.slice(0, 2) });
    await by('ska-sekda', { act: 'appoint', role: 'leader', nominee: people[0] ?? '' });
    await by('ska-kabid-destinasi', { act: 'propose' });
    await by('ska-kadis-pariwisata', { act: 'appoint' });
    await by('ska-kadis-pariwisata', { act: 'issue-letter' });
    for (const stream of MEMBERS) await waitUntil(async () => (await facts(stream)).length === 3, { limitMs: 15_000 });
    const [proposed, , letter] = await facts(MEMBERS[0]);
    expect(proposed).toMatchObject({ type: 'proposed', data: { opening: { team: TEAM }, carried: { stream: TEAM } } });
    expect(letter).toMatchObject({ type: 'letter-issued', by: { position: 'ska-kadis-pariwisata' } });
    const { parentExecution } = await env.client.workflow.getHandle(MEMBERS[0]).describe();
    expect(parentExecution?.workflowId).toBe(TEAM);
  }, 60_000);

  it('hears that they have received their letters', async () => {
    for (const [index, stream] of MEMBERS.entries())
      await gateway.send(stream, { id: `receive ${stream}`, act: 'receive', person: people[index] ?? '' });
    await waitUntil(async () => (await typesOf(TEAM)).filter((type) => type === 'team-member-joined').length === 2, {
      limitMs: 15_000,
    });
  }, 60_000);

  it('is told a month before its term ends, then ends by itself and releases its members', async () => {
    await env.sleep('70 days'); // 22 January is 30 days before the last midnight
    await waitUntil(async () => (await typesOf(TEAM)).includes('team-term-near'), { limitMs: 15_000 });
    expect(await typesOf(TEAM)).not.toContain('team-term-passed');
    expect(await env.client.workflow.getHandle(TEAM).result()).toBe('ended');
    expect((await typesOf(TEAM)).at(-1)).toBe('team-term-passed');
    for (const stream of MEMBERS)
      await waitUntil(async () => (await typesOf(stream)).at(-1) === 'released', { limitMs: 15_000 });
    const last = (await facts(TEAM)).at(-1);
    expect(last).toMatchObject({ by: null, basis: ['Surakarta Ps.14(5)c'] });
    expect(Date.parse(last?.at ?? '')).toBeGreaterThanOrEqual(Date.parse('2027-02-20T17:00:00Z'));
  }, 60_000);

  it('takes the same course when its history is replayed, and so do its members', async () => {
    for (const id of [TEAM, ...MEMBERS]) {
      const history = await env.client.workflow.getHandle(id).fetchHistory();
      await Worker.runReplayHistory({ workflowBundle: { codePath: inject('workflowBundle') } }, history, id);
    }
  }, 60_000);
});
