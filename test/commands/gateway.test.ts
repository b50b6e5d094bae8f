import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../infra/migrate.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { fold } from '../../machines/assignment/fold.ts';
import { problemOf } from '../../src/api/problems/problem-of.ts';
import type { CommandGateway } from '../../src/commands/gateway.ts';
import { temporalGateway } from '../../src/commands/temporal-gateway.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { seedDemo } from '../../src/directory/demo/seed.ts';
import { readStream } from '../../src/event-log/read.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { CONTENTS, holderOf, live, nextCommand } from '../support/government.ts';
import { ownPostgres } from '../support/own-servers.ts';
import { realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

const ROUTE = 'appointment-cross-unit';

let fresh: FreshDatabase;
let temporal: TemporalUse;
let gateway: CommandGateway;
const newStream = () => `gateway-${randomUUID()}`;
const gatewayOf = (patience: number) =>
  temporalGateway({ client: temporal.client, taskQueue: temporal.taskQueue, patience });

beforeAll(async () => {
  [fresh, temporal] = await Promise.all([freshDatabase(), useTemporal()]);
  await temporal.work(realActivities(fresh.db));
  gateway = gatewayOf(20_000);
});
afterAll(async () => {
  await temporal.close();
  await fresh.drop();
});

const begun = async (): Promise<string> => {
  const stream = newStream();
  await gateway.send(stream, await nextCommand(fresh.db, ROUTE, null, `${stream}-begin`));
  return stream;
};
const factsOf = (stream: string) => readStream(fresh.db, stream);
const next = async (stream: string, id: string) => nextCommand(fresh.db, ROUTE, fold(await factsOf(stream)), id);

describe('a command', () => {
  it('that is sent many times at once is carried out once, and has one answer', async () => {
    const stream = await begun();
    const command = await next(stream, 'many');
    const answers = await Promise.all(Array.from({ length: 5 }, () => gateway.send(stream, command)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await factsOf(stream)).toHaveLength(2);
  });

  it('that comes second of two is told who was first, and when', async () => {
    const stream = await begun();
    const rater = await holderOf(fresh.db, 'kadis-pendidikan');
    const decide = (id: string, act: 'approve' | 'refuse') =>
      gateway.send(stream, { id, act, person: rater, typed: { reason: 'alasan' }, expectedVersion: 1 });
    const [yes, no] = await Promise.allSettled([decide('yes', 'approve'), decide('no', 'refuse')]);
    expect([yes?.status, no?.status].sort()).toEqual(['fulfilled', 'rejected']);
    const [, decided] = await factsOf(stream);
    const second = (yes?.status === 'rejected' ? yes : no) as PromiseRejectedResult;
    expect(second.reason).toMatchObject({
      code: 'stale-version',
      details: { version: 2, last: { type: decided?.type, at: decided?.at, person: rater } },
    });
  });

  it('whose actor holds nothing is turned down, and leaves the assignment as it was', async () => {
    const stream = await begun();
    const stranger = { ...(await next(stream, 'stranger')), person: await holderOf(fresh.db, 'sekda') };
    await expect(gateway.send(stream, stranger)).rejects.toMatchObject({ code: 'not-authorised' });
    expect(await factsOf(stream)).toHaveLength(1);
    expect(await gateway.send(stream, await next(stream, 'holder'))).toMatchObject({ version: 2 });
  });

  it('to an assignment that nobody began is turned down, and leaves no workflow', async () => {
    const stream = newStream();
    const command = { id: 'lost', act: 'approve', person: await holderOf(fresh.db, 'sekda') } as const;
    await expect(gateway.send(stream, command)).rejects.toMatchObject({ code: 'assignment-unknown' });
    expect(await temporal.client.workflow.getHandle(stream).result()).toBe('nothing recorded');
  });

  it('goes on with an assignment whose workflow is gone', async () => {
    const stream = await begun();
    await temporal.client.workflow.getHandle(stream).terminate();
    expect(await gateway.send(stream, await next(stream, 'again'))).toMatchObject({ version: 2 });
  });

  it('is answered even where the assignment has ended since', async () => {
    const stream = newStream();
    const ended = await live(fresh.db, gateway, stream, ROUTE);
    const { last, version } = ended;
    expect(await temporal.client.workflow.getHandle(stream).result()).toBe('completed');
    const repeated = { id: last.cause, act: 'complete', person: last.by?.person ?? '', typed: CONTENTS } as const;
    expect(await gateway.send(stream, repeated)).toEqual({ version, facts: [last] });
    await expect(gateway.send(stream, { ...repeated, id: 'later' })).rejects.toMatchObject({
      code: 'assignment-closed',
      details: { version, last: { type: 'completed', at: last.at } },
    });
  });

  it('finds nobody where no worker runs, is told so in time, and is carried out once when asked again', async () => {
    const idle = await useTemporal();
    const impatient = temporalGateway({ client: idle.client, taskQueue: idle.taskQueue, patience: 1_000 });
    const stream = newStream();
    const command = await nextCommand(fresh.db, ROUTE, null, 'waiting');
    const began = performance.now();
    await expect(impatient.send(stream, command)).rejects.toMatchObject({ code: 'unavailable', server: 'temporal' });
    expect(performance.now() - began).toBeLessThan(5_000);
    await idle.work(realActivities(fresh.db));
    await waitUntil(async () => (await impatient.send(stream, command)).version === 1, { limitMs: 20_000 });
    expect(await factsOf(stream)).toHaveLength(1);
    await idle.close();
  });

  it('is told that PostgreSQL is away where that is what its worker waits for', async () => {
    const postgres = await ownPostgres();
    const pool = connectPool({ url: postgres.address });
    const db = connectDatabase(pool);
    await migrate(db);
    await seedDemo(db);
    const own = await useTemporal();
    await own.work(realActivities(db));
    const { client, taskQueue } = own;
    const askPostgres = () => pool.query('select 1');
    const impatient = temporalGateway({ client, taskQueue, patience: 1_500, askPostgres });
    const stream = newStream();
    const command = await nextCommand(db, ROUTE, null, 'waiting');
    postgres.server.kill();
    await expect(impatient.send(stream, command)).rejects.toMatchObject({ code: 'unavailable', server: 'postgres' });
    await postgres.server.restart();
    await waitUntil(async () => (await answered(impatient.send(stream, command)))?.version === 1, { limitMs: 30_000 });
    await own.close();
    await db.destroy();
    await postgres.stop();
  });

  it('is told that Temporal is away where PostgreSQL is there', async () => {
    const idle = await useTemporal();
    const askPostgres = () => fresh.pool.query('select 1');
    const impatient = temporalGateway({ ...idle, patience: 1_000, askPostgres });
    const sent = impatient.send(newStream(), await nextCommand(fresh.db, ROUTE, null, 'waiting'));
    await expect(sent).rejects.toMatchObject({ code: 'unavailable', server: 'temporal' });
    await idle.close();
  });

  it('that Temporal will never take is a fault of ours, and not to be asked again', async () => {
    const command = await nextCommand(fresh.db, ROUTE, null, 'never');
    const { connection } = temporal.client;
    const elsewhere = new Client({ connection, namespace: 'nowhere' });
    const refused = [
      gateway.send('x'.repeat(1_001), command), // longer than an id may be
      temporalGateway({ client: elsewhere, taskQueue: temporal.taskQueue, patience: 5_000 }).send(newStream(), command),
    ];
    const [tooLong, nowhere] = await Promise.all(refused.map((sent) => sent.catch((error) => error)));
    expect(tooLong).toMatchObject({ name: 'TemporalRefused', code: 'INVALID_ARGUMENT', cause: expect.any(Error) });
    expect(nowhere).toMatchObject({ name: 'NamespaceNotFoundError' });
    for (const error of [tooLong, nowhere]) expect(problemOf(error)).toMatchObject({ code: 'internal-error' });
  });
});

/** Null where there was no answer in time. */
const answered = async <T>(sent: Promise<T>): Promise<T | null> => await sent.catch(() => null);
