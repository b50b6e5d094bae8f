import { setTimeout } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../src/database/tables.ts';
import { factOf } from '../../src/event-log/read.ts';
import { handOver } from '../../src/followers/hand-over.ts';

/** The follower for tests without sequencer and JetStream: hands over what is recorded, in the order of recording. */
export function handOverLoop(db: Kysely<Database>, client: Client, taskQueue: string): { stop(): Promise<void> } {
  let last = 0;
  let stopped = false;
  const running = (async () => {
    while (!stopped) {
      const { rows } = await sql<{ seq: number; entry: string }>`
        select seq, entry from log.event where seq > ${last} order by seq`.execute(db);
      const recorded = rows.map(({ seq, entry }) => ({ position: seq, entry, fact: factOf(entry), traceparent: null }));
      await handOver(client, taskQueue, recorded);
      last = rows.at(-1)?.seq ?? last;
      await setTimeout(10);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await running;
    },
  };
}
