import type { LawRow } from '../../coverage/law-row.ts';
import { climbs, mechanismRows, ofType, returned } from '../../coverage/mechanism-rows.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** Probolinggo, annex II.B.3, reports, II.C and II.D: the work itself, and the mechanisms by unit type. */
export const WORK: readonly LawRow[] = [
  { article: 'Lamp. II.B.3 (tim) a', says: 'A team may take in people of one unit and/or of several', by: BY.scopes },
  { article: 'Lamp. II.B.3 (tim) b', says: '... and, where needed, of other agencies', by: BY.scopes },
  { article: 'Lamp. II.B.3 (tim) c', says: 'The unit head may appoint one of them leader, by expertise or skill' },
  {
    article: 'Lamp. II.B.3 (tim) d',
    says: "A leader across units or agencies preferably comes from the owner's unit",
    by: 'shown of a leader from elsewhere, by Ps.10(3)',
  },
  { article: 'Lamp. II.B.3 (tim) e', says: 'How many teams and members there are is the unit head’s choice' },
  {
    article: 'Lamp. II.B.3.a',
    says: 'In the unit: a team may bring an obstacle, with alternatives, to the unit head, who decides or follows up (3)',
  },
  {
    article: 'Lamp. II.B.3.a (individu) 1-3',
    says: "An individual's task follows from the post and the unit's targets and directions",
    not: NOT.conduct,
  },
  { article: 'Lamp. II.B.3.a 1-2', says: "A team collaborates by the unit head's directions", not: NOT.conduct },
  {
    article: 'Lamp. II.B.3.a 4',
    says: 'The unit head periodically monitors and evaluates the team',
  },
  {
    article: 'Lamp. II.B.3.a 5-6',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3.b',
    says: "Across units: obstacles to the head of the owner's unit (3), and to each home unit head where they must collaborate (4)",
  },
  { article: 'Lamp. II.B.3.b 1-2', says: "A team across units works by the owner's directions", not: NOT.conduct },
  {
    article: 'Lamp. II.B.3.b 5-6',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3.c',
    says: "Across agencies: obstacles to the head of the owner's unit (4), and to each home unit or agency head where they must collaborate (5)",
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. II.B.3.c 1-3',
    says: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.c 6-7',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3 Penilai butir 1-5',
    says: 'The rater sets the roadmap, resources, decisions and collaboration of the organisation',
    not: NOT.management,
  },
  {
    article: 'Lamp. II.B.3 Pimpinan butir 1-5',
    says: 'The unit head sets the activity plan, gives resources, directions and feedback, and monitors the team',
    not: NOT.management,
  },
  { article: 'Lamp. II.B.3 Ketua Tim butir 1', says: 'The leader details the plan' },
  { article: 'Lamp. II.B.3 Ketua Tim butir 2', says: '... splits the roles by competence, expertise or skill' },
  { article: 'Lamp. II.B.3 Ketua Tim butir 3', says: '... carries it out as planned', not: NOT.conduct },
  { article: 'Lamp. II.B.3 Ketua Tim butir 4', says: '... gives members feedback periodically' },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 5',
    says: "... reports the members' results to rater and unit head, for their rating",
  },
  { article: 'Lamp. II.B.3 Ketua Tim butir 6', says: '... and sees to collaboration among members', not: NOT.conduct },
  { article: 'Lamp. II.B.3 Anggota Tim butir 1', says: 'A member makes an individual work plan' },
  { article: 'Lamp. II.B.3 Anggota Tim butir 2', says: '... works as the leader expects', not: NOT.conduct },
  { article: 'Lamp. II.B.3 Anggota Tim butir 3', says: '... and reports the result to the leader' },

  { article: 'Lamp. II.B (pertanggungjawaban) 1)', says: 'Individuals report directly to the unit head' },
  { article: 'Lamp. II.B (pertanggungjawaban) 2)a)', says: 'Members report to the leader' },
  {
    article: 'Lamp. II.B (pertanggungjawaban) 2)b)',
    says: "The leader then reports the team's work to the unit head",
  },
  { article: 'Lamp. II.C', says: 'A management transformation team guides and controls the system', by: BY.auditor },

  ...mechanismRows('Lamp. II.D.1', {
    led: 'Setda: the section head rates and heads',
    by: ofType('section-head-rates-and-heads'),
    head: 'section head',
    evaluation: climbs('the section head', 'the Assistant', 'the Regional Secretary'),
  }),
  ...mechanismRows('Lamp. II.D.2', {
    led: 'Under a high leader, the Administrator rates and heads',
    by: ofType('administrator-rates-and-heads'),
    head: 'Administrator',
    to: 'high leader',
    evaluation: `${climbs('the Administrator', 'the high leader')}; all departments but DPMPTSP, BPBD, Kecamatan, RSUD C, UPTD`,
  }),
  ...mechanismRows('Lamp. II.D.3', {
    led: 'The high leader rates and heads, one level (DPMPTSP)',
    by: ofType('high-leader-rates-and-heads'),
    head: 'high leader',
    evaluation: climbs('the high leader'),
  }),
  ...mechanismRows('Lamp. II.D.4', {
    led: 'The Administrator rates, the Pengawas heads (Kecamatan, BPBD, RSUD C and D)',
    by: ofType('administrator-rates'),
    head: 'Pengawas',
    assigned: "the rater assigns on the head's recommendation",
    evaluation: climbs('the Pengawas', 'the Administrator'),
  }),
  ...mechanismRows('Lamp. II.D.5', {
    led: 'The Pengawas rates and heads, one level (UPTD, Kelurahan)',
    by: ofType('supervisor-alone'),
    head: 'Pengawas',
    evaluation: returned('Pengawas'),
  }),
  ...mechanismRows('Lamp. II.D.6', {
    led: 'A functional officer rates and heads, one level (Puskesmas, schools)',
    by: ofType('functional-alone'),
    head: 'head of the unit',
    evaluation: returned('head of the unit'),
  }),
];
