import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raterOf as raterOfEdition } from '../../../machines/rating/rater-of.ts';
import type { Grade, Home } from '../../../machines/rating/rating.ts';
import { postOf, ratersFor, tablesOf } from '../../../machines/rating/tables.ts';
import { UnratedPost } from '../../../machines/rating/unrated-post.ts';
import { newestEdition, REGULATIONS } from '../../../machines/regulations/editions.ts';
import { FUNCTIONAL_LEVELS, POSTS } from '../../../machines/team/procedure/criteria.ts';
import { REVIEWERS, UNIT_TYPES } from '../../../machines/vocabulary.ts';

const raterOf = (home: Home, grade: Grade | null) => raterOfEdition(newestEdition(home.regulation), home, grade);
const surakartas = newestEdition('surakarta-32-2023');
const tables = tablesOf(surakartas);
if (!tables) throw new Error('Surakarta has tables of raters');

const seatsAt = (...levels: string[]): Home['seats'] =>
  ['rater', ...levels].map((seat) => ({ seat, position: `the ${seat}`, jobClass: null }));
const staff: Grade = { post: 'staff', functionalLevel: null, jobClass: 6 };
const skilled: Grade = { post: 'functional-skilled', functionalLevel: null, jobClass: 7 };
const expert = (level: (typeof FUNCTIONAL_LEVELS)[number]): Grade => ({
  post: 'functional-expert',
  functionalLevel: `${level}`,
  jobClass: 9,
});

describe('a Pelaksana of Langsa', () => {
  const langsa = (...levels: string[]): Home => ({
    regulation: 'langsa-48-2024',
    unitType: 'administrator-rates-and-heads',
    typology: null,
    seats: seatsAt(...levels),
  });

  it('is rated by the Pengawas of the unit, by Ps.7(4)a, and we say that this is read per person', () => {
    expect(raterOf(langsa('administrator', 'supervisor'), staff)).toMatchObject({
      position: 'the supervisor',
      basis: ['Langsa Ps.7(4)a'],
      interpretation: { id: expect.stringContaining('per orang') },
    });
  });

  it('is rated by the Administrator where there is no Pengawas, by Ps.7(4)b', () => {
    expect(raterOf(langsa('administrator', 'high-leader'), staff)).toMatchObject({
      position: 'the administrator',
      basis: ['Langsa Ps.7(4)b'],
    });
  });

  it('stays with the Administrator in a Kecamatan, who assigns Pelaksana too, by Lamp. B.mek.2.a', () => {
    const kecamatan: Home = { ...langsa('administrator', 'supervisor'), unitType: 'administrator-rates' };
    expect(raterOf(kecamatan, staff)).toMatchObject({ position: 'the rater', basis: ['Langsa Ps.1(11)'] });
  });

  it('is rated by the head of a unit that has neither', () => {
    expect(raterOf(langsa('functional-head'), staff)?.position).toBe('the rater');
  });

  it('is the only one: a functional officer stays with the rater of the unit', () => {
    for (const grade of [skilled, expert('ahli-madya')])
      expect(raterOf(langsa('administrator', 'supervisor'), grade)?.position).toBe('the rater');
  });
});

describe('a person of Surakarta', () => {
  const surakarta = (typology: string | null, ...levels: string[]): Home => ({
    regulation: 'surakarta-32-2023',
    unitType: 'administrator-rates-high-leader-heads',
    typology,
    seats: seatsAt(...levels),
  });
  const dinas = surakarta('department', 'supervisor', 'administrator', 'high-leader');

  it.each([
    ['Ahli Madya', expert('ahli-madya'), 'the high-leader', 'high-leader-rates-and-heads'],
    ['Ahli Muda', expert('ahli-muda'), 'the administrator', 'administrator-rates-high-leader-heads'],
    ['Keterampilan', skilled, 'the administrator', 'administrator-rates-high-leader-heads'],
    ['Pelaksana', staff, 'the supervisor', 'supervisor-rates-high-leader-heads'],
  ] as const)('%s of a Dinas: the table finds the rater and the unit type', (_, grade, position, unitType) => {
    expect(raterOf(dinas, grade)).toMatchObject({ position, unitType, basis: ['Surakarta Lamp. III.c'] });
  });

  it('is rated by the lowest superior that the own unit has, which is our reading', () => {
    const found = raterOf(surakarta('department', 'administrator', 'high-leader'), staff);
    expect(found).toMatchObject({
      position: 'the administrator',
      interpretation: { id: expect.stringContaining('terendah') },
    });
    expect(raterOf(dinas, expert('ahli-madya'))?.interpretation).toBeNull();
  });

  it('is rated by the rater of the unit where no seat fits, no table is named or no grade is on record', () => {
    expect(raterOf(surakarta('department', 'functional-head'), expert('ahli-madya'))?.position).toBe('the rater');
    expect(raterOf(surakarta(null, 'high-leader'), expert('ahli-madya'))?.position).toBe('the rater');
    expect(raterOf(dinas, { ...expert('ahli-madya'), functionalLevel: null })?.position).toBe('the rater');
    expect(raterOf(dinas, null)?.position).toBe('the rater');
  });

  it('whose post the table forgets is rated by nobody: the gap and its article are named', () => {
    expect(() => raterOf(surakarta('district', 'administrator'), expert('ahli-madya'))).toThrow(
      expect.objectContaining({
        code: 'post-without-rater',
        details: expect.objectContaining({
          post: 'JF Ahli Madya',
          table: 'Surakarta Lamp. III.h',
          basis: ['Surakarta Lamp. III.h', 'Surakarta Lamp. III 2.1.a'],
        }),
      }),
    );
  });
});

describe('whoever it is', () => {
  const home = fc.record({
    regulation: fc.constantFrom(...REGULATIONS),
    unitType: fc.constantFrom(...UNIT_TYPES),
    typology: fc.option(fc.constantFrom(...Object.keys(tables.tables))),
    seats: fc.uniqueArray(
      fc.record({
        seat: fc.constantFrom('rater', ...REVIEWERS),
        position: fc.constantFrom('a', 'b', 'c', 'd'),
        jobClass: fc.option(fc.integer({ min: 1, max: 17 })),
      }),
      { selector: ({ seat }) => seat },
    ),
  });
  const grade = fc.record({
    post: fc.constantFrom(...POSTS),
    functionalLevel: fc.option(fc.constantFrom(...FUNCTIONAL_LEVELS)),
    jobClass: fc.option(fc.integer({ min: 1, max: 17 })),
  });
  const asked = (of: Home, whose: Grade) => {
    try {
      return raterOf(of, whose);
    } catch (error) {
      if (error instanceof UnratedPost) return error;
      throw error;
    }
  };

  it('the rater is an official of the own unit, named with an article; or the gap is named', () => {
    fc.assert(
      fc.property(home, grade, (of, whose) => {
        const found = asked(of, whose);
        if (found === null || found instanceof UnratedPost) return;
        expect(of.seats.map(({ position }) => position)).toContain(found.position);
        expect(found.basis.length).toBeGreaterThan(0);
      }),
    );
  });

  it('only three texts choose by person, and without a grade the rater of the unit rates', () => {
    fc.assert(
      fc.property(home, (of) => {
        const found = raterOf(of, null);
        const usual = of.seats.find(({ seat }) => seat === 'rater')?.position ?? null;
        expect(found?.position ?? null).toBe(newestEdition(of.regulation).raters ? usual : null);
      }),
    );
  });

  it('in Surakarta nobody lower than the one found could rate the post and has a seat in the unit', () => {
    fc.assert(
      fc.property(home, grade, (of, whose) => {
        const post = postOf(tables, whose);
        const found = asked({ ...of, regulation: 'surakarta-32-2023' }, whose);
        if (!found || found instanceof UnratedPost || !found.unitType || !post || !of.typology) return;
        const { raters } = ratersFor(surakartas, tables, of.typology, post);
        const fitting = REVIEWERS.filter((level) => raters.some((rater) => rater.level === level));
        const lowest = fitting.find((level) => of.seats.some(({ seat }) => seat === level));
        expect(of.seats.find(({ seat }) => seat === lowest)?.position).toBe(found.position);
      }),
    );
  });
});
