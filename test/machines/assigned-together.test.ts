import { describe, expect, it } from 'vitest';
import { beginningWith } from '../../machines/assignment/assigned-together.ts';
import { evolve } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import type { AlsoAssigned, Fact } from '../../machines/facts.ts';
import { allProcedures, procedure } from '../../machines/procedure.ts';
import type { Form } from '../../machines/vocabulary.ts';
import { ASSIGNEE, cast, judge, OTHER_CANDIDATE, type Play, perform, personOf, timeOf, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';

const across = (form: Form = 'individual') =>
  procedure({ regulation: 'dairi-18-2024', unitType: 'assistant-rates', route: 'appointment-cross-agency', form });

/** Answered with a list of two: the home rater is about to assign. */
const answered = (): Play => walkTo(cast(across()), 'home-rater-appoint');

const also = (
  { opening }: Play,
  person = OTHER_CANDIDATE,
  changed: Partial<AlsoAssigned['opening']> = {},
): AlsoAssigned => ({
  stream: `assignment of ${person}`,
  person,
  opening: { ...opening, assignedWith: 'assignment-1', ...changed },
});

/** The first fact of the other's assignment, as the log would have it. */
function begun(play: Play, changed: Partial<Fact> = {}): Fact {
  const decision = play.facts.at(-1) as Fact;
  const [other] = decision.data.alsoAssigned ?? [];
  if (!other) throw new Error('nothing begins');
  const { stream } = other;
  const draft = beginningWith(decision, other, timeOf(9), { purpose: 'Menyusun peta' });
  const by = draft.by && { ...draft.by, delegation: null };
  return {
    ...draft,
    id: 'first',
    stream,
    version: 1,
    by,
    typed: { fields: ['purpose'], hash: 'f'.repeat(64) },
    ...changed,
  };
}

describe('one request across agencies that is answered with a list', () => {
  it('assigns each of those named, in an assignment of their own that begins with the decision: Dairi Lamp. B.2 (cara) a.3.e butir 2', () => {
    const play = answered();
    const decided = perform(play, 'appoint', { alsoAssigned: [also(play)] });
    expect(decided.facts.at(-1)?.data).toMatchObject({
      assignee: ASSIGNEE,
      alsoAssigned: [{ person: OTHER_CANDIDATE }],
    });
    const other = evolve(null, begun(decided));
    expect(standing(other)).toMatchObject({
      status: 'open',
      step: 'home-unit-head-issue-letter',
      assignee: OTHER_CANDIDATE,
    });
    expect(other.last.basis).toEqual(decided.facts.at(-1)?.basis);
    // The letter is theirs, and goes to its end as any other.
    const theirs: Play = { ...play, opening: also(play).opening, assignment: other, facts: [other.last] };
    expect(judge(theirs, 'issue-letter')[0]?.data.letter).toMatchObject({
      kind: 'assignment-letter',
      addressee: 'assignee',
    });
  });

  it.each([
    ['nobody who is not on the list', (play: Play) => [also(play, 'person:stranger')]],
    ['nobody twice', (play: Play) => [also(play), also(play)]],
    ['nobody who has this assignment already', (play: Play) => [also(play, ASSIGNEE)]],
    ['nobody by another chart', (play: Play) => [also(play, OTHER_CANDIDATE, { chart: across('team').chart })]],
  ])('assigns %s', (_, alsoAssigned) => {
    const play = answered();
    expect(refusal(() => perform(play, 'appoint', { alsoAssigned: alsoAssigned(play) })).code).toBe(
      'assignee-not-listed',
    );
  });

  it('assigns nobody who decides', () => {
    const play = answered();
    const self = also(play, personOf(play, 'home.rater'));
    expect(refusal(() => perform(play, 'appoint', { alsoAssigned: [self] })).code).toBe('own-assignment');
  });

  it('is of individuals: a team asks for each of its members', () => {
    const play = cast(across('team'));
    const listed = allProcedures().filter(({ steps }) => steps.some(({ names }) => names === 'candidates'));
    expect(new Set(listed.map(({ regulation }) => regulation)).size).toBeGreaterThanOrEqual(3);
    const asked = walkTo(play, 'home-rater-appoint');
    expect(refusal(() => perform(asked, 'appoint', { alsoAssigned: [also(asked)] })).code).toBe('assignee-not-listed');
  });
});

describe('an assignment that begins with a decision about several', () => {
  const decided = (): Play => {
    const play = answered();
    return perform(play, 'appoint', { alsoAssigned: [also(play)] });
  };
  const forged = (change: (fact: Fact) => Fact): string | undefined => {
    try {
      evolve(null, change(begun(decided())));
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  it('begins with nothing else', () => {
    expect(forged((fact) => fact)).toBeUndefined();
    expect(forged((fact) => ({ ...fact, data: { ...fact.data, carried: undefined as never } }))).toBe(
      'impossible-history',
    );
    expect(
      forged((fact) => ({
        ...fact,
        data: { ...fact.data, carried: { stream: 'another', fact: 'x', delegation: null } },
      })),
    ).toBe('impossible-history');
    expect(forged((fact) => ({ ...fact, type: 'approved' }))).toBe('impossible-history');
  });

  it('is not begun by whoever asks for it', () => {
    const play = decided();
    const alone = { ...cast(across()), opening: also(play).opening };
    expect(refusal(() => perform(alone, 'appoint')).code).toBe('act-not-available');
  });
});
