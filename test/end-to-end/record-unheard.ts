import type { Kysely } from 'kysely';
import { decide } from '../../machines/assignment/decide.ts';
import { contextOf, fold } from '../../machines/assignment/fold.ts';
import type { AssignmentView } from '../../src/api/assignments/assignment-schema.ts';
import type { Database } from '../../src/database/tables.ts';
import { readStream } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import { type Life, nextAct } from './lives.ts';
import type { Office } from './office.ts';

/**
 * Records the next act of an assignment and tells its workflow nothing: what is left where worker, caller and Temporal
 * were all killed between a record and its answer.
 */
export async function recordUnheard(
  { db, office }: { readonly db: Kysely<Database>; readonly office: Office },
  life: Life,
  seen: AssignmentView,
): Promise<void> {
  const state = fold(await readStream(db, seen.id));
  const write = await nextAct(office, life, seen);
  if (!state || !write || !seen.waitingFor) throw new Error('it has ended');
  const { act } = seen.waitingFor;
  const command = { id: `unheard ${seen.id}`, act, person: write.person, typed: { result: 'Tercapai' } };
  const { agency, homeUnit } = contextOf(state).opening;
  const answer = await record(db, {
    stream: seen.id,
    agency,
    homeUnit,
    expectedVersion: state.version,
    drafts: decide(state, command, new Date().toISOString()),
    traceparent: null,
  });
  if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
}
