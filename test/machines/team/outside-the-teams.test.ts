import { describe, expect, it } from 'vitest';
import { teamContextOf } from '../../../machines/team/chart/fold.ts';
import { allTeamProcedures } from '../../../machines/team/procedure/team-procedure.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import { TEAM as RULES } from '../../../src/event-log/team-record.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, type TeamPlay } from './team-play.ts';
import { formed, walkTo } from './team-walk.ts';

const HEAD = holder('owner.unit-head');
const SECRETARY = holder('regional-secretary');
const STRANGER = 'person:outside';
const controlled = (unitType: 'administrator-rates-high-leader-heads' | 'administrator-alone'): TeamPlay =>
  walkTo(formed({ regulation: 'surakarta-32-2023', unitType, scope: 'in-unit' }), 'team-leader-plan');

describe('a controller of Surakarta', () => {
  const role = 'controller' as const;

  it('need be no member, and works for the team all the same: Surakarta Ps.1(19)', () => {
    const play = controlled('administrator-rates-high-leader-heads');
    play.do('nominate', HEAD, { role, nominees: [STRANGER], attested: ATTESTED });
    play.do('appoint', SECRETARY, { role, nominee: STRANGER });
    expect(play.standing.roles.controller?.holder).toBe(STRANGER);
    expect(teamContextOf(play.team as never).members.map(({ person }) => person)).not.toContain(STRANGER);
    play.do('make-agreement', STRANGER, { role, typed: { purpose: 'Mengoordinasikan', target: 'Tiga tim' } });
    play.do('give-feedback', STRANGER, { typed: { findings: 'Percepat' } });
    expect(play.facts(TEAM).at(-1)).toMatchObject({ type: 'team-feedback-given', by: { person: STRANGER } });
  });

  it('is not whoever nominates, nor whoever sets', () => {
    const play = controlled('administrator-rates-high-leader-heads');
    const self = { role, nominees: [HEAD], attested: ATTESTED };
    expect(() => play.do('nominate', HEAD, self)).toThrow('own-assignment');
    play.do('nominate', HEAD, { role, nominees: [SECRETARY], attested: ATTESTED });
    expect(() => play.do('appoint', SECRETARY, { role, nominee: SECRETARY })).toThrow('own-assignment');
  });

  it('is designated where a high leader or the regional secretary heads the unit, and nowhere else: Surakarta Ps.24(1) #2', () => {
    const surakarta = allTeamProcedures().filter(({ regulation }) => regulation === 'surakarta-32-2023');
    for (const { unitType, steps } of surakarta) {
      const nominates = steps.filter(({ region, act }) => region === role && act === 'nominate');
      const high = ['high-leader', 'regional-secretary'].includes(RATER_AND_HEAD[unitType].unitHead);
      expect(
        nominates.map(({ actor }) => actor),
        unitType,
      ).toEqual(high ? ['owner.unit-head'] : []);
    }
    expect(surakarta.length).toBeGreaterThan(0);
    expect(() =>
      controlled('administrator-alone').do('nominate', HEAD, { role, nominees: [STRANGER], attested: ATTESTED }),
    ).toThrow('act-not-available');
  });

  it('comes from the owner’s department: the directory is asked for one who is no member', () => {
    const play = controlled('administrator-rates-high-leader-heads');
    play.do('nominate', HEAD, { role, nominees: [STRANGER, 'person:2'], attested: ATTESTED });
    const [draft] = play.facts(TEAM).slice(-1);
    const request = RULES.requestOf(TEAM, play.team, [draft as never]);
    expect(request.roleChecks).toMatchObject([
      {
        persons: [STRANGER, 'person:2'],
        origin: { persons: [STRANGER], within: 'department', basis: ['Surakarta Ps.24(6)', 'Surakarta Ps.24(7)'] },
      },
    ]);
  });
});

describe('a leader', () => {
  it('is one of the members, in every text', () => {
    const play = formed({
      ...{ regulation: 'surakarta-32-2023', unitType: 'administrator-rates-high-leader-heads', scope: 'in-unit' },
    });
    play.do('recommend', holder('owner.rater'), { role: 'leader' });
    const stranger = { role: 'leader' as const, nominees: [STRANGER], attested: ATTESTED };
    expect(refusal(() => play.do('nominate', HEAD, stranger))).toMatchObject({ code: 'not-a-member' });
  });
});

describe('a coordinator of Langsa', () => {
  it('need be no member: Langsa Ps.12(2) #1', () => {
    const play = walkTo(
      formed({ regulation: 'langsa-48-2024', unitType: 'high-leader-rates-and-heads', scope: 'in-unit' }),
      'team-leader-plan',
    );
    play.do('appoint', HEAD, { role: 'coordinator', nominee: STRANGER });
    expect(play.standing.roles.coordinator?.holder).toBe(STRANGER);
  });
});
