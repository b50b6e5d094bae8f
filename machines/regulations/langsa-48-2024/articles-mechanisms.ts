import type { LawRow } from '../../coverage/law-row.ts';
import { NOT, ofType } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { HERE, LEFT } from './articles-reasons.ts';

type Row = Omit<LawRow, 'article'>;
const at = (article: string, ...rows: readonly Row[]): readonly LawRow[] => rows.map((row) => ({ article, ...row }));

const HIGH_LEADER: Label = { id: 'Pejabat Pimpinan Tinggi Pratama', en: 'high leader' };
const ADMINISTRATOR: Label = { id: 'Administrator', en: 'Administrator' };
const SUPERVISOR: Label = { id: 'Pengawas', en: 'Pengawas' };
const FUNCTIONAL_HEAD: Label = {
  id: 'Pejabat Fungsional yang memimpin unit',
  en: 'functional officer who heads the unit',
};

/** Staff of a unit with a Pengawas are the Pengawas's to rate, except in the Kecamatan. */
const rates = (rater: Label, unitType: string): Row => ({
  asks: {
    id: `Pejabat Fungsional dan Pelaksana berada di bawah ${rater.id}, yang menilai mereka; Pelaksana menurut Ps.7(4) (pembacaan)`,
    en: `Functional officers and staff sit under the ${rater.en}, who rates them; staff by Ps.7(4) (a reading)`,
  },
  by: ofType(unitType),
});
const delegates = (by: Label, to: Label, whom: Label): Row => ({
  asks: {
    id: `${by.id} melimpahkan penilaian ${whom.id} kepada ${to.id}`,
    en: `The ${by.en} delegates the rating of ${whom.en} to the ${to.en}`,
  },
  by: HERE.delegation,
});
const EVERYONE: Label = { id: 'mereka', en: 'them' };
const FUNCTIONAL: Label = { id: 'Pejabat Fungsional', en: 'functional officers' };

const SETTLED: Row = {
  asks: {
    id: 'Perencanaan: perjanjian kinerja, pembagian target, dan strategi disepakati',
    en: 'Planning: agreement, division of targets and strategy are settled',
  },
  not: NOT.planning,
};
const ASKED_FOR: Row = {
  asks: {
    id: 'Orang dari unit lain dilibatkan melalui permohonan lintas unit',
    en: 'People of other units are involved through a request across units',
  },
  by: HERE.requests,
};
const decides = (head: Label): readonly Row[] => [
  {
    asks: {
      id: `${head.id} menentukan tugas dikerjakan tim atau individu, dan apakah orang dari unit lain diperlukan`,
      en: `The ${head.en} decides on team or individuals, and whether people of other units are needed`,
    },
    by: HERE.begins,
  },
  {
    asks: { id: '... dan apakah Ketua Tim diperlukan', en: '... and whether a leader is needed' },
    not: LEFT.alwaysLed,
  },
];
const plans = (head: Label): readonly Row[] => [
  {
    asks: {
      id: `Yang bekerja individu menyusun rencana kegiatan dan anggaran bersama ${head.id}`,
      en: `Individuals plan activities and budget with the ${head.en}`,
    },
    steps: ['assignee plan', 'may agree-plan'],
  },
  {
    asks: { id: `Tim menyusunnya bersama ${head.id} juga`, en: `A team plans them with the ${head.en} too` },
    steps: ['team-leader plan'],
  },
];

const WORKED: readonly Row[] = [
  {
    asks: { id: 'Pelaksanaan: rencana itu dirinci', en: 'Execution: that plan is detailed' },
    steps: ['assignee plan'],
  },
  {
    asks: {
      id: 'Peran dalam tim dibagi menurut kompetensi, keahlian, dan/atau keterampilan',
      en: 'Roles in a team are split by competence, expertise and/or skill',
    },
    steps: ['team-leader plan'],
  },
  {
    asks: { id: 'Yang ditugaskan bekerja secara kolaboratif', en: 'Those assigned collaborate' },
    not: NOT.collaboration,
  },
];
const monitors = (level: Label): readonly Row[] => [
  {
    asks: {
      id: `${level.id} memantau dan memberi umpan balik, berkala atau sewaktu-waktu`,
      en: `The ${level.en} monitors and gives feedback, periodically or at any time`,
    },
    steps: ['may give-feedback'],
  },
  { asks: { id: '... dan/atau Ketua Tim', en: '... and/or the leader does' }, by: HERE.leadersFeedback },
];
/** @param read how it goes there, where that is a reading of ours */
const delivered = (to: Label, read: { individual?: Label; leader?: Label } = {}): readonly Row[] => [
  {
    asks: {
      id: `Individu menyampaikan hasil yang sesuai target kepada ${to.id}${read.individual?.id ?? ''}`,
      en: `An individual gives a result on target to the ${to.en}${read.individual?.en ?? ''}`,
    },
    steps: ['assignee report'],
  },
  {
    asks: {
      id: `Dalam tim, Ketua Tim yang menyampaikannya${read.leader?.id ?? ''}`,
      en: `In a team the leader does${read.leader?.en ?? ''}`,
    },
    steps: ['team-leader report'],
  },
];

const reviewed = (by: Label, steps: readonly string[]): Row => ({
  asks: {
    id: `Evaluasi: ${by.id} meninjau hasil lebih dahulu`,
    en: `Evaluation: the ${by.en} reviews the result first`,
  },
  steps,
});
const completed = (by: Label, step: string): Row => ({
  asks: {
    id: `Selesai setelah ${by.id} menerimanya sebagai sesuai target`,
    en: `Complete once the ${by.en} accepts it as on target`,
  },
  steps: [step],
});
const ON_TARGET: Row = {
  asks: {
    id: 'Hanya yang sesuai target diteruskan: yang belum sesuai dikembalikan (pembacaan)',
    en: 'Only what is on target is passed up: what is not is returned (a reading)',
  },
  steps: ['may return'],
};

const AFTER_REVIEW: Label = {
  id: ', sesudah ditinjau Administrator (pembacaan)',
  en: ', after the Administrator’s review (a reading)',
};
const REPORTED_ABOVE: Label = {
  id: ': laporan kepada Administrator, ditinjau Pengawas lebih dahulu (pembacaan)',
  en: ': the report is to the Administrator, the Pengawas reviews it first (a reading)',
};

/** Langsa, annex B: the mechanisms, by who leads a unit; each has the stages a (planning), b (execution) and c (evaluation). */
export const MECHANISM_ROWS: readonly LawRow[] = [
  ...at(
    'Lamp. B.mek.1',
    rates(ADMINISTRATOR, 'administrator-rates-and-heads'),
    delegates(HIGH_LEADER, ADMINISTRATOR, EVERYONE),
    {
      asks: {
        id: 'Pelimpahan itu mempertimbangkan beban kerja dan rentang kendali',
        en: 'Workload and span of control are weighed for that',
      },
      not: NOT.placement,
    },
    {
      asks: {
        id: 'Berlaku bagi seluruh Perangkat Daerah selain Kecamatan, Kelurahan, dan UPT',
        en: 'Holds for all departments but Kecamatan, Kelurahan and UPT',
      },
      not: LEFT.unchecked,
    },
  ),
  ...at('Lamp. B.mek.1.a', SETTLED, ...decides(ADMINISTRATOR), ASKED_FOR, ...plans(ADMINISTRATOR)),
  ...at(
    'Lamp. B.mek.1.b',
    ...WORKED,
    ...monitors(HIGH_LEADER),
    ...delivered(HIGH_LEADER, { individual: AFTER_REVIEW, leader: AFTER_REVIEW }),
  ),
  ...at(
    'Lamp. B.mek.1.c',
    reviewed(ADMINISTRATOR, ['assignee report', 'team-leader report', 'administrator review']),
    completed(HIGH_LEADER, 'high-leader complete'),
    ON_TARGET,
  ),
  ...at(
    'Lamp. B.mek.2',
    {
      asks: {
        id: 'Pejabat Fungsional dan Pelaksana berada di bawah Administrator, yang menilai mereka',
        en: 'Functional officers and staff sit under the Administrator, who rates them',
      },
      by: ofType('administrator-rates'),
    },
    {
      asks: { id: 'Pengawas adalah Pimpinan Unit Organisasi', en: 'The Pengawas heads the unit' },
      by: ofType('administrator-rates'),
    },
    { asks: { id: 'Berlaku bagi Kecamatan', en: 'Holds for the Kecamatan' }, not: LEFT.unchecked },
  ),
  ...at(
    'Lamp. B.mek.2.a',
    SETTLED,
    {
      asks: {
        id: 'Pengawas memberi masukan sebelum orang ditugaskan',
        en: 'The Pengawas gives advice before people are assigned',
      },
      steps: ['owner.unit-head recommend'],
    },
    {
      asks: { id: 'Administrator menugaskan atas masukan itu', en: 'The Administrator assigns on that advice' },
      steps: ['owner.rater appoint'],
    },
    {
      asks: {
        id: 'Masukan itu menimbang jumlah, jenis, dan jenjang yang dibutuhkan',
        en: 'That advice weighs how many, of which kind and level are needed',
      },
      not: { id: 'isi masukan itu tidak diminta', en: 'what that advice says is not asked for' },
    },
    ...decides(SUPERVISOR),
    ASKED_FOR,
    ...plans(SUPERVISOR),
  ),
  ...at(
    'Lamp. B.mek.2.b',
    ...WORKED,
    ...monitors(SUPERVISOR),
    ...delivered(SUPERVISOR, { individual: REPORTED_ABOVE }),
  ),
  ...at(
    'Lamp. B.mek.2.c',
    reviewed(SUPERVISOR, ['assignee report', 'supervisor review']),
    completed(ADMINISTRATOR, 'administrator complete'),
    ON_TARGET,
  ),
  ...at('Lamp. B.mek.3', rates(SUPERVISOR, 'supervisor-alone')),
  ...at(
    'Lamp. B.mek.3.a',
    SETTLED,
    delegates(ADMINISTRATOR, SUPERVISOR, FUNCTIONAL),
    ...decides(SUPERVISOR),
    ...plans(SUPERVISOR),
  ),
  ...at('Lamp. B.mek.3.b', ...WORKED, ...delivered(SUPERVISOR)),
  ...at(
    'Lamp. B.mek.3.c',
    reviewed(SUPERVISOR, ['supervisor review']),
    completed(ADMINISTRATOR, 'administrator complete'),
    ON_TARGET,
  ),
  ...at('Lamp. B.mek.4', rates(FUNCTIONAL_HEAD, 'functional-alone')),
  ...at(
    'Lamp. B.mek.4.a',
    SETTLED,
    delegates(HIGH_LEADER, FUNCTIONAL_HEAD, FUNCTIONAL),
    ...decides(FUNCTIONAL_HEAD),
    ...plans(FUNCTIONAL_HEAD),
  ),
  ...at('Lamp. B.mek.4.b', ...WORKED, ...delivered(FUNCTIONAL_HEAD)),
  ...at(
    'Lamp. B.mek.4.c',
    reviewed(FUNCTIONAL_HEAD, ['functional-head review']),
    completed(HIGH_LEADER, 'high-leader complete'),
    ON_TARGET,
  ),
  ...at('Lamp. B.mek.5', rates({ id: 'Kepala Bagian', en: 'section head' }, 'section-head-rates-and-heads'), {
    asks: { id: 'Kepala Bagian adalah Pimpinan Unit Organisasi', en: 'The section head heads the unit' },
    by: ofType('section-head-rates-and-heads'),
  }),
  ...at(
    'Lamp. B.mek.5.c',
    reviewed({ id: 'Kepala Bagian', en: 'section head' }, ['section-head review']),
    {
      asks: { id: 'Asisten meninjau sesudahnya', en: 'The Assistant reviews it after that' },
      steps: ['assistant review'],
    },
    {
      asks: {
        id: 'Naskah terputus di sini: Sekretaris Daerah menyatakan selesai (pembacaan)',
        en: 'The page ends here: the Regional Secretary declares it complete (a reading)',
      },
      steps: ['regional-secretary complete'],
    },
    ON_TARGET,
  ),
];
