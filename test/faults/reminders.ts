import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { decide } from '../../machines/assignment/decide.ts';
import type { Fact } from '../../machines/facts.ts';
import type { Database } from '../../src/database/tables.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { readStream } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import { planLife } from '../end-to-end/lives.ts';
import type { Cluster } from './cluster.ts';
import { withTemporal } from './temporal.ts';

const MONTH_MS = 30 * 86_400_000;

/** An assignment that was asked for a month ago and never answered, as the log has it; no workflow knows of it. */
export async function overdueAssignment({ office, db }: Cluster): Promise<{ readonly id: string }> {
  const { scene, assignee } = await planLife(office, 'voluntary-in-unit');
  const period = { from: '2026-12-01', to: '2027-11-30' };
  const opening = await openingFor(db, { ...scene, period });
  const { purpose, competence, target } = scene;
  const command = {
    id: `asked ${randomUUID()}`,
    act: 'request',
    person: assignee,
    opening,
    typed: { purpose, competence, target },
  } as const;
  const id = randomUUID();
  const answer = await record(db, {
    stream: id,
    agency: opening.agency,
    homeUnit: opening.homeUnit,
    expectedVersion: 0,
    drafts: decide(null, command, new Date(Date.now() - MONTH_MS).toISOString()),
    traceparent: null,
  });
  if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  return { id };
}

/** The last fact of a stream: of a reminder, once it is there. */
export const reminderOf = async (db: Kysely<Database>, id: string): Promise<Fact | undefined> =>
  (await readStream(db, id)).at(-1);

/** When the timer will fire that an assignment's present workflow has started; milliseconds since the epoch, 0 without. */
export async function timerOf(cluster: Cluster, id: string): Promise<number> {
  return await withTemporal(cluster, async (client) => {
    const { events } = await client.workflow.getHandle(id).fetchHistory();
    const started = (events ?? []).findLast((event) => event.timerStartedEventAttributes);
    if (!started) return 0;
    const at = Number(started.eventTime?.seconds ?? 0);
    return (at + Number(started.timerStartedEventAttributes?.startToFireTimeout?.seconds ?? 0)) * 1_000;
  });
}
