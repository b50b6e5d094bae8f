import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { decide } from '../../machines/assignment/decide.ts';
import { fold } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import { foldTeam } from '../../machines/team/chart/fold.ts';
import { decideTeam } from '../../machines/team/judge/decide.ts';
import type { TeamCommand } from '../../machines/team/judge/team-command.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { teamOpeningFor } from '../../src/directory/team-opening.ts';
import { ASSIGNMENT } from '../../src/event-log/assignment-record.ts';
import { gateInto } from '../../src/event-log/gate.ts';
import { judgeAndRecord } from '../../src/event-log/judge-and-record.ts';
import { readStream, readStreamNow } from '../../src/event-log/read.ts';
import { TEAM } from '../../src/event-log/team-record.ts';
import { holderOf } from '../support/government.ts';
import { keepHistory } from './history-files.ts';
import { type SkippedStack, skippedStack } from './skipped-stack.ts';

const UNIT = 'ska-bidang-destinasi';
const TEAM_STREAM = 'team-ska';
const MEMBERS = ['member-1', 'member-2'] as const;

let stack: SkippedStack;
let people: string[];
let commands = 0;

beforeAll(async () => {
  stack = await skippedStack(100);
  const placed = stack.fresh.db
    .selectFrom('directory.placement')
    .select('person')
    .where('unit', '=', UNIT)
    .orderBy('id');
  people = (await placed.execute()).map(({ person }) => person);
});
afterAll(() => stack.stop());

const facts = (stream: string): Promise<Fact[]> => readStream(stack.fresh.db, stream);
const typesOf = async (stream: string) => (await facts(stream)).map(({ type }) => type);
const by = async (position: string, command: Omit<TeamCommand, 'id' | 'person'>) => {
  const { db } = stack.fresh;
  const whole = { id: `command ${++commands}`, person: await holderOf(db, position), ...command };
  await stack.setClock();
  const { facts: known, now } = await readStreamNow(db, TEAM_STREAM);
  const state = foldTeam(known.map(({ fact }) => fact));
  await judgeAndRecord(gateInto(db), TEAM, { stream: TEAM_STREAM, state, now }, (latest, at) =>
    decideTeam(latest, whole, at),
  );
};

const receive = async (stream: string, person: string) => {
  const { db } = stack.fresh;
  await stack.setClock();
  const { facts: known, now } = await readStreamNow(db, stream);
  const state = fold(known.map(({ fact }) => fact));
  const command = { id: `receive ${stream}`, act: 'receive', person } as const;
  await judgeAndRecord(gateInto(db), ASSIGNMENT, { stream, state, now }, (latest, at) => decide(latest, command, at));
};

describe('a team', () => {
  it('has its members’ assignments begun once it is set, with streams and workflows of their own', async () => {
    const period = { from: '2026-11-22', to: '2027-02-20' };
    const team = await teamOpeningFor(stack.fresh.db, {
      ...{ ownerUnit: UNIT, scope: 'in-unit', period, size: 2, leaderless: false, field: null },
    });
    await by('ska-kadis-pariwisata', {
      act: 'form',
      team,
      attested: { cascading: true, unheld: true, workload: 1 },
      typed: { name: 'Tim', purpose: 'Peta' },
    });
    for (const [index, stream] of MEMBERS.entries()) {
      const opening = await openingFor(stack.fresh.db, {
        ...{
          route: 'appointment-in-unit',
          ownerUnit: UNIT,
          homeUnit: UNIT,
          period,
          team: { stream: TEAM_STREAM, chart: team.chart },
        },
      });
      const member = { stream, person: people[index] ?? '', opening, replaces: null };
      await by('ska-kadis-pariwisata', { act: 'add-member', member });
    }
    expect(await Promise.all(MEMBERS.map(typesOf))).toEqual([[], []]);
    await by('ska-kabid-destinasi', { act: 'recommend', role: 'leader' });
    await by('ska-kadis-pariwisata', {
      act: 'nominate',
      role: 'leader',
      nominees: people.slice(0, 2),
      attested: { skill: true },
    });
    await by('ska-sekda', { act: 'appoint', role: 'leader', nominee: people[0] ?? '' });
    await by('ska-kabid-destinasi', { act: 'propose' });
    await by('ska-kadis-pariwisata', { act: 'appoint' });
    await by('ska-kadis-pariwisata', { act: 'issue-letter' });
    for (const stream of MEMBERS) await waitUntil(async () => (await facts(stream)).length === 3, { limitMs: 15_000 });
    const [proposed, , letter] = await facts(MEMBERS[0]);
    expect(proposed).toMatchObject({
      type: 'proposed',
      data: { opening: { team: TEAM_STREAM }, carried: { stream: TEAM_STREAM } },
    });
    expect(letter).toMatchObject({ type: 'letter-issued', by: { position: 'ska-kadis-pariwisata' } });
  }, 60_000);

  it('hears that they have received their letters', async () => {
    for (const [index, stream] of MEMBERS.entries()) await receive(stream, people[index] ?? '');
    await waitUntil(
      async () => (await typesOf(TEAM_STREAM)).filter((type) => type === 'team-member-joined').length === 2,
      {
        limitMs: 15_000,
      },
    );
  }, 60_000);

  it('is told a month before its term ends, then ends by itself and releases its members', async () => {
    await stack.env.sleep('70 days'); // 22 January is 30 days before the last midnight
    await waitUntil(async () => (await typesOf(TEAM_STREAM)).includes('team-term-near'), { limitMs: 15_000 });
    expect(await typesOf(TEAM_STREAM)).not.toContain('team-term-passed');
    expect(await stack.env.client.workflow.getHandle(TEAM_STREAM).result()).toBe('ended');
    expect((await typesOf(TEAM_STREAM)).at(-1)).toBe('team-term-passed');
    for (const stream of MEMBERS)
      await waitUntil(async () => (await typesOf(stream)).at(-1) === 'released', { limitMs: 15_000 });
    const last = (await facts(TEAM_STREAM)).at(-1);
    expect(last).toMatchObject({ by: null, basis: ['Surakarta Ps.14(5)c'] });
    expect(Date.parse(last?.at ?? '')).toBeGreaterThanOrEqual(Date.parse('2027-02-20T17:00:00Z'));
  }, 60_000);

  it('takes the same course when its history is replayed, and so do its members', async () => {
    for (const id of [TEAM_STREAM, ...MEMBERS]) {
      const history = await stack.env.client.workflow.getHandle(id).fetchHistory();
      await Worker.runReplayHistory({ workflowBundle: { codePath: inject('workflowBundle') } }, history, id);
      keepHistory(id, history);
    }
  }, 60_000);
});
