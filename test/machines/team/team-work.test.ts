import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../machines/errors.ts';
import type { Fact } from '../../../machines/facts.ts';
import { foldTeam } from '../../../machines/team/chart/fold.ts';
import { roleOfTeamFact } from '../../../machines/team/procedure/role-of-team-fact.ts';
import { articleOf } from '../article-of.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from './team-play.ts';
import { formed, LEADER, PLANNED, SHOWN, take, takeOwn, walkTo } from './team-walk.ts';

const HEAD = holder('owner.unit-head');
const SECRETARY = holder('regional-secretary');
const SURAKARTA = {
  regulation: 'surakarta-32-2023',
  unitType: 'administrator-rates-high-leader-heads',
  scope: 'in-unit',
} as const;
const DAIRI = { regulation: 'dairi-18-2024', unitType: 'high-leader-rates', scope: 'in-unit' } as const;
const AGREED = { purpose: 'Menyusun peta', target: 'Satu peta' };

/** Whom the last fact of the team is told, by position or person. */
const toldOf = (play: TeamPlay): readonly string[] =>
  (foldTeam(play.facts(TEAM))?.actions ?? [])
    .flatMap(({ type, params }) =>
      type === 'notify' ? (params as { to: { position: string | null; person: string | null }[] }).to : [],
    )
    .map(({ position, person }) => position ?? person ?? '');

const detailsOf = (act: () => void) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.details };
  }
  return null;
};

describe('a performance agreement in Surakarta', () => {
  it('is the leader’s own, names task and indicators, and comes before the plan', () => {
    const play = walkTo(formed(SURAKARTA), 'leader-team-leader-make-agreement');
    const make = (person: string, typed: object) => play.do('make-agreement', person, { role: 'leader', typed });
    expect(() => make('person:2', AGREED)).toThrow('not-your-act');
    expect(detailsOf(() => make(LEADER, { purpose: 'Menyusun peta' }))).toMatchObject({
      code: 'contents-missing',
      missing: ['target'],
    });
    for (const step of ['owner-rater-propose', 'owner-unit-head-appoint', 'owner-unit-head-issue-letter'])
      take(play, play.standing.waiting.find(({ key }) => key === step) as never);
    for (const n of [1, 2]) play.member(`m${n}`, 'receive', `person:${n}`);
    expect(detailsOf(() => play.do('plan', LEADER, { typed: PLANNED }))).toMatchObject({
      code: 'agreement-missing',
      basis: ['Surakarta Ps.21(1)'],
    });
    make(LEADER, AGREED);
    play.do('plan', LEADER, { typed: PLANNED });
    expect(play.facts(TEAM).find(({ type }) => type === 'team-leader-agreement-made')?.basis).toEqual([
      'Surakarta Ps.21(1)',
    ]);
  });

  it('is made anew by whoever takes the leader’s place', () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-report');
    play.do('vacate-role', HEAD, { role: 'leader', typed: { reason: 'Mutasi' } });
    const keys = () => play.standing.waiting.filter(({ role }) => role === 'leader').map(({ key }) => key);
    expect(keys()).toEqual(['leader-owner-rater-recommend']);
    for (let n = 0; n < 3; n += 1) {
      const [waiting] = play.standing.waiting.filter(({ role }) => role === 'leader');
      if (waiting) take(play, waiting, 'person:2');
    }
    expect(keys()).toEqual(['leader-team-leader-make-agreement']);
    expect(play.standing.roles.leader).toMatchObject({ holder: 'person:2', agreed: false });
    play.member('m1', 'report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    const report = { attachments: SHOWN, typed: { result: 'Selesai' } };
    expect(() => play.do('report', 'person:2', report)).toThrow('agreement-missing');
    play.do('make-agreement', 'person:2', { role: 'leader', typed: AGREED });
    play.do('report', 'person:2', report);
  });
});

describe('who is to be set in Surakarta', () => {
  it('is looked for anew once the last candidate has left the team', () => {
    const play = new TeamPlay('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit', 2);
    play.form();
    for (const n of [1, 2, 3]) play.add(`m${n}`, `person:${n}`);
    play.do('recommend', holder('owner.rater'), { role: 'leader' });
    play.do('nominate', HEAD, { role: 'leader', nominees: ['person:3'], attested: ATTESTED });
    play.do('release-member', HEAD, { of: 'm3', typed: { reason: 'Mutasi' } });
    const waiting = play.standing.waiting.filter(({ role }) => role === 'leader');
    expect(waiting).toMatchObject([{ act: 'recommend', position: 'owner.rater' }]);
  });

  it('is known to the personnel department from the proposal to the setting: Surakarta Ps.30 #1', () => {
    const play = walkTo(formed(SURAKARTA), 'leader-owner-unit-head-nominate');
    play.do('nominate', HEAD, { role: 'leader', nominees: [LEADER], attested: ATTESTED });
    expect(toldOf(play)).toContain('personnel-department');
    expect(play.facts(TEAM).at(-1)?.basis).toEqual(['Surakarta Ps.15(3)', 'Surakarta Ps.30']);
    play.do('appoint', SECRETARY, { role: 'leader', nominee: LEADER, attested: ATTESTED });
    expect(toldOf(play)).toContain('personnel-department');
  });
});

describe('what no directory knows', () => {
  const form = (attested: object | undefined) => {
    const play = new TeamPlay('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit', 2);
    const typed = { name: 'Tim Peta', purpose: 'Menyusun peta' };
    play.do('form', HEAD, { team: play.opening, typed, ...(attested ? { attested } : {}) });
    return play;
  };

  it.each([
    [undefined, 'cascading', 'Surakarta Ps.14(5)a'],
    [{ cascading: true, workload: 1 }, 'unheld', 'Surakarta Ps.14(5)b #1'],
    [{ cascading: true, unheld: true, workload: 0.9 }, 'workload-1', 'Surakarta Ps.14(5)b #2'],
    [{ cascading: true, unheld: true }, 'workload-1', 'Surakarta Ps.14(5)b #2'],
  ])('is answered for by whoever forms the team: %o lacks %s', (attested, criterion, article) => {
    const basis = [articleOf(article)];
    expect(detailsOf(() => form(attested))).toMatchObject({ code: 'attestation-missing', criterion, basis });
  });

  it('stays on the fact', () => {
    expect(form(ATTESTED).facts(TEAM)[0]?.data.attested).toEqual(ATTESTED);
  });

  it('is asked of nobody where the text does not ask', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'in-unit', 2);
    play.do('form', HEAD, { team: play.opening, typed: { name: 'Tim Peta', purpose: 'Menyusun peta' } });
    expect(play.standing.status).toBe('open');
  });
});

describe('on the way, a member', () => {
  it('plans the own part, once the letter is received, and the leader is told', () => {
    const play = walkTo(formed(DAIRI), 'team-leader-report');
    const early = formed(DAIRI);
    const plan = { typed: { note: 'Survei dahulu' } };
    expect(() => early.do('plan-own-work', 'person:2', plan)).toThrow('not-your-act');
    expect(() => play.do('plan-own-work', 'person:9', plan)).toThrow('not-your-act');
    expect(detailsOf(() => play.do('plan-own-work', 'person:2'))).toMatchObject({
      code: 'contents-missing',
      missing: ['note'],
    });
    play.do('plan-own-work', 'person:2', plan);
    expect(toldOf(play)).toEqual([LEADER]);
    expect(play.facts(TEAM).at(-1)).toMatchObject({
      type: 'team-member-planned',
      by: { person: 'person:2', position: null },
      basis: ['Dairi Lamp. B.3 Anggota 1'],
    });
  });

  it('is given feedback by leader, unit head or rater, never by the self', () => {
    const play = walkTo(formed(DAIRI), 'team-leader-report');
    const note = { typed: { findings: 'Percepat survei' } };
    const waiting = play.standing.waiting;
    expect(() => play.do('give-feedback', 'person:2', note)).toThrow('not-your-act');
    expect(() => play.do('give-feedback', LEADER, { nominee: LEADER, ...note })).toThrow('own-assignment');
    expect(() => play.do('give-feedback', LEADER, { nominee: 'person:9', ...note })).toThrow('member-unknown');
    expect(() => play.do('give-feedback', LEADER, { nominee: 'person:2' })).toThrow('contents-missing');
    play.do('give-feedback', LEADER, { nominee: 'person:2', ...note });
    expect(toldOf(play)).toEqual(['person:2']);
    play.do('give-feedback', HEAD, { position: 'owner.unit-head', ...note });
    expect(toldOf(play)).toEqual([LEADER, 'person:2']);
    play.do('give-feedback', holder('owner.rater'), { position: 'owner.rater', ...note });
    expect(play.standing.waiting).toEqual(waiting);
    const { chart } = play.team ?? {};
    const given = play.facts(TEAM).slice(-3);
    expect(given.map((fact) => chart && roleOfTeamFact(chart, fact)?.actor)).toEqual([
      'team-leader',
      'owner.unit-head',
      'owner.rater',
    ]);
    // Nor can a history say that another gave it, or that it belonged to another's step.
    const [first] = given;
    for (const forged of [{ data: { ...first?.data, as: 'owner.rater' } }, { step: 'team-leader-report' }])
      expect(() => foldTeam([...play.facts(TEAM).slice(0, -3), { ...first, ...forged } as Fact])).toThrow(
        'not acceptable',
      );
  });
});

describe('a controller of Surakarta', () => {
  const controlled = () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-plan');
    const role = 'controller' as const;
    play.do('nominate', HEAD, { role, nominees: ['person:2'], attested: ATTESTED });
    play.do('appoint', SECRETARY, { role, nominee: 'person:2' });
    return play;
  };

  it('makes an agreement as well, and reports straight to the unit head, with supporting data', () => {
    const play = controlled();
    expect(play.standing.waiting.find(({ role }) => role === 'controller')).toMatchObject({
      act: 'make-agreement',
      person: 'person:2',
      basis: ['Surakarta Ps.25(1)'],
    });
    const report = { typed: { result: 'Sesuai rencana' } };
    expect(detailsOf(() => play.do('report-control', 'person:2', { ...report, attachments: SHOWN }))).toMatchObject({
      code: 'agreement-missing',
      basis: ['Surakarta Ps.25(1)'],
    });
    play.do('make-agreement', 'person:2', { role: 'controller', typed: AGREED });
    expect(() => play.do('report-control', LEADER, { ...report, attachments: SHOWN })).toThrow('not-your-act');
    expect(() => play.do('report-control', 'person:2', report)).toThrow('supporting-data-missing');
    play.do('report-control', 'person:2', { ...report, attachments: SHOWN });
    expect(toldOf(play)).toEqual(['owner.unit-head']);
    expect(play.facts(TEAM).at(-1)?.basis).toEqual(['Surakarta Lamp. VI.3', 'Surakarta Ps.26(1)']);
  });

  it('is told of the leader’s report', () => {
    const play = walkTo(controlled(), 'team-leader-report');
    for (const stream of ['m2'])
      play.member(stream, 'report', 'person:2', { attachments: SHOWN, typed: { result: 'Selesai' } });
    play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    expect(toldOf(play)).toContain('person:2');
  });
});

describe('where a unit of Dairi has a third level', () => {
  it('its official leads a team that has no leader, as a leader would: Dairi Lamp. B.1.e', () => {
    const seats = { ...formed(DAIRI).opening.seats, 'third-level-official': 'pengawas' };
    const play = formed(DAIRI, { leaderless: true, seats });
    const work = play.standing.waiting.find(({ act }) => act === 'plan');
    expect(work).toMatchObject({ actor: 'team-leader', position: 'pengawas' });
    for (const n of [1, 2]) {
      play.member(`m${n}`, 'issue-letter', HEAD);
      play.member(`m${n}`, 'receive', `person:${n}`);
    }
    play.do('plan', holder('pengawas'), { typed: PLANNED });
    expect(play.facts(TEAM).at(-1)?.by).toMatchObject({ position: 'pengawas' });
  });
});

describe('an obstacle across agencies', () => {
  it('goes to who speaks for the other agency as well, and may be followed up from there', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'cross-agency', 2);
    play.form();
    play.add('m1', LEADER);
    play.add('m2', null, 'appointment-cross-agency');
    play.do('raise-obstacle', LEADER, { collaboration: true, typed: { obstacle: 'Cuaca', alternatives: 'Tunda' } });
    expect(toldOf(play)).toEqual(['owner.unit-head', 'home.unit-head', 'home.authority']);
    const answers = play.standing.questions[0]?.id ?? '';
    const from = { answers, position: 'home.authority', typed: { result: 'Dibantu' } };
    play.do('follow-up-obstacle', holder('home.authority'), from);
    expect(play.standing.questions[0]?.followedUp).toEqual(['home.authority']);
  });
});

describe('a volunteer whose own side has not answered', () => {
  const setting = ['owner-rater-propose', 'owner-unit-head-appoint', 'owner-unit-head-issue-letter'];
  const setTeam = (play: TeamPlay) => {
    for (const key of setting) take(play, play.standing.waiting.find((step) => step.key === key) as never);
  };
  const volunteered = () => {
    const play = formed({ ...SURAKARTA, scope: 'cross-unit' });
    play.volunteer('v', 'person:9', 'voluntary-cross-unit');
    for (let n = 0; n < 4; n += 1) take(play, play.standing.waiting.find(({ role }) => role === 'leader') as never);
    return play;
  };
  const member = (play: TeamPlay) => play.standing.members.find(({ stream }) => stream === 'v');

  it('keeps nobody waiting', () => {
    const play = volunteered();
    setTeam(play);
    for (const n of [1, 2]) play.member(`m${n}`, 'receive', `person:${n}`);
    play.do('plan', LEADER, { typed: PLANNED });
    expect(member(play)).toMatchObject({ status: 'asked', set: false });
    expect(play.waitsAt('v')).toBe('home-unit-head-endorse');
  });

  it('is covered by no setting that came before the answer, and by the next one', () => {
    const play = volunteered();
    setTeam(play);
    while (member(play)?.status === 'asked' && takeOwn(play, 'v'));
    expect(member(play)).toMatchObject({ status: 'joined', set: false });
    const carried = () => play.facts('v').flatMap(({ type, data }) => (data.carried ? [type] : []));
    expect(carried()).toEqual(['requested']);
    const before = play.facts(TEAM).length;
    walkTo(play);
    expect([play.standing.status, play.waitsAt('v')]).toEqual(['completed', 'completed']);
    const later = play.facts(TEAM).slice(before);
    expect(later.map(({ type }) => type)).toContain('team-letter-issued');
  });
});
