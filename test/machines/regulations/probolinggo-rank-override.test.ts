import { describe, expect, it } from 'vitest';
import { PROBOLINGGO_OVERRIDE_READINGS_EN } from '../../../machines/regulations/probolinggo-88-2024.en.ts';
import {
  JOB_CLASS_RANKS,
  PROBOLINGGO_RANK_OVERRIDES,
  raterOverride,
} from '../../../machines/regulations/probolinggo-rank-override.ts';
import { UNIT_TYPES } from '../../../machines/vocabulary.ts';

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
    expect(raterOverride(unitType, true, rank)?.to.join(' ') ?? null).toBe(to);
  });

  it('never moves the rater of staff', () => {
    for (const unitType of UNIT_TYPES)
      for (const rank of JOB_CLASS_RANKS) expect(raterOverride(unitType, false, rank)).toBeNull();
  });

  it('cites the structure of II.B.1, and reads it where it leaves a choice', () => {
    const letters = Object.values(PROBOLINGGO_RANK_OVERRIDES).map(({ basis }) => basis[0]);
    expect(letters).toEqual(['a', 'b.2)', 'c', 'd', 'e'].map((letter) => `Probolinggo Lamp. II.B.1.${letter}`));
    const readings = Object.values(PROBOLINGGO_RANK_OVERRIDES).flatMap(({ interpretation }) => interpretation ?? []);
    expect(Object.keys(PROBOLINGGO_OVERRIDE_READINGS_EN)).toEqual(readings);
    for (const { to, interpretation } of Object.values(PROBOLINGGO_RANK_OVERRIDES))
      if (to.length > 1) expect(interpretation).not.toBeNull();
  });
});
