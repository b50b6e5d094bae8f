import { describe, expect, it } from 'vitest';
import { eventOf } from '../../machines/assignment/events.ts';
import type { FactDraft, Instant, TimerFact } from '../../machines/facts.ts';
import { procedure } from '../../machines/procedure.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import type { RegulationId } from '../../machines/regulations/editions.ts';
import type { RouteId, UnitTypeId } from '../../machines/vocabulary.ts';
import { articleOf } from './article-of.ts';
import { cast, OTHER_CANDIDATE, perform, recorded, statusOf, waiting, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from './team/team-play.ts';

/** Where the product once did less than, or other than, the texts say. Each example names its article. */
const of = (regulation: RegulationId, unitType: UnitTypeId, route: RouteId, form: Procedure['form'] = 'individual') =>
  procedure({ regulation, unitType, route, form });
const stepOf = ({ steps }: Procedure, step: string) => steps.find(({ actor, act }) => `${actor} ${act}` === step);
const toldBy = (play: ReturnType<typeof perform>) =>
  (play.assignment?.actions ?? []).flatMap(({ type, params }) =>
    type === 'notify' ? (params as { to: { actor: string }[] }).to.map(({ actor }) => actor) : [],
  );

describe('a request', () => {
  it.each([
    ['dairi-18-2024', 'Dairi Lamp. B.2.a #2'],
    ['probolinggo-88-2024', 'Probolinggo Lamp. II.B.2.a #2'],
  ] as const)('of %s states the competence on every route, by %s', (regulation, article) => {
    for (const route of ['appointment-in-unit', 'voluntary-in-unit', 'voluntary-cross-unit'] as const) {
      const play = cast(of(regulation, 'administrator-rates-and-heads', route));
      expect(play.procedure.contents.find(({ field }) => field === 'competence')?.basis).toEqual([articleOf(article)]);
      const act = play.procedure.steps[0]?.act ?? 'request';
      expect(refusal(() => perform(play, act, { typed: { purpose: 'Peta' } }))).toMatchObject({
        code: 'contents-missing',
        missing: ['competence'],
      });
    }
  });
});

describe('whoever volunteers', () => {
  it.each([
    ['Dairi Lamp. B.2 (cara) b #2', of('dairi-18-2024', 'high-leader-rates', 'voluntary-in-unit')],
    ['Dairi Lamp. B.2 (cara) b #3', of('dairi-18-2024', 'high-leader-rates', 'voluntary-cross-unit')],
    ['Surakarta Lamp. IV 3.2 #2', of('surakarta-32-2023', 'administrator-alone', 'voluntary-in-unit')],
    ['Surakarta Lamp. IV 3.2 #3', of('surakarta-32-2023', 'administrator-alone', 'voluntary-cross-unit')],
  ] as const)('answers for that the task fits, and is not set already: %s', (article, each) => {
    const play = cast(each);
    for (const [attested, criterion] of [
      [undefined, 'competent'],
      [{ competent: true }, 'additional'],
    ] as const)
      expect(refusal(() => perform(play, 'request', { attested }))).toMatchObject({
        ...{ code: 'attestation-missing', criterion, basis: [articleOf(article)] },
      });
    expect(perform(play, 'request').facts[0]?.data.attested).toEqual({ competent: true, additional: true });
  });

  it('is not asked where the text does not, nor is whoever is appointed', () => {
    for (const each of [
      of('probolinggo-88-2024', 'administrator-rates', 'voluntary-in-unit'),
      of('dairi-18-2024', 'high-leader-rates', 'appointment-in-unit'),
    ])
      expect(each.attests).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each([
    [
      'Dairi Lamp. B.2 (cara) a.2.d',
      of('dairi-18-2024', 'high-leader-rates', 'appointment-cross-unit'),
      'home-rater-approve',
    ],
    [
      'Probolinggo Lamp. II.B.2.1)b) butir 4',
      of('probolinggo-88-2024', 'administrator-rates-and-heads', 'appointment-cross-unit'),
      'home-rater-approve',
    ],
    [
      'Surakarta Lamp. IV 3.1.b.2 #3',
      of('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'appointment-cross-unit'),
      'home-unit-head-approve',
    ],
    [
      'Langsa Ps.10(3) #2',
      of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-cross-unit', 'team'),
      'home-unit-head-approve',
    ],
  ] as const)('is the reply letter with its reasons: %s', (_, each, step) => {
    const refused = perform(walkTo(cast(each), step), 'refuse');
    expect(refused.facts.at(-1)).toMatchObject({
      type: 'refused',
      data: { letter: { kind: 'reply', addressee: 'owner.unit-head' } },
      typed: { fields: expect.arrayContaining(['reason']) },
    });
  });

  it('of another agency goes to the mayor, to whom its reply would have gone: Surakarta Lamp. IV 3.1.c.3 #1', () => {
    const each = of('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'appointment-cross-agency');
    const refused = perform(walkTo(cast(each), 'home-authority-approve'), 'refuse');
    expect(toldBy(refused)).toEqual(['owner.unit-head', 'owner.authority', 'regional-secretary']);
    expect(refused.facts.at(-1)?.data.letter).toMatchObject({ kind: 'reply', addressee: 'owner.authority' });
  });
});

describe('a plan and a report', () => {
  it.each([
    ['Dairi Lamp. D.1.a #6', of('dairi-18-2024', 'high-leader-rates', 'appointment-in-unit')],
    [
      'Probolinggo Lamp. II.D.2.a #4',
      of('probolinggo-88-2024', 'administrator-rates-and-heads', 'appointment-in-unit'),
    ],
    ['Langsa Lamp. B.mek.1.a #5', of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-in-unit')],
    ['Surakarta Ps.22', of('surakarta-32-2023', 'administrator-alone', 'appointment-in-unit')],
  ] as const)('with nothing in it is refused, by %s', (article, each) => {
    const planning = walkTo(cast(each), 'assignee-plan');
    const empty = refusal(() => perform(planning, 'plan', { typed: { note: 'Ya' } }));
    expect(empty).toMatchObject({ code: 'contents-missing', missing: ['activities', 'budget'] });
    expect(empty.basis).toContain(articleOf(article));
    const reporting = walkTo(planning, 'assignee-report');
    expect(refusal(() => perform(reporting, 'report', { typed: { note: 'Ya' } }))).toMatchObject({
      code: 'contents-missing',
      missing: ['result'],
    });
  });
});

describe('what is sent back', () => {
  it.each([
    ['Dairi Lamp. D.1.a #6', of('dairi-18-2024', 'high-leader-rates', 'appointment-in-unit')],
    ['Probolinggo Lamp. II.D.2.a #4', of('probolinggo-88-2024', 'administrator-rates-and-heads', 'voluntary-in-unit')],
    ['Langsa Lamp. B.mek.1.a #5', of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-in-unit')],
  ] as const)('is a plan that was not made together with the unit head: %s', (article, each) => {
    const planned = walkTo(cast(each), 'assignee-report');
    expect(refusal(() => perform(planned, 'return', { typed: { note: 'Belum' } })).code).toBe('reason-required');
    const returned = perform(planned, 'return');
    expect(returned.facts.at(-1)).toMatchObject({ type: 'returned', by: { position: 'owner.unit-head' } });
    expect(returned.facts.at(-1)?.basis).toContain(articleOf(article));
    expect(waiting(returned)).toBe('assignee-plan');
    expect(statusOf(walkTo(returned))).toBe('completed');
  });

  it.each([
    ['Dairi Lamp. B.2 (cara) a.2.c #3', of('dairi-18-2024', 'high-leader-rates', 'appointment-cross-unit')],
    [
      'Probolinggo Lamp. II.B.2.1)b) butir 3 #3',
      of('probolinggo-88-2024', 'administrator-rates-and-heads', 'appointment-cross-unit'),
    ],
  ] as const)('is a name that the rater, who assigns, will not have: %s', (article, each) => {
    const named = walkTo(cast(each), 'home-rater-issue-letter');
    const returned = perform(named, 'return');
    expect(returned.facts.at(-1)).toMatchObject({
      type: 'returned',
      by: { position: 'home.rater' },
      basis: [articleOf(article)],
    });
    expect(waiting(returned)).toBe('home-unit-head-recommend');
    const another = perform(returned, 'recommend', { assignee: OTHER_CANDIDATE });
    expect(another.assignment?.snapshot.context.assignee).toBe(OTHER_CANDIDATE);
  });
});

describe('a report', () => {
  it('of an individual of another unit goes to the own rater, who is the one it is meant for: Langsa Ps.17', () => {
    const inside = of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-in-unit');
    const across = of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-cross-department');
    expect(stepOf(inside, 'assignee report')).toMatchObject({ addressee: 'owner.rater', copies: [] });
    expect(stepOf(across, 'assignee report')).toMatchObject({
      addressee: 'home.rater',
      copies: ['owner.rater'],
      interpretation: { en: expect.stringContaining("person's own rater") },
    });
  });

  it.each([
    ['Dairi Lamp. B.3 Ketua Tim 5 #1', of('dairi-18-2024', 'high-leader-rates', 'appointment-cross-unit', 'team')],
    [
      'Probolinggo Lamp. II.B.3 Ketua Tim butir 5 #1',
      of('probolinggo-88-2024', 'administrator-rates', 'appointment-cross-unit', 'team'),
    ],
    ['Langsa Ps.16(4)e #1', of('langsa-48-2024', 'administrator-rates', 'appointment-cross-unit', 'team')],
    ['Surakarta Ps.23(5)e #1', of('surakarta-32-2023', 'administrator-alone', 'appointment-cross-unit', 'team')],
  ] as const)('of the leader is copied to each member’s own rater: %s', (article, each) => {
    const report = stepOf(each, 'team-leader report');
    expect(report?.basis).toContain(articleOf(article));
    expect(report?.copies).toEqual(expect.arrayContaining(['owner.rater', 'home.rater']));
  });
});

describe('monitoring and feedback', () => {
  it.each([
    ['Dairi Lamp. D.1.b #4', of('dairi-18-2024', 'high-leader-rates', 'appointment-in-unit'), 'administrator'],
    [
      'Dairi Lamp. D.2.b #4',
      of('dairi-18-2024', 'administrator-rates-and-heads', 'appointment-in-unit'),
      'high-leader',
    ],
    ['Dairi Lamp. D.8.b #4', of('dairi-18-2024', 'secretary-rates', 'appointment-in-unit'), 'assistant'],
    ['Dairi Lamp. D.10.b #4', of('dairi-18-2024', 'section-head-rates-and-heads', 'voluntary-in-unit'), 'section-head'],
    [
      'Probolinggo Lamp. II.D.4.b #4',
      of('probolinggo-88-2024', 'administrator-rates', 'appointment-in-unit'),
      'supervisor',
    ],
    [
      'Langsa Lamp. B.mek.1.b #4',
      of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-in-unit'),
      'high-leader',
    ],
    ['Langsa Lamp. B.mek.2.b #4', of('langsa-48-2024', 'administrator-rates', 'appointment-in-unit'), 'supervisor'],
  ] as const)('of an individual are given by the level that the mechanism names: %s', (article, each, level) => {
    const working = walkTo(cast(each), 'assignee-plan');
    const given = perform(working, 'give-feedback', { as: level, person: `person:holder of ${level}` });
    expect(given.facts.at(-1)).toMatchObject({
      type: 'feedback-given',
      by: { position: level },
      data: { as: level },
      basis: expect.arrayContaining([articleOf(article)]),
    });
    expect(toldBy(given)).toEqual(['assignee']);
    // It moves nothing: the same step waits, and as long as before.
    expect(given.assignment?.snapshot.value).toEqual(working.assignment?.snapshot.value);
    expect(given.assignment?.snapshot.context).toEqual(working.assignment?.snapshot.context);
    expect(statusOf(walkTo(given))).toBe('completed');
  });

  it('say what was found, and are nobody else’s, nor of a task that is over: Dairi Lamp. A.2.b', () => {
    const each = of('dairi-18-2024', 'high-leader-rates', 'appointment-in-unit');
    const working = walkTo(cast(each), 'assignee-report');
    const give = (said: object) => refusal(() => perform(working, 'give-feedback', said));
    expect(give({ typed: { note: 'Baik' } })).toMatchObject({ code: 'contents-missing', missing: ['findings'] });
    // Whoever is none of them acts from no seat of theirs: where the fact is recorded, that is checked.
    expect(perform(working, 'give-feedback', { as: 'high-leader' }).facts.at(-1)?.data.as).toBe('owner.unit-head');
    expect(give({ as: 'owner.unit-head', person: 'person:holder of owner.unit-head' }).code).toBe('accepted');
    expect(refusal(() => perform(walkTo(cast(each)), 'give-feedback')).code).toBe('assignment-closed');
  });

  it.each([
    ['Dairi Lamp. D.2.b #4', 'dairi-18-2024', 'administrator-rates-and-heads', 'high-leader'],
    ['Probolinggo Lamp. II.D.2.b #4', 'probolinggo-88-2024', 'administrator-rates-and-heads', 'high-leader'],
    ['Langsa Lamp. B.mek.1.b #4', 'langsa-48-2024', 'administrator-rates-and-heads', 'high-leader'],
  ] as const)('of a team too: %s', (article, regulation, unitType, level) => {
    const play = new TeamPlay(regulation, unitType, 'in-unit', 2);
    play.form();
    play.add('m1', 'person:1');
    play.do('give-feedback', holder(level), { position: level, typed: { findings: 'Percepat survei' } });
    expect(play.facts(TEAM).at(-1)).toMatchObject({ type: 'team-feedback-given', data: { as: level } });
    expect(play.facts(TEAM).at(-1)?.basis).toContain(articleOf(article));
  });
});

describe('an individual’s assignment', () => {
  const each = of('dairi-18-2024', 'high-leader-rates', 'appointment-in-unit');
  const working = () => walkTo(cast(each), 'assignee-report');
  const timer = (type: TimerFact, at: Instant): FactDraft => ({
    ...{ type, step: 'assignee-report', at, by: null, cause: type, basis: [], data: {}, typed: null },
  });
  const takes = (type: TimerFact, at: Instant, play = working()): boolean =>
    play.assignment?.snapshot.can(eventOf(timer(type, at))) === true;

  it('is for a given period, and ends with it where no result was reported: Dairi Ps.1(28) #2', () => {
    expect(working().opening.period.to).toBe('2026-12-31');
    expect(takes('term-passed', '2026-12-31T16:59:59.999Z')).toBe(false);
    expect(takes('term-passed', '2026-12-31T17:00:00.000Z')).toBe(true);
    const ended = recorded(working(), [timer('term-passed', '2026-12-31T17:00:00.000Z')]);
    expect([statusOf(ended), toldBy(ended)]).toEqual([
      'ended',
      ['assignee', 'owner.unit-head', 'home.unit-head'].slice(0, 2),
    ]);
    expect(each.term.basis).toEqual(['Dairi Ps.1(28)']);
  });

  it('is announced once, thirty days before', () => {
    expect(takes('term-near', '2026-12-01T16:59:59.999Z')).toBe(false);
    const warned = recorded(working(), [timer('term-near', '2026-12-01T17:00:00.000Z')]);
    expect([statusOf(warned), toldBy(warned)]).toEqual(['open', ['assignee', 'owner.unit-head']]);
    expect(takes('term-near', '2026-12-02T17:00:00.000Z', warned)).toBe(false);
  });

  it('that was put on record, or sent back, after its period is not ended by it', () => {
    const past = cast(each);
    const late = { ...past, opening: { ...past.opening, period: { from: '2026-07-01', to: '2026-07-31' } } };
    expect(takes('term-passed', '2027-06-01T00:00:00.000Z', walkTo(late, 'assignee-report'))).toBe(false);
    expect(takes('term-near', '2027-06-01T00:00:00.000Z', walkTo(late, 'assignee-report'))).toBe(false);
  });

  it('does not end where its result is under review, before its letter, or in a team, which ends with the team', () => {
    const late = '2027-06-01T00:00:00.000Z';
    for (const step of ['owner-unit-head-issue-letter', 'administrator-review']) {
      const play = walkTo(cast(each), step);
      expect(play.assignment?.snapshot.can(eventOf({ ...timer('term-passed', late), step }))).toBe(false);
    }
    const member = walkTo(
      cast(of('langsa-48-2024', 'administrator-rates-and-heads', 'voluntary-in-unit', 'team')),
      'team-leader-plan',
    );
    expect(member.assignment?.snapshot.can(eventOf({ ...timer('term-passed', late), step: 'team-leader-plan' }))).toBe(
      false,
    );
  });
});

describe('the leader', () => {
  it.each([
    ['Dairi Ps.15(2) #2', 'dairi-18-2024', 'owner.unit-head'],
    ['Probolinggo Ps.15(2) #2', 'probolinggo-88-2024', 'owner.unit-head'],
    ['Langsa Ps.18(2) #2', 'langsa-48-2024', 'owner.department-head'],
    ['Padang Panjang Ps.13(2) #2', 'padang-panjang-48-2024', 'owner.unit-head'],
  ] as const)('reports periodically, each period once: %s', (article, regulation, appoints) => {
    const play = new TeamPlay(regulation, 'administrator-rates', 'in-unit', 2);
    play.form();
    play.add('m1', 'person:1');
    play.do('appoint', holder(appoints), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    const report = (from: string, to: string, by = 'person:1') =>
      play.do('report-progress', by, { period: { from, to }, typed: { result: 'Separuh jalan' } });
    report('2026-08-03', '2026-08-31');
    expect(play.facts(TEAM).at(-1)).toMatchObject({
      type: 'team-progress-reported',
      data: { period: { from: '2026-08-03', to: '2026-08-31' } },
      basis: [articleOf(article)],
    });
    expect(refusal(() => report('2026-08-31', '2026-09-30')).code).toBe('period-reported');
    expect(refusal(() => report('2026-09-30', '2026-09-01')).code).toBe('period-outside-term');
    expect(refusal(() => report('2026-12-01', '2027-01-31')).code).toBe('period-outside-term');
    expect(refusal(() => report('2026-09-01', '2026-09-30', 'person:9')).code).toBe('not-your-act');
    const withoutPeriod = refusal(() => play.do('report-progress', 'person:1', { typed: { result: 'Separuh jalan' } }));
    expect(withoutPeriod).toMatchObject({ code: 'contents-missing', missing: ['period'] });
    report('2026-09-01', '2026-09-30');
  });
});

describe('the unit head of Dairi', () => {
  it('monitors the team by another article than the leader gives feedback: Dairi Lamp. B.3 (pelaksanaan) a.4 #1', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'in-unit', 2);
    play.form();
    play.add('m1', 'person:1');
    play.do('appoint', holder('owner.unit-head'), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    const findings = { typed: { findings: 'Percepat survei' } };
    play.do('give-feedback', holder('owner.unit-head'), { position: 'owner.unit-head', ...findings });
    play.do('give-feedback', 'person:1', findings);
    const [head, leader] = play.facts(TEAM).slice(-2);
    expect(head?.basis).toContain('Dairi Lamp. B.3 (pelaksanaan) a.4');
    expect(leader?.basis).toEqual(['Dairi Lamp. A.2.b', 'Dairi Lamp. B.3 Ketua Tim 4']);
  });
});

describe('the section head', () => {
  it('is heard before a JF Madya of the Setda is appraised, and decides nothing: Surakarta Ps.28(3) #2', () => {
    const each = of('surakarta-32-2023', 'assistant-rates-secretary-heads', 'appointment-in-unit');
    expect(stepOf(each, 'section-head recommend')?.basis).toEqual(['Surakarta Ps.28(3)', 'Surakarta Lamp. VI.1.b']);
    const heard = walkTo(cast(each), 'section-head-recommend');
    for (const act of ['return', 'refuse'] as const)
      expect(refusal(() => perform(heard, act)).code).not.toBe('accepted');
    expect(statusOf(walkTo(heard))).toBe('completed');
  });
});

describe('the rater who sets', () => {
  it.each([
    ['high-leader-rates', 'Dairi Lamp. D.1.a #2'],
    ['administrator-rates', 'Dairi Lamp. D.4.a #2'],
    ['assistant-rates', 'Dairi Lamp. D.9.a #2'],
  ] as const)('assigns on the recommendation of the head: %s, by %s', (unitType, article) => {
    const each = procedure(
      { regulation: 'dairi-18-2024', unitType, route: 'appointment-in-unit', form: 'individual' },
      'rater',
    );
    for (const step of ['owner.unit-head propose', 'owner.rater appoint'])
      expect(stepOf(each, step)?.basis).toContain(articleOf(article));
  });
});

describe('a team', () => {
  it('of Langsa is proposed to the mayor, through the Verification Team: Langsa Ps.11(2) #1', () => {
    const each = of('langsa-48-2024', 'administrator-rates-and-heads', 'appointment-in-unit', 'team');
    const at = each.steps.findIndex(({ actor, act }) => `${actor} ${act}` === 'owner.department-head propose');
    expect(each.steps[at]).toMatchObject({ addressee: 'mayor', basis: expect.arrayContaining(['Langsa Ps.11(2)']) });
    expect(each.steps[at + 1]).toMatchObject({ actor: 'verification-team', act: 'recommend' });
  });

  it('of Langsa says its field, in which the leader must be competent: Langsa Ps.12(6)b', () => {
    const play = new TeamPlay('langsa-48-2024', 'administrator-rates-and-heads', 'in-unit', 2, { field: null });
    expect(refusal(() => play.form())).toMatchObject({ code: 'field-required' });
    expect(
      refusal(() => new TeamPlay('dairi-18-2024', 'high-leader-rates', 'in-unit', 2, { field: null }).form()).code,
    ).toBe('accepted');
  });

  it.each([
    ['dairi-18-2024', 'Dairi Lamp. B.3.c #2'],
    ['probolinggo-88-2024', 'Probolinggo Lamp. II.B.3 (tim) c #2'],
  ] as const)(
    'of %s has a leader chosen by expertise or skill, for which whoever appoints answers: %s',
    (regulation, article) => {
      const play = new TeamPlay(regulation, 'administrator-rates', 'in-unit', 2);
      play.form();
      play.add('m1', 'person:1');
      const appoint = (more: object) =>
        play.do('appoint', holder('owner.unit-head'), { role: 'leader', nominee: 'person:1', ...more });
      expect(refusal(() => appoint({}))).toMatchObject({
        code: 'attestation-missing',
        criterion: 'skill',
        basis: [articleOf(article)],
      });
      appoint({ attested: ATTESTED });
      expect(play.facts(TEAM).at(-1)?.data.attested).toMatchObject({ skill: true });
    },
  );
});
