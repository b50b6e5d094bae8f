import type { Ground } from '../../citation.ts';
import { readTogether } from '../../reading.ts';
import type { Actor } from '../../vocabulary.ts';
import { monitoredBy } from '../base/grounds.ts';
import type { EditionText, Mechanism, ReportGround, TeamWork } from '../edition.ts';
import { OFF_TARGET } from './readings.ts';

const LEADER_REPORTS = {
  id: 'Ps.18(2) menyebut Pimpinan Unit Organisasi dan/atau Pimpinan Perangkat Daerah: laporan tim disampaikan kepada Pimpinan Unit Organisasi, yang meninjau lebih dahulu.',
  en: "Art. 18(2) names the unit head and/or the department head: the team's report goes to the unit head, who reviews it first.",
};
const REVIEW_FIRST = {
  id: 'Mek.1.b menyampaikan hasil kepada JPT Pratama, mek.1.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, JPT Pratama menerimanya sesudah tinjauan.',
  en: 'Mek.1.b gives the result to the high leader, mek.1.c has the administrator review it first: the report goes to the administrator, the high leader receives it after that review.',
};
const NO_MECHANISM = {
  id: 'Ps.7(3) dan Ps.12(2) mengenal jenis unit ini, tetapi Lampiran B tidak memberinya mekanisme: dipakai tahapan umum Lampiran B, dengan JPT Pratama yang meninjau dan menyatakan selesai.',
  en: 'Arts. 7(3) and 12(2) know this unit type, but Annex B gives it no mechanism: the general stages of Annex B are used, with the high leader reviewing and declaring complete.',
};
/** Each member's own rater, of the owner's unit or of another [Ps.16(4)e]. */
const MEMBERS_RATERS: readonly Actor[] = ['owner.rater', 'home.rater'];

/** The rater is the person's own, wherever the task is [Ps.1(11), 17]. */
const FROM_ELSEWHERE: ReportGround = {
  to: 'home.rater',
  copies: ['owner.rater'],
  basis: ['Ps.17'],
  interpretation: {
    id: 'Ps.17 menyebut Pejabat Penilai Kinerja atau atasan langsung tanpa membedakan lintas unit: laporan kepada penilai pegawai sendiri, dengan tembusan kepada penilai unit pemilik kinerja, yang rantainya meninjau.',
    en: "Art. 17 names the rater or direct superior and does not tell tasks across units apart: the report goes to the person's own rater, with a copy to the rater of the owner's unit, whose chain reviews it.",
  },
};

/** Where the mechanism names nobody (3, 4) or its page is lost (5): the second level of the general stages. */
const MONITORED = monitoredBy([], 'Lamp. B.2 (tahapan) b');

const PAGE_LOST: Ground = {
  basis: ['Lamp. B.1 (tahapan) c', 'Lamp. B.2 (tahapan) a'],
  interpretation: {
    id: 'Halaman mek.5 sebelum tahap evaluasi hilang: rencana disusun menurut tahapan umum Lampiran B.',
    en: 'The page of mek.5 before the evaluation stage is lost: the plan is made by the general stages of Annex B.',
  },
};

/** A mechanism of Lampiran B: planning (a), execution (b), evaluation (c). */
const mechanism = (n: number, chain: Mechanism['chain'], readings: Partial<Mechanism> = {}): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. B.mek.${n}.a`, `Lamp. B.mek.${n}.b`] },
  teamPlan: { basis: [`Lamp. B.mek.${n}.a`, `Lamp. B.mek.${n}.b`] },
  report: { to: 'owner.rater', basis: ['Ps.17', `Lamp. B.mek.${n}.b`] },
  reportFromElsewhere: { ...FROM_ELSEWHERE, basis: [...FROM_ELSEWHERE.basis, `Lamp. B.mek.${n}.b`] },
  leaderReport: {
    copies: MEMBERS_RATERS,
    basis: ['Ps.18(2)', 'Ps.16(4)e', `Lamp. B.mek.${n}.b`],
    interpretation: LEADER_REPORTS,
  },
  monitoring: MONITORED,
  review: { basis: [`Lamp. B.mek.${n}.c`, 'Lamp. B.3 (tahapan)'] },
  return: { basis: [`Lamp. B.mek.${n}.c`], interpretation: OFF_TARGET },
  ...readings,
});
export const MECHANISMS: EditionText['mechanisms'] = {
  'administrator-rates-and-heads': mechanism(1, ['administrator', 'high-leader'], {
    monitoring: monitoredBy(['high-leader'], 'Lamp. B.2 (tahapan) b', 'Lamp. B.mek.1.b'),
    report: {
      to: 'owner.rater',
      basis: ['Ps.17', 'Lamp. B.mek.1.b', 'Lamp. B.mek.1.c'],
      interpretation: REVIEW_FIRST,
    },
    leaderReport: {
      copies: MEMBERS_RATERS,
      basis: ['Ps.18(2)', 'Ps.16(4)e', 'Lamp. B.mek.1.b', 'Lamp. B.mek.1.c'],
      interpretation: readTogether(LEADER_REPORTS, REVIEW_FIRST),
    },
  }),
  'administrator-rates': mechanism(2, ['supervisor', 'administrator'], {
    monitoring: monitoredBy(['supervisor'], 'Lamp. B.2 (tahapan) b', 'Lamp. B.mek.2.b'),
    report: {
      to: 'owner.rater',
      basis: ['Ps.17', 'Lamp. B.mek.2.b', 'Lamp. B.mek.2.c'],
      interpretation: {
        id: 'Ps.17 melaporkan tugas kepada Pejabat Penilai Kinerja (Administrator), mek.2.b menyampaikan hasilnya kepada Pengawas: laporan kepada Administrator, ditinjau lebih dahulu oleh Pengawas (mek.2.c).',
        en: 'Art. 17 has the task reported to the rater (the administrator), mek.2.b gives its result to the supervisor: the report goes to the administrator, and the supervisor reviews it first (mek.2.c).',
      },
    },
  }),
  'supervisor-alone': mechanism(3, ['supervisor', 'administrator']),
  'functional-alone': mechanism(4, ['functional-head', 'high-leader']),
  'section-head-rates-and-heads': mechanism(5, ['section-head', 'assistant', 'regional-secretary'], {
    plan: PAGE_LOST,
    teamPlan: { basis: [] },
    report: { to: 'owner.rater', basis: ['Ps.17'] },
    reportFromElsewhere: FROM_ELSEWHERE,
    leaderReport: { copies: MEMBERS_RATERS, basis: ['Ps.18(2)', 'Ps.16(4)e'], interpretation: LEADER_REPORTS },
    review: {
      basis: ['Lamp. B.mek.5.c', 'Lamp. B.3 (tahapan)'],
      interpretation: {
        id: 'Akhir halaman mek.5 hilang sesudah Kepala Bagian dan Asisten: Sekretaris Daerah dibaca sebagai yang terakhir, karena ia Pejabat Level 1 (tahapan evaluasi Lampiran B).',
        en: 'The end of the page of mek.5 is lost after section head and assistant: the regional secretary is read as the last, being the level 1 official (evaluation stage of Annex B).',
      },
    },
  }),
  'high-leader-rates-and-heads': {
    chain: ['high-leader'],
    monitoring: MONITORED,
    plan: { basis: ['Lamp. B.1 (tahapan) c', 'Lamp. B.2 (tahapan) a'], interpretation: NO_MECHANISM },
    report: { to: 'owner.rater', basis: ['Ps.17'] },
    reportFromElsewhere: FROM_ELSEWHERE,
    review: { basis: ['Ps.7(3)', 'Ps.12(2)', 'Lamp. B.3 (tahapan)'], interpretation: NO_MECHANISM },
    return: { basis: ['Lamp. B.3 (tahapan)'], interpretation: OFF_TARGET },
  },
};

export const TEAM_WORK: TeamWork = {
  plan: { basis: ['Ps.16(4)a', 'Ps.16(4)b', 'Lamp. B.2 (tahapan) a'] },
  memberReport: { basis: ['Ps.18(1)', 'Ps.16(5)c'] },
  leaderReport: { copies: MEMBERS_RATERS, basis: ['Ps.18(2)', 'Ps.16(4)e'], interpretation: LEADER_REPORTS },
};
