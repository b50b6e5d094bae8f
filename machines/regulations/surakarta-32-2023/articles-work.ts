import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { OTHERS_REFUSED, REPORTED } from './articles-reasons.ts';

/** Surakarta, annex IV 3.2: volunteering. */
const VOLUNTEERING: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: 'Pengajuan sukarela berdasar permohonan aktif orangnya sendiri',
      en: 'Voluntary at the active request of the person',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: 'Pekerjaannya sesuai kompetensi, keahlian, atau keterampilannya',
      en: 'The work fits the own competence, expertise or skill',
    },
    steps: ['attested competent'],
  },
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: 'Pekerjaan itu belum masuk ke dalam tugas yang ditetapkan',
      en: 'The work is not yet among the tasks set',
    },
    steps: ['attested additional'],
  },
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: 'Hanya dalam unit dan lintas unit pada pemerintah daerah yang sama',
      en: 'Only inside the unit and across units of the same government',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: 'Permohonan ditujukan kepada Pimpinan Unit Organisasi yang dituju',
      en: 'The request goes to the head of the target unit',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. IV 3.2',
    asks: { id: 'Tembusannya kepada Pejabat Penilai Kinerja', en: 'A copy goes to the rater' },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: 'Yang mengajukan dapat menariknya kembali (pembacaan)',
      en: 'Whoever asked may withdraw it (a reading)',
    },
    steps: ['may withdraw'],
  },
  {
    article: 'Lamp. IV 3.2.1.a',
    asks: {
      id: 'Dalam unit: orangnya meminta secara lisan kepada Pimpinan Unit Organisasi dan/atau Pejabat Penilai Kinerja',
      en: 'In the unit: the person asks the unit head and/or rater orally',
    },
  },
  {
    article: 'Lamp. IV 3.2.1.b',
    asks: { id: 'Bila setuju, Pimpinan Unit Organisasi menugaskannya', en: 'If agreed, the unit head assigns' },
  },
  {
    article: 'Lamp. IV 3.2.1.c',
    asks: { id: 'Ia menerima Surat Penugasan', en: 'The person receives the assignment letter' },
  },
  {
    article: 'Lamp. IV 3.2.1.d',
    asks: {
      id: 'Ia melaporkan hasilnya kepada Pimpinan Unit Organisasi dan/atau Pejabat Penilai Kinerja',
      en: 'The person reports the result to the unit head and/or rater',
    },
    by: REPORTED,
  },
  {
    article: 'Lamp. IV 3.2.2.a',
    asks: {
      id: 'Lintas unit: surat permohonan kepada Pimpinan Unit Organisasi yang dituju',
      en: 'Across units: a letter to the head of the target unit',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. IV 3.2.2.a',
    asks: {
      id: 'Persetujuan Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi asal diperoleh lebih dahulu',
      en: 'The own rater and/or unit head consents first',
    },
    steps: ['home.unit-head endorse'],
    not: {
      id: 'dicatat sesudah surat diajukan, sebelum pihak yang dituju memutus',
      en: 'it is recorded after the letter is handed in, before the target side decides',
    },
  },
  {
    article: 'Lamp. IV 3.2.2.b',
    asks: {
      id: 'Pimpinan Unit Organisasi yang dituju memutus setuju atau tidak',
      en: 'The head of the target unit decides whether to agree',
    },
    steps: ['owner.unit-head approve'],
  },
  {
    article: 'Lamp. IV 3.2.2.b',
    asks: {
      id: 'Orangnya menyampaikan persetujuan itu kepada pihak asalnya, untuk disetujui',
      en: 'The person brings that to the own side, for its approval',
    },
    steps: ['assignee forward', 'home.unit-head approve'],
  },
  {
    article: 'Lamp. IV 3.2.2.c',
    asks: {
      id: 'Pihak asalnya memutus setuju atau tidak',
      en: 'The own side decides whether to agree',
    },
    steps: ['home.unit-head approve'],
  },
  {
    article: 'Lamp. IV 3.2.2.c',
    asks: { id: 'Bila setuju, orangnya menyusun Surat Penugasan', en: 'If agreed, the person drafts the letter' },
    steps: ['assignee draft'],
  },
  {
    article: 'Lamp. IV 3.2.2.c',
    asks: {
      id: 'Pihak asal menandatanganinya; suratnya ditujukan kepada Pimpinan Unit Organisasi pemilik kinerja',
      en: "The own side signs it, to the head of the owner's unit",
    },
    steps: ['home.unit-head issue-letter'],
  },
  {
    article: 'Lamp. IV 3.2.2.d',
    asks: { id: 'Ia menerima Surat Penugasan', en: 'The person receives the assignment letter' },
  },
  {
    article: 'Lamp. IV 3.2.2.e',
    asks: {
      id: 'Pimpinan Unit Organisasi yang dituju dapat menolak, dengan alasan',
      en: 'The head of the target unit may refuse, with reasons',
    },
    steps: ['may refuse'],
  },
  {
    article: 'Lamp. IV 3.2.2.e',
    asks: { id: 'Penolakan itu tertulis', en: 'The refusal is in writing' },
    steps: ['may refuse'],
    not: {
      id: 'alasannya dicatat tertulis; surat jawaban tersendiri tidak ada',
      en: 'its reasons are put on record in writing; it has no letter of its own',
    },
  },
];

/** Surakarta, annex IV 3.3: who rates and who heads. */
const LEADING: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.3.a',
    asks: {
      id: 'Pada unit yang dipimpin JPT Pratama, Administrator adalah Pejabat Penilai Kinerja',
      en: 'In a unit led by a high leader, the Administrator rates',
    },
    steps: ['owner.rater review'],
  },
  {
    article: 'Lamp. IV 3.3.a',
    asks: {
      id: '... dan JPT Pratama adalah Pimpinan Unit Organisasi',
      en: '... and the high leader heads the unit',
    },
    steps: ['owner.unit-head complete'],
  },
  {
    article: 'Lamp. IV 3.3.a',
    asks: {
      id: 'Kedudukan itu diputuskan setelah menimbang beban kerja dan rentang kendali',
      en: 'Workload and span of control are weighed before people are placed so',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. IV 3.3.b',
    asks: {
      id: 'Pada Dinas/Badan satu level, JPT Pratama menilai dan memimpin',
      en: 'One-level Dinas and Badan: the high leader rates and heads',
    },
  },
  {
    article: 'Lamp. IV 3.3.c',
    asks: {
      id: 'Di Sekretariat Daerah: di bawah Pejabat Penilai Kinerja atau atasan langsung',
      en: 'Setda: under the rater or direct superior',
    },
  },
  {
    article: 'Lamp. IV 3.3.d',
    asks: {
      id: 'Di UPTD, Puskesmas, dan sekolah: di bawah Pejabat Penilai Kinerja atau atasan langsung',
      en: 'UPTD, Puskesmas and schools: under the rater or direct superior',
    },
    steps: ['owner.rater review', 'owner.unit-head complete'],
  },
  {
    article: 'Lamp. IV 3.3.d',
    asks: {
      id: 'Begitu pula di RSUD',
      en: 'So in the RSUD',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. IV 3.3.e',
    asks: {
      id: 'Di Kecamatan: di bawah Pejabat Penilai Kinerja atau atasan langsung',
      en: 'Kecamatan: under the rater or direct superior',
    },
  },
];

/** Surakarta, annex V: the work of teams and individuals. */
const WORKING: readonly LawRow[] = [
  {
    article: 'Lamp. V (tim) a-b',
    asks: {
      id: 'Tim dapat melibatkan orang dari lintas unit dan lintas instansi',
      en: 'A team may take in people across units and agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. V (tim) c',
    asks: {
      id: 'Pimpinan Unit Organisasi dapat menunjuk salah seorang sebagai Ketua Tim',
      en: 'The unit head may appoint one of them leader',
    },
    by: {
      id: 'tahapan bagi Ketua Tim, menurut Ps.15 yang lebih ketat',
      en: 'the steps for the leader, by Ps.15, which is stricter',
    },
  },
  {
    article: 'Lamp. V (tim) c',
    asks: {
      id: 'Ketua Tim ditunjuk menurut keahlian atau keterampilan',
      en: 'The leader is chosen by expertise or skill',
    },
    by: {
      id: 'yang mengajukan calon menyatakannya, menurut Lamp. IV 3.1.2.2',
      en: 'whoever nominates attests it, by Lamp. IV 3.1.2.2',
    },
  },
  {
    article: 'Lamp. V (tim) d',
    asks: {
      id: 'Ketua tim lintas unit atau lintas instansi diutamakan dari unit pemilik kinerja',
      en: "A leader across units or agencies preferably comes from the owner's unit",
    },
    by: OTHERS_REFUSED,
  },
  {
    article: 'Lamp. V (tim) e',
    asks: {
      id: 'Jumlah tim dan anggotanya adalah strategi Pimpinan Unit Organisasi',
      en: "How many teams and members is the unit head's strategy",
    },
    by: BY.size,
  },
  {
    article: 'Lamp. V.a',
    asks: {
      id: 'Dalam unit: tim dapat menyampaikan kendala beserta alternatif rekomendasi (3)',
      en: 'In the unit: a team may bring an obstacle, with alternatives (3)',
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article: 'Lamp. V.a',
    asks: {
      id: 'Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja memutus dan/atau menindaklanjutinya (3)',
      en: 'The unit head or the rater decides and/or follows it up (3)',
    },
    steps: ['owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. V.a (individu) 1-3',
    asks: {
      id: 'Individu bekerja menurut jabatannya serta arahan dan target unit',
      en: "Individuals work by post and by the unit's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.a 1-2',
    asks: {
      id: 'Tim berkolaborasi menurut arahan Pimpinan Unit Organisasi',
      en: "A team collaborates by the unit head's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.a 4',
    asks: {
      id: 'Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja memantau dan mengevaluasi tim',
      en: 'The unit head or the rater monitors and evaluates the team',
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. V.a 4',
    asks: { id: 'Pemantauan itu triwulanan', en: 'They do so every quarter' },
    steps: ['monitoring due'],
  },
  {
    article: 'Lamp. V.a 5-6',
    asks: {
      id: 'Bila perlu, tim berkoordinasi dengan pihak lain pada setiap tahap',
      en: 'Where needed, teams coordinate with others, at every stage',
    },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. V.b',
    asks: {
      id: 'Lintas unit: kendala beserta alternatif rekomendasi disampaikan kepada Pimpinan Unit Organisasi pemilik kinerja, yang memutus (3)',
      en: "Across units: obstacles with alternatives go to the head of the owner's unit, who decides (3)",
    },
    steps: ['assignee raise-obstacle', 'owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. V.b',
    asks: {
      id: 'Bila perlu kolaborasi, kendala disampaikan juga kepada setiap Pimpinan Unit Organisasi asal, yang menindaklanjutinya (4)',
      en: 'Where heads must collaborate, they go to each home unit head too, who follows up (4)',
    },
    steps: ['home.unit-head follow-up-obstacle'],
  },
  {
    article: 'Lamp. V.b 1-2',
    asks: {
      id: 'Tim lintas unit bekerja menurut arahan Pimpinan Unit Organisasi pemilik kinerja',
      en: "A team across units works by the owner's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.b 5-6',
    asks: {
      id: 'Bila perlu, tim berkoordinasi dengan pihak lain pada setiap tahap',
      en: 'Where needed, teams coordinate with others, at every stage',
    },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. V.c',
    asks: {
      id: 'Lintas instansi: kendala beserta alternatif rekomendasi disampaikan kepada Pimpinan Unit Organisasi pemilik kinerja, yang memutus (4)',
      en: "Across agencies: obstacles with alternatives go to the head of the owner's unit, who decides (4)",
    },
    steps: ['assignee raise-obstacle', 'owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. V.c',
    asks: {
      id: 'Bila perlu kolaborasi, kendala disampaikan juga kepada setiap pimpinan unit atau instansi asal, yang menindaklanjutinya (5)',
      en: 'Where agencies must collaborate, they go to each home unit or agency head too, who follows up (5)',
    },
    steps: ['home.unit-head follow-up-obstacle'],
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. V.c 1-3',
    asks: {
      id: 'Tim lintas instansi bekerja untuk target pemilik kinerja atau program strategis, menurut arahannya',
      en: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.c 6-7',
    asks: {
      id: 'Bila perlu, tim berkoordinasi dengan pihak lain pada setiap tahap',
      en: 'Where needed, teams coordinate with others, at every stage',
    },
    not: NOT.coordination,
  },
];

/** Surakarta, annex VI: who reports to whom. */
const REPORTING: readonly LawRow[] = [
  {
    article: 'Lamp. VI.1.a',
    asks: {
      id: 'Yang bekerja individu melapor kepada Pimpinan Unit Organisasi melalui Pejabat Penilai Kinerja',
      en: 'Individuals report to the unit head through the rater',
    },
  },
  {
    article: 'Lamp. VI.1.b',
    asks: {
      id: 'JF Madya di Sekretariat Daerah melapor kepada Pimpinan Unit Organisasi melalui Pejabat Penilai Kinerja',
      en: 'A JF Madya in the Setda reports to the unit head through the rater',
    },
    steps: ['assignee report'],
  },
  {
    article: 'Lamp. VI.1.b',
    asks: { id: '... dan melalui Kepala Bagian', en: '... and through the section head' },
    steps: ['assignee report', 'section-head recommend'],
  },
  { article: 'Lamp. VI.2.a', asks: { id: 'Anggota melapor kepada Ketua Tim', en: 'Members report to the leader' } },
  {
    article: 'Lamp. VI.2.b',
    asks: {
      id: 'Ketua Tim kemudian melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi melalui Pejabat Penilai Kinerja atau Pengendali',
      en: "The leader then reports the team's work to the unit head through the rater or controller",
    },
  },
  {
    article: 'Lamp. VI.3',
    asks: {
      id: 'Pengendali melapor langsung kepada Pimpinan Unit Organisasi',
      en: 'The controller reports directly to the unit head',
    },
  },
];

/** Surakarta, annex IV 3.2 and 3.3, V and VI: volunteering, who leads, the work itself, reports. */
export const WORK: readonly LawRow[] = [...VOLUNTEERING, ...LEADING, ...WORKING, ...REPORTING];
