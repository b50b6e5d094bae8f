import type { Label } from '../../words/label.ts';

/** Answers that only this text needs. */
export const HERE = {
  delegation: {
    id: 'direktori mencatat pelimpahan, pembukaan menyebutnya, dan `penugasan directory check` menemukan yang belum tercatat',
    en: 'the directory has the delegation, the opening names it, and `penugasan directory check` misses it where there is none',
  },
  begins: {
    id: 'yang memulai memilih: prosedur bagi individu atau bagi tim, di dalam unit atau lintas unit',
    en: 'whoever begins chooses: a procedure for individuals or for a team, inside the unit or across units',
  },
  requests: {
    id: 'prosedur lintas unit dan lintas Perangkat Daerah dimulai dengan permohonan (Ps.9(3), Ps.10(2))',
    en: 'the procedures across units and departments begin with a request (Ps.9(3), Ps.10(2))',
  },
  purposeAsked: {
    id: 'diminta dari yang memulai penugasan, menurut Ps.1(19)',
    en: 'asked of whoever begins the assignment, by Ps.1(19)',
  },
  askedOfTeam: {
    id: 'diminta dari yang membentuk tim',
    en: 'asked of whoever forms the team',
  },
  leadersFeedback: {
    id: 'umpan balik Ketua Tim, menurut Ps.16(4)d',
    en: "the leader's feedback, by Ps.16(4)d",
  },
  headReviews: {
    id: 'pada setiap tipe unit ia yang pertama meninjau hasil (Lamp. B.mek.1-5)',
    en: 'in each unit type he or she is the first to review the result (Lamp. B.mek.1-5)',
  },
} as const satisfies Record<string, Label>;

/** Why something is left that only this text asks. */
export const LEFT = {
  contents: {
    id: 'tidak diminta: muatan suratnya sendiri menunggu surat sebagai dokumen',
    en: 'not asked for: the contents of the letter itself come with letters as documents',
  },
  departmentHeads: {
    id: 'permohonan berjalan antara Pimpinan Unit Organisasi saja',
    en: 'requests go between heads of units only',
  },
  alwaysLed: {
    id: 'setiap tim memiliki Ketua Tim: Ps.12(1) didahulukan',
    en: 'every team has a leader: Ps.12(1) is taken to prevail',
  },
  unchecked: {
    id: 'direktori mencatat tipe unit; kecocokannya dengan jenis Perangkat Daerah tidak diperiksa',
    en: 'the directory records the unit type; whether it fits the kind of department is not checked',
  },
  directions: {
    id: 'memberi arahan dan strategi bukan tahapan',
    en: 'giving directions and strategy is not a step',
  },
} as const satisfies Record<string, Label>;
