import { describe, expect, it } from 'vitest';
import { ATTESTED, holder, TEAM, TeamPlay } from './team-play.ts';
import { PLANNED } from './team-walk.ts';

const HASH = { sha256: 'a'.repeat(64), mediaType: 'application/pdf' };

describe('a team in Langsa, across departments', () => {
  it('is verified, set by the Regional Secretary, works and is complete; who refused is replaced', () => {
    const play = new TeamPlay('langsa-48-2024', 'administrator-rates-and-heads', 'cross-department', 3);
    play.form();
    play.add('m1', 'person:1');
    play.add('m2', 'person:2');
    play.add('m3', null, 'appointment-cross-department');
    expect(play.waitsAt('m3')).toBe('home-unit-head-approve');
    play.member('m3', 'refuse', holder('home.unit-head'), { typed: { reason: 'Beban kerja' } });
    expect(play.standing.members.map(({ status }) => status)).toEqual(['agreed', 'agreed', 'left']);
    play.add('m4', null, 'appointment-cross-department');
    play.member('m4', 'approve', holder('home.unit-head'), { assignee: 'person:4' });
    expect(play.standing.members.map(({ status, person }) => [person, status])).toContainEqual(['person:4', 'agreed']);

    play.do('propose', holder('owner.department-head'));
    play.do('recommend', holder('verification-team'));
    play.do('appoint', holder('owner.department-head'), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    play.do('issue-letter', holder('regional-secretary'));
    for (const [stream, person] of [
      ['m1', 'person:1'],
      ['m2', 'person:2'],
      ['m4', 'person:4'],
    ] as const) {
      expect(play.waitsAt(stream)).toBe('assignee-receive');
      play.member(stream, 'receive', person);
    }
    play.do('plan', 'person:1', { typed: PLANNED });
    play.member('m2', 'report', 'person:2', { typed: { result: 'Selesai' } });
    play.member('m4', 'report', 'person:4', { typed: { result: 'Selesai' } });
    play.do('report', 'person:1', { typed: { result: 'Selesai' } });
    play.do('review', holder('administrator'));
    play.do('complete', holder('high-leader'));
    expect(play.standing.status).toBe('completed');
    expect(['m1', 'm2', 'm3', 'm4'].map((stream) => play.waitsAt(stream))).toEqual([
      'completed',
      'completed',
      'refused',
      'completed',
    ]);
  });
});

describe('a team in Surakarta', () => {
  const formed = () => {
    const play = new TeamPlay('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit', 3);
    play.form();
    for (const n of [1, 2, 3]) play.add(`m${n}`, `person:${n}`);
    return play;
  };

  it('has its leader set by the Regional Secretary from candidates, and ends at its term', () => {
    const play = formed();
    play.do('recommend', holder('owner.rater'), { role: 'leader' });
    play.do('nominate', holder('owner.unit-head'), {
      role: 'leader',
      nominees: ['person:1', 'person:2'],
      attested: ATTESTED,
    });
    expect(() =>
      play.do('appoint', holder('regional-secretary'), { role: 'leader', nominee: 'person:3', attested: ATTESTED }),
    ).toThrow('nominee-not-listed');
    play.do('appoint', holder('regional-secretary'), { role: 'leader', nominee: 'person:2', attested: ATTESTED });
    expect(() =>
      play.do('appoint', holder('regional-secretary'), { role: 'leader', nominee: 'person:1', attested: ATTESTED }),
    ).toThrow('act-not-available');
    play.do('propose', holder('owner.rater'));
    play.do('appoint', holder('owner.unit-head'));
    play.do('issue-letter', holder('owner.unit-head'));
    for (const n of [1, 2, 3]) play.member(`m${n}`, 'receive', `person:${n}`);
    expect(() => play.do('plan', 'person:2', { typed: PLANNED })).toThrow('agreement-missing');
    play.do('make-agreement', 'person:2', { role: 'leader', typed: { purpose: 'Menyusun peta', target: 'Satu peta' } });
    play.do('plan', 'person:2', { typed: PLANNED });
    expect(() => play.member('m1', 'report', 'person:1', { typed: { result: 'Ya' } })).toThrow(
      'supporting-data-missing',
    );
    play.member('m1', 'report', 'person:1', { attachments: [HASH], typed: { result: 'Selesai' } });
    expect(() => play.do('report', 'person:2', { attachments: [HASH], typed: { result: 'Selesai' } })).toThrow(
      'members-not-reported',
    );
    play.member('m3', 'report', 'person:3', { attachments: [HASH], typed: { result: 'Selesai' } });
    play.do('report', 'person:2', { attachments: [HASH], typed: { result: 'Selesai' } });
    expect(play.waitsAt('m1')).toBe('owner-rater-review');
    play.do('return', holder('owner.rater'), { typed: { reason: 'Belum sesuai' } });
    expect(['m1', 'm2'].map((stream) => play.waitsAt(stream))).toEqual(['assignee-report', 'assignee-report']);
  });

  it('releases and replaces a member; the addition is set by the same steps', () => {
    const play = formed();
    play.do('recommend', holder('owner.rater'), { role: 'leader' });
    play.do('nominate', holder('owner.unit-head'), { role: 'leader', nominees: ['person:1'], attested: ATTESTED });
    play.do('appoint', holder('regional-secretary'), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    play.do('propose', holder('owner.rater'));
    play.do('appoint', holder('owner.unit-head'));
    play.do('issue-letter', holder('owner.unit-head'));
    play.do('release-member', holder('owner.unit-head'), { of: 'm3', typed: { reason: 'Mutasi' } });
    expect(play.waitsAt('m3')).toBe('released');
    play.add('m4', 'person:4');
    expect(play.waitsAt('m4')).toBeNull();
    play.do('propose', holder('owner.rater'));
    play.do('appoint', holder('owner.unit-head'));
    play.do('issue-letter', holder('owner.unit-head'));
    expect(play.waitsAt('m4')).toBe('assignee-receive');
    expect(play.waitsAt('m1')).toBe('assignee-receive');
    play.do('release-member', holder('owner.unit-head'), { of: 'm1', typed: { reason: 'Mutasi' } });
    expect(play.standing.waiting.map(({ key }) => key)).toContain('leader-owner-rater-recommend');
    play.do('cancel', holder('owner.unit-head'), { typed: { reason: 'Tidak diperlukan lagi' } });
    expect(['m1', 'm2', 'm3', 'm4'].map((stream) => play.waitsAt(stream))).toEqual([
      'released',
      'released',
      'released',
      'released',
    ]);
    expect(play.facts(TEAM).at(-1)?.type).toBe('team-cancelled');
  });
});

describe('a team in Dairi', () => {
  it('is formed by the unit head, each member by the own route', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'cross-unit', 2);
    play.form();
    play.add('m1', 'person:1');
    expect(play.waitsAt('m1')).toBe('owner-unit-head-issue-letter');
    play.member('m1', 'issue-letter', holder('owner.unit-head'));
    play.member('m1', 'receive', 'person:1');
    play.add('m2', null, 'appointment-cross-unit');
    play.member('m2', 'approve', holder('home.rater'));
    play.member('m2', 'recommend', holder('home.unit-head'), { assignee: 'person:2' });
    play.member('m2', 'issue-letter', holder('home.rater'));
    expect(() => play.do('plan', 'person:1', { typed: PLANNED })).toThrow();
    play.member('m2', 'receive', 'person:2');
    play.do('appoint', holder('owner.unit-head'), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    play.do('plan', 'person:1', { typed: PLANNED });
    expect(['m1', 'm2'].map((stream) => play.waitsAt(stream))).toEqual(['assignee-report', 'assignee-report']);
  });
});
