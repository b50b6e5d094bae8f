import { describe, expect, it } from 'vitest';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, SHOWN, takeOwn, walkTo } from '../team/team-walk.ts';

/** What Padang Panjang's own articles ask of teams, transcribed from them by hand. */
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);

describe('a team', () => {
  const team = (scope: 'in-unit' | 'cross-unit' | 'cross-agency', size = 2) =>
    new TeamPlay('padang-panjang-48-2024', 'administrator-rates', scope, size);
  const IN_UNIT = { regulation: 'padang-panjang-48-2024', unitType: 'administrator-rates', scope: 'in-unit' } as const;

  it.each(['Padang Panjang Ps.7(2) #2'])('is formed by the unit head, as far as its members come from: %s', (key) => {
    for (const scope of ['in-unit', 'cross-unit', 'cross-agency'] as const) {
      const play = team(scope);
      play.form();
      expect(last(play)).toMatchObject({ by: { position: 'owner.unit-head' }, data: { team: { scope } } });
      expect(last(play)?.basis).toContain(articleOf(key));
      const farther = refusal(() => play.add('m1', null, 'appointment-cross-agency')).code;
      expect(farther).toBe(scope === 'cross-agency' ? 'accepted' : 'scope-exceeded');
    }
  });

  it.each(['Padang Panjang Ps.7(3)'])(
    'across units had better be led from the owner’s, and may be from elsewhere: %s',
    (key) => {
      expect(newestEdition('padang-panjang-48-2024').team.roles.leader?.origin).toMatchObject({
        fromOwnersUnit: 'preferred',
        basis: [key.slice('Padang Panjang '.length)],
      });
      const play = team('cross-unit');
      play.form();
      play.add('m1', LEADER);
      play.add('m2', null, 'appointment-cross-unit');
      while (play.waitsAt('m2') !== 'assignee-report' && takeOwn(play, 'm2', 'person:9'));
      play.do('appoint', holder('owner.unit-head'), { role: 'leader', nominee: 'person:9', attested: ATTESTED });
      expect(play.standing.roles.leader?.holder).toBe('person:9');
    },
  );

  it.each(['Padang Panjang Ps.13(1)', 'Padang Panjang Ps.13(2) #1'])(
    'reports through its leader to the unit head, once each member has: %s',
    (key) => {
      const play = walkTo(formed(IN_UNIT), 'team-leader-report');
      const report = { attachments: SHOWN, typed: { result: 'Selesai' } };
      expect(refusal(() => play.do('report', LEADER, report)).code).toBe('members-not-reported');
      takeOwn(play, 'm2');
      const steps = play.assignment('m2')?.chart.steps ?? [];
      const addressees = ['assignee-report', 'team-leader-report'].map(
        (each) => steps.find(({ key: k }) => k === each)?.addressee,
      );
      expect(addressees).toEqual(['team-leader', 'owner.unit-head']);
      play.do('report', LEADER, report);
      const fact = key.includes('(1)') ? play.facts('m2').find(({ type }) => type === 'reported') : last(play);
      expect(fact?.basis).toContain(articleOf(key));
    },
  );
});
