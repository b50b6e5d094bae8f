import { describe, expect, it } from 'vitest';
import { amendedEdition, type EditionChanges, likeBase } from '../../../machines/regulations/amend.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';

const dairi = newestEdition('dairi-18-2024');
const changed = (changes: Partial<EditionChanges>) =>
  amendedEdition(dairi, { edition: 2, inForce: { from: '2030-01-01' }, ...changes });
const crossUnit = (changes: NonNullable<NonNullable<EditionChanges['routes']>['appointment-cross-unit']>) =>
  changed({ routes: { 'appointment-cross-unit': changes } }).routes['appointment-cross-unit']?.individual;
const HERE = { basis: ['Ps.99'] };

describe('an amendment', () => {
  it('names another actor, addressee, copies and letter, by its own article', () => {
    const rows = crossUnit({
      'home.rater issue-letter': {
        by: 'home.department-head',
        to: 'owner.rater',
        cc: ['assignee'],
        letter: 'decree',
        ...HERE,
      },
    });
    expect(rows?.at(-2)).toEqual({
      step: 'home.department-head issue-letter',
      phase: 'letter',
      to: 'owner.rater',
      cc: ['assignee'],
      letter: 'decree',
      answers: true,
      basis: ['Ps.99'],
    });
  });

  it('drops a step, or puts one before or after another', () => {
    const steps = (rows: ReturnType<typeof crossUnit>) => rows?.map(({ step }) => step);
    expect(steps(crossUnit({ 'home.unit-head recommend': { dropped: HERE } }))).toEqual([
      'owner.unit-head request',
      'home.rater approve',
      'home.rater issue-letter',
      'assignee receive',
    ]);
    const endorse = { step: 'owner.rater endorse', phase: 'decision', ...HERE } as const;
    expect(steps(crossUnit({ 'home.rater approve': { before: [endorse], ...HERE } }))?.slice(0, 3)).toEqual([
      'owner.unit-head request',
      'owner.rater endorse',
      'home.rater approve',
    ]);
    expect(steps(crossUnit({ 'home.rater approve': { after: [endorse], ...HERE } }))?.slice(1, 3)).toEqual([
      'home.rater approve',
      'owner.rater endorse',
    ]);
  });

  it('changes what a request says, and leaves every other part of the edition as it was', () => {
    const { contents, fullContents, mechanisms, team } = changed({
      fullContents: [],
      contents: { ...dairi.contents, target: HERE },
    });
    expect([contents.target, fullContents]).toEqual([HERE, []]);
    expect([mechanisms, team]).toEqual([dairi.mechanisms, dairi.team]);
  });

  it('reads a step no more as the other text did', () => {
    const inUnit = changed({ routes: { 'appointment-in-unit': { 'owner.unit-head issue-letter': HERE } } }).routes;
    expect(dairi.routes['appointment-in-unit']?.team.at(1)?.interpretation).toBeDefined();
    expect(inUnit['appointment-in-unit']?.team.at(1)).toMatchObject({ basis: ['Ps.99'] });
    expect(inUnit['appointment-in-unit']?.team.at(1)?.interpretation).toBeUndefined();
  });

  it('of a step or route that is not there is refused by name, and so is a base step without ground', () => {
    expect(() => crossUnit({ 'owner.authority approve': HERE })).toThrow('no step "owner.authority approve"');
    expect(() => changed({ routes: { 'voluntary-cross-department': {} } })).toThrow(
      'no route voluntary-cross-department',
    );
    expect(() => likeBase('voluntary-in-unit', { 'assignee request': HERE })).toThrow(
      'nothing is cited for "owner.unit-head approve"',
    );
    expect(() => likeBase('voluntary-cross-department', {})).toThrow('the base has no route');
  });
});
