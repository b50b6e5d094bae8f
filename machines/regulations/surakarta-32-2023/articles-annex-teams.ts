import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { LEADER } from './articles-annex-places.ts';

const PROCESSES: Label = {
  id: 'kelompok proses bisnis tidak ada dalam sistem',
  en: 'groups of business processes are not in the system',
};
const SIZE: Label = {
  id: 'yang membentuk tim menyebut besarnya, paling sedikit dua orang; tidak ada yang membatasi jumlah tim',
  en: 'whoever forms a team says its size, two at least; nothing limits the number of teams',
};
const RAISED: Label = {
  id: 'tindakan `raise-obstacle` setiap anggota, menurut Lamp. V.a',
  en: 'the act `raise-obstacle` of any member, by Lamp. V.a',
};
const RATERS_FEEDBACK: Label = {
  id: 'tindakan `give-feedback` Pejabat Penilai Kinerja, menurut Ps.23(4)',
  en: "the rater's act `give-feedback`, by Ps.23(4)",
};
const MEMBERS_REPORT: Label = {
  id: 'tahapan `report` anggota, menurut Ps.23(6)c dan 26(3)a',
  en: "the member's step `report`, by Ps.23(6)c and 26(3)a",
};

/** Surakarta, annex IV 3.1.2.1 and 3.1.2.2: how a team plans and works. */
const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.1.2 ¶1',
    asks: {
      id: 'Tim dapat bekerja untuk sasaran kinerja unit atau tugas tambahan',
      en: "A team may work for the unit's targets or for an additional task",
    },
    by: BY.incidental,
  },
  {
    article: 'Lamp. IV 3.1.2 ¶1',
    asks: {
      id: 'Sasaran itu mengacu pada kelompok proses bisnis unit',
      en: "Those targets follow the unit's groups of business processes",
    },
    not: PROCESSES,
  },
  {
    article: 'Lamp. IV 3.1.2.1',
    asks: {
      id: 'Perencanaan tim: dialog kinerja lebih dahulu; ekspektasi, strategi, peran, dan sumber daya dituangkan dalam SKP',
      en: 'Teams, planning: a performance dialogue first; expectations, strategy, roles, resources in the SKP',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV 3.1.2.2 ¶1',
    asks: {
      id: 'Pimpinan Unit Organisasi dapat menunjuk seorang Pejabat Fungsional atau Pelaksana sebagai Ketua Tim',
      en: 'The unit head may appoint a functional officer or Pelaksana leader',
    },
    by: LEADER,
  },
  {
    article: 'Lamp. IV 3.1.2.2 ¶1',
    asks: {
      id: 'Ketua Tim dipilih menurut keahlian dan/atau keterampilan',
      en: 'The leader is chosen by expertise and/or skill',
    },
    steps: ['leader: attested skill'],
  },
  {
    article: 'Lamp. IV 3.1.2.2 ¶1',
    asks: {
      id: 'Jumlah tim dan anggotanya adalah strategi Pimpinan Unit Organisasi',
      en: "How many teams and members is the unit head's strategy",
    },
    by: SIZE,
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) a-b',
    asks: {
      id: 'Tim berkolaborasi menurut arahan Pimpinan Unit Organisasi',
      en: "A team collaborates by the unit head's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) c',
    asks: {
      id: 'Tim dapat menyampaikan kendala beserta alternatifnya',
      en: 'A team may bring an obstacle, with alternatives',
    },
    by: RAISED,
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) c',
    asks: {
      id: 'Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja memutuskannya',
      en: 'The unit head or the rater decides about it',
    },
    steps: ['owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) d',
    asks: {
      id: 'Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja memantau dan mengevaluasi tim',
      en: 'The unit head or the rater monitors and evaluates the team',
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) d',
    asks: { id: 'Setiap triwulan', en: 'Every quarter' },
    steps: ['monitoring due'],
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) e-f',
    asks: {
      id: 'Bila diperlukan, tim berkoordinasi dengan pejabat dan tim lain, pada setiap tahapan',
      en: 'Where needed, teams coordinate with other officials and teams, at every stage',
    },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. IV 3.1.2.2.a',
    asks: {
      id: 'Untuk tim: Pimpinan Unit Organisasi pemilik kinerja meminta dengan surat kepada Pimpinan unit tempat orangnya berada',
      en: "For a team: the owner's head asks the head of the person's unit by letter",
    },
  },
  {
    article: 'Lamp. IV 3.1.2.2.b',
    asks: {
      id: 'Pejabat Penilai Kinerja memberi rekomendasi lebih dahulu',
      en: 'The rater gives a recommendation first',
    },
    steps: ['home.rater recommend'],
  },
  {
    article: 'Lamp. IV 3.1.2.2.b',
    asks: {
      id: 'Pimpinan unit yang dituju memproses dan menjawab permohonan',
      en: 'The target head handles and answers the request',
    },
    steps: ['home.unit-head approve'],
  },
  {
    article: 'Lamp. IV 3.1.2.2.c',
    asks: {
      id: 'Bila disetujui, orangnya menyusun Surat Penugasan',
      en: 'Once agreed, the person drafts the letter of assignment',
    },
    steps: ['home.unit-head approve', 'assignee draft'],
  },
  {
    article: 'Lamp. IV 3.1.2.2.c',
    asks: {
      id: 'Pimpinan Unit Organisasinya menyetujui dan menerbitkan surat itu',
      en: "The person's unit head approves and issues it",
    },
    steps: ['home.unit-head issue-letter'],
  },
  {
    article: 'Lamp. IV 3.1.2.2.d',
    asks: { id: 'Orangnya menerima Surat Penugasan', en: 'The person receives the letter of assignment' },
  },
  {
    article: 'Lamp. IV 3.1.2.2.e',
    asks: {
      id: 'Bila tidak disetujui, Pimpinan unit yang dituju menjawab dengan alasan',
      en: 'Where it is not agreed, the target head answers with reasons',
    },
  },
];

/** Surakarta, annex IV 3.1.2.3: how a team is evaluated, and who answers for what. */
const EVALUATED: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.1.2.3',
    asks: {
      id: 'Pejabat Penilai Kinerja mengevaluasi hasil tim dan menyampaikannya kepada Pimpinan Unit Organisasi',
      en: "The rater evaluates the team's result and passes it on to the unit head",
    },
    steps: ['owner.rater review'],
  },
  {
    article: 'Lamp. IV 3.1.2.3',
    asks: {
      id: 'Selesai setelah Pimpinan Unit Organisasi menerimanya sebagai sesuai target',
      en: 'Complete once the unit head accepts it as on target',
    },
    steps: ['owner.unit-head complete'],
  },
  {
    article: 'Lamp. IV 3.1.2.3.c',
    asks: {
      id: 'Hasil yang tidak sesuai target diperbaiki oleh unit: kembali kepada timnya (pembacaan)',
      en: 'The unit improves a result off target: it goes back to its team (a reading)',
    },
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 1)-2)',
    asks: {
      id: 'Pejabat Penilai Kinerja memberi arahan dan masukan kepada tim, memantau, dan mengevaluasinya',
      en: 'The rater gives the team directions and feedback, monitors and evaluates it',
    },
    by: RATERS_FEEDBACK,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 1)-2)',
    asks: {
      id: 'Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi bertanggung jawab atas rencana, sumber daya, keputusan, dan kolaborasi',
      en: 'Rater and unit head answer for plans, resources, decisions and collaboration',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 3)',
    asks: {
      id: 'Pengendali memberi arahan dan masukan kepada tim, memantau, dan mengevaluasinya',
      en: 'The controller gives the team directions and feedback, monitors and evaluates it',
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 3)',
    asks: {
      id: 'Pengendali menyediakan sumber daya, mengelola tim, dan memastikan kolaborasi',
      en: 'The controller gives resources, manages the team and sees to collaboration',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)a',
    asks: { id: 'Ketua Tim menyusun rincian kegiatan', en: 'The leader details the plan' },
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)b',
    asks: {
      id: 'Ketua Tim membagi peran anggota menurut kompetensi',
      en: 'The leader splits the roles by competence',
    },
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)c-d',
    asks: { id: 'Ketua Tim melaksanakan kegiatan sesuai rencana', en: 'The leader carries it out as planned' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)e',
    asks: {
      id: 'Ketua Tim melapor kepada Pimpinan Unit Organisasi dan Pejabat Penilai Kinerja setiap anggota',
      en: "The leader reports to the unit head and to each member's rater",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)e',
    asks: {
      id: 'Laporan itu menyebut hasil setiap anggota, sebagai bahan penilaiannya',
      en: "The report tells each member's result, for that member's rating",
    },
    steps: ['team-leader report-member'],
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)f',
    asks: {
      id: 'Ketua Tim menjaga kolaborasi antaranggota',
      en: 'The leader sees to collaboration among members',
    },
    not: NOT.collaboration,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 5)a',
    asks: { id: 'Anggota menyusun rencana kerja individu', en: 'A member makes an individual work plan' },
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 5)b',
    asks: { id: 'Anggota bekerja sesuai ekspektasi Ketua Tim', en: 'A member works as the leader expects' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 5)c',
    asks: { id: 'Anggota melaporkan hasilnya kepada Ketua Tim', en: 'A member reports the result to the leader' },
    by: MEMBERS_REPORT,
  },
];

/** Surakarta, annex IV 3.1.2: the work of a team. */
export const TEAMS: readonly LawRow[] = [...WORK, ...EVALUATED];
