import pg from 'pg';
import { takeLead } from '../../src/event-log/leadership.ts';
import { readOrMakeLogKey } from '../../src/event-log/log-key.ts';
import { openTree, sequenceBatch } from '../../src/event-log/sequence-batch.ts';
import type { BenchContext } from './bench.ts';
import { generateLog } from './generate-log.ts';
import type { World } from './world.ts';

/** A long log with its positions, tiles and signed head, which nobody changes any more. */
export interface SequencedLog {
  readonly world: World;
  readonly events: number;
  readonly vkey: string;
}

/** What verification is asked to do within its limit. */
const EVENTS = 200_000;

/** The same for every bench that only reads. */
export const sequencedLog = (context: BenchContext): Promise<SequencedLog> =>
  context.once('sequenced log', async () => {
    const world = await context.world('log');
    const events = Math.round(EVENTS * context.options.scale);
    await generateLog(world.db, events, (done) => {
      if (done % 50_000 === 0) context.say(`generated ${done} of ${events} events`);
    });
    const { key, origin } = world.config.log;
    if (key.from !== 'made') throw new Error('the bench makes its own key');
    const { signer, vkey } = await readOrMakeLogKey(key.file, origin);
    const client = await sequencerClient(world);
    const leader = { client, signer, term: (await takeLead(client)) ?? -1 };
    for (let tree = await openTree(client), size = -1; size < tree.size; ) {
      size = tree.size;
      tree = await sequenceBatch(leader, tree);
    }
    await client.query('reset transaction_timeout');
    await client.query('vacuum analyze');
    await client.end();
    context.say(`${events} events have their positions`);
    return { world, events, vkey };
  });

/** A connection like the sequencer's own. */
export async function sequencerClient({ config }: World): Promise<pg.Client> {
  const types = {
    getTypeParser: (oid: number, format: 'text' | 'binary') =>
      oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
  } as pg.CustomTypesConfig;
  const client = new pg.Client({ connectionString: config.database.url, types });
  await client.connect();
  return client;
}
