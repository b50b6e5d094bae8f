import { LANGSA_STAFF_RATERS } from '../regulations/langsa-staff-raters.ts';
import { positionAt, type RaterRule } from './rating.ts';

/**
 * A Pelaksana is rated by the Pengawas of the unit, or by its Administrator [Langsa Ps.7(4)]. Where it has neither, its
 * own rater stays: the section head, or a functional officer who heads it [Langsa Ps.7(5)]. In the Kecamatan the Administrator
 * assigns Pelaksana too, and signs [Langsa Lamp. B.mek.2.a].
 */
export const langsaRater: RaterRule = (home, { post }) => {
  if (post !== 'staff' || home.unitType === 'administrator-rates') return null;
  for (const { level, basis, interpretation } of LANGSA_STAFF_RATERS) {
    const position = positionAt(home, level);
    if (position !== null) return { position, unitType: null, basis, interpretation };
  }
  return null;
};
