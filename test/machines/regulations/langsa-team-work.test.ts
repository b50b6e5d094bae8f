import { describe, expect, it } from 'vitest';
import type { NotifyParams } from '../../../machines/assignment/chart-types.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { meets, type Qualification } from '../../../machines/team/procedure/criteria.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { TeamRole } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, next, PLANNED, SHOWN, takeOwn, walkTo } from '../team/team-walk.ts';
import { MEK_1, MEK_2, UNIT_TYPES_HERE } from './langsa-cases.ts';

/** Who may lead a team of Langsa, and how it works and reports; transcribed from the articles by hand. */
const LANGSA = { regulation: 'langsa-48-2024', unitType: MEK_1, scope: 'in-unit' } as const;
const HEAD = holder('owner.unit-head');
const WORKING = 'team-leader-report';
const { roles } = newestEdition('langsa-48-2024').team;

const code = (act: () => void): string => refusal(act).code;
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);
/** The articles whose criteria somebody does not meet, in a team of the field `geodesi`. */
const unmet = (role: TeamRole, person: Qualification) =>
  (roles[role]?.criteria ?? []).filter((each) => !meets(each, person, 'geodesi')).flatMap(({ basis }) => basis);

describe('whoever is to fill a role', () => {
  const LOWEST_LEADER: Qualification = {
    ...{ post: 'staff', education: 'd3', functionalLevel: null, jobClass: 6 },
    ...{ supervisorExperience: false, competences: ['geodesi'], rating: 'good' },
  };
  const LOWEST_COORDINATOR: Qualification = {
    ...{ post: 'functional-expert', education: 's1', functionalLevel: 'ahli-muda', jobClass: 9 },
    ...{ supervisorExperience: false, competences: ['geodesi'], rating: 'good' },
  };

  it.each([
    ['Langsa Ps.12(4)', 'coordinator', { post: 'staff' }],
    ['Langsa Ps.12(6)a', 'leader', { education: 'd2' }],
    ['Langsa Ps.12(6)b', 'leader', { competences: ['hukum'] }],
    ['Langsa Ps.12(6)c', 'leader', { rating: 'needs-improvement' }],
    ['Langsa Ps.12(6)c', 'leader', { rating: null }],
    ['Langsa Ps.12(6)d', 'leader', { jobClass: 5 }],
    ['Langsa Ps.12(7)a', 'coordinator', { education: 'd4' }],
    ['Langsa Ps.12(7)b', 'coordinator', { competences: [] }],
    ['Langsa Ps.12(7)c', 'coordinator', { rating: 'misconduct' }],
    ['Langsa Ps.12(7)d', 'coordinator', { functionalLevel: 'ahli-pertama' }],
  ] as const)('is kept out by %s alone: a %s with %o', (key, role, change) => {
    const lowest = role === 'leader' ? LOWEST_LEADER : LOWEST_COORDINATOR;
    expect(unmet(role, lowest)).toEqual([]);
    expect(unmet(role, { ...lowest, ...change })).toEqual([key.slice('Langsa '.length)]);
  });

  it.each(['Langsa Ps.12(3)'])('may lead from a functional and from a staff post, and from no other: %s', (key) => {
    const lead = (post: string) => unmet('leader', { ...LOWEST_LEADER, post: post as Qualification['post'] });
    for (const post of ['staff', 'functional-expert', 'functional-skilled']) expect(lead(post)).toEqual([]);
    expect(lead('supervisor')).toEqual([key.slice('Langsa '.length)]);
  });

  it('may coordinate by experience equal to a Pengawas, whatever the level', () => {
    const experienced = { functionalLevel: 'ahli-pertama', supervisorExperience: true } as const;
    expect(unmet('coordinator', { ...LOWEST_COORDINATOR, ...experienced })).toEqual([]);
  });

  it.each(['Langsa Ps.12(5)'])('had better lead from the owner’s side, and may from elsewhere: %s', (key) => {
    expect(roles.leader?.origin).toMatchObject({ fromOwnersUnit: 'preferred', basis: [key.slice('Langsa '.length)] });
    const play = new TeamPlay('langsa-48-2024', MEK_1, 'cross-unit', 2);
    play.form();
    play.add('m1', 'person:8');
    play.add('m2', null, 'appointment-cross-unit');
    play.member('m2', 'approve', holder('home.unit-head'), { assignee: 'person:9' });
    play.do('appoint', holder('owner.department-head'), { role: 'leader', nominee: 'person:9', attested: ATTESTED });
    expect(play.standing.roles.leader?.holder).toBe('person:9');
  });
});

describe('an obstacle', () => {
  const raised = (collaboration: boolean) => {
    const play = new TeamPlay('langsa-48-2024', MEK_1, 'cross-unit', 2);
    play.form();
    play.add('m1', LEADER);
    play.add('m2', null, 'appointment-cross-unit');
    play.do('raise-obstacle', LEADER, {
      ...(collaboration ? { collaboration } : {}),
      typed: { obstacle: 'Cuaca', alternatives: 'Tunda' },
    });
    return { play, answers: play.standing.questions[0]?.id ?? '' };
  };
  const typed = { result: 'Ditunda' };

  it.each(['Langsa Ps.15(2)c #2'])('is decided by the unit head, and by no other: %s', (key) => {
    const { play, answers } = raised(false);
    const from = { answers, position: 'owner.rater', typed };
    expect(code(() => play.do('decide-obstacle', holder('owner.rater'), from))).toBe('not-your-act');
    play.do('decide-obstacle', HEAD, { answers, typed });
    expect(last(play)).toMatchObject({ by: { position: 'owner.unit-head' } });
    expect(last(play)?.basis).toContain(articleOf(key));
  });

  it.each(['Langsa Ps.15(2)c #3', 'Langsa Ps.15(3) #3'])(
    'may be coordinated with the head of another unit: %s',
    (key) => {
      const from = { position: 'home.unit-head', typed };
      const alone = raised(false);
      const follows = ({ play, answers }: typeof alone) =>
        play.do('follow-up-obstacle', holder('home.unit-head'), { answers, ...from });
      expect(code(() => follows(alone))).toBe('not-your-act');
      const together = raised(true);
      follows(together);
      expect(last(together.play)).toMatchObject({ by: { position: 'home.unit-head' } });
      expect(last(together.play)?.basis).toContain(articleOf(key));
    },
  );
});

describe('the work of a team', () => {
  it.each(['Langsa Ps.16(3) #2'])('is looked at by the unit head, who says what was found: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE) {
      const play = walkTo(formed({ ...LANGSA, unitType }), WORKING);
      const give = (typed: object) => play.do('give-feedback', HEAD, { position: 'owner.unit-head', typed });
      expect(refusal(() => give({}))).toMatchObject({ code: 'contents-missing', missing: ['findings'] });
      give({ findings: 'Percepat survei' });
      expect(last(play)).toMatchObject({ data: { as: 'owner.unit-head' } });
      expect(last(play)?.basis).toContain(articleOf(key));
    }
  });

  it.each(['Langsa Ps.16(3) #3'])('is evaluated by the unit head first: %s', () => {
    for (const unitType of UNIT_TYPES_HERE) {
      const play = walkTo(formed({ ...LANGSA, unitType }), WORKING);
      takeOwn(play, 'm2');
      play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
      const [evaluates] = play.standing.waiting.filter(({ phase }) => phase === 'evaluation');
      expect(evaluates?.actor).toBe(RATER_AND_HEAD[unitType].unitHead);
      play.do('return', holder(evaluates?.position ?? ''), { typed: { reason: 'Belum sesuai' } });
      expect(last(play)).toMatchObject({ type: 'team-returned' });
    }
  });

  it.each(['Langsa Ps.16(4)e #2', 'Langsa Ps.18(2) #1'])('is reported by the leader to the unit head: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE) {
      const play = walkTo(formed({ ...LANGSA, unitType }), WORKING);
      takeOwn(play, 'm2');
      const report = { attachments: SHOWN, typed: { result: 'Selesai' } };
      expect(code(() => play.do('report', 'person:2', report))).toBe('not-your-act');
      const step = play.team?.chart.procedure.steps.find(({ key: waits }) => waits === WORKING);
      expect(step).toMatchObject({ actor: 'team-leader', addressee: 'owner.unit-head' });
      play.do('report', LEADER, report);
      expect(last(play)?.basis).toContain(articleOf(key));
    }
  });

  it.each(['Langsa Ps.16(4)e #1'])('is told to each member’s own rater as well: %s', () => {
    const play = new TeamPlay('langsa-48-2024', MEK_1, 'cross-unit', 2);
    play.form();
    play.add('m1', LEADER);
    play.add('m2', null, 'appointment-cross-unit');
    walkTo(play, WORKING);
    takeOwn(play, 'm2');
    play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    const told = (stream: string) =>
      (play.assignment(stream)?.actions ?? []).flatMap(({ params }) => (params as NotifyParams).to ?? []);
    expect(told('m1').map(({ position }) => position)).toContain('owner.rater');
    expect(told('m2').map(({ position }) => position)).toContain('home.rater');
  });

  it.each(['Langsa Lamp. B.2 (tahapan) b #1', 'Langsa Lamp. B.2 (tahapan) b #2'])(
    'is given feedback by the head and by the leader: %s',
    (key) => {
      const play = walkTo(formed({ ...LANGSA, unitType: MEK_2 }), WORKING);
      const [by, more] = key.endsWith('#1')
        ? [HEAD, { position: 'owner.unit-head' }]
        : [LEADER, { nominee: 'person:2' }];
      play.do('give-feedback', by, { ...more, typed: { findings: 'Percepat survei' } });
      expect(last(play)).toMatchObject({ data: { as: key.endsWith('#1') ? 'owner.unit-head' : 'team-leader' } });
      expect(last(play)?.basis).toContain(articleOf(key));
      const own = { nominee: LEADER, typed: { findings: 'Baik' } };
      expect(code(() => play.do('give-feedback', LEADER, own))).toBe('own-assignment');
    },
  );

  it.each([
    ['Langsa Lamp. B.2 (tahapan) a #1', 'activities'],
    ['Langsa Lamp. B.2 (tahapan) a #2', 'roles'],
  ] as const)('is planned in detail by the leader: %s', (key, field) => {
    const play = formed(LANGSA);
    const ready = () => play.standing.members.every(({ status }) => status === 'joined');
    while (!ready()) next(play);
    const { [field]: _, ...rest } = PLANNED;
    expect(refusal(() => play.do('plan', LEADER, { typed: rest }))).toMatchObject({ missing: [field] });
    play.do('plan', LEADER, { typed: PLANNED });
    expect(last(play)?.basis).toContain(articleOf(key));
  });
});
