import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { TRANSFER_OUTSIDE } from './articles-reasons.ts';

const COMPETENCE_SAID: Label = {
  id: 'permohonan lintas unit dan lintas instansi menyebutnya (Ps.17(6)b); yang mengajukan penugasan individu secara sukarela menyatakannya (Lamp. IV 3.2)',
  en: 'requests across units and across agencies say it (Ps.17(6)b); whoever volunteers for an individual assignment attests it (Lamp. IV 3.2)',
};
const COMPETENCE_UNSAID: Label = {
  id: 'penunjukan dalam unit tidak menanyakannya',
  en: 'an appointment inside the unit does not ask for it',
};
const NOT_CHECKED_FIRST: Label = {
  id: 'bahwa keduanya mendahului penugasan tidak diperiksa',
  en: 'that both came before the assignment is not checked',
};
const PROFESSIONALISM: Label = {
  id: 'profesionalisme tidak dinilai; yang dinyatakan adalah keahlian atau keterampilan (Lamp. IV 3.1.2.2)',
  en: 'professionalism is not judged; what is attested is expertise or skill (Lamp. IV 3.1.2.2)',
};

/** Surakarta, Ps.1 to 15: who rates, what an assignment is, teams and their leaders. */
export const ASSIGNING: readonly LawRow[] = [
  {
    article: 'Ps.1(19)',
    asks: {
      id: 'Pengendali mengoordinasikan pengelolaan kegiatan untuk Jabatan Pimpinan Tinggi, bukan dari dalam satu tim',
      en: 'A controller coordinates activities for a high leader, not from inside one team',
    },
    steps: ['controller: outside the teams'],
  },
  {
    article: 'Ps.1(24)',
    asks: { id: 'Pejabat Penilai Kinerja adalah atasan langsung', en: 'The rater is the direct superior' },
    by: BY.tables,
  },
  {
    article: 'Ps.1(24)',
    asks: { id: 'Jenjangnya paling rendah Pengawas', en: 'The rater is at lowest a Pengawas' },
    by: BY.unitTypes,
  },
  {
    article: 'Ps.1(24)',
    asks: {
      id: 'Pejabat lain yang mendapat pendelegasian kewenangan juga dapat menilai',
      en: 'Another official with delegated authority may rate too',
    },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(27)',
    asks: {
      id: 'Penugasan adalah penunjukan atau pengajuan sukarela',
      en: 'An assignment is by appointment or on own request',
    },
    by: BY.channels,
  },
  {
    article: 'Ps.1(27)',
    asks: { id: 'Penugasan adalah untuk tugas tertentu', en: 'An assignment is to a given task' },
    steps: ['request says purpose'],
  },
  {
    article: 'Ps.1(27)',
    asks: {
      id: 'Tugas itu di bawah Kepala Perangkat Daerah atau pimpinan unit kerja',
      en: 'The task is under the head of a department or unit',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.1(27)',
    asks: { id: 'Penugasan berlaku untuk jangka waktu tertentu', en: 'An assignment is for a given period' },
    steps: ['request says duration', 'ends at its term'],
  },
  {
    article: 'Ps.1(27)',
    asks: {
      id: 'Penugasan menurut kompetensi, keahlian, atau keterampilan',
      en: 'An assignment follows competence, expertise or skill',
    },
    by: COMPETENCE_SAID,
  },
  {
    article: 'Ps.1(27)',
    asks: {
      id: 'Kompetensi juga menentukan penunjukan dalam unit',
      en: 'Competence decides appointments inside the unit too',
    },
    not: COMPETENCE_UNSAID,
  },
  {
    article: 'Ps.9',
    asks: {
      id: 'Pejabat Fungsional bertanggung jawab kepada Pejabat Penilai Kinerja',
      en: 'Functional officers answer to the rater',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.9',
    asks: {
      id: 'Ia juga dapat bertanggung jawab kepada pejabat terkait yang mendapat pendelegasian Pimpinan Unit Organisasi',
      en: 'They may also answer to a related official to whom the unit head delegated',
    },
    by: BY.delegated,
  },
  {
    article: 'Ps.12(1)',
    asks: {
      id: 'Yang menilai adalah Pejabat Pimpinan Tinggi Pratama, Administrator, Pengawas, atau Pejabat Fungsional yang memimpin unit mandiri',
      en: 'Raters are high leaders, Administrators, Pengawas or functional officers who head an independent unit',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Ps.12(2)',
    asks: {
      id: 'Pejabat Fungsional dan Pelaksana berada di bawah Pejabat Penilai Kinerja dan bertanggung jawab langsung kepadanya',
      en: 'Functional officers and staff sit under the rater and answer to the rater directly',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.12(3)',
    asks: {
      id: 'Kedudukan mengikuti susunan organisasi dan peta jabatan yang ditetapkan Pejabat Pembina Kepegawaian',
      en: 'Where people sit follows the structure and the map of posts, set by the appointing authority (PPK)',
    },
    not: NOT.placement,
  },
  {
    article: 'Ps.13(1)',
    asks: {
      id: 'Penugasan diberikan kepada individu dan/atau Tim Kerja',
      en: 'People are assigned as individuals and/or to teams',
    },
    by: BY.forms,
  },
  {
    article: 'Ps.13(2)',
    asks: { id: 'Tim Kerja terdiri atas Ketua Tim dan anggota', en: 'A team is a leader and members' },
    by: {
      id: 'tim yang kurang dari dua orang ditolak, begitu pula tim tanpa Ketua Tim',
      en: 'a team of fewer than two is refused, and so is one without a leader',
    },
  },
  {
    article: 'Ps.13(3)',
    asks: {
      id: 'Penugasan menyusul perjanjian kinerja dan perumusan strategi',
      en: 'The assignment comes after performance agreement and strategy',
    },
    not: NOT_CHECKED_FIRST,
  },
  {
    article: 'Ps.13(4)',
    asks: {
      id: 'Pimpinan Unit Organisasi menyusun dan menetapkan perjanjian kinerja',
      en: 'The unit head draws up and sets the performance agreement',
    },
    not: NOT.planning,
  },
  {
    article: 'Ps.13(5)',
    asks: {
      id: 'Pimpinan Unit Organisasi merumuskan strategi pencapaian target',
      en: 'The unit head shapes the strategy for the targets',
    },
    not: NOT.planning,
  },
  {
    article: 'Ps.13(6)',
    asks: { id: 'Bila perlu, tugas tambahan dapat diberikan', en: 'Where needed an additional task may be given' },
    by: BY.several,
  },
  {
    article: 'Ps.13(6)',
    asks: { id: 'Beban kerja dipertimbangkan', en: 'Workload is considered' },
    steps: ['workload weighed'],
  },
  {
    article: 'Ps.13(6)',
    asks: { id: 'Kompetensi dipertimbangkan', en: 'Competence is considered' },
    by: COMPETENCE_SAID,
  },
  {
    article: 'Ps.13(6)',
    asks: {
      id: 'Kompetensi dipertimbangkan juga pada penunjukan dalam unit',
      en: 'Competence is considered in appointments inside the unit too',
    },
    not: COMPETENCE_UNSAID,
  },
  {
    article: 'Ps.14(1)',
    asks: { id: 'Tim Kerja bekerja berkelompok dan terstruktur', en: 'A team works as a group, with structure' },
    by: BY.forms,
  },
  {
    article: 'Ps.14(2)',
    asks: { id: 'Pimpinan Unit Organisasi membentuk Tim Kerja', en: 'The unit head forms a team' },
    steps: ['owner.unit-head form', 'owner.unit-head appoint'],
  },
  {
    article: 'Ps.14(2)',
    asks: { id: 'Pejabat Penilai Kinerja dapat pula membentuknya', en: 'The rater may form one instead' },
    steps: ['owner.rater form', 'owner.rater propose'],
  },
  {
    article: 'Ps.14(2)',
    asks: {
      id: 'Tim dibentuk untuk mencapai sasaran strategis dan target kinerja',
      en: 'A team is formed for strategic goals and performance targets',
    },
    steps: ['owner.unit-head form'],
    not: {
      id: 'tim harus menyebut tujuannya; apakah tujuan itu sasaran strategis tidak diperiksa',
      en: 'a team must say its purpose; whether it is a strategic goal is not checked',
    },
  },
  {
    article: 'Ps.14(3)',
    asks: {
      id: 'Keputusan Pimpinan Unit Organisasi menetapkan Tim Kerja',
      en: "A team is set by the unit head's Keputusan",
    },
    not: NOT.letterFile,
  },
  {
    article: 'Ps.14(4)',
    asks: {
      id: 'Nama Tim Kerja diambil dari rumpun sub kegiatannya',
      en: 'A team is named after its group of sub-activities',
    },
    not: {
      id: 'tim harus bernama; dari mana namanya diambil tidak diperiksa',
      en: 'a team must have a name; after what it is named is not checked',
    },
  },
  {
    article: 'Ps.14(5)',
    asks: { id: 'Tim Kerja dibentuk menurut kriteria berikut', en: 'A team is formed by the criteria that follow' },
  },
  {
    article: 'Ps.14(5)a',
    asks: {
      id: 'Tim sesuai dengan cascading dan tipe Perangkat Daerah',
      en: 'The team fits the cascading and the type of the department',
    },
  },
  {
    article: 'Ps.14(5)b',
    asks: {
      id: 'Kegiatan atau sub kegiatannya tidak diampu Pengawas',
      en: 'No Pengawas holds the activity or sub-activity',
    },
    steps: ['attested unheld'],
  },
  {
    article: 'Ps.14(5)b',
    asks: {
      id: 'Analisa Beban Kerja bagi Ketua Tim paling sedikit 1',
      en: 'The workload for the leader is at least 1',
    },
    steps: ['attested workload-1'],
  },
  {
    article: 'Ps.14(5)c',
    asks: { id: 'Jangka waktunya paling lama satu tahun', en: 'Its term is one year at most' },
  },
  {
    article: 'Ps.15(1)',
    asks: { id: 'Tim Kerja dipimpin Ketua Tim', en: 'A team is led by a leader' },
  },
  {
    article: 'Ps.15(2)',
    asks: {
      id: 'Ketua Tim adalah Pejabat Fungsional Keahlian atau Pelaksana',
      en: 'The leader is a functional officer (Keahlian) or staff',
    },
    steps: ['leader: post'],
  },
  {
    article: 'Ps.15(2)',
    asks: { id: 'Ketua Tim dipilih menurut profesionalismenya', en: 'The leader is chosen by professionalism' },
    not: PROFESSIONALISM,
  },
  {
    article: 'Ps.15(3)',
    asks: {
      id: 'Pimpinan Unit Organisasi mengajukan calon Ketua Tim',
      en: 'The unit head nominates candidates for leader',
    },
    steps: ['leader: owner.unit-head nominate'],
  },
  {
    article: 'Ps.15(3)',
    asks: {
      id: 'Pejabat Penilai Kinerja memberi pertimbangan lebih dahulu',
      en: 'The rater gives a consideration first',
    },
    steps: ['leader: owner.rater recommend'],
  },
  {
    article: 'Ps.15(3)',
    asks: { id: 'Calon Ketua Tim paling banyak tiga orang', en: 'The candidates for leader are three at most' },
    steps: ['leader: owner.unit-head nominate'],
  },
  {
    article: 'Ps.15(4)',
    asks: {
      id: 'Sekretaris Daerah, selaku Ketua Tim Penilai Kinerja, menetapkan Ketua Tim',
      en: 'The Regional Secretary, as chair of the Tim Penilai Kinerja, sets the leader',
    },
  },
  {
    article: 'Ps.15(5)',
    asks: {
      id: 'Ketua Tim harus berasal dari unit pemilik kinerja',
      en: "The leader must come from the owner's unit",
    },
  },
  {
    article: 'Ps.15(6)',
    asks: {
      id: 'Bila di dalam unit tidak ada yang kompeten, orang dari luar dapat ditunjuk melalui mutasi',
      en: 'Where nobody competent is there, one from outside may be designated by transfer (mutasi)',
    },
    not: TRANSFER_OUTSIDE,
  },
];
