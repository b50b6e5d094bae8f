import { describe, expect, it } from 'vitest';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Reviewer } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM } from '../team/team-play.ts';
import { formed, LEADER, next, PLANNED, SHOWN, takeOwn, walkTo as walkTeamTo } from '../team/team-walk.ts';
import { MEK_1, MEK_2, MEK_3, MEK_4, MEK_5, of, stepOf, type UNIT_TYPES_HERE } from './langsa-cases.ts';

/** What the mechanisms of Langsa's annex ask, stage by stage; transcribed from its part B by hand. */
const levelOf = (unitType: (typeof UNIT_TYPES_HERE)[number], actor: string): Reviewer =>
  RATER_AND_HEAD[unitType][actor === 'owner.rater' ? 'rater' : 'unitHead'];
const inUnit = (unitType: (typeof UNIT_TYPES_HERE)[number]) => cast(of(unitType, 'appointment-in-unit'));
const team = (unitType: (typeof UNIT_TYPES_HERE)[number]) =>
  formed({ regulation: 'langsa-48-2024', unitType, scope: 'in-unit' });

describe('planning', () => {
  it.each([
    ['Langsa Lamp. B.mek.1.a #2', MEK_1, 'administrator'],
    ['Langsa Lamp. B.mek.2.a #5', MEK_2, 'supervisor'],
    ['Langsa Lamp. B.mek.3.a #3', MEK_3, 'supervisor'],
    ['Langsa Lamp. B.mek.4.a #3', MEK_4, 'functional-head'],
  ] as const)('is whoever heads choosing individual or team, and from where: %s', (_key, unitType, head) => {
    for (const route of ['appointment-in-unit', 'appointment-cross-unit', 'appointment-cross-department'] as const) {
      const [begins] = of(unitType, route).steps;
      expect(levelOf(unitType, begins?.actor ?? '')).toBe(head);
    }
    const [begun] = team(unitType).facts(TEAM);
    expect(levelOf(unitType, begun?.by?.position ?? '')).toBe(head);
  });

  it.each([
    ['Langsa Lamp. B.1 (tahapan) b #1', MEK_1],
    ['Langsa Lamp. B.1 (tahapan) b #1', MEK_2],
  ] as const)('is for one or for several: %s', (_key, unitType) => {
    expect(of(unitType, 'appointment-in-unit').steps.some(({ ofTeam }) => ofTeam)).toBe(false);
    expect(statusOf(walkTo(inUnit(unitType)))).toBe('completed');
    expect(walkTeamTo(team(unitType)).standing).toMatchObject({ status: 'completed', members: [{}, {}] });
  });

  it.each([
    ['Langsa Lamp. B.mek.1.a #4', MEK_1],
    ['Langsa Lamp. B.mek.2.a #7', MEK_2],
  ] as const)('has people of other units asked for: %s', (_key, unitType) => {
    for (const route of ['appointment-cross-unit', 'appointment-cross-department'] as const)
      for (const form of ['individual', 'team'] as const) {
        const begun = perform(cast(of(unitType, route, form)), 'request');
        expect(begun.facts[0]?.data.letter).toMatchObject({ kind: 'involvement-request', addressee: 'home.unit-head' });
        expect(waiting(begun)).toBe('home-unit-head-approve');
      }
  });

  it.each([
    ['Langsa Lamp. B.mek.2.a #2', 'owner.unit-head recommend', 'supervisor'],
    ['Langsa Lamp. B.mek.2.a #3', 'owner.rater appoint', 'administrator'],
  ] as const)('in the Kecamatan is the Pengawas advising, the Administrator assigning: %s', (key, step, level) => {
    const begun = perform(inUnit(MEK_2), 'recommend');
    expect([begun.facts[0]?.data.assignee, waiting(begun)]).toEqual([undefined, 'owner-rater-appoint']);
    const found = stepOf(begun.procedure, step);
    expect([levelOf(MEK_2, found?.actor ?? ''), found?.interpretation]).toEqual([level, null]);
    expect(found?.basis).toContain(articleOf(key));
    expect(statusOf(perform(begun, 'refuse'))).toBe('refused');
    expect(perform(begun, 'appoint').facts.at(-1)).toMatchObject({ data: { assignee: 'person:assignee' } });
  });

  it.each([
    ['Langsa Lamp. B.mek.1.a #5', MEK_1, 'administrator'],
    ['Langsa Lamp. B.mek.2.a #8', MEK_2, 'supervisor'],
    ['Langsa Lamp. B.mek.3.a #5', MEK_3, 'supervisor'],
    ['Langsa Lamp. B.mek.4.a #5', MEK_4, 'functional-head'],
    ['Langsa Lamp. B.1 (tahapan) c', MEK_5, 'section-head'],
  ] as const)('is of activities and budget, with whoever heads, who may send it back: %s', (key, unitType, head) => {
    const typed = { activities: 'Survei', budget: 'Rp0' };
    const bare = refusal(() =>
      perform(walkTo(inUnit(unitType), 'assignee-plan'), 'plan', { typed: { activities: 'Survei' } }),
    );
    expect(bare).toMatchObject({ code: 'contents-missing', missing: ['budget'] });
    const planned = perform(walkTo(inUnit(unitType), 'assignee-plan'), 'plan', { typed });
    expect(planned.facts.at(-1)).toMatchObject({ type: 'planned', typed: { fields: ['activities', 'budget'] } });
    expect(planned.facts.at(-1)?.basis).toContain(articleOf(key));
    const returned = perform(planned, 'return');
    expect(levelOf(unitType, returned.facts.at(-1)?.by?.position ?? '')).toBe(head);
    expect(waiting(returned)).toBe('assignee-plan');
  });
});

describe('execution', () => {
  it.each([
    ['Langsa Lamp. B.mek.1.b #1', MEK_1],
    ['Langsa Lamp. B.mek.2.b #1', MEK_2],
    ['Langsa Lamp. B.mek.3.b #1', MEK_3],
    ['Langsa Lamp. B.mek.4.b #1', MEK_4],
  ] as const)('begins with what is to be done, in detail: %s', (key, unitType) => {
    const play = walkTo(inUnit(unitType), 'assignee-plan');
    const empty = refusal(() => perform(play, 'plan', { typed: { note: 'Ya' } }));
    expect(empty).toMatchObject({ code: 'contents-missing', missing: ['activities', 'budget'] });
    expect(empty.basis).toContain(articleOf(key));
  });

  it.each([
    ['Langsa Lamp. B.mek.1.b #2', MEK_1],
    ['Langsa Lamp. B.mek.2.b #2', MEK_2],
    ['Langsa Lamp. B.mek.3.b #2', MEK_3],
    ['Langsa Lamp. B.mek.4.b #2', MEK_4],
  ] as const)('of a team begins with who has which role: %s', (_key, unitType) => {
    const play = team(unitType);
    while (!play.standing.members.every(({ status }) => status === 'joined')) next(play);
    const withoutRoles = refusal(() => play.do('plan', LEADER, { typed: { activities: 'Survei', budget: 'Rp0' } }));
    expect(withoutRoles).toMatchObject({ code: 'contents-missing', missing: ['roles'] });
    expect(refusal(() => play.do('plan', LEADER, { typed: PLANNED })).code).toBe('accepted');
  });

  it.each([
    ['Langsa Lamp. B.mek.1.b #5', MEK_1],
    ['Langsa Lamp. B.mek.2.b #5', MEK_2],
  ] as const)('of a team is given feedback by its leader: %s', (_key, unitType) => {
    const play = walkTeamTo(team(unitType), 'team-leader-report');
    play.do('give-feedback', LEADER, { nominee: 'person:2', typed: { findings: 'Percepat survei' } });
    expect(play.facts(TEAM).at(-1)).toMatchObject({ data: { as: 'team-leader', nominee: 'person:2' } });
    expect(play.facts(TEAM).at(-1)?.basis).toContain('Langsa Ps.16(4)d');
  });

  /** To whom the report goes, and who looks at it until it has reached the one whom the text names. */
  it.each([
    ['Langsa Lamp. B.mek.1.b #6', MEK_1, 'administrator', ['administrator-review', 'high-leader-complete']],
    ['Langsa Lamp. B.mek.2.b #6', MEK_2, 'administrator', ['supervisor-review']],
    ['Langsa Lamp. B.mek.3.b #4', MEK_3, 'supervisor', ['supervisor-review']],
    ['Langsa Lamp. B.mek.4.b #4', MEK_4, 'functional-head', ['functional-head-review']],
    ['Langsa Lamp. B.2 (tahapan) c', MEK_1, 'administrator', ['administrator-review']],
  ] as const)('of an individual ends with a result for the one whom the text names: %s', (key, unitType, to, path) => {
    let play = walkTo(inUnit(unitType), 'assignee-report');
    const report = stepOf(play.procedure, 'assignee report');
    expect(levelOf(unitType, report?.addressee ?? '')).toBe(to);
    if (key.includes('mek.')) expect(report?.basis).toContain(articleOf(key));
    expect(refusal(() => perform(play, 'report', { typed: { note: 'Ya' } }))).toMatchObject({ missing: ['result'] });
    play = perform(play, 'report');
    for (const step of path) {
      expect(waiting(play)).toBe(step);
      play = perform(play, step.endsWith('review') ? 'review' : 'complete');
    }
  });

  it.each([
    ['Langsa Lamp. B.mek.1.b #7', MEK_1, 'administrator', ['administrator', 'high-leader']],
    ['Langsa Lamp. B.mek.2.b #7', MEK_2, 'supervisor', ['supervisor']],
    ['Langsa Lamp. B.mek.3.b #5', MEK_3, 'supervisor', ['supervisor']],
    ['Langsa Lamp. B.mek.4.b #5', MEK_4, 'functional-head', ['functional-head']],
  ] as const)('of a team ends with the leader’s report to the same: %s', (key, unitType, to, path) => {
    const play = walkTeamTo(team(unitType), 'team-leader-report');
    takeOwn(play, 'm2');
    play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    expect(play.facts(TEAM).at(-1)?.basis).toContain(articleOf(key));
    const step = play.team?.chart.procedure.steps.find(({ key: name }) => name === 'team-leader-report');
    expect(levelOf(unitType, step?.addressee ?? '')).toBe(to);
    for (const level of path) {
      const [waits] = play.standing.waiting.filter(({ role }) => role === null);
      expect(waits?.actor).toBe(level);
      play.do(waits?.act ?? 'review', holder(level));
    }
  });
});

describe('evaluation', () => {
  it.each([
    [1, MEK_1, ['administrator', 'high-leader'], ['Langsa Lamp. B.mek.1.c #1', 'Langsa Lamp. B.mek.1.c #2']],
    [2, MEK_2, ['supervisor', 'administrator'], ['Langsa Lamp. B.mek.2.c #1', 'Langsa Lamp. B.mek.2.c #2']],
    [3, MEK_3, ['supervisor', 'administrator'], ['Langsa Lamp. B.mek.3.c #1', 'Langsa Lamp. B.mek.3.c #2']],
    [4, MEK_4, ['functional-head', 'high-leader'], ['Langsa Lamp. B.mek.4.c #1', 'Langsa Lamp. B.mek.4.c #2']],
    [
      ...([5, MEK_5, ['section-head', 'assistant', 'regional-secretary']] as const),
      ['Langsa Lamp. B.mek.5.c #1', 'Langsa Lamp. B.mek.5.c #2', 'Langsa Lamp. B.mek.5.c #3'],
    ],
    [
      'general',
      MEK_3,
      ['supervisor', 'administrator'],
      ['Langsa Lamp. B.3 (tahapan) #1', 'Langsa Lamp. B.3 (tahapan) #2'],
    ],
  ] as const)('by mechanism %s is %s’s chain, whose last declares it complete', (_n, unitType, chain, keys) => {
    let play = perform(walkTo(inUnit(unitType), 'assignee-report'), 'report');
    for (const [index, level] of chain.entries()) {
      expect(statusOf(play)).toBe('open');
      play = perform(play, index < chain.length - 1 ? 'review' : 'complete');
      expect(play.facts.at(-1)?.by?.position).toBe(level);
      expect(play.facts.at(-1)?.basis).toContain(articleOf(keys[index] ?? ''));
    }
    expect(statusOf(play)).toBe('completed');
  });

  it.each([
    ['Langsa Lamp. B.mek.1.c #3', MEK_1],
    ['Langsa Lamp. B.mek.2.c #3', MEK_2],
    ['Langsa Lamp. B.mek.3.c #3', MEK_3],
    ['Langsa Lamp. B.mek.4.c #3', MEK_4],
    ['Langsa Lamp. B.mek.5.c #4', MEK_5],
    ['Langsa Lamp. B.3 (tahapan) #3', 'high-leader-rates-and-heads'],
  ] as const)('sends back what is off target, at each level, with a reason: %s', (key, unitType) => {
    let play = perform(walkTo(inUnit(unitType), 'assignee-report'), 'report');
    while (statusOf(play) === 'open') {
      const reported = play;
      expect(refusal(() => perform(reported, 'return', { typed: {} })).code).toBe('reason-required');
      const returned = perform(reported, 'return');
      expect(waiting(returned)).toBe('assignee-report');
      expect(returned.facts.at(-1)?.basis).toEqual([articleOf(key)]);
      play = perform(play, waiting(play)?.endsWith('review') ? 'review' : 'complete');
    }
  });
});
