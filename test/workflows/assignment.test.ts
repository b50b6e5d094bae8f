import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serverBinary } from '../../infra/stack/binaries.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { contextOf, fold } from '../../machines/assignment/fold.ts';
import type { CommandGateway } from '../../src/commands/gateway.ts';
import { temporalGateway } from '../../src/commands/temporal-gateway.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { readStream } from '../../src/event-log/read.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { CONTENTS, holderOf, live, memberOf, nextCommand } from '../support/government.ts';
import { quiet, realActivities } from '../support/test-worker.ts';

const DAY = 86_400_000;
const ROUTE = 'appointment-cross-unit';

let fresh: FreshDatabase;
let env: TestWorkflowEnvironment;
let worker: Worker;
let ended: Promise<void>;
let gateway: CommandGateway;

beforeAll(async () => {
  quiet();
  const path = serverBinary('temporal-test-server');
  [fresh, env] = await Promise.all([
    freshDatabase(),
    TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } }),
  ]);
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: 'assignments',
    workflowBundle: { codePath: inject('workflowBundle') },
    activities: realActivities(fresh.db),
    maxCachedWorkflows: 0, // each task replays from the start: what is not deterministic shows
  });
  ended = worker.run();
  gateway = temporalGateway({ client: env.client, taskQueue: 'assignments', patience: 20_000 });
});
afterAll(async () => {
  worker.shutdown();
  await ended;
  await env.teardown();
  await fresh.drop();
});

describe('an assignment', () => {
  it('is carried from its request to its end', async () => {
    const assignment = await live(fresh.db, gateway, 'whole', ROUTE);
    expect(assignment.snapshot.value).toBe('completed');
    expect(await env.client.workflow.getHandle('whole').result()).toBe('completed');
  });

  it('puts on record, with the article, that an answer is overdue, and reminds once', async () => {
    const { db } = fresh;
    const stream = 'overdue';
    await gateway.send(stream, await nextCommand(db, ROUTE, null, 'request'));
    const assignment = fold(await readStream(db, stream));
    const due = Date.parse((assignment && contextOf(assignment).due) ?? '');
    const now = await env.currentTimeMs();
    expect(due - now).toBeGreaterThan(5 * DAY - DAY);
    await env.sleep(due - now - 60_000);
    expect(await readStream(db, stream)).toHaveLength(1);
    await env.sleep(61_000);
    await waitUntil(async () => (await readStream(db, stream)).length === 2, { limitMs: 10_000 });
    await env.sleep(30 * DAY);
    const facts = await readStream(db, stream);
    expect(facts).toHaveLength(2);
    expect(facts[1]).toMatchObject({
      type: 'reminder-due',
      step: 'home-rater-approve',
      by: null,
      cause: 'reminder-due@1',
      basis: assignment?.chart.procedure.answerWithin.basis,
    });
    expect(Date.parse(facts[1]?.at ?? '')).toBeGreaterThanOrEqual(due);
    const reminded = fold(facts);
    expect(await gateway.send(stream, await nextCommand(db, ROUTE, reminded, 'late'))).toMatchObject({ version: 3 });
    await env.client.workflow.getHandle(stream).terminate();
  });

  it('has two steps that one official holds in a row recorded by one command', async () => {
    const { db } = fresh;
    const opening = await openingFor(db, {
      route: ROUTE,
      ownerUnit: 'bagian-hukum',
      homeUnit: 'bidang-sd',
      period: { from: '2026-12-01', to: '2027-03-01' },
    });
    const [asks, decides] = [opening.seats['owner.unit-head'] ?? '', opening.seats['home.rater'] ?? ''];
    expect(opening.seats['home.unit-head']).toBe(decides);
    const assignee = await memberOf(db, 'bidang-sd');
    const request = { id: 'ask', act: 'request', person: await holderOf(db, asks), opening, typed: CONTENTS } as const;
    await gateway.send('both', request);
    const decision = { id: 'decide', act: 'approve', person: await holderOf(db, decides), assignee } as const;
    const { version, facts } = await gateway.send('both', decision);
    expect(facts.map(({ step, cause }) => [step, cause])).toEqual([
      ['home-rater-approve', 'decide'],
      ['home-unit-head-recommend', 'decide'],
    ]);
    expect(version).toBe(3);
    expect(new Set(facts.map(({ by }) => by?.position))).toEqual(new Set([decides]));
    expect(new Set(facts.map(({ id }) => id)).size).toBe(2);
    await env.client.workflow.getHandle('both').terminate();
  });

  it('answers a command that comes twice as the first time, and records it once', async () => {
    const { db } = fresh;
    const command = await nextCommand(db, ROUTE, null, 'twice');
    const answers = [await gateway.send('twice', command), await gateway.send('twice', command)];
    expect(answers[1]).toEqual(answers[0]);
    expect(await readStream(db, 'twice')).toHaveLength(1);
    await env.client.workflow.getHandle('twice').terminate();
  });

  it('goes on after a text that no database can hold', async () => {
    const { db } = fresh;
    const good = await nextCommand(db, ROUTE, null, 'good');
    const bad = { ...good, id: 'bad', typed: { ...CONTENTS, purpose: 'a\u0000b' } };
    await expect(gateway.send('poisoned', bad)).rejects.toMatchObject({ code: 'internal-error' });
    expect(await gateway.send('poisoned', good)).toMatchObject({ version: 1 });
    await env.client.workflow.getHandle('poisoned').terminate();
  });
});
