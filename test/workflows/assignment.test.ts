import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { decide } from '../../machines/assignment/decide.ts';
import { contextOf, fold } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import { noticeOfTerm } from '../../machines/term.ts';
import { endOfDay } from '../../machines/working-days.ts';
import { ASSIGNMENT } from '../../src/event-log/assignment-record.ts';
import { gateInto } from '../../src/event-log/gate.ts';
import { judgeAndRecord } from '../../src/event-log/judge-and-record.ts';
import { readStream } from '../../src/event-log/read.ts';
import { BEGINNINGS, type DemoRoute, holderOf, live } from '../support/government.ts';
import { keepHistory } from './history-files.ts';
import { type SkippedStack, skippedStack } from './skipped-stack.ts';

const DAY = 86_400_000;
const ROUTE = 'appointment-cross-unit';

let stack: SkippedStack;

beforeAll(async () => {
  stack = await skippedStack(0);
});
afterAll(() => stack.stop());

describe("an assignment's workflow", () => {
  it.each(Object.keys(BEGINNINGS) as DemoRoute[])('follows it from its request to its end: %s', async (route) => {
    const { fresh, env, resultOf, setClock } = stack;
    await setClock();
    const assignment = await live(fresh.db, route, route);
    expect(assignment.snapshot.value).toBe('completed');
    await ended(route);
    const handle = env.client.workflow.getHandle(route);
    expect(await resultOf(route)).toBe('completed');
    keepHistory(route, await handle.fetchHistory());
  });

  it('ends with a refusal', async () => {
    const { fresh, env, resultOf, setClock } = stack;
    const { db } = fresh;
    await setClock();
    const state = await live(db, 'refused', ROUTE, ({ version }) => version === 1);
    const refusal = { id: 'no', act: 'refuse', person: await holderOf(db, 'kadis-pendidikan') } as const;
    const known = { stream: 'refused', state, now: state.last.at };
    await judgeAndRecord(gateInto(db), ASSIGNMENT, known, (latest, at) =>
      decide(latest, { ...refusal, typed: { reason: 'alasan' } }, at),
    );
    await ended('refused');
    const handle = env.client.workflow.getHandle('refused');
    expect(await resultOf('refused')).toBe('refused');
    keepHistory('refused', await handle.fetchHistory());
  });

  it('puts on record, with the article, that an answer is overdue, and reminds once', async () => {
    const { fresh, env, setClock } = stack;
    const { db } = fresh;
    const stream = 'overdue';
    await setClock();
    await live(db, stream, ROUTE, ({ version }) => version === 1);
    await waitUntil(async () => (await statusOf(stream)) === 'RUNNING', { limitMs: 10_000 });
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
    await setClock();
    const late = await live(db, stream, ROUTE, ({ version }) => version === 3);
    expect(late.last.type).toBe('approved');
    await live(db, stream, ROUTE);
    await ended(stream);
    keepHistory('reminded', await env.client.workflow.getHandle(stream).fetchHistory());
  });

  it('is announced before its term, and ends with it where no result was reported', async () => {
    const { fresh, env, setClock } = stack;
    const { db } = fresh;
    const stream = 'over';
    await setClock();
    const working = await live(db, stream, ROUTE, (assignment) => standing(assignment).step === 'assignee-plan');
    await waitUntil(async () => (await statusOf(stream)) === 'RUNNING', { limitMs: 10_000 });
    const { period, calendar } = contextOf(working).opening;
    const [near, term] = [noticeOfTerm(period, calendar), endOfDay(period.to, calendar)];
    await env.sleep(near - (await env.currentTimeMs()) + 1_000);
    await waitUntil(async () => (await readStream(db, stream)).at(-1)?.type === 'term-near', { limitMs: 10_000 });
    await env.sleep(term - (await env.currentTimeMs()) - 60_000);
    expect((await readStream(db, stream)).at(-1)?.type).toBe('term-near');
    await env.sleep(61_000);
    await ended(stream);
    expect(await stack.resultOf(stream)).toBe('ended');
    const facts = await readStream(db, stream);
    expect(facts.slice(working.version).map(({ type, step }) => `${type} ${step}`)).toEqual([
      'term-near assignee-plan',
      'term-passed assignee-plan',
    ]);
    expect(facts.at(-1)).toMatchObject({ by: null, basis: ['Dairi Ps.1(28)'] });
    keepHistory('ended', await env.client.workflow.getHandle(stream).fetchHistory());
  });
});

const ended = (stream: string) =>
  waitUntil(async () => (await statusOf(stream)) === 'COMPLETED', { limitMs: 20_000, everyMs: 20 });

const statusOf = (stream: string): Promise<string> =>
  stack.env.client.workflow
    .getHandle(stream)
    .describe()
    .then(({ status }) => status.name)
    .catch(() => 'NONE');
