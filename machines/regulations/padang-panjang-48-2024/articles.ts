import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

const NOT_HELD = "the annex is not held: the ministry's model is followed, and marked as a reading";

const ROWS: readonly LawRow[] = [
  { article: 'Ps.1(13)', says: 'The rater is the direct superior, or one with delegated authority', by: BY.delegated },
  { article: 'Ps.1(14)', says: 'An assignment is to a given task under a unit head, for a given period' },
  { article: 'Ps.4(3)', says: 'The mechanisms of work stand in Lampiran I', not: NOT_HELD },
  { article: 'Ps.5(1)', says: 'Those assigned sit under a high leader, Administrator or Pengawas', by: BY.seats },
  { article: 'Ps.5(2)', says: 'A functional officer may head an independent unit', by: 'unit type `functional-alone`' },
  { article: 'Ps.6(1)', says: 'Placed by the appointing authority (PPK)', not: NOT.placement },
  { article: 'Ps.6(2)', says: 'Where people sit stands in Lampiran II', not: NOT_HELD },
  { article: 'Ps.7(1)', says: 'They work as individuals and/or in teams', by: BY.forms },
  { article: 'Ps.7(2)', says: 'They may come from the unit, from other units and from other agencies' },
  { article: 'Ps.7(3)', says: "A leader across units preferably comes from the owner's unit" },
  { article: 'Ps.7(4)', says: 'A person may serve more than one target, routine or incidental', by: BY.several },
  { article: 'Ps.8(1)', says: 'An assignment is by appointment and/or on own request' },
  { article: 'Ps.8(2)', says: 'Appointed directly by the rater and/or the unit head' },
  { article: 'Ps.8(3)', says: 'Voluntary at the active request of the person' },
  { article: 'Ps.8(4)', says: 'Set by the rater or the unit head' },
  { article: 'Ps.10', says: 'Work is inside the unit, across units and across agencies', by: BY.scopes },
  { article: 'Ps.12', says: 'Individuals report directly to the unit head' },
  { article: 'Ps.13(1)', says: 'Members report to the leader' },
  { article: 'Ps.13(2)', says: "The leader reports the team's work to the unit head, periodically" },
  { article: 'Ps.13(3)', says: 'The unit head may ask leader and/or members for a report at any time' },
  { article: 'Ps.15(1)a', says: 'Expectations are set and clarified', not: NOT.performance },
  { article: 'Ps.15(1)b', says: 'Performance is documented, with feedback and development', not: NOT.performance },
  { article: 'Ps.15(1)c', says: "Employees' performance is evaluated", not: NOT.performance },
  { article: 'Ps.15(1)d', says: 'The evaluation is followed up by awards and sanctions' },
  { article: 'Ps.16', says: 'Departments may use integrated, shared electronic services', not: NOT.shared },
  { article: 'Lamp. III (not held)', says: 'How people are assigned (Ps.9)', not: NOT_HELD },
  { article: 'Lamp. IV (not held)', says: 'How the work is done (Ps.11)', not: NOT_HELD },
  { article: 'Lamp. V (not held)', says: 'How it is accounted for (Ps.14)', not: NOT_HELD },
];

export const ARTICLES: LawRows = {
  leftOut:
    'Ps.1 but for (13) and (14) (definitions); Ps.2, 3, 4(1)-(2) (stages, principles, scope); Ps.9, 11 and 14 (they refer to the annexes); Ps.15(2) (refers to the legislation on performance); Ps.17 (business process maps); Ps.18 (entry into force). The numbers of Ps.4, 13, 16 and 17 are lost in the text that is held, and follow from their order.',
  rows: ROWS,
};
