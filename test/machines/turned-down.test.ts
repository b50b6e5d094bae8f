import { describe, expect, it } from 'vitest';
import { cast, example, judge, perform, timeOf, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';

const crossUnit = cast(example('appointment-cross-unit'));
const crossAgency = cast(example('appointment-cross-agency'));
const inUnit = cast(example('appointment-in-unit'));
const raterSets = cast(example('appointment-in-unit.rater-sets'));
const voluntary = cast(example('voluntary-cross-unit'));
const inPerson = cast(example('voluntary-in-unit'));

describe('a request is turned down', () => {
  it('that leaves out what it must say, and told what', () => {
    expect(refusal(() => judge(crossUnit, 'request', { typed: { purpose: 'Peta', target: ' ' } }))).toMatchObject({
      code: 'contents-missing',
      missing: ['competence', 'target'],
      basis: expect.arrayContaining(['Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir 2']),
    });
    expect(refusal(() => judge(crossAgency, 'request', { typed: undefined }))).toMatchObject({
      code: 'contents-missing',
      missing: ['purpose', 'competence', 'target'],
    });
    for (const each of [inUnit, inPerson, voluntary, raterSets])
      expect(refusal(() => perform(each, each.procedure.steps[0]?.act ?? 'plan', { typed: {} }))).toMatchObject({
        code: 'contents-missing',
        missing: ['purpose', 'competence'],
      });
  });

  it('whose period ends before it begins', () => {
    const opening = (from: string, to: string) => ({ ...crossUnit.opening, period: { from, to } });
    expect(refusal(() => judge(crossUnit, 'request', { opening: opening('2026-08-02', '2026-08-01') }))).toEqual({
      code: 'period-invalid',
      from: '2026-08-02',
      to: '2026-08-01',
    });
    expect(judge(crossUnit, 'request', { opening: opening('2026-08-01', '2026-08-01') })).toHaveLength(1);
  });

  it('that nobody opened, or that is open already', () => {
    expect(refusal(() => judge(crossUnit, 'request', { opening: undefined }))).toEqual({ code: 'assignment-unknown' });
    const { opening } = crossUnit;
    const asked = perform(crossUnit, 'request');
    expect(refusal(() => judge(asked, 'request', { opening }))).toEqual({ code: 'assignment-exists', version: 1 });
  });

  it('that begins in the middle', () => {
    expect(refusal(() => judge(crossUnit, 'approve'))).toMatchObject({ code: 'act-not-available', version: 0 });
    expect(refusal(() => judge(crossUnit, 'withdraw')).code).toBe('act-not-available');
  });

  it('from a seat that nobody gave a position', () => {
    const opening = { ...crossUnit.opening, seats: {} };
    expect(refusal(() => judge(crossUnit, 'request', { opening }))).toMatchObject({
      code: 'not-your-act',
      actor: 'owner.unit-head',
    });
  });
});

describe('an act is turned down', () => {
  it('that is the assignee’s, from anybody else', () => {
    for (const step of ['assignee-receive', 'assignee-plan', 'assignee-report']) {
      const play = walkTo(crossUnit, step);
      const act = step.replace('assignee-', '') as 'receive' | 'plan' | 'report';
      expect(refusal(() => judge(play, act, { person: 'person:stranger' }))).toEqual({
        code: 'not-your-act',
        act,
        actor: 'assignee',
        step,
      });
    }
    const agreed = walkTo(voluntary, 'assignee-forward');
    for (const act of ['forward', 'withdraw'] as const)
      expect(refusal(() => judge(agreed, act, { person: 'person:stranger' })).code).toBe('not-your-act');
  });

  it('that names nobody, or no list of names', () => {
    expect(refusal(() => judge(inUnit, 'appoint', { assignee: undefined })).code).toBe('assignee-required');
    const asked = walkTo(crossAgency, 'home-rater-answer-availability');
    for (const candidates of [undefined, []])
      expect(refusal(() => judge(asked, 'answer-availability', { candidates })).code).toBe('candidates-required');
  });

  it('that names somebody who is not on the list', () => {
    const answered = walkTo(crossAgency, 'home-rater-appoint');
    const said = { assignee: 'person:stranger' };
    expect(refusal(() => judge(answered, 'appoint', said)).code).toBe('assignee-not-listed');
    expect(judge(answered, 'appoint', { assignee: 'person:other-candidate' })).toHaveLength(1);
  });

  it('that was judged from a stale page, and told who moved it since', () => {
    const asked = perform(crossUnit, 'request');
    const approved = perform(asked, 'approve');
    expect(refusal(() => judge(approved, 'recommend', { expectedVersion: 1 }))).toEqual({
      code: 'stale-version',
      expected: 1,
      version: 2,
      last: {
        type: 'approved',
        step: 'home-rater-approve',
        at: timeOf(2),
        person: 'person:holder of home.rater',
        position: 'home.rater',
      },
    });
    expect(judge(approved, 'recommend', { expectedVersion: 2 })).toHaveLength(1);
    expect(refusal(() => judge(crossUnit, 'request', { expectedVersion: 3 })).code).toBe('stale-version');
    expect(judge(crossUnit, 'request', { expectedVersion: 0 })).toHaveLength(1);
  });

  it('that somebody else did first, and told who and when', () => {
    const approved = perform(perform(crossUnit, 'request'), 'approve');
    expect(refusal(() => judge(approved, 'approve'))).toEqual({
      code: 'already-decided',
      act: 'approve',
      step: 'home-unit-head-recommend',
      version: 2,
      last: {
        type: 'approved',
        step: 'home-rater-approve',
        at: timeOf(2),
        person: 'person:holder of home.rater',
        position: 'home.rater',
      },
    });
  });

  it('that lost the race against its opposite', () => {
    const refused = perform(perform(inPerson, 'request'), 'refuse');
    expect(refusal(() => judge(refused, 'approve'))).toMatchObject({
      code: 'assignment-closed',
      last: { type: 'refused' },
    });
    const approved = perform(perform(inPerson, 'request'), 'approve');
    expect(refusal(() => judge(approved, 'refuse'))).toMatchObject({
      code: 'already-decided',
      last: { type: 'approved' },
    });
    const returned = perform(walkTo(inPerson, 'regional-secretary-complete'), 'return');
    for (const act of ['complete', 'return'] as const)
      expect(refusal(() => judge(returned, act, { step: 'regional-secretary-complete' }))).toMatchObject({
        code: 'already-decided',
        last: { type: 'returned' },
      });
  });

  it('whose time has not come', () => {
    const asked = perform(inPerson, 'request');
    for (const act of ['complete', 'cancel', 'return', 'report', 'forward', 'propose'] as const)
      expect(refusal(() => judge(asked, act))).toMatchObject({ code: 'act-not-available', act });
  });

  it('after the end', () => {
    for (const act of ['refuse', 'withdraw'] as const) {
      const ended = perform(walkTo(crossUnit, 'home-rater-approve'), act);
      expect(refusal(() => judge(ended, 'approve'))).toMatchObject({ code: 'assignment-closed', version: 2 });
    }
  });
});
