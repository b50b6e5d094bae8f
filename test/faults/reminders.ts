import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { decide } from '../../machines/assignment/decide.ts';
import type { Fact } from '../../machines/facts.ts';
import type { Database } from '../../src/database/tables.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { eventId } from '../../src/event-log/event-id.ts';
import { readStream } from '../../src/event-log/read.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';
import { seal } from '../../src/event-log/typed-hash.ts';
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
    attested: { competent: true, additional: true },
    typed: { purpose, competence, target },
  } as const;
  const id = randomUUID();
  const [draft] = decide(null, command, new Date(Date.now() - MONTH_MS).toISOString());
  if (!draft?.by) throw new Error('a request has a requester');
  const { salt, sealed } = seal(draft.typed);
  const by = { ...draft.by, delegation: null };
  const fact: Fact = { ...draft, id: eventId(id, draft.cause, 0), stream: id, version: 1, by, typed: sealed };
  // The gate would refuse a time that is a month ago: this is what it took then.
  await sql`
    with event as (
      insert into log.event (id, stream, version, type, agency, at, entry, typed, salt)
      values (${fact.id}, ${id}, 1, ${fact.type}, ${opening.agency}, ${fact.at},
        ${canonicalBytes(fact).toString('utf8')}, ${JSON.stringify(draft.typed)}, ${salt})
      returning seq
    )
    insert into log.pending (seq) select seq from event`.execute(db);
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
