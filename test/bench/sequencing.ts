import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { NatsConnection } from 'nats';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { takeLead } from '../../src/event-log/leadership.ts';
import { readOrMakeLogKey } from '../../src/event-log/log-key.ts';
import { connectNats, deleteStream, ensureStream, STREAM } from '../../src/event-log/nats.ts';
import { deleteHeadsStream } from '../../src/event-log/nats-heads.ts';
import { runPublisher } from '../../src/event-log/publisher.ts';
import { openTree, sequenceBatch } from '../../src/event-log/sequence-batch.ts';
import { runSequencer } from '../../src/event-log/sequencer.ts';
import type { BenchContext, Result } from './bench.ts';
import { generateLog } from './generate-log.ts';
import { alternating, perSecond } from './rounds.ts';
import { sequencerClient } from './sequenced-log.ts';
import type { World } from './world.ts';

const EVENTS = 40_000;
const IN_FLIGHT = 256;

/** Events a second from the backlog to JetStream: positions, leaves, signed heads, and publishing in order. */
export async function sequencing(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('sequencing');
  const nats = await connectNats(world.config.nats.url, 'penugasan-bench');
  const pool = connectPool({ url: world.config.database.url, poolSize: 2 });
  const db = connectDatabase(pool);
  const { key, origin } = world.config.log;
  if (key.from !== 'made') throw new Error('the bench makes its own key');
  const { signer } = await readOrMakeLogKey(key.file, origin);
  const events = Math.round(EVENTS * context.options.scale);
  const onError = (error: unknown) => context.say(`trouble: ${error}`);
  const sequenceAll = async () => {
    const client = await sequencerClient(world);
    const leader = { client, signer, term: (await takeLead(client)) ?? -1 };
    for (let tree = await openTree(client); tree.size < events; ) tree = await sequenceBatch(leader, tree);
    await client.end();
  };
  const until = async (work: (signal: AbortSignal) => Promise<void>) => {
    const stopping = new AbortController();
    const running = work(stopping.signal);
    while ((await streamSize(nats)) < events) await delay(10);
    stopping.abort();
    return running;
  };
  try {
    await generateLog(world.db, events);
    context.say(`${events} events wait`);
    const found = await alternating(
      context.options.rounds,
      {
        async 'sequencer and publisher'() {
          await startAgain(world, nats);
          const options = { connect: () => sequencerClient(world), db, nats, signer, onError };
          let running: Promise<void> = Promise.resolve();
          const figure = await perSecond(events, async () => {
            const stopping = new AbortController();
            running = runSequencer({ ...options, signal: stopping.signal });
            while ((await streamSize(nats)) < events) await delay(10);
            stopping.abort();
          });
          await running;
          return figure;
        },
        async 'sequencing alone'() {
          await startAgain(world, nats);
          return await perSecond(events, sequenceAll);
        },
        async 'publishing alone'() {
          await deleteStream(nats);
          return await perSecond(events, () => until((signal) => runPublisher({ db, nats, signer, signal, onError })));
        },
        async 'plain pipelined publishing'() {
          await deleteStream(nats);
          await ensureStream(nats);
          return await perSecond(events, () => publishPlainly(nats, events));
        },
      },
      context.say,
    );
    return [
      {
        name: `sequencing and publishing a backlog of ${events} events`,
        figure: found['sequencer and publisher'],
        unit: 'events/s',
        baseline: {
          name: `plain publishing of messages as large, ${IN_FLIGHT} in flight`,
          figure: found['plain pipelined publishing'],
        },
        aim: { of: 'figure', at: 'least', value: 8_000 },
        note: 'one process: positions, RFC 9162 leaves and tiles, a signed head for each batch, JetStream on disk',
      },
      { name: 'sequencing alone', figure: found['sequencing alone'], unit: 'events/s' },
      { name: 'publishing alone', figure: found['publishing alone'], unit: 'events/s' },
    ];
  } finally {
    await nats.close();
    await pool.end();
    await world.close();
  }
}

/** The same events wait again, and nothing is sequenced or published. */
async function startAgain({ db }: World, nats: NatsConnection): Promise<void> {
  await deleteStream(nats);
  await deleteHeadsStream(nats);
  await sql`truncate log.entry, log.tile, log.checkpoint, log.pending`.execute(db);
  await sql`insert into log.pending select seq from log.event order by seq`.execute(db);
  await sql`analyze log.pending`.execute(db);
}

async function streamSize(nats: NatsConnection): Promise<number> {
  const manager = await nats.jetstreamManager({ checkAPI: false });
  return await manager.streams.info(STREAM).then(
    ({ state }) => state.last_seq,
    () => 0,
  );
}

/** What JetStream takes from this client at most. */
async function publishPlainly(nats: NatsConnection, count: number): Promise<void> {
  const jetstream = nats.jetstream();
  const payload = 'x'.repeat(1_000);
  for (let from = 0; from < count; from += IN_FLIGHT) {
    const some = Math.min(IN_FLIGHT, count - from);
    await Promise.all(
      Array.from({ length: some }, (_, index) =>
        jetstream.publish('penugasan.bench.assignment.none.plain', payload, {
          msgID: String(from + index),
          expect: { lastSequence: from + index },
        }),
      ),
    );
  }
}
