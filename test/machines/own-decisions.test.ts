import { describe, expect, it } from 'vitest';
import { ASSIGNEE, cast, example, holderOf, judge, seatOf, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';

const crossUnit = cast(example('appointment-cross-unit'));
const inUnit = cast(example('appointment-in-unit'));
const voluntary = cast(example('voluntary-cross-unit'));
const inPerson = cast(example('voluntary-in-unit'));

describe('nobody decides for themselves', () => {
  const asker = holderOf(seatOf(crossUnit, 'owner.unit-head'));

  it('on their own request, from whatever position', () => {
    const asked = walkTo(crossUnit, 'home-rater-approve');
    for (const act of ['approve', 'refuse'] as const)
      expect(refusal(() => judge(asked, act, { person: asker })).code).toBe('own-request');
    const approved = walkTo(crossUnit, 'home-unit-head-recommend');
    expect(refusal(() => judge(approved, 'recommend', { person: asker })).code).toBe('own-request');
    const applied = walkTo(voluntary, 'owner-unit-head-approve');
    expect(refusal(() => judge(applied, 'approve', { person: ASSIGNEE })).code).toBe('own-request');
  });

  it('but the asker may withdraw, sign what another decided, and review the result', () => {
    const approved = walkTo(crossUnit, 'home-unit-head-recommend');
    expect(judge(approved, 'withdraw', { person: asker })).toHaveLength(1);
    expect(judge(walkTo(crossUnit, 'home-rater-issue-letter'), 'issue-letter', { person: asker })).toHaveLength(1);
    expect(judge(walkTo(crossUnit, 'section-head-review'), 'review', { person: asker })).toHaveLength(1);
  });

  it('on their own assignment', () => {
    const own = { person: ASSIGNEE };
    expect(refusal(() => judge(inUnit, 'appoint', own)).code).toBe('own-assignment');
    expect(refusal(() => judge(walkTo(crossUnit, 'home-unit-head-recommend'), 'recommend', own)).code).toBe(
      'own-assignment',
    );
    const written = walkTo(inPerson, 'owner-unit-head-issue-letter');
    expect(refusal(() => judge(written, 'issue-letter', own)).code).toBe('own-assignment');
    const reported = walkTo(crossUnit, 'regional-secretary-complete');
    for (const act of ['complete', 'return', 'cancel'] as const)
      expect(refusal(() => judge(reported, act, own)).code).toBe('own-assignment');
  });
});
