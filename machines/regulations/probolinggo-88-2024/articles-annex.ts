import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';

/** Probolinggo, annex II.A, B.1 and B.2: stages, where people sit, how they are assigned. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. II.A.1.a',
    asks: { id: '', en: 'Agreement, strategy, and people assigned to level 2 by level 1' },
    not: NOT.planning,
  },
  {
    article: 'Lamp. II.A.1.b',
    asks: { id: '', en: 'Level 2 decides: team or individual, other units, a leader or not' },
    by: BY.size,
  },
  {
    article: 'Lamp. II.A.1.c',
    asks: { id: '', en: 'Those assigned plan activities and budget' },
    by: { id: '', en: 'the step `plan`, by Lamp. II.D of each unit type' },
  },
  { article: 'Lamp. II.A.2.a', asks: { id: '', en: 'Those assigned detail the plan, split roles and carry it out' } },
  { article: 'Lamp. II.A.2.b', asks: { id: '', en: 'Level 2 and/or the leader monitor and give feedback' } },
  {
    article: 'Lamp. II.A.2.c',
    asks: { id: '', en: 'Results are delivered to level 2' },
    by: { id: '', en: 'the steps `report`, by Lamp. II.D of each unit type' },
  },
  {
    article: 'Lamp. II.A.3',
    asks: { id: '', en: 'Level 2 and level 1 review; complete once level 1 accepts it as on target' },
    by: { id: '', en: 'the review chains, by Lamp. II.D of each unit type' },
  },

  {
    article: 'Lamp. II.B.1.a',
    asks: {
      id: '',
      en: 'Setda: the section head rates; officers of equal or higher class: the Assistant or Regional Secretary',
    },
    by: BY.rank,
  },
  {
    article: 'Lamp. II.B.1.b.1)',
    asks: { id: '', en: 'Under a high leader who heads, owns and rates (DPMPTSP)' },
    by: ofType('high-leader-rates-and-heads'),
  },
  {
    article: 'Lamp. II.B.1.b.2)',
    asks: {
      id: '',
      en: 'Under a high leader the Administrator rates; officers of equal or higher class: the high leader',
    },
    by: BY.rank,
  },
  {
    article: 'Lamp. II.B.1.c',
    asks: {
      id: '',
      en: 'Under an Administrator the Pengawas rates; officers of equal or higher class: the Administrator',
    },
    not: { id: '', en: 'that the Pengawas rates: Lamp. II.D.4 says otherwise and is followed' },
  },
  {
    article: 'Lamp. II.B.1.d',
    asks: {
      id: '',
      en: 'Under a Pengawas who rates (UPTD); equal or higher class: the high leader or the owner concerned',
    },
    by: BY.rankAbove,
  },
  {
    article: 'Lamp. II.B.1.e',
    asks: { id: '', en: 'Under a functional officer who rates; equal or higher class than a Pengawas: as in d' },
    by: BY.rankAbove,
  },

  {
    article: 'Lamp. II.B.2',
    asks: { id: '', en: 'People are assigned as individuals or in teams, as described below' },
  },
  {
    article: 'Lamp. II.B.2 ¶1',
    asks: {
      id: '',
      en: "On the unit head's proposal the rater assigns; whoever is assigned gets a letter or other written proof, paper or electronic",
    },
    not: NOT.letterFile,
  },
  {
    article: 'Lamp. II.B.2.a',
    asks: { id: '', en: 'The rater or the unit head assigns, weighing competence, expertise and skill' },
  },
  { article: 'Lamp. II.B.2.b', asks: { id: '', en: 'A team may take in one or more kinds of posts' }, by: BY.kinds },
  { article: 'Lamp. II.B.2.c', asks: { id: '', en: "Set by the rater, on the unit head's proposal" } },
  { article: 'Lamp. II.B.2.d', asks: { id: '', en: 'Assignments are planned by workload' }, by: BY.timeTaken },
  {
    article: 'Lamp. II.B.2.e',
    asks: { id: '', en: 'A person may serve more than one target, routine or incidental' },
    by: BY.several,
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: { id: '', en: 'Who sets targets, who rates and who assigns, by structure' },
    by: BY.unitTypes,
  },
  { article: 'Lamp. II.B.2.1)', asks: { id: '', en: 'Appointment' } },
  { article: 'Lamp. II.B.2.1)a)', asks: { id: '', en: 'In the unit: the unit head appoints' } },
  {
    article: 'Lamp. II.B.2.1)b) butir 1',
    asks: { id: '', en: 'Across units: the owner asks the target rater by letter, copy to the rater concerned' },
  },
  { article: 'Lamp. II.B.2.1)b) butir 2', asks: { id: '', en: 'The target rater handles the request and answers it' } },
  {
    article: 'Lamp. II.B.2.1)b) butir 3',
    asks: {
      id: '',
      en: 'Agreed: on the recommendation of the unit head the target rater writes the letter for one who fits',
    },
  },
  { article: 'Lamp. II.B.2.1)b) butir 4', asks: { id: '', en: 'Not agreed: the target rater answers with reasons' } },
  { article: 'Lamp. II.B.2.1)b) butir 5', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
  {
    article: 'Lamp. II.B.2.1)c) butir 1',
    asks: {
      id: '',
      en: 'Across agencies: the owner first asks the own competent authority, copy to the unit head or rater',
    },
  },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 1)', asks: { id: '', en: 'The letter of request says its purpose' } },
  {
    article: 'Lamp. II.B.2.1)c) butir 1 angka 2)',
    asks: { id: '', en: '... the competence, expertise or skill needed' },
  },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 3)', asks: { id: '', en: '... the expectation or target' } },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 4)', asks: { id: '', en: '... and the duration' } },
  {
    article: 'Lamp. II.B.2.1)c) butir 2',
    asks: { id: '', en: 'Agreed: that authority asks the other agency by letter' },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 3',
    asks: { id: '', en: 'Agreed there: its authority instructs the rater to assign one who fits' },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 4',
    asks: { id: '', en: 'The rater, on the recommendation of the unit head, answers whether there is one' },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (1)',
    asks: {
      id: '',
      en: 'If so: answer and list of names to the authority, who agrees and answers the asking authority',
    },
  },
  { article: 'Lamp. II.B.2.1)c) butir 5 (2)', asks: { id: '', en: 'The rater or unit head assigns from that list' } },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (3)',
    asks: { id: '', en: 'The unit head gives the letter, with three copies' },
  },
  { article: 'Lamp. II.B.2.1)c) butir 5 (4)', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
  { article: 'Lamp. II.B.2.2)', asks: { id: '', en: 'Voluntary: inside the unit or across units' } },
  { article: 'Lamp. II.B.2.2)a) butir 1', asks: { id: '', en: 'In the unit: the person asks the unit head orally' } },
  { article: 'Lamp. II.B.2.2)a) butir 2', asks: { id: '', en: 'If agreed, the unit head assigns' } },
  { article: 'Lamp. II.B.2.2)a) butir 3', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
  {
    article: 'Lamp. II.B.2.2)b) butir 1',
    asks: { id: '', en: 'Across units: a letter to the target unit head, copies to own rater and unit head' },
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 2',
    asks: { id: '', en: 'If agreed, the person brings that to the own rater, copy to the own unit head' },
  },
  { article: 'Lamp. II.B.2.2)b) butir 3', asks: { id: '', en: 'Whoever is assigned receives the letter' } },
];
