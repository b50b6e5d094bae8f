import { describe, expect, it } from 'vitest';
import { ratedHigher } from '../../../machines/rating/job-classes.ts';
import { JOB_CLASS_RANKS } from '../../../machines/rating/rater-rules.ts';
import { RATERS } from '../../../machines/regulations/probolinggo-88-2024/raters.ts';
import { UNIT_TYPES } from '../../../machines/vocabulary.ts';

if (RATERS.kind !== 'job-classes') throw new Error('Probolinggo moves raters by job class');
const rules = RATERS;

describe('who rates a functional officer of high class', () => {
  it.each([
    // Setda: Kepala Bagian rates, until the class reaches the Administrator's.
    ['section-head-rates-and-heads', 'supervisor', null],
    ['section-head-rates-and-heads', 'administrator', 'assistant regional-secretary'],
    ['section-head-rates-and-heads', 'high-leader', 'assistant regional-secretary'],
    // Dinas, Badan and the like.
    ['administrator-rates-and-heads', 'supervisor', null],
    ['administrator-rates-and-heads', 'administrator', 'high-leader'],
    // DPMPTSP: nothing is said.
    ['high-leader-rates-and-heads', 'high-leader', null],
    // Kecamatan, BPBD, RSUD C and D: the Administrator rates already.
    ['administrator-rates', 'below-supervisor', null],
    ['administrator-rates', 'supervisor', null],
    ['administrator-rates', 'administrator', null],
    // UPTD, Kelurahan.
    ['supervisor-alone', 'below-supervisor', null],
    ['supervisor-alone', 'supervisor', 'high-leader performance-owner-above'],
    // Puskesmas, schools.
    ['functional-alone', 'below-supervisor', null],
    ['functional-alone', 'administrator', 'high-leader performance-owner-above'],
    // A unit type that Probolinggo does not know.
    ['assistant-rates', 'high-leader', null],
  ] as const)('%s, class of %s: %s', (unitType, rank, to) => {
    expect(ratedHigher(rules, unitType, true, rank)?.to.join(' ') ?? null).toBe(to);
  });

  it('never moves the rater of staff', () => {
    for (const unitType of UNIT_TYPES)
      for (const rank of JOB_CLASS_RANKS) expect(ratedHigher(rules, unitType, false, rank)).toBeNull();
  });

  it('cites the structure of II.B.1, and reads it where it leaves a choice', () => {
    const letters = Object.values(rules.instead).map(({ basis }) => basis[0]);
    expect(letters).toEqual(['a', 'b.2)', 'c', 'd', 'e'].map((letter) => `Lamp. II.B.1.${letter}`));
    for (const { to, interpretation } of Object.values(rules.instead))
      if (to.length > 1) expect(interpretation).toBeDefined();
  });
});
