import { expect, test } from 'vitest';
import { decide } from '../../../machines/assignment/decide.ts';
import { contextOf, fold } from '../../../machines/assignment/fold.ts';
import type { AssignmentView } from '../../../src/api/view/assignment-schema.ts';
import { readStream } from '../../../src/event-log/read.ts';
import { record } from '../../../src/event-log/record.ts';
import { type Life, nextAct, planLife, play, playOn } from '../lives.ts';
import type { World } from '../world.ts';

/** What is left where everything was killed between a record and its answer: the fact is there, its workflow was not told. */
export function unheard(world: () => World): void {
  test.each(['review', 'plan'])('turns nobody down who acts on it (%s)', async (act) => {
    const { office } = world();
    const life = await planLife(office, 'voluntary-cross-unit');
    const seen = await play(office, life, { until: act });
    await recordBehindItsBack(world(), life, seen);
    const { body } = await office.get(life.assignee, `/v1/assignments/${seen.id}`);
    expect(body.version).toBe(seen.version + 1);
    const ended = await playOn(office, life, body);
    expect(ended.status).toBe('completed');
    expect(ended.timeline.map(({ version }) => version)).toEqual(ended.timeline.map((_, index) => index + 1));
  });

  test('is not recorded again when it is asked for again', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'issue-letter' });
    await recordBehindItsBack(world(), life, seen);
    const again = await nextAct(office, life, seen);
    if (!again) throw new Error('a letter is to be issued');
    const { status } = await office.post(again); // by another command: it comes second
    expect(status).toBe(409);
    expect(await readStream(db, seen.id)).toHaveLength(seen.version + 1);
  });
}

async function recordBehindItsBack({ office, db }: World, life: Life, seen: AssignmentView): Promise<void> {
  const state = fold(await readStream(db, seen.id));
  const write = await nextAct(office, life, seen);
  if (!state || !write || !seen.waitingFor) throw new Error('it has ended');
  const { act } = seen.waitingFor;
  const command = { id: `behind ${seen.id}`, act, person: write.person, typed: { result: 'Tercapai' } };
  const { agency, homeUnit } = contextOf(state).opening;
  const answer = await record(db, {
    stream: seen.id,
    agency,
    homeUnit,
    expectedVersion: state.version,
    drafts: decide(state, command, new Date().toISOString()),
    traceparent: null,
  });
  expect(answer.outcome).toBe('recorded');
}
