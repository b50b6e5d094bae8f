import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { LogFact } from '../../src/projections/engine/fold-changes.ts';
import { History } from './histories.ts';
import { countOf, Grounds, type World } from './projector-world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let grounds: Grounds;
let world: World;
beforeAll(async () => {
  grounds = await Grounds.open();
});
afterAll(async () => await grounds?.close());
beforeEach(async () => {
  world = await grounds.world();
});
afterEach(async () => await world?.end());

/** Twenty writers, each with a few assignments, who all record at once. */
async function twentyWriters({ log }: World, each = 2): Promise<number> {
  const writers = Array.from({ length: 20 }, async (_, writer) => {
    let facts = 0;
    for (let turn = 0; turn < each; turn += 1) {
      const history = new History(`w${writer}-${turn}`);
      while (!history.ended) {
        const made = history.act();
        await log.append(made);
        facts += made.length;
      }
    }
    return facts;
  });
  return (await Promise.all(writers)).reduce((sum, facts) => sum + facts, 0);
}

describe('a projector', () => {
  it('brings every fact of twenty writers at once to every table', async () => {
    world.project();
    const facts = await twentyWriters(world);
    await world.settled();
    expect(await world.faults()).toEqual({});
    expect(await countOf(world.db, 'timeline')).toBe(facts);
    expect(await countOf(world.db, 'assignment')).toBe(40);
    expect(await countOf(world.db, 'inbox')).toBe(0);
  });

  it('commits each fact once where two of them work', async () => {
    world.project();
    world.project({ batchSize: 7 });
    await twentyWriters(world);
    await world.settled();
    expect(await world.faults()).toEqual({});
  });

  it('tells which facts became visible, with their trace context', async () => {
    const applied: LogFact[] = [];
    world.project({ onApplied: (facts) => applied.push(...facts) });
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await world.log.append(new History('s1').act(), traceparent);
    await waitUntil(() => applied.length > 0, { limitMs: 30_000 });
    expect(applied).toMatchObject([{ position: 1, fact: { stream: 's1', version: 1 }, traceparent }]);
  });

  it('changes nothing by what is delivered again', async () => {
    const first = world.project();
    await world.log.append(new History('s1').complete().facts);
    await world.settled();
    await first.stop();
    const before = await world.db.selectFrom('reporting.assignment').selectAll().execute();
    await world.log.deliverAgain();
    const manager = await world.nats.jetstreamManager();
    const { created } = await manager.consumers.info('PENUGASAN', 'projector');
    world.project();
    await waitUntil(
      async () =>
        (await manager.consumers.info('PENUGASAN', 'projector')).num_ack_pending === 0 &&
        (await manager.consumers.info('PENUGASAN', 'projector')).num_pending === 0,
      { limitMs: 30_000 },
    );
    expect((await manager.consumers.info('PENUGASAN', 'projector')).created).toEqual(created); // it took them from this one
    expect(await world.db.selectFrom('reporting.assignment').selectAll().execute()).toEqual(before);
    expect(await world.faults()).toEqual({});
  });

  it('reads from the log what JetStream lacks or garbles', async () => {
    const [one, two, three] = [
      new History('s1').complete(),
      new History('s2').complete(),
      new History('s3').complete(),
    ];
    const lost = await world.log.appendUnpublished(one.facts);
    const manager = await world.nats.jetstreamManager();
    for (const _ of lost) await world.log.publishNonsense();
    await manager.streams.deleteMessage('PENUGASAN', 2); // one is not even there
    world.project();
    await world.log.append(two.facts);
    await world.log.append(three.facts);
    await world.settled();
    expect(await world.faults()).toEqual({});
    expect(await countOf(world.db, 'assignment')).toBe(3);
  });

  it('fills a table that was dropped, or is new, from the log', async () => {
    const first = world.project();
    await world.log.append(new History('s1').complete().facts);
    await world.settled();
    await first.stop();
    await sql`drop table reporting.timeline`.execute(world.db);
    world.project();
    await world.log.append(new History('s2').complete().facts);
    await world.settled();
    expect(await world.faults()).toEqual({});
  });

  it('forgets streams where many are open, and folds them again', async () => {
    world.project({ cacheSize: 2 });
    const open = Array.from({ length: 6 }, (_, index) => new History(`s${index}`));
    while (!open.every(({ ended }) => ended)) {
      for (const history of open) await world.log.append(history.act());
    }
    await world.settled();
    expect(await world.faults()).toEqual({});
  });
});

describe('without its servers a projector', () => {
  const fiveMore = async (name: string) => {
    for (let n = 0; n < 5; n += 1) await world.log.append(new History(`${name}${n}`).complete().facts);
  };

  it('starts its consumer again where the stream was deleted and published anew', async () => {
    world.project();
    await fiveMore('a');
    await world.settled();
    await world.log.deleteStream();
    await world.log.appendUnpublished(new History('b').complete().facts);
    await world.log.createStream();
    await world.log.publish(await world.log.all());
    await fiveMore('c');
    await world.settled();
    expect(await world.faults()).toEqual({});
  });

  it('waits for a stream that nobody has made yet', async () => {
    await world.log.deleteStream();
    const warnings: string[] = [];
    const logger = { info() {}, error() {}, warn: (_: object, message: string) => warnings.push(message) };
    world.project({ logger });
    await waitUntil(() => warnings.length > 0, { limitMs: 30_000 });
    await world.log.createStream();
    await fiveMore('a');
    await world.settled();
    expect(await world.faults()).toEqual({});
  });

  it('goes on where NATS was gone', async () => {
    world.project();
    await fiveMore('a');
    grounds.servers.nats.kill();
    await grounds.servers.nats.restart();
    await waitUntil(async () => (await world.nats.rtt()) > 0, { limitMs: 30_000 });
    await fiveMore('b');
    await world.settled();
    expect(await world.faults()).toEqual({});
  });

  it('goes on where PostgreSQL was gone', async () => {
    const warnings: string[] = [];
    const logger = { info() {}, error() {}, warn: (_: object, message: string) => warnings.push(message) };
    world.project({ logger });
    await fiveMore('a');
    await world.settled();
    const facts = await world.log.appendUnpublished(new History('b').complete().facts);
    grounds.servers.postgres.kill();
    await world.log.publish(facts);
    await waitUntil(() => warnings.length > 0, { limitMs: 30_000 });
    await grounds.servers.postgres.restart();
    await world.settled();
    expect(await world.faults()).toEqual({});
  });
});
