import { describe, expect, it } from 'vitest';
import { isOfOwnersUnit } from '../../../machines/chart-name.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { foldTeam } from '../../../machines/team/chart/fold.ts';
import { teamProceduresOf } from '../../../machines/team/procedure/team-procedure.ts';
import type { RouteId, Scope } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { LEADER, presentIn, takeOwn } from '../team/team-walk.ts';

/** Lampiran II.B.3 of Perwali Probolinggo 88/2024, by hand: who is in a team, who leads it, and what stands in its way. */
const TYPE = 'administrator-rates';
const HEAD = holder('owner.unit-head');
const OTHER = 'person of m2';

/** A team of one from the owner's unit and one from as far as its scope reaches, who is named by the home unit. */
function team(scope: Scope, size = 2): TeamPlay {
  const play = new TeamPlay('probolinggo-88-2024', TYPE, scope, size);
  play.form();
  play.add('m1', LEADER);
  if (scope === 'in-unit') play.add('m2', OTHER);
  else {
    play.add('m2', null, `appointment-${scope}` as RouteId);
    while (presentIn(play).some(({ person }) => person === null) && takeOwn(play, 'm2'));
  }
  return play;
}
const code = (act: () => void) => refusal(act).code;
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);
/** Whom the last fact of the team is told, by position or person. */
const toldBy = (play: TeamPlay): readonly string[] =>
  (foldTeam(play.facts(TEAM))?.actions ?? [])
    .flatMap(({ type, params }) =>
      type === 'notify' ? (params as { to: { position: string | null; person: string | null }[] }).to : [],
    )
    .map(({ position, person }) => position ?? person ?? '');

describe('a team', () => {
  it.each([
    ['Probolinggo Ps.10(2) #2', ['in-unit', 'cross-unit', 'cross-agency']],
    ['Probolinggo Lamp. II.B.2 #1', ['in-unit']],
    ['Probolinggo Lamp. II.B.3 (tim) a', ['in-unit', 'cross-unit']],
    ['Probolinggo Lamp. II.B.3 (tim) b', ['cross-agency']],
  ] as const)('is formed by the unit head, of people from as far as its scope reaches: %s', (key, scopes) => {
    for (const scope of scopes) {
      const play = team(scope);
      const [formed] = play.facts(TEAM);
      expect(formed).toMatchObject({
        type: 'team-formed',
        by: { position: 'owner.unit-head' },
        data: { team: { scope } },
      });
      if (!key.includes('(tim)')) expect(formed?.basis).toContain(articleOf(key));
      expect(presentIn(play).map(({ person }) => person)).toEqual([LEADER, OTHER]);
      const farther = scope === 'in-unit' ? 'appointment-cross-unit' : 'appointment-cross-agency';
      const far = code(() => play.add('m3', null, farther));
      expect(far).toBe(scope === 'cross-agency' ? 'accepted' : 'scope-exceeded');
    }
  });

  it('has people of any kind of post: Probolinggo Lamp. II.B.2.b', () => {
    const criteria = (of: 'probolinggo-88-2024' | 'langsa-48-2024') =>
      teamProceduresOf(newestEdition(of)).flatMap(({ rules }) =>
        Object.values(rules.roles).flatMap((role) => role.criteria),
      );
    expect(criteria('langsa-48-2024')).not.toEqual([]);
    expect(criteria('probolinggo-88-2024')).toEqual([]);
  });

  it('is as large as the unit head has it, who adds and, with a reason, releases: Probolinggo Lamp. II.B.3 (tim) e #1', () => {
    for (const size of [2, 7]) expect(team('in-unit', size).team?.snapshot.context.opening.size).toBe(size);
    const play = team('in-unit');
    for (const n of [3, 4]) play.add(`m${n}`, `person:${n}`);
    expect(last(play)).toMatchObject({ type: 'team-member-added', by: { position: 'owner.unit-head' } });
    const release = (reason: string) => play.do('release-member', HEAD, { of: 'm4', typed: { reason } });
    expect(code(() => release(''))).toBe('reason-required');
    release('Mutasi');
    expect(last(play)).toMatchObject({
      by: { position: 'owner.unit-head' },
      basis: ['Probolinggo Lamp. II.B.3 (tim) e'],
    });
    expect(presentIn(play)).toHaveLength(3);
  });

  it('may be joined on own request, in person, inside the unit or across: Probolinggo Lamp. II.B.2.2) #2', () => {
    const play = team('cross-unit');
    play.volunteer('m3', 'person:3', 'voluntary-in-unit');
    play.volunteer('m4', 'person:4', 'voluntary-cross-unit');
    expect(last(play)).toMatchObject({
      type: 'team-member-volunteered',
      by: { person: 'person:4', position: null },
      basis: expect.arrayContaining(['Probolinggo Lamp. II.B.2.2)']),
    });
    expect(code(() => play.volunteer('m5', 'person:4', 'voluntary-in-unit'))).toBe('already-member');
    expect(code(() => play.volunteer('m5', 'person:5', 'appointment-in-unit'))).toBe('scope-exceeded');
    expect(code(() => team('in-unit').volunteer('m3', 'person:3', 'voluntary-cross-unit'))).toBe('scope-exceeded');
  });
});

describe('the leader', () => {
  const appoint = (play: TeamPlay, nominee: string) =>
    play.do('appoint', HEAD, { role: 'leader', nominee, attested: ATTESTED });

  it('is one of them, appointed by the unit head: Probolinggo Lamp. II.B.3 (tim) c #1', () => {
    const play = team('in-unit');
    expect(code(() => appoint(play, 'person:9'))).toBe('not-a-member');
    appoint(play, LEADER);
    expect(last(play)).toMatchObject({
      by: { position: 'owner.unit-head' },
      data: { nominee: LEADER },
      basis: ['Probolinggo Lamp. II.B.3 (tim) c'],
    });
  });

  it('is no longer, where the unit head says so, with a reason: Probolinggo Lamp. II.B.3 (tim) e #2', () => {
    const play = team('in-unit');
    expect(code(() => play.do('vacate-role', HEAD, { role: 'leader', typed: { reason: 'Mutasi' } }))).toBe(
      'role-vacant',
    );
    appoint(play, LEADER);
    expect(code(() => play.do('vacate-role', HEAD, { role: 'leader' }))).toBe('reason-required');
    play.do('vacate-role', HEAD, { role: 'leader', typed: { reason: 'Mutasi' } });
    expect(last(play)).toMatchObject({
      by: { position: 'owner.unit-head' },
      basis: ['Probolinggo Lamp. II.B.3 (tim) e'],
    });
    expect(play.standing.roles.leader?.holder).toBeNull();
  });

  it.each(['Probolinggo Ps.10(3)', 'Probolinggo Lamp. II.B.3 (tim) d'])(
    'had better be of the owner’s unit: one of another is known, and not refused: %s',
    () => {
      for (const scope of ['cross-unit', 'cross-agency'] as const) {
        const play = team(scope);
        const { roles } = play.team?.chart.procedure.rules ?? {};
        expect(roles?.leader?.origin).toMatchObject({ fromOwnersUnit: 'preferred', basis: ['Ps.10(3)'] });
        appoint(play, OTHER);
        expect(play.standing.roles.leader?.holder).toBe(OTHER);
        expect(presentIn(play).map(({ opening }) => isOfOwnersUnit(opening.chart))).toEqual([true, false]);
      }
    },
  );
});

describe('an obstacle', () => {
  const raised = (scope: Scope, collaboration?: true) => {
    const play = team(scope);
    const typed = { obstacle: 'Cuaca', alternatives: 'Tunda dua minggu' };
    play.do('raise-obstacle', LEADER, { typed, ...(collaboration ? { collaboration } : {}) });
    return { play, answers: play.standing.questions[0]?.id ?? '', typed: { result: 'Tunda' } };
  };

  it.each([
    ['Probolinggo Lamp. II.B.3.a #1', 'in-unit'],
    ['Probolinggo Lamp. II.B.3.b #1', 'cross-unit'],
    ['Probolinggo Lamp. II.B.3.c #1', 'cross-agency'],
  ] as const)('is brought to the head of the owner’s unit alone, with alternatives: %s', (key, scope) => {
    const { play } = raised(scope);
    expect(toldBy(play)).toEqual(['owner.unit-head']);
    expect(last(play)).toMatchObject({ by: { person: LEADER }, basis: expect.arrayContaining([articleOf(key)]) });
    const bare = () => play.do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca' } });
    expect(refusal(bare)).toMatchObject({ code: 'contents-missing', missing: ['alternatives'] });
    expect(code(() => play.do('raise-obstacle', 'person:9', { typed: { obstacle: 'Cuaca' } }))).toBe('not-your-act');
  });

  it.each([
    ['Probolinggo Lamp. II.B.3.b #2', 'cross-unit'],
    ['Probolinggo Lamp. II.B.3.c #2', 'cross-agency'],
  ] as const)('is decided by that head, and by no other: %s', (key, scope) => {
    const { play, ...answer } = raised(scope, true);
    const decide = (position: string) => play.do('decide-obstacle', holder(position), { position, ...answer });
    for (const other of ['home.unit-head', 'owner.rater']) expect(code(() => decide(other))).toBe('not-your-act');
    decide('owner.unit-head');
    expect(last(play)).toMatchObject({
      type: 'team-obstacle-decided',
      by: { position: 'owner.unit-head' },
      basis: expect.arrayContaining([articleOf(key)]),
    });
    expect(play.standing.questions).toEqual([]);
  });

  it.each([
    ['Probolinggo Lamp. II.B.3.b #3', 'cross-unit', ['home.unit-head']],
    ['Probolinggo Lamp. II.B.3.c #3', 'cross-agency', ['home.unit-head', 'home.authority']],
  ] as const)('is brought to the other heads too, where they must collaborate: %s', (_key, scope, heads) => {
    expect(toldBy(raised(scope, true).play)).toEqual(expect.arrayContaining(['owner.unit-head', ...heads]));
    for (const head of heads) expect(toldBy(raised(scope).play)).not.toContain(head);
  });

  it.each([
    ['Probolinggo Lamp. II.B.3.b #4', 'cross-unit', ['home.unit-head']],
    ['Probolinggo Lamp. II.B.3.c #4', 'cross-agency', ['home.unit-head', 'home.authority']],
  ] as const)('is followed up by each of them, who does not decide: %s', (key, scope, heads) => {
    for (const position of heads) {
      const { play, ...answer } = raised(scope, true);
      play.do('follow-up-obstacle', holder(position), { position, ...answer });
      expect(last(play)).toMatchObject({
        type: 'team-obstacle-followed-up',
        by: { position },
        basis: expect.arrayContaining([articleOf(key)]),
      });
      expect(play.standing.questions).toHaveLength(1);
      const alone = raised(scope);
      const uncalled = { position, answers: alone.answers, typed: alone.typed };
      expect(code(() => alone.play.do('follow-up-obstacle', holder(position), uncalled))).toBe('not-your-act');
    }
  });
});
