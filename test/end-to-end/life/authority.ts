import { expect, test } from 'vitest';
import { readStream } from '../../../src/event-log/read.ts';
import { nextAct, planLife, play, playOn } from '../lives.ts';
import type { ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';
import { actFor, termEnded } from './delegations.ts';

export function authority(world: () => World): void {
  test('of a Plt. is written on the fact', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'approve' });
    const position = seen.waitingFor?.position?.id ?? '';
    const person = await office.memberOf('bidang-sd');
    const path = `/v1/assignments/${seen.id}/acts`;
    const stranger = await office.post<ProblemSeen>({ person, path, body: { act: 'approve' } });
    expect(stranger).toMatchObject({ status: 404, body: { code: 'assignment-unknown' } });
    await using delegation = await actFor(db, { person, position });
    const { status, body } = await office.post({ person, path, body: { act: 'approve' } });
    expect(status).toBe(200);
    expect(body.timeline.at(-1)).toMatchObject({
      person: { id: person },
      position: { id: position },
      delegation: { kind: 'plt' },
    });
    const facts = await readStream(db, seen.id);
    expect(facts.at(-1)?.by).toEqual({ person, position, delegation: delegation.id });
  });

  test('that was revoked records nothing, and the assignment goes on with who has it', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-cross-unit');
    // The head of the unit has approved, so may still see it; then reviews no more.
    const seen = await play(office, life, { until: 'review' });
    const review = await nextAct(office, life, seen);
    if (!review) throw new Error('somebody has to review');
    {
      await using _ = await termEnded(db, { person: review.person, position: seen.waitingFor?.position?.id ?? '' });
      const refused = await office.post<ProblemSeen>(review);
      expect(refused).toMatchObject({ status: 403, body: { code: 'not-authorised' } });
      expect(await readStream(db, seen.id)).toHaveLength(seen.version);
    }
    expect(await playOn(office, life, seen)).toMatchObject({ status: 'completed' });
  });
}
