import { describe, expect, it } from 'vitest';
import { decideCarried } from '../../../machines/assignment/decide-carried.ts';
import { contextOf } from '../../../machines/assignment/fold.ts';
import { standing } from '../../../machines/assignment/standing.ts';
import type { Calendar } from '../../../machines/facts.ts';
import { calendarIn } from '../calendar-of.ts';
import { cast, example, judge, type Play, perform, walkTo } from '../cast.ts';
import { ATTESTED, holder, TeamPlay } from '../team/team-play.ts';

const known = calendarIn();
/** As if a decree of August 2026 made the 12th, a Wednesday, a day of collective leave. */
const amended: Calendar = {
  ...known,
  tables: [...known.tables.filter((name) => name !== '2026@1'), '2026@2'].sort(),
  holidays: [...known.holidays, '2026-08-12'].sort(),
};
/** Without the year in which a deadline ends. */
const before: Calendar = { ...known, tables: known.tables.filter((name) => name < '2026') };

describe('a calendar that changed since an assignment began', () => {
  const asked = perform(cast(example('appointment-cross-unit')), 'request');
  const dueOf = ({ assignment }: Play) => assignment && standing(assignment).due;

  it('is on record with the next step that is taken, and the one after waits by it', () => {
    const approved = perform(asked, 'approve', { calendar: amended });
    expect(approved.facts.at(-1)?.data.calendar).toEqual(amended);
    // Approved on Tuesday the 4th: five working days are until Tuesday the 11th, by either.
    expect(dueOf(approved)).toBe('2026-08-11T09:00:00.000Z');
    const recommended = perform(approved, 'recommend', { calendar: amended });
    expect(recommended.facts.at(-1)?.data).not.toHaveProperty('calendar');
    expect(dueOf(recommended)).toBe('2026-08-13T09:00:00.000Z');
    expect(dueOf(perform(perform(asked, 'approve'), 'recommend'))).toBe('2026-08-12T09:00:00.000Z');
  });

  it('is on record with a return too, as a step waits again with it', () => {
    const reviewed = walkTo(cast(example('appointment-cross-unit')), 'section-head-review');
    const [draft] = judge(reviewed, 'return', { calendar: amended });
    expect(draft?.data.calendar).toEqual(amended);
  });

  it('turns an act down where it does not know the year in which the next step would be due', () => {
    expect(() => judge(asked, 'approve', { calendar: before })).toThrow(
      expect.objectContaining({ code: 'calendar-unknown', details: expect.objectContaining({ year: 2026 }) }),
    );
    expect(() =>
      judge(cast(example('appointment-cross-unit')), 'request', { opening: { ...asked.opening, calendar: before } }),
    ).toThrow(expect.objectContaining({ code: 'calendar-unknown' }));
  });
});

describe('a calendar that changed since a team was formed', () => {
  const proposed = (calendar?: Calendar): TeamPlay => {
    const play = new TeamPlay('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit', 2);
    play.form();
    for (const n of [1, 2]) play.add(`m${n}`, `person:${n}`);
    play.do('recommend', holder('owner.rater'), { role: 'leader', ...(calendar ? { calendar } : {}) });
    play.do('nominate', holder('owner.unit-head'), { role: 'leader', nominees: ['person:1'], attested: ATTESTED });
    play.do('appoint', holder('regional-secretary'), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    play.do('propose', holder('owner.rater'));
    return play;
  };
  const dues = (play: TeamPlay) => play.standing.waiting.map(({ act, due }) => [act, due]);

  it('is on record with the act, and steps wait by it from then on', () => {
    const play = proposed(amended);
    expect(play.log.filter(({ data }) => data.calendar).map(({ type }) => type)).toEqual(['team-leader-recommended']);
    expect(play.team?.snapshot.context.opening.calendar).toEqual(amended);
    expect(dues(play)).not.toEqual(dues(proposed()));
  });

  it("is on record in a member's own assignment, where the team's fact goes on there", () => {
    const play = proposed();
    const member = play.assignment('m1');
    if (!member) throw new Error('nobody is a member');
    const [draft] = decideCarried(
      member,
      {
        ...{ id: 'the team', act: 'release', by: null, basis: [], leads: false, calendar: amended },
        carried: { stream: contextOf(member).opening.team ?? '', fact: 'fact', delegation: null },
      },
      play.log.at(-1)?.at ?? '',
    );
    expect(draft?.data.calendar).toEqual(amended);
  });
});
