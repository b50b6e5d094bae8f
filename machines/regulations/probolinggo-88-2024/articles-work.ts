import type { LawRow } from '../../coverage/law-row.ts';
import { mechanismRows } from '../../coverage/mechanism-rows.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';

/** Probolinggo, annex II.B.3, reports, II.C and II.D: the work itself, and the mechanisms by unit type. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. II.B.3 (tim) a',
    asks: { id: '', en: 'A team may take in people of one unit and/or of several' },
    by: BY.scopes,
  },
  { article: 'Lamp. II.B.3 (tim) b', asks: { id: '', en: '... and, where needed, of other agencies' }, by: BY.scopes },
  {
    article: 'Lamp. II.B.3 (tim) c',
    asks: { id: '', en: 'The unit head may appoint one of them leader, by expertise or skill' },
  },
  {
    article: 'Lamp. II.B.3 (tim) d',
    asks: { id: '', en: "A leader across units or agencies preferably comes from the owner's unit" },
    by: { id: '', en: 'shown of a leader from elsewhere, by Ps.10(3)' },
  },
  {
    article: 'Lamp. II.B.3 (tim) e',
    asks: { id: '', en: 'How many teams and members there are is the unit head’s choice' },
  },
  {
    article: 'Lamp. II.B.3.a',
    asks: {
      id: '',
      en: 'In the unit: a team may bring an obstacle, with alternatives, to the unit head, who decides or follows up (3)',
    },
  },
  {
    article: 'Lamp. II.B.3.a (individu) 1-3',
    asks: { id: '', en: "An individual's task follows from the post and the unit's targets and directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.a 1-2',
    asks: { id: '', en: "A team collaborates by the unit head's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.a 4',
    asks: { id: '', en: 'The unit head periodically monitors and evaluates the team' },
  },
  {
    article: 'Lamp. II.B.3.a 5-6',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3.b',
    asks: {
      id: '',
      en: "Across units: obstacles to the head of the owner's unit (3), and to each home unit head where they must collaborate (4)",
    },
  },
  {
    article: 'Lamp. II.B.3.b 1-2',
    asks: { id: '', en: "A team across units works by the owner's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.b 5-6',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3.c',
    asks: {
      id: '',
      en: "Across agencies: obstacles to the head of the owner's unit (4), and to each home unit or agency head where they must collaborate (5)",
    },
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. II.B.3.c 1-3',
    asks: {
      id: '',
      en: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.c 6-7',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3 Penilai butir 1-5',
    asks: { id: '', en: 'The rater sets the roadmap, resources, decisions and collaboration of the organisation' },
    not: NOT.management,
  },
  {
    article: 'Lamp. II.B.3 Pimpinan butir 1-5',
    asks: {
      id: '',
      en: 'The unit head sets the activity plan, gives resources, directions and feedback, and monitors the team',
    },
    not: NOT.management,
  },
  { article: 'Lamp. II.B.3 Ketua Tim butir 1', asks: { id: '', en: 'The leader details the plan' } },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 2',
    asks: { id: '', en: '... splits the roles by competence, expertise or skill' },
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 3',
    asks: { id: '', en: '... carries it out as planned' },
    not: NOT.conduct,
  },
  { article: 'Lamp. II.B.3 Ketua Tim butir 4', asks: { id: '', en: '... gives members feedback periodically' } },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 5',
    asks: { id: '', en: "... reports the members' results to rater and unit head, for their rating" },
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 6',
    asks: { id: '', en: '... and sees to collaboration among members' },
    not: NOT.conduct,
  },
  { article: 'Lamp. II.B.3 Anggota Tim butir 1', asks: { id: '', en: 'A member makes an individual work plan' } },
  {
    article: 'Lamp. II.B.3 Anggota Tim butir 2',
    asks: { id: '', en: '... works as the leader expects' },
    not: NOT.conduct,
  },
  { article: 'Lamp. II.B.3 Anggota Tim butir 3', asks: { id: '', en: '... and reports the result to the leader' } },

  {
    article: 'Lamp. II.B (pertanggungjawaban) 1)',
    asks: { id: '', en: 'Individuals report directly to the unit head' },
  },
  { article: 'Lamp. II.B (pertanggungjawaban) 2)a)', asks: { id: '', en: 'Members report to the leader' } },
  {
    article: 'Lamp. II.B (pertanggungjawaban) 2)b)',
    asks: { id: '', en: "The leader then reports the team's work to the unit head" },
  },
  {
    article: 'Lamp. II.C',
    asks: { id: '', en: 'A management transformation team guides and controls the system' },
    by: BY.auditor,
  },

  ...mechanismRows('Lamp. II.D.1', {
    led: { id: '', en: 'Setda: the section head rates and heads' },
    by: ofType('section-head-rates-and-heads'),
    head: { id: '', en: 'section head' },
    reported: [],
    chain: [], // TODO climbs('the section head', 'the Assistant', 'the Regional Secretary')
  }),
  ...mechanismRows('Lamp. II.D.2', {
    led: { id: '', en: 'Under a high leader, the Administrator rates and heads' },
    by: ofType('administrator-rates-and-heads'),
    head: { id: '', en: 'Administrator' },
    to: { id: '', en: 'high leader' },
    reported: [],
    chain: [], // TODO `${climbs('the Administrator', 'the high leader')}; all departments but DPMPTSP, BPBD, Kecamatan, RSUD C, UPTD`
  }),
  ...mechanismRows('Lamp. II.D.3', {
    led: { id: '', en: 'The high leader rates and heads, one level (DPMPTSP)' },
    by: ofType('high-leader-rates-and-heads'),
    head: { id: '', en: 'high leader' },
    reported: [],
    chain: [], // TODO climbs('the high leader')
  }),
  ...mechanismRows('Lamp. II.D.4', {
    led: { id: '', en: 'The Administrator rates, the Pengawas heads (Kecamatan, BPBD, RSUD C and D)' },
    by: ofType('administrator-rates'),
    head: { id: '', en: 'Pengawas' },
    assigned: { asks: { id: '', en: "the rater assigns on the head's recommendation" }, steps: [] },
    reported: [],
    chain: [], // TODO climbs('the Pengawas', 'the Administrator')
  }),
  ...mechanismRows('Lamp. II.D.5', {
    led: { id: '', en: 'The Pengawas rates and heads, one level (UPTD, Kelurahan)' },
    by: ofType('supervisor-alone'),
    head: { id: '', en: 'Pengawas' },
    reported: [],
    chain: [], // TODO returned('Pengawas')
  }),
  ...mechanismRows('Lamp. II.D.6', {
    led: { id: '', en: 'A functional officer rates and heads, one level (Puskesmas, schools)' },
    by: ofType('functional-alone'),
    head: { id: '', en: 'head of the unit' },
    reported: [],
    chain: [], // TODO returned('head of the unit')
  }),
];
