import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import { ANNEX } from './articles-annex.ts';
import { WORK } from './articles-work.ts';

const PASAL: readonly LawRow[] = [
  {
    article: 'Ps.1(26)',
    asks: { id: '', en: 'The rater is the direct superior, or one with delegated authority' },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(28)',
    asks: { id: '', en: 'An assignment is to a given task under a unit head, for a given period' },
  },
  {
    article: 'Ps.9(1)',
    asks: { id: '', en: 'Those assigned sit under a high leader, Administrator or Pengawas' },
    by: BY.seats,
  },
  {
    article: 'Ps.9(2)',
    asks: { id: '', en: 'A functional officer may head an independent unit' },
    by: ofType('functional-alone'),
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
  { article: 'Ps.11(3)', asks: { id: '', en: 'Voluntary at the request of the person' } },
  { article: 'Ps.11(4)', asks: { id: '', en: 'Set by the rater and/or the unit head' } },
  {
    article: 'Ps.13(1)',
    asks: { id: '', en: 'Work is inside the unit, across units and across agencies' },
    by: BY.scopes,
  },
  { article: 'Ps.14', asks: { id: '', en: "Individuals report directly to the head of the owner's unit" } },
  { article: 'Ps.15(1)', asks: { id: '', en: 'Members report to the leader' } },
  {
    article: 'Ps.15(2)',
    asks: { id: '', en: "The leader reports the team's work to the head of the owner's unit, periodically" },
  },
  {
    article: 'Ps.15(3)',
    asks: { id: '', en: "The head of the owner's unit may ask leader and/or members for a report at any time" },
  },
  { article: 'Ps.17(1)a', asks: { id: '', en: 'Expectations are set and clarified' }, not: NOT.performance },
  {
    article: 'Ps.17(1)b',
    asks: { id: '', en: 'Performance is documented, with feedback and development' },
    not: NOT.performance,
  },
  { article: 'Ps.17(1)c', asks: { id: '', en: "Employees' performance is evaluated" }, not: NOT.performance },
  { article: 'Ps.17(1)d', asks: { id: '', en: 'The evaluation is followed up by awards and sanctions' } },
  { article: 'Ps.18', asks: { id: '', en: 'Integrated, shared electronic services come first' }, not: NOT.shared },
  {
    article: 'Ps.19',
    asks: { id: '', en: 'Department heads see to it that every unit uses the shared application' },
    not: NOT.shared,
  },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: '',
    en: 'Ps.1 but for (26) and (28) (definitions); Ps.2-8 (stages, aims, scope, principles); Ps.9(3), 12, 13(2) and 16 (they refer to the annex); Ps.17(2) (refers to the legislation on performance); Ps.20 (business process maps); Ps.21-22 (secretariats help with the change; entry into force); in the annex the introductions, the summaries under B (penyesuaian) 1-3, which the details repeat, figures and closing words.',
  },
  rows: [...PASAL, ...ANNEX, ...WORK],
};
