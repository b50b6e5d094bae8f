import { describe, expect, it } from 'vitest';
import type { RegulationId } from '../../../machines/regulations/editions.ts';
import { teamProcedureOfChart } from '../../../machines/team/procedure/team-procedure.ts';
import type { UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM, type TeamPlay } from './team-play.ts';
import { formed, LEADER, PLANNED, SHOWN, walkTo } from './team-walk.ts';

const HEAD = holder('owner.unit-head');
const RESULT = { attachments: SHOWN, typed: { result: 'Selesai' } };
const planned = (regulation: RegulationId, unitType: UnitTypeId): TeamPlay =>
  walkTo(formed({ regulation, unitType, scope: 'in-unit' }), 'team-leader-report');
const act = (play: TeamPlay) => play.standing.waiting.find(({ role }) => role === null)?.act;

/** Each mechanism has the team plan together with the head of its unit, and split the roles by competence. */
describe('the plan of a team', () => {
  it.each([
    ['Dairi Lamp. D.1.a #7', 'Dairi Lamp. D.1.b #2', 'dairi-18-2024', 'high-leader-rates'],
    ['Dairi Lamp. D.2.a #5', 'Dairi Lamp. D.2.b #2', 'dairi-18-2024', 'administrator-rates-and-heads'],
    ['Dairi Lamp. D.3.a #5', 'Dairi Lamp. D.3.b #2', 'dairi-18-2024', 'high-leader-rates-and-heads'],
    ['Dairi Lamp. D.4.a #7', 'Dairi Lamp. D.4.b #2', 'dairi-18-2024', 'administrator-rates'],
    ['Dairi Lamp. D.5.a #5', 'Dairi Lamp. D.5.b #2', 'dairi-18-2024', 'administrator-alone'],
    ['Dairi Lamp. D.6.a #5', 'Dairi Lamp. D.6.b #2', 'dairi-18-2024', 'supervisor-alone'],
    ['Dairi Lamp. D.7.a #5', 'Dairi Lamp. D.7.b #2', 'dairi-18-2024', 'functional-alone'],
    ['Dairi Lamp. D.8.a #7', 'Dairi Lamp. D.8.b #2', 'dairi-18-2024', 'secretary-rates'],
    ['Dairi Lamp. D.9.a #7', 'Dairi Lamp. D.9.b #2', 'dairi-18-2024', 'assistant-rates'],
    ['Dairi Lamp. D.10.a #5', 'Dairi Lamp. D.10.b #2', 'dairi-18-2024', 'section-head-rates-and-heads'],
    ['Langsa Lamp. B.mek.1.a #6', 'Langsa Lamp. B.mek.1.b #2', 'langsa-48-2024', 'administrator-rates-and-heads'],
    ['Langsa Lamp. B.mek.2.a #9', 'Langsa Lamp. B.mek.2.b #2', 'langsa-48-2024', 'administrator-rates'],
    ['Langsa Lamp. B.mek.3.a #6', 'Langsa Lamp. B.mek.3.b #2', 'langsa-48-2024', 'supervisor-alone'],
    ['Langsa Lamp. B.mek.4.a #6', 'Langsa Lamp. B.mek.4.b #2', 'langsa-48-2024', 'functional-alone'],
    [
      'Probolinggo Lamp. II.D.1.a #6',
      'Probolinggo Lamp. II.D.1.b #2',
      'probolinggo-88-2024',
      'section-head-rates-and-heads',
    ],
    [
      'Probolinggo Lamp. II.D.2.a #6',
      'Probolinggo Lamp. II.D.2.b #2',
      'probolinggo-88-2024',
      'administrator-rates-and-heads',
    ],
    [
      'Probolinggo Lamp. II.D.3.a #6',
      'Probolinggo Lamp. II.D.3.b #2',
      'probolinggo-88-2024',
      'high-leader-rates-and-heads',
    ],
    ['Probolinggo Lamp. II.D.4.a #6', 'Probolinggo Lamp. II.D.4.b #2', 'probolinggo-88-2024', 'administrator-rates'],
    ['Probolinggo Lamp. II.D.5.a #6', 'Probolinggo Lamp. II.D.5.b #2', 'probolinggo-88-2024', 'supervisor-alone'],
    ['Probolinggo Lamp. II.D.6.a #6', 'Probolinggo Lamp. II.D.6.b #2', 'probolinggo-88-2024', 'functional-alone'],
  ] as const)(
    'is made with the unit head, who returns one not agreed to (%s), and splits the roles (%s)',
    (together, roles, regulation, unitType) => {
      const play = planned(regulation, unitType);
      const step = play.standing.waiting.find(({ role }) => role === null)?.key ?? '';
      const reason = { reason: 'Belum rinci' };
      const others = { step, typed: reason, position: 'home.unit-head' };
      expect(refusal(() => play.do('return', holder('home.unit-head'), others)).code).toBe('not-your-act');
      expect(refusal(() => play.do('return', HEAD, { step })).code).toBe('reason-required');
      play.do('return', HEAD, { step, typed: { reason: 'Belum rinci' } });
      const returned = play.facts(TEAM).at(-1);
      expect(returned).toMatchObject({ type: 'team-returned', by: { position: 'owner.unit-head' } });
      expect(returned?.basis).toContain(articleOf(together));
      expect(act(play)).toBe('plan');
      const bare = refusal(() => play.do('plan', LEADER, { typed: { activities: 'Survei', budget: 'Rp0' } }));
      expect(bare).toMatchObject({ code: 'contents-missing', missing: ['roles'] });
      expect(bare.basis).toContain(articleOf(roles));
      play.do('plan', LEADER, { typed: PLANNED });
      expect(act(play)).toBe('report');
    },
  );

  it('that is returned leaves the members at work: nobody reports twice', () => {
    const play = planned('dairi-18-2024', 'high-leader-rates');
    play.member('m2', 'report', 'person:2', RESULT);
    const step = play.standing.waiting.find(({ role }) => role === null)?.key ?? '';
    play.do('return', HEAD, { step, typed: { reason: 'Belum rinci' } });
    expect(play.standing.members.map(({ status }) => status)).toEqual(['joined', 'reported']);
    play.do('plan', LEADER, { typed: PLANNED });
    play.do('report', LEADER, RESULT);
    expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['administrator-review', 'administrator-review']);
    // Off target it is the result that goes back, to everybody.
    play.do('return', HEAD, {
      step: 'administrator-review',
      typed: { reason: 'Belum tercapai' },
      position: 'administrator',
    });
    expect(play.standing.members.map(({ status }) => status)).toEqual(['joined', 'joined']);
  });

  it('is agreed to once the result is reported, and no plan of anybody else is returned', () => {
    const play = planned('dairi-18-2024', 'high-leader-rates');
    const { steps } = teamProcedureOfChart(play.opening.chart);
    expect(steps.filter(({ act: of }) => of === 'plan')).toHaveLength(1);
    play.member('m2', 'report', 'person:2', RESULT);
    play.do('report', LEADER, RESULT);
    expect(refusal(() => play.do('return', HEAD, { step: 'team-leader-report', typed: { reason: 'x' } })).code).toBe(
      'act-not-available',
    );
  });
});
