import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import { ANNEX } from './articles-annex.ts';
import { WORK } from './articles-work.ts';

const PASAL: readonly LawRow[] = [
  {
    article: 'Ps.1(10)',
    asks: { id: '', en: 'The rater is the direct superior, or one with delegated authority' },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(12)',
    asks: { id: '', en: 'An assignment is to a given task under a unit head, for a given period' },
  },
  {
    article: 'Ps.8(1)',
    asks: { id: '', en: 'Those assigned sit under a high leader, Administrator or Pengawas' },
    by: BY.seats,
  },
  {
    article: 'Ps.8(2)',
    asks: { id: '', en: 'A functional officer may head an independent unit' },
    by: ofType('functional-alone'),
  },
  {
    article: 'Ps.8(3)',
    asks: { id: '', en: 'Placed by the appointing authority (PPK), by structure' },
    not: NOT.placement,
  },
  { article: 'Ps.10(1)', asks: { id: '', en: 'They work as individuals and/or in teams' }, by: BY.forms },
  {
    article: 'Ps.10(2)',
    asks: { id: '', en: 'They may come from the unit, from other units and from other agencies' },
  },
  {
    article: 'Ps.10(3)',
    asks: { id: '', en: "A leader across units or agencies preferably comes from the owner's unit" },
  },
  {
    article: 'Ps.11(1)',
    asks: { id: '', en: 'An assignment is by appointment and/or on own request' },
    by: BY.channels,
  },
  { article: 'Ps.11(2)', asks: { id: '', en: 'Appointed directly by the rater and/or the unit head' } },
  { article: 'Ps.11(3)', asks: { id: '', en: 'Voluntary at the active request of the person' } },
  { article: 'Ps.11(4)', asks: { id: '', en: 'Set by the rater or the unit head' } },
  {
    article: 'Ps.13(1)',
    asks: { id: '', en: 'Work is inside the unit, across units and across agencies' },
    by: BY.scopes,
  },
  { article: 'Ps.14', asks: { id: '', en: 'Individuals report directly to the unit head' } },
  { article: 'Ps.15(1)', asks: { id: '', en: 'Members report to the leader' } },
  { article: 'Ps.15(2)', asks: { id: '', en: "The leader reports the team's work to the unit head, periodically" } },
  { article: 'Ps.15(3)', asks: { id: '', en: 'The unit head may ask leader and/or members for a report at any time' } },
  { article: 'Ps.17(1)a', asks: { id: '', en: 'Specifications are set and clarified' }, not: NOT.performance },
  {
    article: 'Ps.17(1)b',
    asks: { id: '', en: 'Performance is documented, with feedback and development' },
    not: NOT.performance,
  },
  { article: 'Ps.17(1)c', asks: { id: '', en: "Employees' performance is evaluated" }, not: NOT.performance },
  { article: 'Ps.17(1)d', asks: { id: '', en: 'The evaluation is followed up by awards and sanctions' } },
  {
    article: 'Ps.17(2)',
    asks: {
      id: '',
      en: 'Above expectation: a certificate, a nomination for a national award, or training may be given',
    },
  },
  { article: 'Ps.17(2)a', asks: { id: '', en: '... a certificate' } },
  { article: 'Ps.17(2)b', asks: { id: '', en: '... a nomination for the award of the central government' } },
  { article: 'Ps.17(2)c', asks: { id: '', en: '... technical guidance or training that fits the class' } },
  { article: 'Ps.18', asks: { id: '', en: 'Integrated, shared electronic services come first' }, not: NOT.shared },
  {
    article: 'Ps.19',
    asks: { id: '', en: 'Agency heads see to it that every unit uses the shared application' },
    not: NOT.shared,
  },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: '',
    en: 'Ps.1 but for (10) and (12) (definitions); Ps.2-7 (stages, aims, principles, scope); Ps.9, 12, 13(2) and 16 (they refer to the annex); Ps.17(3) (refers to the legislation on performance); Ps.20 (business process maps); Ps.21 (entry into force); in the annex Bab I and III, the introductions and figures.',
  },
  rows: [...PASAL, ...ANNEX, ...WORK],
};
