import type { LawRow } from '../../coverage/law-row.ts';
import { mechanismRows } from '../../coverage/mechanism-rows.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';

/** Dairi, annex B.3, B.4, C and D: the work itself, reports, and the mechanisms by unit type. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. B.3.a',
    asks: { id: '', en: 'A team may take in people of one unit and/or of several' },
    by: BY.scopes,
  },
  { article: 'Lamp. B.3.b', asks: { id: '', en: '... and, where needed, of other agencies' }, by: BY.scopes },
  {
    article: 'Lamp. B.3.c',
    asks: { id: '', en: 'The unit head may appoint one of them leader, by expertise and/or skill' },
  },
  {
    article: 'Lamp. B.3.d',
    asks: { id: '', en: "A leader across units or agencies preferably comes from the owner's unit" },
  },
  { article: 'Lamp. B.3.e', asks: { id: '', en: "How many teams and members is the unit head's strategy" } },
  {
    article: 'Lamp. B.3 (pelaksanaan) a (individu) 1-3',
    asks: { id: '', en: "An individual's task follows from the unit's, its targets and directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.1',
    asks: { id: '', en: 'A team is for a task that needs collaboration' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.2',
    asks: { id: '', en: "A team works by the unit head's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.3',
    asks: {
      id: '',
      en: 'A team may bring an obstacle, with alternatives, to the unit head, who decides or follows up',
    },
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.4',
    asks: { id: '', en: 'The unit head periodically monitors and evaluates the team' },
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.5-6',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.1-2',
    asks: { id: '', en: "A team across units is for a task that needs it, by the owner's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.3',
    asks: { id: '', en: "Obstacles across units: to the head of the owner's unit" },
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.4',
    asks: { id: '', en: 'Where heads must collaborate: to each home unit head, who follows up within own duties' },
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.5-6',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.1-3',
    asks: {
      id: '',
      en: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.4',
    asks: { id: '', en: "Obstacles across agencies: to the head of the owner's unit" },
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.5',
    asks: {
      id: '',
      en: 'Where heads must collaborate: to each home unit or agency head, who follows up within own duties',
    },
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.6-7',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. B.3 Penilai 1-5',
    asks: { id: '', en: 'The rater sets the roadmap, resources, decisions and collaboration of the organisation' },
    not: NOT.management,
  },
  {
    article: 'Lamp. B.3 Pimpinan 1-5',
    asks: {
      id: '',
      en: 'The unit head sets the activity plan, gives resources, directions and feedback, and monitors the team',
    },
    not: NOT.management,
  },
  { article: 'Lamp. B.3 Ketua Tim 1', asks: { id: '', en: 'The leader details the plan' } },
  { article: 'Lamp. B.3 Ketua Tim 2', asks: { id: '', en: '... splits the roles by competence, expertise or skill' } },
  { article: 'Lamp. B.3 Ketua Tim 3', asks: { id: '', en: '... carries it out as planned' }, not: NOT.conduct },
  { article: 'Lamp. B.3 Ketua Tim 4', asks: { id: '', en: '... gives members feedback periodically' } },
  {
    article: 'Lamp. B.3 Ketua Tim 5',
    asks: { id: '', en: "... reports the members' results to rater and unit head, for their rating" },
  },
  {
    article: 'Lamp. B.3 Ketua Tim 6',
    asks: { id: '', en: '... and sees to collaboration among the members' },
    not: NOT.conduct,
  },
  { article: 'Lamp. B.3 Anggota 1', asks: { id: '', en: 'A member makes an individual work plan' } },
  { article: 'Lamp. B.3 Anggota 2', asks: { id: '', en: '... works as the leader expects' }, not: NOT.conduct },
  { article: 'Lamp. B.3 Anggota 3', asks: { id: '', en: '... and reports the result to the leader' } },

  { article: 'Lamp. B.4.a', asks: { id: '', en: 'Individuals report directly to the unit head' } },
  { article: 'Lamp. B.4.b.i', asks: { id: '', en: 'Members report to the leader' } },
  { article: 'Lamp. B.4.b.ii', asks: { id: '', en: "The leader then reports the team's work to the unit head" } },
  {
    article: 'Lamp. C',
    asks: { id: '', en: 'A management transformation team guides and controls the system' },
    by: BY.auditor,
  },

  ...mechanismRows('Lamp. D.1', {
    led: { id: '', en: 'The high leader rates, the Administrator heads' },
    by: ofType('high-leader-rates'),
    head: { id: '', en: 'Administrator' },
    assigned: { asks: { id: '', en: "the rater assigns on the head's recommendation" }, steps: [] },
    reported: [],
    chain: [], // TODO climbs('the Administrator', 'the high leader')
  }),
  ...mechanismRows('Lamp. D.2', {
    led: { id: '', en: 'Under a high leader, the Administrator rates and heads' },
    by: ofType('administrator-rates-and-heads'),
    head: { id: '', en: 'Administrator' },
    to: { id: '', en: 'high leader' },
    reported: [],
    chain: [], // TODO climbs('the Administrator', 'the high leader')
  }),
  ...mechanismRows('Lamp. D.3', {
    led: { id: '', en: 'The high leader rates and heads, one level' },
    by: ofType('high-leader-rates-and-heads'),
    head: { id: '', en: 'high leader' },
    reported: [],
    chain: [], // TODO 'the high leader reviews; complete once a "JPT Madya" accepts it as on target'
  }),
  ...mechanismRows('Lamp. D.4', {
    led: { id: '', en: 'The Administrator rates, the Pengawas heads' },
    by: ofType('administrator-rates'),
    head: { id: '', en: 'Pengawas' },
    assigned: { asks: { id: '', en: "the rater assigns on the head's recommendation" }, steps: [] },
    reported: [],
    chain: [], // TODO climbs('the Pengawas', 'the Administrator')
  }),
  ...mechanismRows('Lamp. D.5', {
    led: { id: '', en: 'The Administrator rates and heads, one level' },
    by: ofType('administrator-alone'),
    head: { id: '', en: 'Administrator' },
    reported: [],
    chain: [], // TODO returned('Administrator')
  }),
  ...mechanismRows('Lamp. D.6', {
    led: { id: '', en: 'The Pengawas rates and heads, one level' },
    by: ofType('supervisor-alone'),
    head: { id: '', en: 'Pengawas' },
    reported: [],
    chain: [], // TODO returned('Pengawas')
  }),
  ...mechanismRows('Lamp. D.7', {
    led: { id: '', en: 'A functional officer rates and heads, one level' },
    by: ofType('functional-alone'),
    head: { id: '', en: 'head of the unit' },
    reported: [],
    chain: [], // TODO returned('head of the unit')
  }),
  ...mechanismRows('Lamp. D.8', {
    led: { id: '', en: 'The Regional Secretary rates, the Assistant heads' },
    by: ofType('secretary-rates'),
    head: { id: '', en: 'Assistant' },
    assigned: { asks: { id: '', en: 'the rater assigns' }, steps: [] },
    reported: [],
    chain: [], // TODO climbs('the Assistant', 'the Regional Secretary')
  }),
  ...mechanismRows('Lamp. D.9', {
    led: { id: '', en: 'The Assistant rates, the section head heads' },
    by: ofType('assistant-rates'),
    head: { id: '', en: 'section head' },
    assigned: { asks: { id: '', en: "the rater assigns on the head's recommendation" }, steps: [] },
    reported: [],
    chain: [], // TODO climbs('the section head', 'the Assistant', 'the Regional Secretary')
  }),
  ...mechanismRows('Lamp. D.10', {
    led: { id: '', en: 'The section head rates and heads' },
    by: ofType('section-head-rates-and-heads'),
    head: { id: '', en: 'section head' },
    reported: [],
    chain: [], // TODO climbs('the section head', 'the Assistant', 'the Regional Secretary')
  }),
];
