import type { LawRow } from '../../coverage/law-row.ts';
import { climbs, mechanismRows, ofType, returned } from '../../coverage/mechanism-rows.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** Dairi, annex B.3, B.4, C and D: the work itself, reports, and the mechanisms by unit type. */
export const WORK: readonly LawRow[] = [
  { article: 'Lamp. B.3.a', says: 'A team may take in people of one unit and/or of several', by: BY.scopes },
  { article: 'Lamp. B.3.b', says: '... and, where needed, of other agencies', by: BY.scopes },
  { article: 'Lamp. B.3.c', says: 'The unit head may appoint one of them leader, by expertise and/or skill' },
  { article: 'Lamp. B.3.d', says: "A leader across units or agencies preferably comes from the owner's unit" },
  { article: 'Lamp. B.3.e', says: "How many teams and members is the unit head's strategy" },
  {
    article: 'Lamp. B.3 (pelaksanaan) a (individu) 1-3',
    says: "An individual's task follows from the unit's, its targets and directions",
    not: NOT.conduct,
  },
  { article: 'Lamp. B.3 (pelaksanaan) a.1', says: 'A team is for a task that needs collaboration', not: NOT.conduct },
  { article: 'Lamp. B.3 (pelaksanaan) a.2', says: "A team works by the unit head's directions", not: NOT.conduct },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.3',
    says: 'A team may bring an obstacle, with alternatives, to the unit head, who decides or follows up',
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.4',
    says: 'The unit head periodically monitors and evaluates the team',
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.5-6',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.1-2',
    says: "A team across units is for a task that needs it, by the owner's directions",
    not: NOT.conduct,
  },
  { article: 'Lamp. B.3 (pelaksanaan) b.3', says: "Obstacles across units: to the head of the owner's unit" },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.4',
    says: 'Where heads must collaborate: to each home unit head, who follows up within own duties',
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.5-6',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.1-3',
    says: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    not: NOT.conduct,
  },
  { article: 'Lamp. B.3 (pelaksanaan) c.4', says: "Obstacles across agencies: to the head of the owner's unit" },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.5',
    says: 'Where heads must collaborate: to each home unit or agency head, who follows up within own duties',
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.6-7',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. B.3 Penilai 1-5',
    says: 'The rater sets the roadmap, resources, decisions and collaboration of the organisation',
    not: NOT.management,
  },
  {
    article: 'Lamp. B.3 Pimpinan 1-5',
    says: 'The unit head sets the activity plan, gives resources, directions and feedback, and monitors the team',
    not: NOT.management,
  },
  { article: 'Lamp. B.3 Ketua Tim 1', says: 'The leader details the plan' },
  { article: 'Lamp. B.3 Ketua Tim 2', says: '... splits the roles by competence, expertise or skill' },
  { article: 'Lamp. B.3 Ketua Tim 3', says: '... carries it out as planned', not: NOT.conduct },
  { article: 'Lamp. B.3 Ketua Tim 4', says: '... gives members feedback periodically' },
  {
    article: 'Lamp. B.3 Ketua Tim 5',
    says: "... reports the members' results to rater and unit head, for their rating",
  },
  { article: 'Lamp. B.3 Ketua Tim 6', says: '... and sees to collaboration among the members', not: NOT.conduct },
  { article: 'Lamp. B.3 Anggota 1', says: 'A member makes an individual work plan' },
  { article: 'Lamp. B.3 Anggota 2', says: '... works as the leader expects', not: NOT.conduct },
  { article: 'Lamp. B.3 Anggota 3', says: '... and reports the result to the leader' },

  { article: 'Lamp. B.4.a', says: 'Individuals report directly to the unit head' },
  { article: 'Lamp. B.4.b.i', says: 'Members report to the leader' },
  { article: 'Lamp. B.4.b.ii', says: "The leader then reports the team's work to the unit head" },
  { article: 'Lamp. C', says: 'A management transformation team guides and controls the system', by: BY.auditor },

  ...mechanismRows('Lamp. D.1', {
    led: 'The high leader rates, the Administrator heads',
    by: ofType('high-leader-rates'),
    head: 'Administrator',
    assigned: "the rater assigns on the head's recommendation",
    evaluation: climbs('the Administrator', 'the high leader'),
  }),
  ...mechanismRows('Lamp. D.2', {
    led: 'Under a high leader, the Administrator rates and heads',
    by: ofType('administrator-rates-and-heads'),
    head: 'Administrator',
    to: 'high leader',
    evaluation: climbs('the Administrator', 'the high leader'),
  }),
  ...mechanismRows('Lamp. D.3', {
    led: 'The high leader rates and heads, one level',
    by: ofType('high-leader-rates-and-heads'),
    head: 'high leader',
    evaluation: 'the high leader reviews; complete once a "JPT Madya" accepts it as on target',
  }),
  ...mechanismRows('Lamp. D.4', {
    led: 'The Administrator rates, the Pengawas heads',
    by: ofType('administrator-rates'),
    head: 'Pengawas',
    assigned: "the rater assigns on the head's recommendation",
    evaluation: climbs('the Pengawas', 'the Administrator'),
  }),
  ...mechanismRows('Lamp. D.5', {
    led: 'The Administrator rates and heads, one level',
    by: ofType('administrator-alone'),
    head: 'Administrator',
    evaluation: returned('Administrator'),
  }),
  ...mechanismRows('Lamp. D.6', {
    led: 'The Pengawas rates and heads, one level',
    by: ofType('supervisor-alone'),
    head: 'Pengawas',
    evaluation: returned('Pengawas'),
  }),
  ...mechanismRows('Lamp. D.7', {
    led: 'A functional officer rates and heads, one level',
    by: ofType('functional-alone'),
    head: 'head of the unit',
    evaluation: returned('head of the unit'),
  }),
  ...mechanismRows('Lamp. D.8', {
    led: 'The Regional Secretary rates, the Assistant heads',
    by: ofType('secretary-rates'),
    head: 'Assistant',
    assigned: 'the rater assigns',
    evaluation: climbs('the Assistant', 'the Regional Secretary'),
  }),
  ...mechanismRows('Lamp. D.9', {
    led: 'The Assistant rates, the section head heads',
    by: ofType('assistant-rates'),
    head: 'section head',
    assigned: "the rater assigns on the head's recommendation",
    evaluation: climbs('the section head', 'the Assistant', 'the Regional Secretary'),
  }),
  ...mechanismRows('Lamp. D.10', {
    led: 'The section head rates and heads',
    by: ofType('section-head-rates-and-heads'),
    head: 'section head',
    evaluation: climbs('the section head', 'the Assistant', 'the Regional Secretary'),
  }),
];
