import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { HERE, LEFT } from './articles-reasons.ts';

/** Langsa Ps.10-14: how a team is asked for, verified, set and led, and by which way people come to an assignment. */
export const TEAMS: readonly LawRow[] = [
  {
    article: 'Ps.10(1)',
    asks: {
      id: 'Tim dalam unit: Kepala Perangkat Daerah menetapkan Surat Perintah',
      en: 'A team in the unit: the head of the department sets a Surat Perintah',
    },
  },
  {
    article: 'Ps.10(1)a',
    asks: {
      id: 'Bersama Surat Perintah dicantumkan maksud dan tujuan',
      en: 'With that Surat Perintah is stated: the purpose',
    },
    by: HERE.askedOfTeam,
  },
  {
    article: 'Ps.10(1)b',
    asks: { id: '... ekspektasi atau target kinerja tim', en: "... the team's expectation or target" },
    not: LEFT.contents,
  },
  {
    article: 'Ps.10(1)c',
    asks: { id: '... lamanya tim dilibatkan', en: '... for how long' },
    by: HERE.askedOfTeam,
  },
  {
    article: 'Ps.10(1)d',
    asks: { id: '... dan pengaturan lain', en: '... and other arrangements' },
    not: LEFT.contents,
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Tim lintas unit atau Perangkat Daerah: Pimpinan Unit Organisasi pemilik kinerja memohon kepada pimpinan tempat orangnya berasal',
      en: "A team across units or departments: the head of the owner's unit asks the head where the people come from",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Ia pula yang membentuk tim (pembacaan)',
      en: 'The same head forms the team (a reading)',
    },
    steps: ['owner.unit-head form'],
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Pimpinan Perangkat Daerah dapat memohon dan dimohon juga',
      en: 'Heads of departments may ask and be asked too',
    },
    not: LEFT.departmentHeads,
  },
  {
    article: 'Ps.10(2)a',
    asks: { id: 'Permohonan itu menyebut maksud dan tujuan', en: 'That request says the purpose' },
  },
  {
    article: 'Ps.10(2)b',
    asks: {
      id: '... kompetensi, keahlian, atau keterampilan yang dibutuhkan',
      en: '... the competence, expertise or skill needed',
    },
  },
  {
    article: 'Ps.10(2)c',
    asks: { id: '... ekspektasi atau target kinerja', en: '... the expectation or target' },
  },
  { article: 'Ps.10(2)d', asks: { id: '... dan lamanya', en: '... and the duration' } },
  {
    article: 'Ps.10(3)',
    asks: {
      id: 'Persetujuan disampaikan tertulis kepada Pimpinan Unit Organisasi pemohon',
      en: 'An agreement goes in writing to the head who asked',
    },
    steps: ['home.unit-head approve'],
  },
  {
    article: 'Ps.10(3)',
    asks: {
      id: 'Penolakan disampaikan tertulis kepadanya pula',
      en: 'A refusal goes there in writing as well',
    },
    steps: ['may refuse'],
  },
  {
    article: 'Ps.10(4)',
    asks: {
      id: 'Tim lintas Perangkat Daerah: Sekretaris Daerah menetapkan Surat Perintah',
      en: 'A team across departments: the Regional Secretary sets the Surat Perintah',
    },
  },
  {
    article: 'Ps.10(5)',
    asks: {
      id: 'Bila peraturan menghendaki surat keputusan, tim ditetapkan dengan itu',
      en: 'Where legislation wants a decree (surat keputusan), the team is set so',
    },
    not: {
      id: 'setiap tim memiliki Surat Perintah; peraturan mana yang menghendaki keputusan tidak diketahui sistem',
      en: 'every team has its Surat Perintah; which legislation wants a decree is not known to the system',
    },
  },
  {
    article: 'Ps.11(1)',
    asks: {
      id: 'Tim dibentuk menurut kebutuhan unit',
      en: 'A team is formed by the need of the unit',
    },
    steps: [
      'owner.department-head propose',
      'owner.unit-head form',
      'owner.unit-head add-member',
      'owner.unit-head release-member',
      'owner.unit-head vacate-role',
    ],
  },
  {
    article: 'Ps.11(1)',
    asks: { id: '... menurut perencanaan kinerja', en: '... by performance planning' },
    not: NOT.planning,
  },
  {
    article: 'Ps.11(1)',
    asks: { id: '... dan menurut beban kerja', en: '... and by workload' },
    steps: ['workload weighed'],
  },
  {
    article: 'Ps.11(2)',
    asks: {
      id: 'Kepala Perangkat Daerah mengusulkan tim kepada Wali Kota',
      en: 'The head of the department proposes the team to the mayor',
    },
    steps: ['owner.department-head propose'],
  },
  {
    article: 'Ps.11(2)',
    asks: {
      id: 'Usul itu melalui Ketua Tim Verifikasi',
      en: 'That proposal goes through the chair of the Verification Team',
    },
    steps: ['verification-team recommend'],
  },
  {
    article: 'Ps.11(3)',
    asks: {
      id: 'Tim tidak ditetapkan sebelum ada rekomendasi Tim Verifikasi',
      en: 'No team is set before the Verification Team has recommended it',
    },
    steps: ['verification-team recommend'],
  },
  {
    article: 'Ps.11(3)',
    asks: {
      id: 'Perangkat Daerah menetapkan tim, beserta Ketua Timnya (pembacaan)',
      en: 'The department sets the team, its leader included (a reading)',
    },
    steps: [
      'owner.department-head issue-letter',
      'regional-secretary issue-letter',
      'assignee receive',
      'leader: owner.department-head appoint',
    ],
  },
  {
    article: 'Ps.11(3)',
    asks: {
      id: 'Perubahan anggota atau peran dibuat oleh yang membentuk tim, tambahannya ditetapkan kembali (pembacaan)',
      en: 'Whoever formed the team changes members or roles; additions are set again (a reading)',
    },
    steps: ['owner.unit-head add-member', 'owner.unit-head release-member', 'owner.unit-head vacate-role'],
  },
  {
    article: 'Ps.11(4)',
    asks: {
      id: 'Tim Verifikasi ditetapkan dengan Keputusan Wali Kota',
      en: "The Verification Team is set by the mayor's decree",
    },
    by: {
      id: 'direktori: kursi Tim Verifikasi; keputusannya sendiri berada di luar sistem',
      en: 'the directory: the seat of the Verification Team; the decree itself stays outside',
    },
  },
  {
    article: 'Ps.12(1)',
    asks: { id: 'Tim terdiri atas ketua dan anggota', en: 'A team is a leader and members' },
  },
  { article: 'Ps.12(1)a', asks: { id: 'Tim memiliki Ketua Tim', en: 'It has a leader' } },
  {
    article: 'Ps.12(1)b',
    asks: { id: 'Tim memiliki anggota', en: 'It has members' },
    by: { id: 'tim yang kurang dari dua orang ditolak', en: 'a team of fewer than two is refused' },
  },
  {
    article: 'Ps.12(2)',
    asks: {
      id: 'Pejabat Pimpinan Tinggi Pratama yang menilai dan memimpin dapat menunjuk Koordinator',
      en: 'A high leader who rates and heads may appoint a coordinator',
    },
    steps: ['coordinator', 'coordinator: owner.unit-head appoint', 'coordinator: outside the teams'],
  },
  {
    article: 'Ps.12(2)',
    asks: {
      id: 'Pada unit seperti itu ia sendiri meninjau dan menyatakan selesai (pembacaan)',
      en: 'In such a unit the high leader alone reviews and declares complete (a reading)',
    },
    steps: ['high-leader complete'],
  },
  {
    article: 'Ps.12(3)',
    asks: {
      id: 'Ketua Tim memegang jabatan fungsional atau jabatan pelaksana',
      en: 'The leader holds a functional or a staff post',
    },
  },
  {
    article: 'Ps.12(4)',
    asks: { id: 'Koordinator memegang jabatan fungsional', en: 'The coordinator holds a functional post' },
  },
  {
    article: 'Ps.12(5)',
    asks: {
      id: 'Ketua Tim lintas unit atau Perangkat Daerah diutamakan dari pihak pemilik kinerja',
      en: "A leader across units or departments preferably comes from the owner's side",
    },
  },
  { article: 'Ps.12(6)a', asks: { id: 'Ketua Tim: paling rendah D3', en: 'Leader: at least D3' } },
  { article: 'Ps.12(6)b', asks: { id: '... kompeten di bidangnya', en: '... competent in the field' } },
  {
    article: 'Ps.12(6)c',
    asks: { id: '... berkinerja baik setahun terakhir', en: '... good performance in the last year' },
  },
  {
    article: 'Ps.12(6)d',
    asks: { id: '... paling rendah kelas 6 bila Pelaksana', en: '... job class at least 6 where staff' },
  },
  { article: 'Ps.12(7)a', asks: { id: 'Koordinator: paling rendah S1', en: 'Coordinator: at least S1' } },
  { article: 'Ps.12(7)b', asks: { id: '... kompeten di bidangnya', en: '... competent in the field' } },
  {
    article: 'Ps.12(7)c',
    asks: { id: '... berkinerja baik setahun terakhir', en: '... good performance in the last year' },
  },
  {
    article: 'Ps.12(7)d',
    asks: {
      id: '... paling rendah Ahli Muda dan/atau berpengalaman setara Pengawas',
      en: '... at least Ahli Muda and/or experience equal to a Pengawas',
    },
  },

  {
    article: 'Ps.13(1)',
    asks: {
      id: 'Penugasan dilakukan melalui penunjukan dan pengajuan sukarela',
      en: 'An assignment is by appointment and on own request',
    },
  },
  {
    article: 'Ps.13(2)',
    asks: {
      id: 'Pejabat Penilai Kinerja menunjuk secara langsung',
      en: 'The rater appoints directly',
    },
    steps: ['owner.rater appoint'],
  },
  {
    article: 'Ps.13(2)',
    asks: { id: 'Pimpinan Unit Organisasi dapat menunjuk juga', en: 'The unit head may appoint too' },
    not: {
      id: 'individu ditunjuk oleh Pejabat Penilai Kinerja saja, karena Ps.13(5); Pimpinan Unit Organisasi hanya memilih anggota timnya',
      en: 'individuals are appointed by the rater only, because of Ps.13(5); the unit head only chooses the members of the own team',
    },
  },
  {
    article: 'Ps.13(3)',
    asks: {
      id: 'Pengajuan sukarela berdasar permohonan aktif orangnya sendiri',
      en: 'Voluntary at the active request of the person',
    },
  },
  {
    article: 'Ps.13(4)',
    asks: {
      id: 'Sukarela lintas unit atau Perangkat Daerah: dengan persetujuan atasan langsung atau Pejabat Penilai Kinerja sendiri',
      en: 'Voluntary across units or departments: with the consent of the own superior or rater',
    },
  },
  {
    article: 'Ps.13(5)',
    asks: {
      id: 'Ditetapkan oleh Pejabat Penilai Kinerja; aturan khusus Ps.9(4), 10, dan 11 didahulukan (pembacaan)',
      en: 'Set by the rater; the special rules of Ps.9(4), 10 and 11 prevail (a reading)',
    },
  },
  {
    article: 'Ps.14',
    asks: {
      id: 'Tugas insidental dapat diberikan kepada individu dan tim',
      en: 'Incidental tasks may be assigned to individuals and teams',
    },
    by: BY.incidental,
  },
];
