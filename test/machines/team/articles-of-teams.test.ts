import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../machines/errors.ts';
import type { Fact } from '../../../machines/facts.ts';
import { articleOf } from '../article-of.ts';
import { holder, TEAM, TeamPlay } from './team-play.ts';
import { formed, LEADER, next, PLANNED, SHOWN, takeOwn, walkTo } from './team-walk.ts';

/** What the texts want of a team's work, transcribed from their articles by hand: each act rests on the article that asks for it. */
const DAIRI = { regulation: 'dairi-18-2024', unitType: 'high-leader-rates', scope: 'in-unit' } as const;
const LANGSA = { regulation: 'langsa-48-2024', unitType: 'high-leader-rates-and-heads', scope: 'in-unit' } as const;
const PADANG_PANJANG = {
  regulation: 'padang-panjang-48-2024',
  unitType: 'high-leader-rates',
  scope: 'in-unit',
} as const;
const PROBOLINGGO = {
  regulation: 'probolinggo-88-2024',
  unitType: 'administrator-rates-and-heads',
  scope: 'in-unit',
} as const;
const SURAKARTA = {
  regulation: 'surakarta-32-2023',
  unitType: 'administrator-rates-high-leader-heads',
  scope: 'in-unit',
} as const;

const HEAD = holder('owner.unit-head');
const RATER = holder('owner.rater');
const MEMBER = 'person:2';
const at = (of: Parameters<typeof formed>[0], step: string | null) => walkTo(formed(of), step);
const WORKING = 'team-leader-report';
const found = (facts: readonly Fact[], type: string): Fact | undefined => facts.findLast((fact) => fact.type === type);
const missing = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.details };
  }
  return null;
};

describe('the unit head', () => {
  it.each([
    ['Dairi Ps.15(3)', DAIRI],
    ['Probolinggo Ps.15(3)', PROBOLINGGO],
    ['Padang Panjang Ps.13(3)', PADANG_PANJANG],
    ['Langsa Ps.18(3)', LANGSA],
  ] as const)('may ask leader and members for a report at any time: %s', (article, of) => {
    const play = at(of, WORKING);
    for (const person of [LEADER, MEMBER]) {
      play.do('request-report', HEAD, { nominee: person });
      const answers = play.standing.questions.at(-1)?.id ?? '';
      play.do('answer-report', person, { answers, typed: { result: 'Separuh selesai' } });
      for (const type of ['team-report-requested', 'team-report-answered'])
        expect(found(play.facts(TEAM), type)?.basis).toContain(article);
    }
    expect(play.standing.questions).toEqual([]);
  });

  it.each([
    ['Probolinggo Lamp. II.B.3.a 4', PROBOLINGGO, HEAD, 'owner.unit-head'],
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) d #1', SURAKARTA, HEAD, 'owner.unit-head'],
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) d #1', SURAKARTA, RATER, 'owner.rater'],
    ['Surakarta Lamp. V.a 4 #1', SURAKARTA, RATER, 'owner.rater'],
  ] as const)('or who else is named puts on record what was found in the work: %s', (article, of, person, position) => {
    const play = at(of, WORKING);
    play.do('give-feedback', person, { position, typed: { findings: 'Sesuai target' } });
    expect(found(play.facts(TEAM), 'team-feedback-given')).toMatchObject({
      by: { position },
      basis: expect.arrayContaining([articleOf(article)]),
    });
  });

  it.each([
    ['Dairi Lamp. A.1.b #3', DAIRI, true],
    ['Probolinggo Lamp. II.A.1.b', PROBOLINGGO, true],
    ['Langsa Lamp. B.1 (tahapan) b #2', LANGSA, false],
    ['Surakarta Lamp. V (tim) e', SURAKARTA, false],
  ] as const)(
    'says of how many a team is, across which units, and whether one leads it: %s',
    (_article, of, maybeNone) => {
      for (const scope of ['in-unit', 'cross-unit'] as const)
        for (const size of [2, 5])
          for (const leaderless of maybeNone ? [false, true] : [false]) {
            const play = new TeamPlay(of.regulation, of.unitType, scope, size, { leaderless });
            play.form();
            expect(play.facts(TEAM)[0]?.data.team).toMatchObject({ size, scope, leaderless });
          }
    },
  );

  it.each([
    ['Dairi Lamp. B.3 (pelaksanaan) a.3 #3', DAIRI, HEAD, 'owner.unit-head'],
    ['Probolinggo Lamp. II.B.3.a #2', PROBOLINGGO, HEAD, 'owner.unit-head'],
    ['Surakarta Lamp. V.a #2', SURAKARTA, HEAD, 'owner.unit-head'],
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) c #2', SURAKARTA, RATER, 'owner.rater'],
  ] as const)('or who else is named decides about an obstacle that a member raised with alternatives: %s', (...row) => {
    const [article, of, person, position] = row;
    const play = at(of, WORKING);
    play.do('raise-obstacle', MEMBER, { typed: { obstacle: 'Cuaca', alternatives: 'Tunda dua minggu' } });
    const answers = play.standing.questions[0]?.id ?? '';
    play.do('decide-obstacle', person, { answers, position, typed: { result: 'Tunda' } });
    expect(found(play.facts(TEAM), 'team-obstacle-decided')).toMatchObject({
      by: { position },
      basis: expect.arrayContaining([articleOf(article)]),
    });
  });
});

describe('the leader', () => {
  it.each([
    ['Dairi Lamp. B.3 Ketua Tim 1', DAIRI, 'activities'],
    ['Dairi Lamp. B.3 Ketua Tim 2', DAIRI, 'roles'],
    ['Probolinggo Lamp. II.B.3 Ketua Tim butir 1', PROBOLINGGO, 'activities'],
    ['Probolinggo Lamp. II.B.3 Ketua Tim butir 2', PROBOLINGGO, 'roles'],
    ['Langsa Ps.16(4)a', LANGSA, 'activities'],
    ['Langsa Ps.16(4)b', LANGSA, 'roles'],
    ['Surakarta Ps.23(5)a', SURAKARTA, 'activities'],
    ['Surakarta Lamp. IV 3.1.2.3.d butir 4)a', SURAKARTA, 'activities'],
  ] as const)('plans what is done, and who does what: %s', (article, of, field) => {
    const play = formed(of);
    const canBegin = () =>
      play.standing.members.every(({ status }) => status === 'joined') &&
      !play.standing.waiting.some(({ role, optional }) => role !== null && !optional);
    while (!canBegin()) next(play);
    const { [field]: _, ...rest } = PLANNED;
    expect(missing(() => play.do('plan', LEADER, { typed: rest }))).toMatchObject({
      code: 'contents-missing',
      missing: [field],
    });
    play.do('plan', LEADER, { typed: PLANNED });
    const planned = found(play.facts(TEAM), 'team-planned');
    expect(planned?.basis).toContain(article);
    expect(planned?.typed?.fields).toContain(field);
  });

  it.each([
    ['Probolinggo Lamp. II.B.3 Ketua Tim butir 4', PROBOLINGGO],
    ['Langsa Ps.16(4)d', LANGSA],
    ['Surakarta Ps.23(5)d #1', SURAKARTA],
  ] as const)('gives members feedback: %s', (article, of) => {
    const play = at(of, WORKING);
    play.do('give-feedback', LEADER, { nominee: MEMBER, typed: { findings: 'Percepat survei' } });
    expect(found(play.facts(TEAM), 'team-feedback-given')).toMatchObject({
      data: { nominee: MEMBER },
      basis: expect.arrayContaining([articleOf(article)]),
    });
  });

  it.each([
    ['Dairi Lamp. B.4.b.ii', DAIRI, 'administrator'],
    ['Probolinggo Lamp. II.B (pertanggungjawaban) 2)b)', PROBOLINGGO, 'administrator'],
    ['Surakarta Ps.26(3)b #1', SURAKARTA, 'owner.rater'],
    ['Surakarta Ps.26(3)b #2', SURAKARTA, 'owner.rater'],
    ['Surakarta Lamp. VI.2.b', SURAKARTA, 'owner.rater'],
  ] as const)(
    'reports the team’s work to the unit head, through whoever looks at it first: %s',
    (article, of, first) => {
      const play = at(of, WORKING);
      takeOwn(play, 'm2'); // the member reports first
      play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
      expect(found(play.facts(TEAM), 'team-reported')?.basis).toContain(articleOf(article));
      const steps = play.team?.chart.procedure.steps ?? [];
      expect(steps.find(({ key }) => key === WORKING)?.addressee).toBe('owner.unit-head');
      expect(play.standing.waiting.filter(({ role }) => role === null).map(({ actor }) => actor)).toEqual([first]);
    },
  );
});

describe('a member', () => {
  it.each([
    ['Probolinggo Lamp. II.B.3 Anggota Tim butir 1', PROBOLINGGO],
    ['Langsa Ps.16(5)a', LANGSA],
    ['Surakarta Lamp. IV 3.1.2.3.d butir 5)a', SURAKARTA],
  ] as const)('makes an individual plan of the own part: %s', (article, of) => {
    const play = at(of, WORKING);
    play.do('plan-own-work', MEMBER, { typed: { note: 'Survei, lalu peta' } });
    expect(found(play.facts(TEAM), 'team-member-planned')).toMatchObject({
      by: { person: MEMBER },
      basis: expect.arrayContaining([article]),
    });
  });

  it.each([
    ['Dairi Ps.15(1)', DAIRI],
    ['Dairi Lamp. B.3 Anggota 3', DAIRI],
    ['Dairi Lamp. B.4.b.i', DAIRI],
    ['Probolinggo Ps.15(1)', PROBOLINGGO],
    ['Probolinggo Lamp. II.B.3 Anggota Tim butir 3', PROBOLINGGO],
    ['Probolinggo Lamp. II.B (pertanggungjawaban) 2)a)', PROBOLINGGO],
    ['Langsa Ps.16(5)c', LANGSA],
    ['Langsa Ps.18(1)', LANGSA],
    ['Surakarta Ps.23(6)c', SURAKARTA],
    ['Surakarta Ps.26(3)a', SURAKARTA],
    ['Surakarta Lamp. VI.2.a', SURAKARTA],
  ] as const)('reports to the leader: %s', (article, of) => {
    const play = at(of, null);
    const reported = play.facts('m2').find(({ type, by }) => type === 'reported' && by?.person === MEMBER);
    expect(reported?.basis).toContain(article);
    const steps = play.assignment('m2')?.chart.steps ?? [];
    expect(steps.find(({ key }) => key === 'assignee-report')?.addressee).toBe('team-leader');
  });

  it.each(['Surakarta Ps.16(1)b', 'Surakarta Ps.16(3)'])('may be one who asked to join: %s', (article) => {
    const play = formed(SURAKARTA);
    play.volunteer('m3', 'person:3', 'voluntary-in-unit');
    expect(found(play.facts(TEAM), 'team-member-volunteered')).toMatchObject({
      by: { person: 'person:3', position: null },
      basis: expect.arrayContaining([article]),
    });
  });
});
