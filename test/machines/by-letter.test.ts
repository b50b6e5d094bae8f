import { describe, expect, it } from 'vitest';
import { BY_LETTER } from '../../machines/assignment/by-letter.ts';
import { evolve } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import type { Fact } from '../../machines/facts.ts';
import { procedure } from '../../machines/procedure.ts';
import { newestEdition, REGULATIONS, type RegulationId } from '../../machines/regulations/editions.ts';
import { cast, holderOf, judge, type Play, perform, statusOf, waiting } from './cast.ts';
import { refusal } from './refusal.ts';

const LETTER = { sha256: 'b'.repeat(64), mediaType: 'application/pdf', on: '2026-08-02' };
const REGISTRAR = holderOf('owner.authority');

const alike = { regulation: 'dairi-18-2024', unitType: 'high-leader-rates-and-heads' } as const;

/** Asked of an agency that is not on the system. */
function offSystem(regulation: RegulationId): Play {
  const unitType = 'high-leader-rates-and-heads';
  const play = cast(procedure({ regulation, unitType, route: 'appointment-cross-agency', form: 'individual' }));
  const { 'home.authority': _, 'home.rater': __, 'home.unit-head': ___, ...seats } = play.opening.seats;
  const opening = {
    ...play.opening,
    seats: { 'owner.authority': 'owner.authority', ...seats },
    offSystem: { registrar: 'owner.authority', interpretation: BY_LETTER },
  };
  return { ...play, opening };
}

/** Everybody does what is asked of them; whoever registers does what letters tell. */
function next(play: Play, said: object = {}): Play {
  const [act] = play.assignment ? standing(play.assignment).acts : [];
  if (!act) return perform(play, play.procedure.steps[0]?.act ?? 'request', said);
  const byLetter = act.actor.startsWith('home.');
  return perform(play, act.act, byLetter ? { person: REGISTRAR, incoming: LETTER, ...said } : said);
}
const upTo = (play: Play, step: string | null): Play => {
  let now = play;
  while (waiting(now) !== step) now = next(now);
  return now;
};
const firstHome = (play: Play) => play.procedure.steps.findIndex(({ actor }) => actor.startsWith('home.'));
const homeStep = (play: Play): string => {
  const { actor, act } = play.procedure.steps[firstHome(play)] ?? { actor: 'home.authority', act: 'approve' };
  return `${actor.replace('.', '-')}-${act}`;
};

describe.each(REGULATIONS.filter((id) => newestEdition(id).routes['appointment-cross-agency']))(
  'under %s, an agency that is not on the system',
  (regulation) => {
    it('answers by letters that whoever speaks for ours puts on record, with their fingerprints', () => {
      const play = upTo(offSystem(regulation), null);
      expect(statusOf(play)).toBe('completed');
      const home = play.procedure.steps.flatMap(({ actor }, index) => (actor.startsWith('home.') ? [index] : []));
      for (const index of home)
        expect(play.facts[index]).toMatchObject({
          by: { person: REGISTRAR, position: 'owner.authority' },
          data: { incoming: LETTER },
        });
      const others = play.facts.filter((_, index) => !home.includes(index));
      expect(others.filter(({ data }) => data.incoming)).toEqual([]);
    });

    it('has every step that one reply answers recorded by one command, and none of our own', () => {
      const asked = upTo(offSystem(regulation), homeStep(offSystem(regulation)));
      expect(asked.facts).toHaveLength(firstHome(asked));
      const { facts } = next(asked);
      const causes = new Set(facts.slice(asked.facts.length).map(({ cause }) => cause));
      expect(causes.size).toBe(1);
    });
  },
);

describe('what an agency off the system is said to have done', () => {
  const asked = upTo(offSystem('dairi-18-2024'), 'home-authority-instruct');

  it('is not believed without its letter', () => {
    const act = (said: object) => refusal(() => judge(asked, 'instruct', { person: REGISTRAR, ...said }));
    expect(act({})).toMatchObject({ code: 'incoming-letter-required' });
    for (const wrong of [
      { ...LETTER, on: '2099-01-01' },
      { ...LETTER, sha256: 'none' },
    ])
      expect(act({ incoming: wrong })).toMatchObject({ code: 'incoming-letter-required' });
    expect(act({ incoming: LETTER })).toEqual({ code: 'accepted' });
  });

  it('may be a refusal, with the reason that its letter gives', () => {
    const later = upTo(asked, 'home-authority-instruct');
    const refuse = (said: object) =>
      refusal(() => judge(later, 'refuse', { person: REGISTRAR, incoming: LETTER, ...said }));
    expect(refuse({ typed: {} })).toMatchObject({ code: 'reason-required' });
    const ended = perform(later, 'refuse', { person: REGISTRAR, incoming: LETTER, typed: { reason: 'Beban kerja' } });
    expect([statusOf(ended), ended.facts.at(-1)?.data.incoming]).toEqual(['refused', LETTER]);
  });

  it('is put on record even by the one who asked: the letter decides, not its registrar', () => {
    const alone = offSystem('dairi-18-2024');
    const seats = { ...alone.opening.seats, 'owner.authority': 'owner.unit-head' };
    const opening = { ...alone.opening, seats, offSystem: { registrar: 'owner.unit-head', interpretation: BY_LETTER } };
    let play = perform({ ...alone, opening }, 'request', { opening });
    // Nobody decides on the own request: another holds the office for once.
    play = perform(play, 'approve', { person: 'person:acting' });
    const person = holderOf('owner.unit-head');
    expect(refusal(() => judge(play, 'instruct', { person, incoming: LETTER }))).toEqual({ code: 'accepted' });
  });

  it('cannot be said of a side that lies near', () => {
    const near = cast(procedure({ ...alike, route: 'appointment-cross-unit', form: 'individual' }));
    const opening = { ...near.opening, offSystem: { registrar: 'owner.unit-head', interpretation: BY_LETTER } };
    expect(refusal(() => judge({ ...near, opening }, 'request', { opening })).code).not.toBe('accepted');
  });

  it('waits for whoever registers it', () => {
    const [first] = asked.assignment ? standing(asked.assignment).acts : [];
    expect(first).toMatchObject({ actor: 'home.authority', position: 'owner.authority' });
  });

  it('is no evidence in a history without the letter, nor with one where the agency is on the system', () => {
    const { facts } = next(asked);
    const recorded = facts[asked.facts.length] as Fact;
    expect(() => evolve(asked.assignment, { ...recorded, data: {} })).toThrow('not acceptable');
    const home = cast(asked.procedure);
    const before = ['request', 'approve'].reduce((play, act) => perform(play, act as 'request'), home);
    const forged = { ...recorded, by: { person: 'x', position: 'home.authority', delegation: null } };
    expect(() => evolve(before.assignment, forged)).toThrow('not acceptable');
    expect(evolve(before.assignment, { ...forged, data: {} }).version).toBe(3);
  });
});
