import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** Dairi, annex A, B.1 and B.2: stages, where people sit, how they are assigned. */
export const ANNEX: readonly LawRow[] = [
  { article: 'Lamp. A.1.a', says: 'Agreement, strategy, and people assigned to level 2 by level 1', not: NOT.planning },
  { article: 'Lamp. A.1.b', says: 'Level 2 decides: team or individual, other units, a leader or not', by: BY.size },
  { article: 'Lamp. A.1.c', says: 'Those assigned plan activities and budget' },
  { article: 'Lamp. A.2.a', says: 'Those assigned detail the plan, split roles and carry it out' },
  { article: 'Lamp. A.2.b', says: 'Level 2 and/or the leader monitor and give feedback' },
  {
    article: 'Lamp. A.2.c',
    says: 'Results are delivered to level 1',
    by: 'the review chain, by which a result on target climbs to level 1',
  },
  { article: 'Lamp. A.3', says: 'Level 2 and level 1 review; complete once level 1 accepts it as on target' },

  { article: 'Lamp. B.1 (kedudukan) a', says: 'The rater is the direct superior of those assigned', by: BY.seats },
  { article: 'Lamp. B.1 (kedudukan) b', says: 'Raters are of four kinds of officials', by: BY.unitTypes },
  { article: 'Lamp. B.1 (kedudukan) c', says: 'Placed by span of control and workload', not: NOT.placement },
  { article: 'Lamp. B.1 (kedudukan) d', says: 'Placed by the appointing authority (PPK)', not: NOT.placement },
  { article: 'Lamp. B.1.a.1', says: 'Under a high leader who rates', by: 'unit type `high-leader-rates`' },
  {
    article: 'Lamp. B.1.a.2',
    says: 'Under a high leader, the Administrator rates',
    by: 'unit type `administrator-rates-and-heads`',
  },
  { article: 'Lamp. B.1.b.1', says: 'Under an Administrator who rates', by: 'unit type `administrator-rates`' },
  { article: 'Lamp. B.1.b.2', says: 'Under an Administrator, the Pengawas rates' },
  {
    article: 'Lamp. B.1.b.3',
    says: 'Under an Administrator without Pengawas, who rates',
    by: 'unit type `administrator-alone`',
  },
  { article: 'Lamp. B.1.c', says: 'Under a Pengawas who rates', by: 'unit type `supervisor-alone`' },
  {
    article: 'Lamp. B.1.d',
    says: 'Under a functional officer who heads and rates',
    by: 'unit type `functional-alone`',
  },
  {
    article: 'Lamp. B.1.e',
    says: 'With more than two levels, the third coordinates as a team leader does',
  },
  { article: 'Lamp. B.1.f.1', says: 'Under the Regional Secretary who rates', by: 'unit type `secretary-rates`' },
  { article: 'Lamp. B.1.f.2', says: 'Under an Assistant who rates', by: 'unit type `assistant-rates`' },
  {
    article: 'Lamp. B.1.f.3',
    says: 'Under a section head who rates',
    by: 'unit type `section-head-rates-and-heads`',
  },

  {
    article: 'Lamp. B.2 ¶1',
    says: "On the unit head's proposal the rater assigns, once people have been placed",
  },
  {
    article: 'Lamp. B.2 ¶2',
    says: 'Inside the unit or across; whoever is assigned gets a letter or other written proof, paper or electronic',
    not: NOT.letterFile,
  },
  {
    article: 'Lamp. B.2.a',
    says: 'The rater or the unit head assigns, weighing competence, expertise and skill',
  },
  { article: 'Lamp. B.2.b', says: 'Unit heads are of four kinds of officials', by: BY.unitTypes },
  { article: 'Lamp. B.2.c', says: 'A team may take in one or more kinds of posts' },
  { article: 'Lamp. B.2.d', says: "Set by the rater, on the unit head's proposal" },
  { article: 'Lamp. B.2.e', says: 'Assignments are planned by workload' },
  { article: 'Lamp. B.2.f', says: 'A person may serve more than one target, routine or incidental', by: BY.several },
  {
    article: 'Lamp. B.2 (struktur) a-f',
    says: 'Who sets targets, who rates and who assigns, by structure',
    by: BY.unitTypes,
  },

  { article: 'Lamp. B.2 (cara) a', says: 'Appointment: inside the unit, across units or, where needed, agencies' },
  { article: 'Lamp. B.2 (cara) a.1', says: 'In the unit: the unit head appoints' },
  {
    article: 'Lamp. B.2 (cara) a.2.a',
    says: 'Across units: the owner asks the target rater by letter, copy to the rater concerned',
  },
  { article: 'Lamp. B.2 (cara) a.2.b', says: 'The target rater handles the request and answers it' },
  {
    article: 'Lamp. B.2 (cara) a.2.c',
    says: 'Agreed: on the recommendation of the unit head the target rater writes the letter for one who fits',
  },
  { article: 'Lamp. B.2 (cara) a.2.d', says: 'Not agreed: the target rater answers with reasons' },
  { article: 'Lamp. B.2 (cara) a.2.e', says: 'Whoever is assigned receives the letter' },
  {
    article: 'Lamp. B.2 (cara) a.3.a',
    says: 'Across agencies: the owner first asks the own competent authority, copy to the rater',
  },
  { article: 'Lamp. B.2 (cara) a.3.b', says: 'Agreed: that authority asks the other agency by letter' },
  {
    article: 'Lamp. B.2 (cara) a.3.c',
    says: 'Agreed there: its authority instructs the rater to assign one who fits',
  },
  {
    article: 'Lamp. B.2 (cara) a.3.d',
    says: 'The rater, on the recommendation of the unit head, answers whether there is one',
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 1',
    says: 'If so: answer and list of names to the authority, who agrees and answers the asking authority',
  },
  { article: 'Lamp. B.2 (cara) a.3.e butir 2', says: 'The rater or unit head assigns from that list' },
  { article: 'Lamp. B.2 (cara) a.3.e butir 3', says: 'The unit head gives the letter, with three copies' },
  { article: 'Lamp. B.2 (cara) a.3.e butir 4', says: 'Whoever is assigned receives the letter' },
  { article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 1', says: 'The letter of request says its purpose' },
  { article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 2', says: '... the competence, expertise or skill needed' },
  { article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 3', says: '... the expectation or target' },
  { article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 4', says: '... and the duration' },
  { article: 'Lamp. B.2 (cara) b', says: 'Voluntary: only inside the unit or across units of this government' },
  { article: 'Lamp. B.2 (cara) b.1.a', says: 'In the unit: the person asks the unit head orally' },
  { article: 'Lamp. B.2 (cara) b.1.b', says: 'If agreed, the unit head assigns' },
  { article: 'Lamp. B.2 (cara) b.1.c', says: 'Whoever is assigned receives the letter' },
  {
    article: 'Lamp. B.2 (cara) b.2.a',
    says: 'Across units: a letter to the target unit head, copies to own rater and unit head',
  },
  {
    article: 'Lamp. B.2 (cara) b.2.b',
    says: 'If agreed, the person brings that to the own rater, copy to the own unit head',
  },
  { article: 'Lamp. B.2 (cara) b.2.c', says: 'If the rater agrees, the rater writes the letter' },
  { article: 'Lamp. B.2 (cara) b.2.d', says: 'Whoever is assigned receives the letter' },
];
