import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../machines/facts.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, walkTo } from '../team/team-walk.ts';

/** Lampiran II and IV 3.1.2 of Surakarta condition by condition, transcribed by hand: a team, its leader and its obstacles. */
const OF = { regulation: 'surakarta-32-2023', unitType: 'administrator-rates-high-leader-heads' } as const;
const IN_UNIT = { ...OF, scope: 'in-unit' } as const;
const HEAD = holder('owner.unit-head');
const SECRETARY = holder('regional-secretary');
const MEMBER = 'person:2';
const found = (play: TeamPlay, type: string): Fact | undefined =>
  play.facts(TEAM).findLast((fact) => fact.type === type);
const working = () => walkTo(formed(IN_UNIT), 'team-leader-report');

describe('a team', () => {
  it('takes members from its own unit, others and other agencies, as far as it was formed: Surakarta Lamp. II ¶1 #2', () => {
    const ROUTES = ['appointment-in-unit', 'appointment-cross-unit', 'appointment-cross-agency'] as const;
    (['in-unit', 'cross-unit', 'cross-agency'] as const).forEach((scope, far) => {
      const play = new TeamPlay(OF.regulation, OF.unitType, scope, 2);
      play.form();
      const codes = ROUTES.map((route, n) => refusal(() => play.add(`m${n}`, n === 0 ? LEADER : null, route)).code);
      expect(codes).toEqual(ROUTES.map((_, n) => (n <= far ? 'accepted' : 'scope-exceeded')));
    });
  });

  it('works for a purpose and a period of its own: Surakarta Lamp. IV 3.1.2 ¶1 #1', () => {
    const play = new TeamPlay(OF.regulation, OF.unitType, 'in-unit', 2);
    const form = (typed: object) => play.do('form', HEAD, { team: play.opening, attested: ATTESTED, typed });
    expect(refusal(() => form({ name: 'Tim Peta' }))).toMatchObject({ code: 'contents-missing', missing: ['purpose'] });
    form({ name: 'Tim Peta', purpose: 'Tugas tambahan: peta bencana' });
    expect(found(play, 'team-formed')?.data.team?.period).toEqual({ from: '2026-08-03', to: '2026-12-31' });
  });

  it('is as large as whoever forms it says, and one of several: Surakarta Lamp. IV 3.1.2.2 ¶1 #3', () => {
    const form = (size: number) => {
      const play = new TeamPlay(OF.regulation, OF.unitType, 'in-unit', size);
      play.form();
      return play;
    };
    for (const size of [2, 7]) expect(found(form(size), 'team-formed')?.data.team?.size).toBe(size);
    expect(refusal(() => form(1)).code).toBe('team-too-small');
  });

  it.each(['Surakarta Lamp. II ¶1 #3', 'Surakarta Lamp. IV 3.1.2.2 ¶1 #1'])(
    'is led by one of its members, whom the unit head has named: %s',
    () => {
      const leaderless = new TeamPlay(OF.regulation, OF.unitType, 'in-unit', 2, { leaderless: true });
      expect(refusal(() => leaderless.form()).code).toBe('leader-required');
      const play = walkTo(formed(IN_UNIT), 'leader-owner-unit-head-nominate');
      const name = (nominee: string, person = HEAD) =>
        play.do('nominate', person, { role: 'leader', nominees: [nominee], attested: ATTESTED });
      expect(refusal(() => name('person:9')).code).toBe('not-a-member');
      name(LEADER);
      const set = (nominee: string) => play.do('appoint', SECRETARY, { role: 'leader', nominee });
      expect(refusal(() => set(MEMBER)).code).toBe('nominee-not-listed');
      set(LEADER);
      expect(play.standing.roles.leader?.holder).toBe(LEADER);
    },
  );

  it('has a leader chosen by expertise or skill, for which the unit head answers: Surakarta Lamp. IV 3.1.2.2 ¶1 #2', () => {
    const play = walkTo(formed(IN_UNIT), 'leader-owner-unit-head-nominate');
    const name = (attested: object) => play.do('nominate', HEAD, { role: 'leader', nominees: [LEADER], attested });
    expect(refusal(() => name({}))).toMatchObject({
      ...{ code: 'attestation-missing', criterion: 'skill', basis: ['Surakarta Lamp. IV 3.1.2.2 ¶1'] },
    });
    name({ skill: true });
    expect(found(play, 'team-leader-nominated')?.data.attested).toEqual({ skill: true });
  });
});

describe('an obstacle of a team', () => {
  const raise = (play: TeamPlay, person: string, typed: object = { obstacle: 'Cuaca', alternatives: 'Tunda' }) =>
    play.do('raise-obstacle', person, { typed });

  it('is any member’s to bring, with alternatives: Surakarta Lamp. IV 3.1.2.2 (ketentuan) c #1', () => {
    const play = working();
    expect(refusal(() => raise(play, MEMBER, { obstacle: 'Cuaca' }))).toMatchObject({
      ...{ code: 'contents-missing', missing: ['alternatives'] },
    });
    expect(refusal(() => raise(play, 'person:9')).code).toBe('not-your-act');
    for (const person of [LEADER, MEMBER]) raise(play, person);
    expect(play.standing.questions.map(({ person }) => person)).toEqual([LEADER, MEMBER]);
  });

  it.each([
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) c #2', 'owner.unit-head', 'accepted'],
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) c #2', 'owner.rater', 'accepted'],
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) c #2', 'regional-secretary', 'not-your-act'],
  ] as const)('is decided by unit head or rater, %s: %s, %s', (key, position, code) => {
    const play = working();
    raise(play, MEMBER);
    const answers = play.standing.questions[0]?.id ?? '';
    const decide = () =>
      play.do('decide-obstacle', holder(position), { answers, position, typed: { result: 'Tunda' } });
    expect(refusal(decide).code).toBe(code);
    expect(play.standing.questions).toHaveLength(code === 'accepted' ? 0 : 1);
    if (code === 'accepted') expect(found(play, 'team-obstacle-decided')?.basis).toContain(articleOf(key));
  });
});
