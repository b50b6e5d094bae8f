import type { UnitTypeId } from '../vocabulary.ts';
import type { Label } from './label.ts';

/** The kinds of unit, by who rates and who heads it [Dairi Lamp. B.1.b, Lamp. D]. */
export const UNIT_TYPE_WORDS: Record<UnitTypeId, Label> = {
  'high-leader-rates': {
    id: 'JPT Pratama sebagai Pejabat Penilai Kinerja, Administrator sebagai Pimpinan Unit Organisasi',
    en: 'High leader rates, administrator heads the unit',
  },
  'administrator-rates-and-heads': {
    id: 'Administrator sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi',
    en: 'Administrator rates and heads the unit',
  },
  'high-leader-rates-and-heads': {
    id: 'JPT Pratama sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi',
    en: 'High leader rates and heads the unit',
  },
  'administrator-rates': {
    id: 'Administrator sebagai Pejabat Penilai Kinerja, Pengawas sebagai Pimpinan Unit Organisasi',
    en: 'Administrator rates, supervisor heads the unit',
  },
  'administrator-alone': {
    id: 'Unit mandiri yang dipimpin Administrator',
    en: 'Independent unit headed by an administrator',
  },
  'supervisor-alone': { id: 'Unit mandiri yang dipimpin Pengawas', en: 'Independent unit headed by a supervisor' },
  'functional-alone': {
    id: 'Unit mandiri yang dipimpin Pejabat Fungsional',
    en: 'Independent unit headed by a functional officer',
  },
  'secretary-rates': {
    id: 'Sekretaris Daerah sebagai Pejabat Penilai Kinerja, Asisten sebagai Pimpinan Unit Organisasi',
    en: 'Regional secretary rates, assistant heads the unit',
  },
  'assistant-rates': {
    id: 'Asisten sebagai Pejabat Penilai Kinerja, Kepala Bagian sebagai Pimpinan Unit Organisasi',
    en: 'Assistant rates, section head heads the unit',
  },
  'section-head-rates-and-heads': {
    id: 'Kepala Bagian sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi',
    en: 'Section head rates and heads the unit',
  },
  'supervisor-rates-and-heads': {
    id: 'Pengawas sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi',
    en: 'Supervisor rates and heads the unit',
  },
  'administrator-rates-high-leader-heads': {
    id: 'Administrator sebagai Pejabat Penilai Kinerja, JPT Pratama sebagai Pimpinan Unit Organisasi',
    en: 'Administrator rates, high leader heads the unit',
  },
  'supervisor-rates-high-leader-heads': {
    id: 'Pengawas sebagai Pejabat Penilai Kinerja, JPT Pratama sebagai Pimpinan Unit Organisasi',
    en: 'Supervisor rates, high leader heads the unit',
  },
  'section-head-rates-secretary-heads': {
    id: 'Kepala Bagian sebagai Pejabat Penilai Kinerja, Sekretaris Daerah sebagai Pimpinan Unit Organisasi',
    en: 'Section head rates, regional secretary heads the unit',
  },
  'assistant-rates-secretary-heads': {
    id: 'Asisten sebagai Pejabat Penilai Kinerja, Sekretaris Daerah sebagai Pimpinan Unit Organisasi',
    en: 'Assistant rates, regional secretary heads the unit',
  },
  'supervisor-rates-secretary-heads': {
    id: 'Pengawas sebagai Pejabat Penilai Kinerja, Sekretaris Daerah sebagai Pimpinan Unit Organisasi',
    en: 'Supervisor rates, regional secretary heads the unit',
  },
  'supervisor-rates-administrator-heads': {
    id: 'Pengawas sebagai Pejabat Penilai Kinerja, Administrator sebagai Pimpinan Unit Organisasi',
    en: 'Supervisor rates, administrator heads the unit',
  },
  'supervisor-rates-functional-heads': {
    id: 'Pengawas sebagai Pejabat Penilai Kinerja, Pejabat Fungsional sebagai Pimpinan Unit Organisasi',
    en: 'Supervisor rates, functional officer heads the unit',
  },
};
