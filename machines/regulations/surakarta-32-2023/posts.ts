/** The posts that Lampiran III knows, with what the text calls them. */
export const POSTS = {
  // Those who are assigned: Jabatan Fungsional by grade, and Pelaksana.
  'functional-skilled': 'JF Keterampilan',
  'functional-first': 'JF Ahli Pertama',
  'functional-young': 'JF Ahli Muda',
  'functional-senior': 'JF Ahli Madya',
  'functional-principal': 'JF Ahli Utama',
  staff: 'Pelaksana',
  // Those who rate and head.
  'regional-secretary': 'Sekretaris Daerah',
  assistant: 'Asisten',
  'section-head': 'Kepala Bagian',
  'subsection-head': 'Kepala Subbagian',
  inspector: 'Inspektur',
  'assistant-inspector': 'Inspektur Pembantu',
  'department-head': 'Kepala Dinas/Badan',
  'department-secretary': 'Sekretaris',
  'division-head': 'Kepala Bidang',
  'subdivision-head': 'Kepala Subbidang',
  'seksi-head': 'Kepala Seksi',
  'council-secretary': 'Sekretaris DPRD',
  'executive-head': 'Kepala Pelaksana BPBD',
  'executive-secretary': 'Sekretaris Pelaksana BPBD',
  'district-head': 'Camat',
  'district-secretary': 'Sekretaris Kecamatan',
  'village-head': 'Lurah',
  'village-secretary': 'Sekretaris Kelurahan',
  'village-seksi-head': 'Kepala Seksi Kelurahan',
  'hospital-director': 'Direktur RSUD',
  'health-centre-head': 'Kepala Puskesmas',
  'technical-unit-head': 'Kepala UPTD',
  'administration-head': 'Kepala Subbagian Tata Usaha',
  'school-head': 'Kepala Sekolah',
  'non-formal-school-head': 'Kepala SPNF',
} as const;
export type Post = keyof typeof POSTS;

/** As the tables abbreviate them: K Keterampilan, P Pertama, Mu Muda, Ma Madya, U Utama, Pel Pelaksana. */
export const K = 'functional-skilled';
export const P = 'functional-first';
export const Mu = 'functional-young';
export const Ma = 'functional-senior';
export const U = 'functional-principal';
export const Pel = 'staff';
