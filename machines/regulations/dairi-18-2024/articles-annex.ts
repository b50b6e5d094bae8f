import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';

/** Dairi, annex A, B.1 and B.2: stages, where people sit, how they are assigned. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. A.1.a',
    asks: { id: '', en: 'Agreement, strategy, and people assigned to level 2 by level 1' },
    not: NOT.planning,
  },
  {
    article: 'Lamp. A.1.b',
    asks: { id: '', en: 'Level 2 decides: team or individual, other units, a leader or not' },
    by: BY.size,
  },
  { article: 'Lamp. A.1.c', asks: { id: '', en: 'Those assigned plan activities and budget' } },
  { article: 'Lamp. A.2.a', asks: { id: '', en: 'Those assigned detail the plan, split roles and carry it out' } },
  { article: 'Lamp. A.2.b', asks: { id: '', en: 'Level 2 and/or the leader monitor and give feedback' } },
  {
    article: 'Lamp. A.2.c',
    asks: { id: '', en: 'Results are delivered to level 1' },
    by: { id: '', en: 'the review chain, by which a result on target climbs to level 1' },
  },
  {
    article: 'Lamp. A.3',
    asks: { id: '', en: 'Level 2 and level 1 review; complete once level 1 accepts it as on target' },
  },

  {
    article: 'Lamp. B.1 (kedudukan) a',
    asks: { id: '', en: 'The rater is the direct superior of those assigned' },
    by: BY.seats,
  },
  {
    article: 'Lamp. B.1 (kedudukan) b',
    asks: { id: '', en: 'Raters are of four kinds of officials' },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. B.1 (kedudukan) c',
    asks: { id: '', en: 'Placed by span of control and workload' },
    not: NOT.placement,
  },
  {
    article: 'Lamp. B.1 (kedudukan) d',
    asks: { id: '', en: 'Placed by the appointing authority (PPK)' },
    not: NOT.placement,
  },
  { article: 'Lamp. B.1.a.1', asks: { id: '', en: 'Under a high leader who rates' }, by: ofType('high-leader-rates') },
  {
    article: 'Lamp. B.1.a.2',
    asks: { id: '', en: 'Under a high leader, the Administrator rates' },
    by: ofType('administrator-rates-and-heads'),
  },
  {
    article: 'Lamp. B.1.b.1',
    asks: { id: '', en: 'Under an Administrator who rates' },
    by: ofType('administrator-rates'),
  },
  { article: 'Lamp. B.1.b.2', asks: { id: '', en: 'Under an Administrator, the Pengawas rates' } },
  {
    article: 'Lamp. B.1.b.3',
    asks: { id: '', en: 'Under an Administrator without Pengawas, who rates' },
    by: ofType('administrator-alone'),
  },
  { article: 'Lamp. B.1.c', asks: { id: '', en: 'Under a Pengawas who rates' }, by: ofType('supervisor-alone') },
  {
    article: 'Lamp. B.1.d',
    asks: { id: '', en: 'Under a functional officer who heads and rates' },
    by: ofType('functional-alone'),
  },
  {
    article: 'Lamp. B.1.e',
    asks: { id: '', en: 'With more than two levels, the third coordinates as a team leader does' },
  },
  {
    article: 'Lamp. B.1.f.1',
    asks: { id: '', en: 'Under the Regional Secretary who rates' },
    by: ofType('secretary-rates'),
  },
  { article: 'Lamp. B.1.f.2', asks: { id: '', en: 'Under an Assistant who rates' }, by: ofType('assistant-rates') },
  {
    article: 'Lamp. B.1.f.3',
    asks: { id: '', en: 'Under a section head who rates' },
    by: ofType('section-head-rates-and-heads'),
  },

  {
    article: 'Lamp. B.2 ¶1',
    asks: { id: '', en: "On the unit head's proposal the rater assigns, once people have been placed" },
  },
  {
    article: 'Lamp. B.2 ¶2',
    asks: {
      id: '',
      en: 'Inside the unit or across; whoever is assigned gets a letter or other written proof, paper or electronic',
    },
    not: NOT.letterFile,
  },
  {
    article: 'Lamp. B.2.a',
    asks: { id: '', en: 'The rater or the unit head assigns, weighing competence, expertise and skill' },
  },
  { article: 'Lamp. B.2.b', asks: { id: '', en: 'Unit heads are of four kinds of officials' }, by: BY.unitTypes },
  { article: 'Lamp. B.2.c', asks: { id: '', en: 'A team may take in one or more kinds of posts' } },
  { article: 'Lamp. B.2.d', asks: { id: '', en: "Set by the rater, on the unit head's proposal" } },
  { article: 'Lamp. B.2.e', asks: { id: '', en: 'Assignments are planned by workload' }, by: BY.timeTaken },
  {
    article: 'Lamp. B.2.f',
    asks: { id: '', en: 'A person may serve more than one target, routine or incidental' },
    by: BY.several,
  },
  {
    article: 'Lamp. B.2 (struktur) a-f',
    asks: { id: '', en: 'Who sets targets, who rates and who assigns, by structure' },
    by: BY.unitTypes,
  },

  {
    article: 'Lamp. B.2 (cara) a',
    asks: { id: '', en: 'Appointment: inside the unit, across units or, where needed, agencies' },
  },
  { article: 'Lamp. B.2 (cara) a.1', asks: { id: '', en: 'In the unit: the unit head appoints' } },
  {
    article: 'Lamp. B.2 (cara) a.2.a',
    asks: { id: '', en: 'Across units: the owner asks the target rater by letter, copy to the rater concerned' },
  },
  { article: 'Lamp. B.2 (cara) a.2.b', asks: { id: '', en: 'The target rater handles the request and answers it' } },
  {
    article: 'Lamp. B.2 (cara) a.2.c',
    asks: {
      id: '',
      en: 'Agreed: on the recommendation of the unit head the target rater writes the letter for one who fits',
    },
  },
  { article: 'Lamp. B.2 (cara) a.2.d', asks: { id: '', en: 'Not agreed: the target rater answers with reasons' } },
  { article: 'Lamp. B.2 (cara) a.2.e', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
  {
    article: 'Lamp. B.2 (cara) a.3.a',
    asks: { id: '', en: 'Across agencies: the owner first asks the own competent authority, copy to the rater' },
  },
  { article: 'Lamp. B.2 (cara) a.3.b', asks: { id: '', en: 'Agreed: that authority asks the other agency by letter' } },
  {
    article: 'Lamp. B.2 (cara) a.3.c',
    asks: { id: '', en: 'Agreed there: its authority instructs the rater to assign one who fits' },
  },
  {
    article: 'Lamp. B.2 (cara) a.3.d',
    asks: { id: '', en: 'The rater, on the recommendation of the unit head, answers whether there is one' },
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 1',
    asks: {
      id: '',
      en: 'If so: answer and list of names to the authority, who agrees and answers the asking authority',
    },
  },
  { article: 'Lamp. B.2 (cara) a.3.e butir 2', asks: { id: '', en: 'The rater or unit head assigns from that list' } },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 3',
    asks: { id: '', en: 'The unit head gives the letter, with three copies' },
  },
  { article: 'Lamp. B.2 (cara) a.3.e butir 4', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
  {
    article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 1',
    asks: { id: '', en: 'The letter of request says its purpose' },
  },
  {
    article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 2',
    asks: { id: '', en: '... the competence, expertise or skill needed' },
  },
  { article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 3', asks: { id: '', en: '... the expectation or target' } },
  { article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 4', asks: { id: '', en: '... and the duration' } },
  {
    article: 'Lamp. B.2 (cara) b',
    asks: { id: '', en: 'Voluntary: only inside the unit or across units of this government' },
  },
  { article: 'Lamp. B.2 (cara) b.1.a', asks: { id: '', en: 'In the unit: the person asks the unit head orally' } },
  { article: 'Lamp. B.2 (cara) b.1.b', asks: { id: '', en: 'If agreed, the unit head assigns' } },
  { article: 'Lamp. B.2 (cara) b.1.c', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
  {
    article: 'Lamp. B.2 (cara) b.2.a',
    asks: { id: '', en: 'Across units: a letter to the target unit head, copies to own rater and unit head' },
  },
  {
    article: 'Lamp. B.2 (cara) b.2.b',
    asks: { id: '', en: 'If agreed, the person brings that to the own rater, copy to the own unit head' },
  },
  { article: 'Lamp. B.2 (cara) b.2.c', asks: { id: '', en: 'If the rater agrees, the rater writes the letter' } },
  { article: 'Lamp. B.2 (cara) b.2.d', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
];
