import { expect, test } from 'vitest';
import { readStream } from '../../../src/event-log/read.ts';
import { nextAct, planLife, play, playOn } from '../lives.ts';
import { recordUnheard } from '../record-unheard.ts';
import type { World } from '../world.ts';

export function unheard(world: () => World): void {
  // At a review the stale step asks for another position than the actor's, at a plan for another act.
  test.each(['review', 'plan'])('turns nobody down who acts on it (%s)', async (act) => {
    const { office } = world();
    const life = await planLife(office, 'voluntary-cross-unit');
    const seen = await play(office, life, { until: act });
    await recordUnheard(world(), life, seen);
    const { body } = await office.get(life.assignee, `/v1/assignments/${seen.id}`);
    expect(body.version).toBe(seen.version + 1);
    const ended = await playOn(office, life, body);
    expect(ended.status).toBe('completed');
    expect(ended.timeline.map(({ version }) => version)).toEqual(ended.timeline.map((_, index) => index + 1));
  });

  test('stands against another command for the same step', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'issue-letter' });
    await recordUnheard(world(), life, seen);
    const late = await nextAct(office, life, seen);
    if (!late) throw new Error('a letter is to be issued');
    expect(await office.post(late)).toMatchObject({ status: 409 });
    expect(await readStream(db, seen.id)).toHaveLength(seen.version + 1);
  });
}
