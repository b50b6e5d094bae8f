import type { Label } from '../../words/label.ts';

/** What carries out conditions of this text alone. */
export const OWN_BY = {
  setters: {
    id: 'prosedur penunjukan: Pimpinan Unit Organisasi menunjuk, atau Pejabat Penilai Kinerja bila instansi memilihnya',
    en: 'procedures by appointment: the unit head appoints, or the rater where the agency chooses so',
  },
  form: {
    id: 'Pimpinan Unit Organisasi membuka penugasan individu atau membentuk tim',
    en: 'the unit head opens an assignment of an individual or forms a team',
  },
  decides: {
    id: 'Pimpinan Unit Organisasi membuka penugasan individu atau membentuk tim, meminta orang dari unit lain, dan menyebut ada tidaknya Ketua Tim',
    en: 'the unit head opens an individual assignment or forms a team, asks for people of other units, and says whether a leader is needed',
  },
  placed: {
    id: 'direktori: hanya orang yang kedudukannya tercatat pada unit asal dapat ditugaskan',
    en: 'the directory: only a person with a placement on record in the home unit can be assigned',
  },
  competence: {
    id: 'permohonan menyebut kompetensi pada setiap cara (B.2.a)',
    en: 'a request states the competence on every route (B.2.a)',
  },
  leaderReports: {
    id: 'laporan Ketua Tim kepada Pimpinan Unit Organisasi (B.4.b.ii)',
    en: "the leader's report to the unit head (B.4.b.ii)",
  },
  reports: {
    id: 'laporan individu dan laporan Ketua Tim kepada Pimpinan Unit Organisasi (B.4)',
    en: "the individual's report and the leader's report to the unit head (B.4)",
  },
  feedback: {
    id: 'umpan balik Pimpinan Unit Organisasi, dengan temuan dan arahannya (A.2.b, B.3 a.4)',
    en: 'the feedback of the unit head, with findings and directions (A.2.b, B.3 a.4)',
  },
  climbs: {
    id: 'rantai tinjauan, yang menyampaikan hasil sesuai target ke atas sampai Pejabat Level 1',
    en: 'the review chain, by which a result on target climbs to level 1',
  },
} as const satisfies Record<string, Label>;

/** What is left of conditions of this text alone. */
export const OWN_NOT = {
  perTask: {
    id: 'orang tidak dibagi kepada seorang pimpinan untuk seluruh tugasnya: Pejabat Penilai Kinerja menetapkan per tugas, bila instansi memilihnya',
    en: 'people are not allotted to a head for all of the tasks: the rater assigns per task, where the agency chooses so',
  },
  needs: {
    id: 'usulan menyebut tugas dan kompetensi, bukan jumlah, jenis, atau jenjang jabatan',
    en: 'a proposal states the task and the competence, not the number, kind or level of posts',
  },
  onePlan: {
    id: 'rencana dan rinciannya satu tahapan: rincian sesudahnya tidak dicatat tersendiri',
    en: 'the plan and its details are one step: later details have no record of their own',
  },
  rhythm: {
    id: 'dicatat kapan saja; tidak ada irama yang ditetapkan atau diingatkan',
    en: 'recorded at any time; no rhythm is set or reminded of',
  },
  onlyProposed: {
    id: 'hanya diusulkan, dengan alasan: pemberiannya diputus menurut peraturan lain',
    en: 'only proposed, with a reason: whether it is given is decided under other legislation',
  },
} as const satisfies Record<string, Label>;
