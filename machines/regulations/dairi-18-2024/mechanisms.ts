import type { Actor } from '../../vocabulary.ts';
import { monitoredBy } from '../base/grounds.ts';
import type { EditionText, Mechanism, ReportGround, TeamWork } from '../edition.ts';

const CLIMBS_AGAIN = {
  id: 'Lampiran D butir ini tidak menyebut pengembalian; hasil yang belum sesuai target dikembalikan seperti D.5-D.7 huruf c dan ditinjau kembali dari bawah.',
  en: 'This item of Annex D does not mention a return; a result off target is returned as in D.5-D.7 letter c, and reviewed again from the bottom.',
};
const REVIEWED_FIRST = {
  id: 'D.2.b menyampaikan hasil kepada JPT Pratama, D.2.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, tembusan JPT Pratama.',
  en: 'D.2.b gives the result to the high leader, D.2.c has the administrator review it first: the report goes to the administrator, with a copy to the high leader.',
};
const LEADER_REPORT: ReportGround = {
  basis: ['Ps.15(2)', 'Lamp. B.4.b.ii', 'Lamp. B.3 Ketua Tim 5'],
  copies: ['owner.rater', 'home.rater'],
};
/** A mechanism of Lampiran D that prescribes everything itself. */
const mechanism = (
  n: number,
  watches: Actor,
  chain: Mechanism['chain'],
  readings: Partial<Mechanism> = {},
): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. D.${n}.a`, `Lamp. D.${n}.b`] },
  teamPlan: { basis: [`Lamp. D.${n}.a`, `Lamp. D.${n}.b`] },
  report: { basis: ['Ps.14', 'Lamp. B.4.a', `Lamp. D.${n}.b`] },
  monitoring: monitoredBy([watches], 'Lamp. A.2.b', `Lamp. D.${n}.b`),
  review: { basis: [`Lamp. D.${n}.c`] },
  return: { basis: ['Lamp. D.5.c', 'Lamp. D.6.c', 'Lamp. D.7.c'], interpretation: CLIMBS_AGAIN },
  ...readings,
});
const returnsItself = (n: number): Pick<Mechanism, 'return'> => ({ return: { basis: [`Lamp. D.${n}.c`] } });
export const MECHANISMS: EditionText['mechanisms'] = {
  'high-leader-rates': mechanism(1, 'administrator', ['administrator', 'high-leader']),
  'administrator-rates-and-heads': mechanism(2, 'high-leader', ['administrator', 'high-leader'], {
    report: {
      basis: ['Ps.14', 'Lamp. B.4.a', 'Lamp. D.2.b', 'Lamp. D.2.c'],
      copies: ['high-leader'],
      interpretation: REVIEWED_FIRST,
    },
    leaderReport: {
      basis: [...LEADER_REPORT.basis, 'Lamp. D.2.b', 'Lamp. D.2.c'],
      copies: ['owner.rater', 'home.rater', 'high-leader'],
      interpretation: REVIEWED_FIRST,
    },
  }),
  'high-leader-rates-and-heads': mechanism(3, 'high-leader', ['high-leader'], {
    review: {
      basis: ['Lamp. D.3.c'],
      interpretation: {
        id: 'D.3.c menyebut JPT Madya sebagai penerima hasil, yang tidak ada di kabupaten (B.1.b, B.2.b): dibaca JPT Pratama.',
        en: 'D.3.c has a JPT Madya accept the result, an official whom a regency does not have (B.1.b, B.2.b): read as JPT Pratama, the high leader.',
      },
    },
  }),
  'administrator-rates': mechanism(4, 'supervisor', ['supervisor', 'administrator']),
  'administrator-alone': mechanism(5, 'administrator', ['administrator'], returnsItself(5)),
  'supervisor-alone': mechanism(6, 'supervisor', ['supervisor'], returnsItself(6)),
  'functional-alone': mechanism(7, 'functional-head', ['functional-head'], returnsItself(7)),
  'secretary-rates': mechanism(8, 'assistant', ['assistant', 'regional-secretary']),
  'assistant-rates': mechanism(9, 'section-head', ['section-head', 'assistant', 'regional-secretary']),
  'section-head-rates-and-heads': mechanism(10, 'section-head', ['section-head', 'assistant', 'regional-secretary']),
  'supervisor-rates-and-heads': {
    chain: ['supervisor', 'administrator'],
    plan: { basis: ['Lamp. A.1.c', 'Lamp. A.2.a'] },
    report: { basis: ['Ps.14', 'Lamp. B.4.a'] },
    monitoring: monitoredBy([], 'Lamp. A.2.b'),
    review: {
      basis: ['Lamp. B.1.b.2', 'Lamp. A.3'],
      interpretation: {
        id: 'Jenis unit ini (B.1.b.2) tidak punya mekanisme di Lampiran D: rantai tinjauan menurut analogi D.2.c.',
        en: 'This unit type (B.1.b.2) has no mechanism in Annex D: its review chain follows D.2.c by analogy.',
      },
    },
    return: { basis: ['Lamp. D.5.c', 'Lamp. D.6.c', 'Lamp. D.7.c'], interpretation: CLIMBS_AGAIN },
  },
};

export const TEAM_WORK: TeamWork = {
  plan: { basis: ['Lamp. B.3 Ketua Tim 1', 'Lamp. B.3 Ketua Tim 2', 'Lamp. A.2.a'] },
  memberReport: { basis: ['Ps.15(1)', 'Lamp. B.4.b.i', 'Lamp. B.3 Anggota 3'] },
  leaderReport: LEADER_REPORT,
};
