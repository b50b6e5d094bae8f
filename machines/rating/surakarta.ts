import type { SurakartaPost } from '../regulations/surakarta-posts.ts';
import { ratersFor } from '../regulations/surakarta-raters.ts';
import type { FunctionalLevel } from '../team/criteria.ts';
import { REVIEWERS } from '../vocabulary.ts';
import { type Grade, positionAt, type RaterRule } from './rating.ts';

export const LOWEST_SUPERIOR =
  'Lampiran III menyebut beberapa penilai bagi jabatan ini tanpa memilih: dipakai atasan langsung, yaitu yang terendah di antara yang jabatannya ada pada unit pegawai.';

const EXPERTS = {
  'ahli-pertama': 'functional-first',
  'ahli-muda': 'functional-young',
  'ahli-madya': 'functional-senior',
  'ahli-utama': 'functional-principal',
} as const satisfies Record<FunctionalLevel, SurakartaPost>;

/** The post by which Lampiran III knows a person; null where the grade is not on record. */
export function surakartaPost({
  post,
  functionalLevel,
}: Pick<Grade, 'post' | 'functionalLevel'>): SurakartaPost | null {
  switch (post) {
    case 'staff':
    case 'functional-skilled':
      return post;
    case 'functional-expert':
      return functionalLevel && EXPERTS[functionalLevel];
    default:
      return post satisfies never;
  }
}

/**
 * Of those who may rate the post in such a unit [Surakarta Lamp. III], the lowest whose level the person's own unit has
 * a seat for. Where none fits, the rater of the unit stays.
 * @throws {UnratedPost} where the table has no row for the post
 */
export const surakartaRater: RaterRule = (home, grade) => {
  const post = surakartaPost(grade);
  if (!home.typology || !post) return null;
  const { raters, basis, interpretation } = ratersFor(home.typology, post);
  const [lowest] = raters
    .map(({ level, unitType }) => ({ level, unitType, position: positionAt(home, level) }))
    .filter(({ position }) => position !== null)
    .sort((one, other) => REVIEWERS.indexOf(one.level) - REVIEWERS.indexOf(other.level));
  if (!lowest?.position) return null;
  const readings = [raters.length > 1 ? LOWEST_SUPERIOR : null, interpretation?.id].filter(Boolean).join(' ');
  return { position: lowest.position, unitType: lowest.unitType, basis, interpretation: readings || null };
};
