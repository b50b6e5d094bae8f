import type { LawRow } from '../../coverage/law-row.ts';
import { ofType } from '../../coverage/mechanism-rows.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** Probolinggo, annex II.A, B.1 and B.2: stages, where people sit, how they are assigned. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. II.A.1.a',
    says: 'Agreement, strategy, and people assigned to level 2 by level 1',
    not: NOT.planning,
  },
  { article: 'Lamp. II.A.1.b', says: 'Level 2 decides: team or individual, other units, a leader or not', by: BY.size },
  {
    article: 'Lamp. II.A.1.c',
    says: 'Those assigned plan activities and budget',
    by: 'the step `plan`, by Lamp. II.D of each unit type',
  },
  { article: 'Lamp. II.A.2.a', says: 'Those assigned detail the plan, split roles and carry it out' },
  { article: 'Lamp. II.A.2.b', says: 'Level 2 and/or the leader monitor and give feedback' },
  {
    article: 'Lamp. II.A.2.c',
    says: 'Results are delivered to level 2',
    by: 'the steps `report`, by Lamp. II.D of each unit type',
  },
  {
    article: 'Lamp. II.A.3',
    says: 'Level 2 and level 1 review; complete once level 1 accepts it as on target',
    by: 'the review chains, by Lamp. II.D of each unit type',
  },

  {
    article: 'Lamp. II.B.1.a',
    says: 'Setda: the section head rates; officers of equal or higher class: the Assistant or Regional Secretary',
    by: BY.rank,
  },
  {
    article: 'Lamp. II.B.1.b.1)',
    says: 'Under a high leader who heads, owns and rates (DPMPTSP)',
    by: ofType('high-leader-rates-and-heads'),
  },
  {
    article: 'Lamp. II.B.1.b.2)',
    says: 'Under a high leader the Administrator rates; officers of equal or higher class: the high leader',
    by: BY.rank,
  },
  {
    article: 'Lamp. II.B.1.c',
    says: 'Under an Administrator the Pengawas rates; officers of equal or higher class: the Administrator',
    not: 'that the Pengawas rates: Lamp. II.D.4 says otherwise and is followed',
  },
  {
    article: 'Lamp. II.B.1.d',
    says: 'Under a Pengawas who rates (UPTD); equal or higher class: the high leader or the owner concerned',
    by: BY.rankAbove,
  },
  {
    article: 'Lamp. II.B.1.e',
    says: 'Under a functional officer who rates; equal or higher class than a Pengawas: as in d',
    by: BY.rankAbove,
  },

  { article: 'Lamp. II.B.2', says: 'People are assigned as individuals or in teams, as described below' },
  {
    article: 'Lamp. II.B.2 ¶1',
    says: "On the unit head's proposal the rater assigns; whoever is assigned gets a letter or other written proof, paper or electronic",
    not: NOT.letterFile,
  },
  { article: 'Lamp. II.B.2.a', says: 'The rater or the unit head assigns, weighing competence, expertise and skill' },
  { article: 'Lamp. II.B.2.b', says: 'A team may take in one or more kinds of posts', by: BY.kinds },
  { article: 'Lamp. II.B.2.c', says: "Set by the rater, on the unit head's proposal" },
  { article: 'Lamp. II.B.2.d', says: 'Assignments are planned by workload' },
  { article: 'Lamp. II.B.2.e', says: 'A person may serve more than one target, routine or incidental', by: BY.several },
  {
    article: 'Lamp. II.B.2 (struktur)',
    says: 'Who sets targets, who rates and who assigns, by structure',
    by: BY.unitTypes,
  },
  { article: 'Lamp. II.B.2.1)', says: 'Appointment' },
  { article: 'Lamp. II.B.2.1)a)', says: 'In the unit: the unit head appoints' },
  {
    article: 'Lamp. II.B.2.1)b) butir 1',
    says: 'Across units: the owner asks the target rater by letter, copy to the rater concerned',
  },
  { article: 'Lamp. II.B.2.1)b) butir 2', says: 'The target rater handles the request and answers it' },
  {
    article: 'Lamp. II.B.2.1)b) butir 3',
    says: 'Agreed: on the recommendation of the unit head the target rater writes the letter for one who fits',
  },
  { article: 'Lamp. II.B.2.1)b) butir 4', says: 'Not agreed: the target rater answers with reasons' },
  { article: 'Lamp. II.B.2.1)b) butir 5', says: 'Whoever is assigned receives the letter' },
  {
    article: 'Lamp. II.B.2.1)c) butir 1',
    says: 'Across agencies: the owner first asks the own competent authority, copy to the unit head or rater',
  },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 1)', says: 'The letter of request says its purpose' },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 2)', says: '... the competence, expertise or skill needed' },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 3)', says: '... the expectation or target' },
  { article: 'Lamp. II.B.2.1)c) butir 1 angka 4)', says: '... and the duration' },
  { article: 'Lamp. II.B.2.1)c) butir 2', says: 'Agreed: that authority asks the other agency by letter' },
  {
    article: 'Lamp. II.B.2.1)c) butir 3',
    says: 'Agreed there: its authority instructs the rater to assign one who fits',
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 4',
    says: 'The rater, on the recommendation of the unit head, answers whether there is one',
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (1)',
    says: 'If so: answer and list of names to the authority, who agrees and answers the asking authority',
  },
  { article: 'Lamp. II.B.2.1)c) butir 5 (2)', says: 'The rater or unit head assigns from that list' },
  { article: 'Lamp. II.B.2.1)c) butir 5 (3)', says: 'The unit head gives the letter, with three copies' },
  { article: 'Lamp. II.B.2.1)c) butir 5 (4)', says: 'Whoever is assigned receives the letter' },
  { article: 'Lamp. II.B.2.2)', says: 'Voluntary: inside the unit or across units' },
  { article: 'Lamp. II.B.2.2)a) butir 1', says: 'In the unit: the person asks the unit head orally' },
  { article: 'Lamp. II.B.2.2)a) butir 2', says: 'If agreed, the unit head assigns' },
  { article: 'Lamp. II.B.2.2)a) butir 3', says: 'Whoever is assigned receives the letter' },
  {
    article: 'Lamp. II.B.2.2)b) butir 1',
    says: 'Across units: a letter to the target unit head, copies to own rater and unit head',
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 2',
    says: 'If agreed, the person brings that to the own rater, copy to the own unit head',
  },
  { article: 'Lamp. II.B.2.2)b) butir 3', says: 'Whoever is assigned receives the letter' },
];
