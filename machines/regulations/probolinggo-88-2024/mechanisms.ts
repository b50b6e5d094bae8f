import type { Ground } from '../../citation.ts';
import type { Actor } from '../../vocabulary.ts';
import { monitoredBy } from '../base/grounds.ts';
import type { EditionText, Mechanism, ReportGround, TeamWork } from '../edition.ts';

const CLIMBS_AGAIN = {
  id: 'Lampiran II.D butir ini tidak menyebut pengembalian; hasil yang belum sesuai target dikembalikan seperti D.5.c dan D.6.c dan ditinjau kembali dari bawah.',
  en: 'This item of Annex II.D does not mention a return; a result off target is returned as in D.5.c and D.6.c, and reviewed again from the bottom.',
};
const OWNERS_HEAD = {
  id: 'Ps.14-15 hanya menyebut Pimpinan Unit Organisasi: dibaca pimpinan unit pemilik kinerja, seperti dalam Lampiran II.D.',
  en: "Art. 14-15 only say the unit head: read as the head of the performance owner's unit, as in Annex II.D.",
};
const REVIEWED_FIRST = {
  id: 'D.2.b menyampaikan hasil kepada JPT Pratama, D.2.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator sebagai Pimpinan Unit Organisasi pemilik kinerja (Ps.14-15), tembusan JPT Pratama.',
  en: "D.2.b gives the result to the high leader, D.2.c has the administrator review it first: the report goes to the administrator as head of the performance owner's unit (Art. 14-15), with a copy to the high leader.",
};
const individualReport = (n: number): Ground => ({
  basis: ['Ps.14', 'Lamp. II.B (pertanggungjawaban) 1)', `Lamp. II.D.${n}.b`],
  interpretation: OWNERS_HEAD,
});
const LEADER_REPORT: ReportGround = {
  basis: ['Ps.15(2)', 'Lamp. II.B (pertanggungjawaban) 2)b)', 'Lamp. II.B.3 Ketua Tim butir 5'],
  copies: ['owner.rater', 'home.rater'],
  interpretation: OWNERS_HEAD,
};
/** A mechanism of Lampiran II.D, which goes before II.B.1 and II.B.2. */
const mechanism = (
  n: number,
  watches: Actor,
  chain: Mechanism['chain'],
  readings: Partial<Mechanism> = {},
): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. II.D.${n}.a`, `Lamp. II.D.${n}.b`] },
  teamPlan: { basis: [`Lamp. II.D.${n}.a`, `Lamp. II.D.${n}.b`] },
  report: individualReport(n),
  monitoring: monitoredBy([watches], 'Lamp. II.A.2.b', `Lamp. II.D.${n}.b`),
  leaderReport: { ...LEADER_REPORT, basis: [...LEADER_REPORT.basis, `Lamp. II.D.${n}.b`] },
  review: { basis: [`Lamp. II.D.${n}.c`] },
  return: { basis: ['Lamp. II.D.5.c', 'Lamp. II.D.6.c'], interpretation: CLIMBS_AGAIN },
  ...readings,
});
const returnsItself = (n: number): Pick<Mechanism, 'return'> => ({ return: { basis: [`Lamp. II.D.${n}.c`] } });
export const MECHANISMS: EditionText['mechanisms'] = {
  'section-head-rates-and-heads': mechanism(1, 'section-head', ['section-head', 'assistant', 'regional-secretary']),
  'administrator-rates-and-heads': mechanism(2, 'high-leader', ['administrator', 'high-leader'], {
    report: {
      basis: [...individualReport(2).basis, 'Lamp. II.D.2.c'],
      copies: ['high-leader'],
      interpretation: REVIEWED_FIRST,
    },
    leaderReport: {
      basis: [...LEADER_REPORT.basis, 'Lamp. II.D.2.b', 'Lamp. II.D.2.c'],
      copies: ['owner.rater', 'home.rater', 'high-leader'],
      interpretation: REVIEWED_FIRST,
    },
  }),
  'high-leader-rates-and-heads': mechanism(3, 'high-leader', ['high-leader']),
  'administrator-rates': mechanism(4, 'supervisor', ['supervisor', 'administrator']),
  'supervisor-alone': mechanism(5, 'supervisor', ['supervisor'], returnsItself(5)),
  'functional-alone': mechanism(6, 'functional-head', ['functional-head'], returnsItself(6)),
};

export const TEAM_WORK: TeamWork = {
  plan: { basis: ['Lamp. II.B.3 Ketua Tim butir 1', 'Lamp. II.B.3 Ketua Tim butir 2', 'Lamp. II.A.2.a'] },
  memberReport: {
    basis: ['Ps.15(1)', 'Lamp. II.B (pertanggungjawaban) 2)a)', 'Lamp. II.B.3 Anggota Tim butir 3'],
  },
  leaderReport: LEADER_REPORT,
};
