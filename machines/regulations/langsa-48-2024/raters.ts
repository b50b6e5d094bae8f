import type { RaterRules } from '../../rating/rater-rules.ts';
import { readTogether } from '../../reading.ts';

export const PER_PERSON = {
  id: 'Penilai seorang Pelaksana ditentukan per orang menurut Ps.7(4), walaupun Lampiran B menyebut satu penilai bagi setiap jenis unit.',
  en: "A staff member's rater is determined per person under Art. 7(4), although Annex B names one rater for each unit type.",
};
const EVERY_SUPERVISOR = {
  id: 'Ps.7(4)b tidak mengatakan kapan seorang Pengawas melaksanakan tugas Administrator: setiap jabatan Pengawas pada unit dibaca melaksanakannya.',
  en: "Art. 7(4)b does not say when a supervisor performs the administrator's tasks: every supervisor's seat in the unit is read as performing them.",
};

/**
 * Who rates a Pelaksana, in the order of Ps.7(4): the Administrator only where the unit has no Pengawas. Where it has
 * neither, its own rater stays: the section head, or a functional officer who heads it [Ps.7(5)].
 */
export const RATERS: RaterRules = {
  kind: 'superiors-of-staff',
  levels: [
    { level: 'supervisor', basis: ['Ps.7(4)a'], interpretation: readTogether(PER_PERSON, EVERY_SUPERVISOR) },
    { level: 'administrator', basis: ['Ps.7(4)b'], interpretation: PER_PERSON },
  ],
  // In the Kecamatan the Administrator assigns Pelaksana too, and signs [Lamp. B.mek.2.a].
  notIn: ['administrator-rates'],
  others: { basis: ['Ps.1(11)'] },
  // Of functional officers only, in units without a second level.
  delegated: {
    'administrator-rates-and-heads': { by: 'high-leader', of: 'everyone', basis: ['Ps.1(11)', 'Lamp. B.mek.1'] },
    'supervisor-alone': { by: 'administrator', of: 'functional', basis: ['Ps.1(11)', 'Lamp. B.mek.3.a'] },
    'functional-alone': { by: 'high-leader', of: 'functional', basis: ['Ps.1(11)', 'Lamp. B.mek.4.a'] },
  },
};
