import { RATER_AND_HEAD } from '../unit-types/unit-types.ts';
import type { Reviewer, UnitTypeId } from '../vocabulary.ts';

/** What a job class is worth: the highest level of position whose class it equals or exceeds, from the lowest up. */
export const JOB_CLASS_RANKS = ['below-supervisor', 'supervisor', 'administrator', 'high-leader'] as const;
export type JobClassRank = (typeof JOB_CLASS_RANKS)[number];

/** Who rates instead; the performance owner above is the head of the unit over this one. */
export type RaterInstead = Reviewer | 'performance-owner-above';

/** From which class a functional officer is rated by somebody else than the rater of the unit. */
export interface RankOverride {
  readonly from: JobClassRank;
  /** Whom the text names, in its order: any of them may rate. */
  readonly to: readonly [RaterInstead, ...RaterInstead[]];
  readonly basis: readonly string[];
  readonly interpretation: string | null;
}

/** Lampiran II.B.1: each of its structures is a unit type of II.D. II.B.1.b.1) (the one-stop service) moves nobody. */
export const PROBOLINGGO_RANK_OVERRIDES: Partial<Record<UnitTypeId, RankOverride>> = {
  'section-head-rates-and-heads': {
    from: 'administrator',
    to: ['assistant', 'regional-secretary'],
    basis: ['Probolinggo Lamp. II.B.1.a'],
    interpretation: 'Teks menyebut Asisten atau Sekretaris Daerah tanpa memilih: Asisten lebih dahulu.',
  },
  'administrator-rates-and-heads': {
    from: 'administrator',
    to: ['high-leader'],
    basis: ['Probolinggo Lamp. II.B.1.b.2)'],
    interpretation: null,
  },
  'administrator-rates': {
    from: 'supervisor',
    to: ['administrator'],
    basis: ['Probolinggo Lamp. II.B.1.c', 'Probolinggo Lamp. II.D.4'],
    interpretation: 'II.D.4 sudah menjadikan Administrator Pejabat Penilai Kinerja: II.B.1.c tidak mengubah apa pun.',
  },
  'supervisor-alone': {
    from: 'supervisor',
    to: ['high-leader', 'performance-owner-above'],
    basis: ['Probolinggo Lamp. II.B.1.d'],
    interpretation:
      'Pengawas sendiri Pemilik Kinerja unitnya: dibaca JPT Pratama atau pemilik kinerja di atas unit itu; berlaku pula bagi Kelurahan, yang hanya disebut II.D.5.',
  },
  'functional-alone': {
    from: 'supervisor',
    to: ['high-leader', 'performance-owner-above'],
    basis: ['Probolinggo Lamp. II.B.1.e'],
    interpretation:
      'Unit Organisasi Pemilik Kinerja yang bersangkutan dibaca pemilik kinerja di atas unit itu, karena pimpinannya sendiri yang menilai.',
  },
};

/**
 * Who rates a person of Probolinggo instead of the rater of the unit.
 * @param unitKind the type of the unit where the person sits
 * @param postIsFunctional whether the person holds a functional post; staff are never moved
 * @param jobClassRank what the class of the person's post is worth
 * @returns null where the rater of the unit rates
 */
export function raterOverride(
  unitKind: UnitTypeId,
  postIsFunctional: boolean,
  jobClassRank: JobClassRank,
): RankOverride | null {
  const override = PROBOLINGGO_RANK_OVERRIDES[unitKind];
  if (!postIsFunctional || !override) return null;
  if (JOB_CLASS_RANKS.indexOf(jobClassRank) < JOB_CLASS_RANKS.indexOf(override.from)) return null;
  return override.to[0] === RATER_AND_HEAD[unitKind].rater ? null : override;
}
