import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import { ANNEX } from './articles-annex.ts';

const NOT_ASKED = 'not asked for: the contents of the letter itself come with letters as documents';

const PASAL: readonly LawRow[] = [
  { article: 'Ps.1(10)', asks: { id: '', en: 'The performance owner gives the tasks' } },
  {
    article: 'Ps.1(11)',
    asks: { id: '', en: 'The rater is the direct superior, or one with delegated authority' },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(19)',
    asks: { id: '', en: 'An assignment is to a given task under a unit head, for a given period' },
  },
  { article: 'Ps.7(1)', asks: { id: '', en: 'The rater is the direct superior of those assigned' }, by: BY.seats },
  { article: 'Ps.7(2)', asks: { id: '', en: 'Placed by span of control and workload' }, not: NOT.placement },
  {
    article: 'Ps.7(3)',
    asks: { id: '', en: 'Functional officers sit under a high leader, Administrator or Pengawas' },
    not: { id: '', en: 'where people sit is only recorded: the directory’s seats say it' },
  },
  { article: 'Ps.7(4)a', asks: { id: '', en: 'Staff are rated by the Pengawas' }, by: BY.perPerson },
  {
    article: 'Ps.7(4)b',
    asks: { id: '', en: '... or by the Administrator, where no Pengawas does those tasks' },
    by: BY.perPerson,
  },
  {
    article: 'Ps.7(5)',
    asks: { id: '', en: 'A functional officer may head an independent unit' },
    by: ofType('functional-alone'),
  },
  { article: 'Ps.8(1)', asks: { id: '', en: 'They work as individuals and/or in teams' }, by: BY.forms },
  {
    article: 'Ps.8(2)',
    asks: { id: '', en: 'They may come from the unit, other units, other departments and other agencies' },
    not: { id: '', en: "the text has no procedure across agencies: the model's is read into it" },
  },

  {
    article: 'Ps.9(1)',
    asks: { id: '', en: 'In the unit: by Surat Perintah or other proof, written or electronic, from the rater' },
    not: NOT.letterFile,
  },
  {
    article: 'Ps.9(2)a',
    asks: { id: '', en: 'It says the purpose' },
    by: { id: '', en: 'asked of whoever begins the assignment, by Ps.1(19)' },
  },
  { article: 'Ps.9(2)b', asks: { id: '', en: '... the expectation or target' }, not: NOT_ASKED },
  { article: 'Ps.9(2)c', asks: { id: '', en: '... and arrangements on quality and speed' }, not: NOT_ASKED },
  {
    article: 'Ps.9(3)',
    asks: { id: '', en: "Across units or departments: the owner's head asks the head where the person sits, saying" },
  },
  { article: 'Ps.9(3)a', asks: { id: '', en: '... the purpose' } },
  { article: 'Ps.9(3)b', asks: { id: '', en: '... the competence, expertise or skill needed' } },
  { article: 'Ps.9(3)c', asks: { id: '', en: '... the expectation or target' } },
  { article: 'Ps.9(3)d', asks: { id: '', en: '... and the duration' } },
  { article: 'Ps.9(4)', asks: { id: '', en: 'Who sets the Surat Perintah of an individual' } },
  { article: 'Ps.9(4)a', asks: { id: '', en: 'Across units of one department: the head of the department' } },
  { article: 'Ps.9(4)b', asks: { id: '', en: 'Across departments: the Regional Secretary' } },

  {
    article: 'Ps.10(1)',
    asks: { id: '', en: 'A team in the unit: by Surat Perintah of the head of the department, saying' },
  },
  {
    article: 'Ps.10(1)a',
    asks: { id: '', en: '... its purpose' },
    by: { id: '', en: 'asked of whoever forms the team' },
  },
  { article: 'Ps.10(1)b', asks: { id: '', en: '... its expectation or target' }, not: NOT_ASKED },
  {
    article: 'Ps.10(1)c',
    asks: { id: '', en: '... its duration' },
    by: { id: '', en: 'asked of whoever forms the team, as its period' },
  },
  { article: 'Ps.10(1)d', asks: { id: '', en: '... and other arrangements' }, not: NOT_ASKED },
  {
    article: 'Ps.10(2)',
    asks: {
      id: '',
      en: "A team across units or departments: the owner's head asks the head where the people come from, saying",
    },
  },
  { article: 'Ps.10(2)a', asks: { id: '', en: '... the purpose' } },
  { article: 'Ps.10(2)b', asks: { id: '', en: '... the competence, expertise or skill needed' } },
  { article: 'Ps.10(2)c', asks: { id: '', en: '... the expectation or target' } },
  { article: 'Ps.10(2)d', asks: { id: '', en: '... and the duration' } },
  { article: 'Ps.10(3)', asks: { id: '', en: 'Agreement and/or refusal is answered in writing' } },
  {
    article: 'Ps.10(4)',
    asks: { id: '', en: 'The Surat Perintah of a team across departments: the Regional Secretary' },
  },
  {
    article: 'Ps.10(5)',
    asks: { id: '', en: 'Where legislation wants a decree (surat keputusan), the team is set so' },
    not: {
      id: '',
      en: 'every team has its Surat Perintah; which legislation wants a decree is not known to the system',
    },
  },
  {
    article: 'Ps.11(1)',
    asks: { id: '', en: 'A team rests on performance planning, need and workload' },
    not: NOT.workload,
  },
  {
    article: 'Ps.11(2)',
    asks: {
      id: '',
      en: 'The head of the department proposes it to the mayor through the chair of the Verification Team',
    },
  },
  { article: 'Ps.11(3)', asks: { id: '', en: "Set by the department after the Verification Team's recommendation" } },
  {
    article: 'Ps.11(4)',
    asks: { id: '', en: "The Verification Team is set by the mayor's decree" },
    by: { id: '', en: 'the directory: the seat of the Verification Team; the decree itself stays outside' },
  },
  { article: 'Ps.12(1)', asks: { id: '', en: 'A team is a leader and members' } },
  { article: 'Ps.12(1)a', asks: { id: '', en: 'It has a leader' } },
  {
    article: 'Ps.12(1)b',
    asks: { id: '', en: 'It has members' },
    by: { id: '', en: 'a team of fewer than two is refused' },
  },
  {
    article: 'Ps.12(2)',
    asks: { id: '', en: 'Where a high leader rates and heads, the unit may appoint a coordinator' },
    not: {
      id: '',
      en: 'the coordinator is one of the members of one team; the text has the coordinator outside the team',
    },
  },
  { article: 'Ps.12(3)', asks: { id: '', en: 'The leader holds a functional or a staff post' } },
  { article: 'Ps.12(4)', asks: { id: '', en: 'The coordinator holds a functional post' } },
  {
    article: 'Ps.12(5)',
    asks: { id: '', en: "A leader across units or departments preferably comes from the owner's" },
  },
  { article: 'Ps.12(6)a', asks: { id: '', en: 'Leader: at least D3' } },
  { article: 'Ps.12(6)b', asks: { id: '', en: '... competent in the field' } },
  { article: 'Ps.12(6)c', asks: { id: '', en: '... good performance in the last year' } },
  { article: 'Ps.12(6)d', asks: { id: '', en: '... job class at least 6 where staff' } },
  { article: 'Ps.12(7)a', asks: { id: '', en: 'Coordinator: at least S1' } },
  { article: 'Ps.12(7)b', asks: { id: '', en: '... competent in the field' } },
  { article: 'Ps.12(7)c', asks: { id: '', en: '... good performance in the last year' } },
  { article: 'Ps.12(7)d', asks: { id: '', en: '... at least Ahli Muda and/or experience equal to a Pengawas' } },

  { article: 'Ps.13(1)', asks: { id: '', en: 'An assignment is by appointment and on own request' } },
  { article: 'Ps.13(2)', asks: { id: '', en: 'Appointed directly by the rater and/or the unit head' } },
  { article: 'Ps.13(3)', asks: { id: '', en: 'Voluntary at the active request of the person' } },
  {
    article: 'Ps.13(4)',
    asks: { id: '', en: 'Voluntary across units or departments: with the consent of the own superior or rater' },
  },
  { article: 'Ps.13(5)', asks: { id: '', en: 'Set by the rater' } },
  {
    article: 'Ps.14',
    asks: { id: '', en: 'Incidental tasks may be assigned to individuals and teams' },
    by: BY.incidental,
  },
  { article: 'Ps.15(1)', asks: { id: '', en: 'Work is inside the unit and across departments' }, by: BY.scopes },
  {
    article: 'Ps.15(2)a-b',
    asks: { id: '', en: "An individual's task follows from the post and the unit's plans" },
    not: NOT.conduct,
  },
  { article: 'Ps.15(2)c', asks: { id: '', en: "A team collaborates by the unit head's directions" }, not: NOT.conduct },
  {
    article: 'Ps.15(3)',
    asks: {
      id: '',
      en: "Across units and departments: where the task needs it, by the directions of the owner's head",
    },
    not: { id: '', en: 'giving directions is not a step' },
  },
  {
    article: 'Ps.16(2)',
    asks: { id: '', en: 'The rater sets roadmap, resources, decisions, collaboration' },
    not: NOT.management,
  },
  {
    article: 'Ps.16(3)',
    asks: { id: '', en: 'The unit head plans, directs and monitors the team' },
    not: NOT.management,
  },
  { article: 'Ps.16(4)a', asks: { id: '', en: 'The leader details the plan' } },
  { article: 'Ps.16(4)b', asks: { id: '', en: '... splits the roles by competence, expertise or skill' } },
  { article: 'Ps.16(4)c', asks: { id: '', en: '... carries it out as planned' }, not: NOT.conduct },
  { article: 'Ps.16(4)d', asks: { id: '', en: '... gives members feedback periodically' } },
  {
    article: 'Ps.16(4)e',
    asks: { id: '', en: "... reports the members' results to rater and unit head, for their rating" },
  },
  { article: 'Ps.16(4)f', asks: { id: '', en: '... and sees to collaboration among members' }, not: NOT.conduct },
  { article: 'Ps.16(5)a', asks: { id: '', en: 'A member makes an individual work plan' } },
  { article: 'Ps.16(5)b', asks: { id: '', en: '... works as the leader expects' }, not: NOT.conduct },
  { article: 'Ps.16(5)c', asks: { id: '', en: '... and reports the result to the leader' } },
  { article: 'Ps.17', asks: { id: '', en: 'Individuals report directly to the rater or direct superior' } },
  { article: 'Ps.18(1)', asks: { id: '', en: 'Members report to the leader' } },
  {
    article: 'Ps.18(2)',
    asks: { id: '', en: 'The leader reports to the unit head and/or head of department, periodically' },
  },
  { article: 'Ps.18(3)', asks: { id: '', en: 'The unit head may ask leader and/or members for a report at any time' } },
  { article: 'Ps.19 a', asks: { id: '', en: 'Expectations are set and clarified' }, not: NOT.performance },
  {
    article: 'Ps.19 b',
    asks: { id: '', en: 'Performance is documented, with feedback and development' },
    not: NOT.performance,
  },
  { article: 'Ps.19 c', asks: { id: '', en: "Employees' performance is evaluated" }, not: NOT.performance },
  { article: 'Ps.19 d', asks: { id: '', en: 'The evaluation is followed up by awards and sanctions' } },
  { article: 'Ps.20', asks: { id: '', en: 'Integrated, shared electronic services come first' }, not: NOT.shared },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: '',
    en: 'Ps.1 but for (10), (11) and (19) (definitions); Ps.2-6 (aims, scope); Ps.16(1) (introduces the rest of it); Ps.21 (refers to the annex); Ps.22 (business process maps); Ps.23 (entry into force); in the annex part A, introductions and figures. Of mechanism 5 the pages before its evaluation and after its beginning are lost.',
  },
  rows: [...PASAL, ...ANNEX],
};
