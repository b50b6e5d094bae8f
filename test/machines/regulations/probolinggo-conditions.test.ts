import { describe, expect, it } from 'vitest';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import type { RouteId, Setter } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, OTHER_CANDIDATE, type Play, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';

/** Lampiran II.B.2 of Perwali Probolinggo 88/2024, by hand: who writes to whom, with which copies, and what comes first. */
const INDIVIDUAL = allProcedures().filter(
  ({ regulation, form }) => regulation === 'probolinggo-88-2024' && form === 'individual',
);
const on = (route: RouteId): readonly Procedure[] => INDIVIDUAL.filter((each) => each.route === route);
const of = (route: RouteId, setter: Setter = 'unit-head') =>
  procedure({ regulation: 'probolinggo-88-2024', unitType: 'administrator-rates', route, form: 'individual' }, setter);
const UNIT = 'appointment-cross-unit';
const AGENCY = 'appointment-cross-agency';
const OWN = 'voluntary-cross-unit';
const done = (play: Play) => play.facts.at(-1);
const stepOf = (each: Procedure, key: string) =>
  each.steps.find(({ actor, act }) => `${actor.replace('.', '-')}-${act}` === key) ?? each.steps[0];
const actOf = (each: Procedure, key: string) => stepOf(each, key)?.act ?? 'request';
const actorOf = (each: Procedure, key: string) => stepOf(each, key)?.actor;

describe('a letter or answer', () => {
  it.each([
    ['Probolinggo Lamp. II.B.2.1)b) butir 1 #1', UNIT, 'owner-unit-head-request', 'involvement-request', 'home.rater'],
    ['Probolinggo Lamp. II.B.2.1)b) butir 3 #1', UNIT, 'home-rater-approve', 'reply', 'owner.unit-head'],
    ['Probolinggo Lamp. II.B.2.1)b) butir 3 #3', UNIT, 'home-rater-issue-letter', 'assignment-letter', 'assignee'],
    [
      'Probolinggo Lamp. II.B.2.1)c) butir 1 #1',
      AGENCY,
      'owner-unit-head-request',
      'involvement-request',
      'owner.authority',
    ],
    [
      'Probolinggo Lamp. II.B.2.1)c) butir 5 (1) #1',
      AGENCY,
      'home-rater-answer-availability',
      'reply',
      'home.authority',
    ],
    ['Probolinggo Lamp. II.B.2.1)c) butir 5 (1) #2', AGENCY, 'home-authority-approve', 'reply', 'owner.authority'],
    [
      'Probolinggo Lamp. II.B.2.1)c) butir 5 (3) #1',
      AGENCY,
      'home-unit-head-issue-letter',
      'assignment-letter',
      'assignee',
    ],
    ['Probolinggo Lamp. II.B.2.2)b) butir 1 #1', OWN, 'assignee-request', 'application', 'owner.unit-head'],
    ['Probolinggo Lamp. II.B.2.2)b) butir 2 #2', OWN, 'assignee-forward', 'consent-request', 'home.rater'],
  ] as const)('goes to whom the text says, from whom it says: %s', (key, route, step, kind, addressee) => {
    for (const each of on(route)) {
      const written = done(perform(walkTo(cast(each), step), actOf(each, step)));
      const position = step.startsWith('assignee') ? null : actorOf(each, step);
      expect(written).toMatchObject({
        by: { position },
        data: { letter: { kind, addressee } },
        basis: expect.arrayContaining([articleOf(key)]),
      });
    }
  });

  it.each([
    ['Probolinggo Lamp. II.B.2.1)b) butir 1 #2', UNIT, 'owner-unit-head-request', ['owner.rater']],
    [
      'Probolinggo Lamp. II.B.2.1)c) butir 5 (3) #2',
      AGENCY,
      'home-unit-head-issue-letter',
      ['home.authority', 'home.rater', 'owner.authority'],
    ],
    ['Probolinggo Lamp. II.B.2.2)b) butir 1 #2', OWN, 'assignee-request', ['home.rater', 'home.unit-head']],
    ['Probolinggo Lamp. II.B.2.2)b) butir 2 #3', OWN, 'assignee-forward', ['home.unit-head']],
  ] as const)('is copied to whom the text says, and nobody else: %s', (_key, route, step, copies) => {
    for (const each of on(route))
      expect(done(perform(walkTo(cast(each), step), actOf(each, step)))?.data.letter?.copies).toEqual(copies);
  });

  it('across agencies is copied to the rater, and to the unit head above who asks: Probolinggo Lamp. II.B.2.1)c) butir 1 #2', () => {
    const above = {
      'section-head-rates-and-heads': 'regional-secretary',
      'administrator-rates-and-heads': 'high-leader',
    };
    for (const each of on(AGENCY)) {
      const head = above[each.unitType as keyof typeof above];
      const { copies } = done(perform(cast(each), 'request'))?.data.letter ?? {};
      expect(copies).toEqual(['owner.rater', ...(head ? [head] : [])]);
    }
  });
});

describe('nothing comes before', () => {
  it.each([
    ['Probolinggo Lamp. II.B.2.1)b) butir 3 #2', of(UNIT), 'home-unit-head-recommend', 'issue-letter'],
    ['Probolinggo Lamp. II.B.2.1)c) butir 4 #1', of(AGENCY), 'home-rater-answer-availability', 'appoint'],
    ['Probolinggo Lamp. II.B.2.1)c) butir 4 #2', of(AGENCY), 'home-unit-head-recommend', 'answer-availability'],
    ['Probolinggo Lamp. II.B.2.1)c) butir 5 (2) #1', of(AGENCY), 'home-rater-appoint', 'issue-letter'],
    ['Probolinggo Lamp. II.B.2.2)b) butir 2 #1', of(OWN), 'owner-unit-head-approve', 'forward'],
    ['Probolinggo Lamp. II.B.2 ¶1 #1', of('appointment-in-unit', 'rater'), 'owner-unit-head-propose', 'appoint'],
  ] as const)('the say of whom the text names: %s', (key, each, step, next) => {
    const before = walkTo(cast(each), step);
    expect(refusal(() => perform(before, next)).code).toBe('act-not-available');
    const said = perform(before, actOf(each, step));
    expect(done(said)).toMatchObject({
      by: { position: actorOf(each, step) },
      basis: expect.arrayContaining([articleOf(key)]),
    });
    // The next say is another's, or the next thing that the same official does.
    expect(waiting(said)).not.toBe(step);
  });

  it('the list of names, of which one is assigned: Probolinggo Lamp. II.B.2.1)c) butir 5 (2) #2', () => {
    const answering = walkTo(cast(of(AGENCY)), 'home-rater-answer-availability');
    expect(refusal(() => perform(answering, 'answer-availability', { candidates: [] })).code).toBe(
      'candidates-required',
    );
    const listed = walkTo(perform(answering, 'answer-availability'), 'home-rater-appoint');
    const appoint = (assignee: string) => refusal(() => perform(listed, 'appoint', { assignee })).code;
    expect([appoint('person:unlisted'), appoint(OTHER_CANDIDATE)]).toEqual(['assignee-not-listed', 'accepted']);
  });

  it('the own rater’s consent, which may be refused, with a reason: Probolinggo Lamp. II.B.2.2)b) butir 2 #4', () => {
    const asked = walkTo(cast(of(OWN)), 'home-rater-approve');
    expect(refusal(() => perform(asked, 'issue-letter')).code).toBe('act-not-available');
    expect(refusal(() => perform(asked, 'refuse', { typed: {} })).code).toBe('reason-required');
    const refused = perform(asked, 'refuse');
    expect([statusOf(refused), done(refused)?.by?.position]).toEqual(['refused', 'home.rater']);
    expect(done(perform(asked, 'approve'))?.by?.position).toBe('home.rater');
  });
});
