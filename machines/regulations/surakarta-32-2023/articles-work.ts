import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** Surakarta, annex IV 3.2 and 3.3, V and VI: volunteering, who leads, the work itself, reports. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.2',
    says: 'Voluntary: in the unit or across units of this government; to the target unit head, copy to the rater',
  },
  { article: 'Lamp. IV 3.2.1.a', says: 'In the unit: the person asks the unit head and/or rater orally' },
  { article: 'Lamp. IV 3.2.1.b', says: 'If agreed, the unit head assigns' },
  { article: 'Lamp. IV 3.2.1.c', says: 'The person receives the letter' },
  {
    article: 'Lamp. IV 3.2.1.d',
    says: 'The person reports the result to the unit head and/or rater',
    by: 'the steps `report`, by Ps.26',
  },
  {
    article: 'Lamp. IV 3.2.2.a',
    says: "Across units: a letter to the target unit head, after the own rater's and/or unit head's consent",
  },
  { article: 'Lamp. IV 3.2.2.b', says: 'If agreed, the person brings that to the own unit head and/or rater' },
  {
    article: 'Lamp. IV 3.2.2.c',
    says: "If they agree, the person drafts the letter, which they sign, to the owner's unit head",
  },
  { article: 'Lamp. IV 3.2.2.d', says: 'The person receives the letter' },
  { article: 'Lamp. IV 3.2.2.e', says: 'The target head refuses in writing, with reasons' },
  { article: 'Lamp. IV 3.3.a', says: 'Under a high leader, who heads, the Administrator rates' },
  { article: 'Lamp. IV 3.3.b', says: 'One-level Dinas and Badan: the high leader rates and heads' },
  { article: 'Lamp. IV 3.3.c', says: 'Setda: under the rater or direct superior' },
  { article: 'Lamp. IV 3.3.d', says: 'RSUD, UPTD, schools and Puskesmas: under the rater or direct superior' },
  { article: 'Lamp. IV 3.3.e', says: 'Kecamatan: under the rater or direct superior' },

  { article: 'Lamp. V (tim) a-b', says: 'A team may take in people across units and agencies', by: BY.scopes },
  {
    article: 'Lamp. V (tim) c',
    says: 'The unit head may appoint one of them leader',
    by: 'the steps for the leader, by Ps.15, which is stricter',
  },
  {
    article: 'Lamp. V (tim) d',
    says: "A leader across units or agencies preferably comes from the owner's unit",
    by: 'one from elsewhere is refused, by Ps.15(5), which is stricter',
  },
  { article: 'Lamp. V (tim) e', says: "How many teams and members is the unit head's strategy", by: BY.size },
  {
    article: 'Lamp. V.a',
    says: 'In the unit: a team may bring an obstacle, with alternatives, to unit head or rater, who decide (3)',
  },
  {
    article: 'Lamp. V.a (individu) 1-3',
    says: "Individuals work by post and by the unit's directions",
    not: NOT.conduct,
  },
  { article: 'Lamp. V.a 1-2', says: "A team collaborates by the unit head's directions", not: NOT.conduct },
  { article: 'Lamp. V.a 4', says: 'The unit head or rater monitors the team every quarter' },
  {
    article: 'Lamp. V.a 5-6',
    says: 'Where needed, teams coordinate with others, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. V.b',
    says: "Across units: obstacles to the head of the owner's unit (3), and to each home unit head where they must collaborate (4)",
  },
  { article: 'Lamp. V.b 1-2', says: "A team across units works by the owner's directions", not: NOT.conduct },
  {
    article: 'Lamp. V.b 5-6',
    says: 'Where needed, teams coordinate with others, at every stage',
    not: NOT.coordination,
  },
  {
    article: 'Lamp. V.c',
    says: "Across agencies: obstacles to the head of the owner's unit (4), and to each home unit or agency head where they must collaborate (5)",
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. V.c 1-3',
    says: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.c 6-7',
    says: 'Where needed, teams coordinate with others, at every stage',
    not: NOT.coordination,
  },

  { article: 'Lamp. VI.1.a', says: 'Individuals report to the unit head through the rater' },
  { article: 'Lamp. VI.1.b', says: 'JF Madya in Setda: through the rater and the section head' },
  { article: 'Lamp. VI.2.a', says: 'Members report to the leader' },
  {
    article: 'Lamp. VI.2.b',
    says: 'The leader then reports to the unit head through the rater or controller',
  },
  {
    article: 'Lamp. VI.3',
    says: 'The controller reports directly to the unit head',
  },
];
