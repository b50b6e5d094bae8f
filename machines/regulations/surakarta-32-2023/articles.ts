import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { ANNEX } from './articles-annex.ts';
import { WORK } from './articles-work.ts';

const INCOME = 'extra income is not in the system';

const PASAL: readonly LawRow[] = [
  {
    article: 'Ps.1(24)',
    asks: { id: '', en: 'The rater is the direct superior, or one with delegated authority' },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(27)',
    asks: { id: '', en: 'An assignment is to a given task under the head of department or unit, for a period' },
  },
  {
    article: 'Ps.9',
    asks: { id: '', en: 'Functional officers answer to the rater and/or an official to whom the unit head delegated' },
    not: { id: '', en: 'the rater has a seat; an official to whom the unit head delegated a task has none' },
  },
  { article: 'Ps.12(1)', asks: { id: '', en: 'Raters are of four kinds of officials' }, by: BY.unitTypes },
  {
    article: 'Ps.12(2)',
    asks: { id: '', en: 'Those assigned sit under the rater and answer to the rater' },
    by: BY.seats,
  },
  {
    article: 'Ps.12(3)',
    asks: { id: '', en: 'Placed by structure and map of posts, set by the PPK' },
    not: NOT.placement,
  },
  { article: 'Ps.13(1)', asks: { id: '', en: 'They are assigned as individuals and/or to teams' }, by: BY.forms },
  {
    article: 'Ps.13(2)',
    asks: { id: '', en: 'A team is a leader and members' },
    by: { id: '', en: 'a team of fewer than two is refused, and one without a leader is not set' },
  },
  { article: 'Ps.13(3)-(5)', asks: { id: '', en: 'First agreement and strategy by the unit head' }, not: NOT.planning },
  {
    article: 'Ps.13(6)',
    asks: { id: '', en: 'Where needed an additional task may be given, by competence and workload' },
    by: BY.timeTaken,
  },
  { article: 'Ps.14(1)', asks: { id: '', en: 'A team works as a group, with structure' }, by: BY.forms },
  { article: 'Ps.14(2)', asks: { id: '', en: 'A team is formed by the rater or the unit head' } },
  { article: 'Ps.14(3)', asks: { id: '', en: "A team is set by the unit head's Keputusan" }, not: NOT.letterFile },
  {
    article: 'Ps.14(4)',
    asks: { id: '', en: 'A team is named after its group of sub-activities' },
    not: { id: '', en: 'a team must have a name; after what it is named is not checked' },
  },
  { article: 'Ps.14(5)', asks: { id: '', en: 'A team is formed by these criteria' } },
  { article: 'Ps.14(5)a', asks: { id: '', en: '... it fits the cascading and the type of the department' } },
  {
    article: 'Ps.14(5)b',
    asks: { id: '', en: '... no Pengawas holds the (sub-)activity; workload of at least 1 for the leader' },
  },
  { article: 'Ps.14(5)c', asks: { id: '', en: '... its term is one year at most' } },
  { article: 'Ps.15(1)', asks: { id: '', en: 'A team is led by a leader' } },
  { article: 'Ps.15(2)', asks: { id: '', en: 'The leader is a functional officer (Keahlian) or staff' } },
  {
    article: 'Ps.15(3)',
    asks: { id: '', en: 'The unit head nominates at most three, on the consideration of the rater' },
  },
  {
    article: 'Ps.15(4)',
    asks: { id: '', en: 'The Regional Secretary sets the leader, as chair of the Tim Penilai Kinerja' },
  },
  { article: 'Ps.15(5)', asks: { id: '', en: "The leader must come from the owner's unit" } },
  {
    article: 'Ps.15(6)',
    asks: { id: '', en: 'Where nobody competent is there: one from outside, by transfer (mutasi)' },
    not: { id: '', en: 'one from outside is refused; the transfer itself is outside the system' },
  },
  {
    article: 'Ps.16(1)a',
    asks: { id: '', en: 'Members are appointed' },
    by: { id: '', en: 'the procedures by appointment, by Ps.17' },
  },
  { article: 'Ps.16(1)b', asks: { id: '', en: '... and/or volunteer' } },
  {
    article: 'Ps.16(2)',
    asks: { id: '', en: 'Appointed directly, on the proposal of the unit head as owner or one mandated' },
  },
  { article: 'Ps.16(3)', asks: { id: '', en: 'Voluntary at the active request of the person' } },
  { article: 'Ps.16(4)', asks: { id: '', en: 'Set by the unit head' } },
  {
    article: 'Ps.17(1)',
    asks: { id: '', en: 'Appointment is inside the unit, across units or across agencies' },
    by: BY.scopes,
  },
  { article: 'Ps.17(2)', asks: { id: '', en: 'In the unit: by the unit head directly, on the proposal of the rater' } },
  { article: 'Ps.17(3)', asks: { id: '', en: 'Across units: by letter of request to the unit head' } },
  { article: 'Ps.17(4)', asks: { id: '', en: 'That unit head gives the letter of assignment' } },
  { article: 'Ps.17(5)', asks: { id: '', en: 'Across agencies: by letter of request to the head of the agency' } },
  { article: 'Ps.17(6)a', asks: { id: '', en: 'The letter of request says its purpose' } },
  { article: 'Ps.17(6)b', asks: { id: '', en: '... the competence, expertise or skill needed' } },
  { article: 'Ps.17(6)c', asks: { id: '', en: '... the expectation or target' } },
  { article: 'Ps.17(6)d', asks: { id: '', en: '... and the period' } },
  { article: 'Ps.18(1)', asks: { id: '', en: 'Voluntary is inside the unit or across units' }, by: BY.scopes },
  { article: 'Ps.18(2)a', asks: { id: '', en: 'In the unit: the person asks the unit head orally' } },
  { article: 'Ps.18(2)b', asks: { id: '', en: 'If agreed, the unit head gives the letter of assignment' } },
  {
    article: 'Ps.18(3)a',
    asks: { id: '', en: "Across units: a letter to the owner's unit head, with the own unit head's consent" },
  },
  { article: 'Ps.18(3)b', asks: { id: '', en: 'If agreed, the own unit head gives the letter of assignment' } },
  { article: 'Ps.19(1)', asks: { id: '', en: 'They work as individuals and/or in teams' }, by: BY.forms },
  {
    article: 'Ps.19(2)',
    asks: { id: '', en: 'They may come from the unit, from other units and from other agencies' },
    by: BY.scopes,
  },
  {
    article: 'Ps.19(3)',
    asks: { id: '', en: "A leader across units or agencies preferably comes from the owner's unit" },
    by: { id: '', en: 'one from elsewhere is refused, by Ps.15(5), which is stricter' },
  },
  {
    article: 'Ps.19(4)',
    asks: { id: '', en: 'A letter or other written proof is given, paper or electronic' },
    not: NOT.letterFile,
  },
  { article: 'Ps.20(1)', asks: { id: '', en: 'Work is done in teams or by individuals' }, by: BY.forms },
  {
    article: 'Ps.20(2)',
    asks: { id: '', en: "It follows the unit's directions, targets and others' work" },
    not: NOT.conduct,
  },
  { article: 'Ps.20(3)a', asks: { id: '', en: 'The plan is detailed' } },
  {
    article: 'Ps.20(3)b',
    asks: { id: '', en: '... the roles in a team are split' },
    by: { id: '', en: "the leader's step `plan`" },
  },
  { article: 'Ps.20(3)c', asks: { id: '', en: '... it is carried out' }, not: NOT.conduct },
  {
    article: 'Ps.20(3)d',
    asks: { id: '', en: '... and the results are delivered' },
    by: { id: '', en: 'the steps `report`, by Ps.26' },
  },
  { article: 'Ps.21(1)', asks: { id: '', en: 'A leader makes a performance agreement, with indicators' } },
  { article: 'Ps.21(3)-(4)', asks: { id: '', en: "A leader has extra income, by the mayor's decree" }, not: INCOME },
  {
    article: 'Ps.22',
    asks: { id: '', en: "An individual's task follows the task, function and performance of the unit" },
  },
  {
    article: 'Ps.23(3)',
    asks: { id: '', en: 'The unit head sets roadmap, resources, decisions, collaboration' },
    not: NOT.management,
  },
  {
    article: 'Ps.23(4)',
    asks: { id: '', en: 'The rater plans, directs, corrects and monitors the team' },
    not: NOT.management,
  },
  { article: 'Ps.23(5)a', asks: { id: '', en: 'The leader details the plan' } },
  {
    article: 'Ps.23(5)b',
    asks: { id: '', en: '... splits the roles by competence, expertise or skill' },
    by: { id: '', en: "the leader's step `plan`" },
  },
  { article: 'Ps.23(5)c', asks: { id: '', en: '... carries it out as planned' }, not: NOT.conduct },
  { article: 'Ps.23(5)d', asks: { id: '', en: '... gives members periodic advice to improve' } },
  { article: 'Ps.23(5)e', asks: { id: '', en: "... reports the members' results to the rater, for their rating" } },
  { article: 'Ps.23(5)f', asks: { id: '', en: '... and sees to collaboration among members' }, not: NOT.conduct },
  { article: 'Ps.23(6)a', asks: { id: '', en: 'A member makes an individual work plan' } },
  { article: 'Ps.23(6)b', asks: { id: '', en: '... works as the leader expects' }, not: NOT.conduct },
  { article: 'Ps.23(6)c', asks: { id: '', en: '... and reports the result to the leader' } },
  {
    article: 'Ps.24(1)',
    asks: {
      id: '',
      en: 'In a department whose administration posts were converted, the high leader appoints a controller',
    },
    not: { id: '', en: 'that the posts were converted is not checked' },
  },
  {
    article: 'Ps.24(2)',
    asks: { id: '', en: 'The controller is a functional officer (Keahlian), at least Ahli Muda' },
  },
  { article: 'Ps.24(3)a', asks: { id: '', en: 'It fits the cascading and the type of the department' } },
  { article: 'Ps.24(3)b', asks: { id: '', en: '... no Administrator holds the programme or activity' } },
  { article: 'Ps.24(3)c', asks: { id: '', en: '... workload of at least 1' } },
  {
    article: 'Ps.24(3)d',
    asks: { id: '', en: '... the term is one year at most' },
    by: { id: '', en: 'the role ends with its team, after one year at most' },
  },
  { article: 'Ps.24(4)', asks: { id: '', en: 'The unit head nominates at most three' } },
  {
    article: 'Ps.24(5)',
    asks: { id: '', en: 'The Regional Secretary sets the controller, as chair of the Tim Penilai Kinerja' },
  },
  { article: 'Ps.24(6)', asks: { id: '', en: "The controller must come from the owner's unit" } },
  {
    article: 'Ps.24(7)',
    asks: { id: '', en: 'Where nobody competent is there: one from outside, by transfer (mutasi)' },
    not: { id: '', en: 'one from outside is refused; the transfer itself is outside the system' },
  },
  { article: 'Ps.25(1)', asks: { id: '', en: 'A controller makes a performance agreement, with indicators' } },
  { article: 'Ps.25(2)', asks: { id: '', en: "A controller has extra income, by the mayor's decree" }, not: INCOME },
  { article: 'Ps.26(1)', asks: { id: '', en: 'Reports carry supporting data' } },
  { article: 'Ps.26(2)', asks: { id: '', en: 'Individuals report directly to the unit head' } },
  { article: 'Ps.26(3)a', asks: { id: '', en: 'Members report to the leader' } },
  {
    article: 'Ps.26(3)b',
    asks: { id: '', en: 'The leader then reports to the unit head through the rater or controller' },
  },
  {
    article: 'Ps.27(1)',
    asks: { id: '', en: 'The rater evaluates and rates leaders and controllers' },
    not: NOT.performance,
  },
  {
    article: 'Ps.27(2)',
    asks: { id: '', en: 'A vacancy is proposed and set anew by January, April, July or October at the latest' },
  },
  { article: 'Ps.28(1)a', asks: { id: '', en: 'Expectations are set and clarified' }, not: NOT.performance },
  {
    article: 'Ps.28(1)b',
    asks: { id: '', en: 'Performance is documented, with feedback and development' },
    not: NOT.performance,
  },
  { article: 'Ps.28(1)c', asks: { id: '', en: "Employees' performance is evaluated" }, not: NOT.performance },
  { article: 'Ps.28(1)d', asks: { id: '', en: 'The evaluation is followed up by awards and sanctions' } },
  { article: 'Ps.28(3)', asks: { id: '', en: 'JF Madya in Setda: rated with the consideration of the section head' } },
  { article: 'Ps.29', asks: { id: '', en: 'Integrated, shared electronic services come first' }, not: NOT.shared },
  {
    article: 'Ps.30',
    asks: { id: '', en: 'The personnel department runs the proposing and setting of leaders and controllers' },
  },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: '',
    en: 'Ps.1 but for (24) and (27) (definitions); Ps.2 (aims); Ps.3-8 (what posts there are and what they do); Ps.10-11 (principles, scope); Ps.12(4) and 21(2) (they refer to the annex); Ps.23(1)-(2) (introduce the rest of it); Ps.28(2) (refers to the legislation on performance); Ps.31 (business process maps); Ps.32 (entry into force); in the annex part I, introductions and figures.',
  },
  rows: [...PASAL, ...ANNEX, ...WORK],
};
