import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { TABLES } from './articles-annex-tables.ts';

export const LEADER: Label = {
  id: 'tahapan penetapan Ketua Tim, menurut Ps.15, yang lebih ketat',
  en: 'the steps for the leader, by Ps.15, which is stricter',
};
const SUPPORTING: Label = {
  id: 'tabel: Sekretaris atau Kepala Bagian menilainya; bila tabel melupakan JF Keterampilan, penolakan `post-without-rater` menyebut aturan ini',
  en: 'the tables: the secretary or section head rates them; where one forgets JF Keterampilan, the refusal `post-without-rater` names this rule',
};
const OFFICIALS: Label = {
  id: 'pejabat struktural tidak ditugaskan: tabel mencatat penilai mereka, tidak ada tahapan yang memakainya',
  en: 'officials of the structure are not assigned: the tables record their raters, and no step uses it',
};

/** Surakarta, annex II and III: how work flows, and who rates whom. */
export const PLACES: readonly LawRow[] = [
  {
    article: 'Lamp. II ¶1',
    asks: {
      id: 'Anggota tim memegang satu atau beberapa jenis jabatan fungsional, atau jabatan Pelaksana',
      en: 'Members of a team hold one or more kinds of functional posts, or are Pelaksana',
    },
    by: BY.kinds,
  },
  {
    article: 'Lamp. II ¶1',
    asks: {
      id: 'Anggota dapat berasal dari unit lain dan, bila dibutuhkan, dari instansi lain',
      en: 'Members may come from other units and, where needed, from other agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. II ¶1',
    asks: { id: 'Tim dapat dipimpin Ketua Tim', en: 'A team may be led by a leader' },
    by: LEADER,
  },
  {
    article: 'Lamp. II.1',
    asks: { id: 'Perencanaan menghasilkan rencana kerja', en: 'Planning results in a plan of work' },
    by: { id: 'tahapan `plan`, menurut Ps.20(3)a', en: 'the steps `plan`, by Ps.20(3)a' },
  },
  {
    article: 'Lamp. II.2',
    asks: {
      id: 'Kegiatan dan anggaran dijalankan sesuai rencana',
      en: 'Activities and budget are carried out as planned',
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.3',
    asks: {
      id: 'Pejabat Penilai Kinerja meninjau hasil tim atau individu terhadap target',
      en: 'The rater reviews the result of a team or individual against the target',
    },
    by: {
      id: 'tahapan `review` Pejabat Penilai Kinerja, menurut Lamp. IV 3.1.1.3 dan 3.1.2.3',
      en: 'the step `review` of the rater, by Lamp. IV 3.1.1.3 and 3.1.2.3',
    },
  },

  {
    article: 'Lamp. III',
    asks: {
      id: 'Setiap jenis Perangkat Daerah atau unit memiliki tabel: siapa memimpin, siapa menilai siapa',
      en: 'Each kind of department or unit has a table: who heads, who rates whom',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III',
    asks: {
      id: 'Tabel juga menyebut penilai para pejabat: Sekretaris, Kepala Bidang, Kepala Seksi, dan sebagainya',
      en: 'The tables also say who rates the officials: secretaries, heads of division, of seksi and so on',
    },
    not: OFFICIALS,
  },
  {
    article: 'Lamp. III 2.1',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung dalam susunan Perangkat Daerah',
      en: "The rater is the direct superior in the department's structure",
    },
    by: BY.seats,
  },
  {
    article: 'Lamp. III 2.1',
    asks: {
      id: 'Yang menilai: Pejabat Pimpinan Tinggi Pratama, Administrator, Pengawas, atau Pejabat Fungsional yang memimpin unit mandiri',
      en: 'Those who rate: a high leader, Administrator, Pengawas, or functional officer heading an independent unit',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. III 2.1',
    asks: {
      id: 'Wali Kota selaku Pejabat Pembina Kepegawaian yang menempatkan, menurut kompetensi, rentang kendali, dan beban tugas',
      en: 'The mayor as appointing authority (PPK) places people, by competence, span of control and workload',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. III 2.1.a',
    asks: {
      id: 'JF Ahli Utama dan Madya berkedudukan di bawah Pejabat Pimpinan Tinggi Pratama',
      en: 'Ahli Utama and Madya sit under the high leader',
    },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1.b',
    asks: {
      id: 'JF Ahli Muda dan Pertama berkedudukan di bawah Administrator',
      en: 'Ahli Muda and Pertama sit under the Administrator',
    },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1.c',
    asks: {
      id: 'Guru Ahli Utama berkedudukan di bawah Kepala Sekolah',
      en: 'Ahli Utama teachers sit under the head of the school',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (pendukung)',
    asks: {
      id: 'Jabatan pendukung berada di Sekretariat atau Bagian Umum dan Keuangan',
      en: 'Supporting posts sit in the secretariat or the section for general affairs and finance',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. III 2.1 (pendukung)',
    asks: {
      id: 'JF Keahlian sampai Muda dan JF Keterampilan di sana berkedudukan di bawah Sekretaris atau Kepala Bagian',
      en: 'JF Keahlian up to Muda and JF Keterampilan there sit under the secretary or section head',
    },
    by: SUPPORTING,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: 'Jabatan urusan inti berkedudukan di bawah Kepala Bidang, misalnya Perencana di Bappeda',
      en: 'Core posts sit under the head of division, e.g. planners in Bappeda',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: 'Ahli Utama dan Madya di antaranya langsung di bawah Pejabat Pimpinan Tinggi Pratama',
      en: 'Ahli Utama and Madya among them sit directly under the high leader',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: 'Di Sekretariat Daerah: di bawah Kepala Bagian, Ahli Madya di bawah Asisten',
      en: 'In the Setda: under the section head, Ahli Madya under the Assistant',
    },
    by: BY.tables,
  },
  ...TABLES,
];
