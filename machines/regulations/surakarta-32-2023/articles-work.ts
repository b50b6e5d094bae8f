import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** Surakarta, annex IV 3.2 and 3.3, V and VI: volunteering, who leads, the work itself, reports. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.2',
    asks: {
      id: '',
      en: 'Voluntary: in the unit or across units of this government; to the target unit head, copy to the rater',
    },
  },
  {
    article: 'Lamp. IV 3.2.1.a',
    asks: { id: '', en: 'In the unit: the person asks the unit head and/or rater orally' },
  },
  { article: 'Lamp. IV 3.2.1.b', asks: { id: '', en: 'If agreed, the unit head assigns' } },
  { article: 'Lamp. IV 3.2.1.c', asks: { id: '', en: 'The person receives the letter' } },
  {
    article: 'Lamp. IV 3.2.1.d',
    asks: { id: '', en: 'The person reports the result to the unit head and/or rater' },
    by: { id: '', en: 'the steps `report`, by Ps.26' },
  },
  {
    article: 'Lamp. IV 3.2.2.a',
    asks: {
      id: '',
      en: "Across units: a letter to the target unit head, after the own rater's and/or unit head's consent",
    },
  },
  {
    article: 'Lamp. IV 3.2.2.b',
    asks: { id: '', en: 'If agreed, the person brings that to the own unit head and/or rater' },
  },
  {
    article: 'Lamp. IV 3.2.2.c',
    asks: { id: '', en: "If they agree, the person drafts the letter, which they sign, to the owner's unit head" },
  },
  { article: 'Lamp. IV 3.2.2.d', asks: { id: '', en: 'The person receives the letter' } },
  { article: 'Lamp. IV 3.2.2.e', asks: { id: '', en: 'The target head refuses in writing, with reasons' } },
  { article: 'Lamp. IV 3.3.a', asks: { id: '', en: 'Under a high leader, who heads, the Administrator rates' } },
  { article: 'Lamp. IV 3.3.b', asks: { id: '', en: 'One-level Dinas and Badan: the high leader rates and heads' } },
  { article: 'Lamp. IV 3.3.c', asks: { id: '', en: 'Setda: under the rater or direct superior' } },
  {
    article: 'Lamp. IV 3.3.d',
    asks: { id: '', en: 'RSUD, UPTD, schools and Puskesmas: under the rater or direct superior' },
  },
  { article: 'Lamp. IV 3.3.e', asks: { id: '', en: 'Kecamatan: under the rater or direct superior' } },

  {
    article: 'Lamp. V (tim) a-b',
    asks: { id: '', en: 'A team may take in people across units and agencies' },
    by: BY.scopes,
  },
  {
    article: 'Lamp. V (tim) c',
    asks: { id: '', en: 'The unit head may appoint one of them leader' },
    by: { id: '', en: 'the steps for the leader, by Ps.15, which is stricter' },
  },
  {
    article: 'Lamp. V (tim) d',
    asks: { id: '', en: "A leader across units or agencies preferably comes from the owner's unit" },
    by: { id: '', en: 'one from elsewhere is refused, by Ps.15(5), which is stricter' },
  },
  {
    article: 'Lamp. V (tim) e',
    asks: { id: '', en: "How many teams and members is the unit head's strategy" },
    by: BY.size,
  },
  {
    article: 'Lamp. V.a',
    asks: {
      id: '',
      en: 'In the unit: a team may bring an obstacle, with alternatives, to unit head or rater, who decide (3)',
    },
  },
  {
    article: 'Lamp. V.a (individu) 1-3',
    asks: { id: '', en: "Individuals work by post and by the unit's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.a 1-2',
    asks: { id: '', en: "A team collaborates by the unit head's directions" },
    not: NOT.conduct,
  },
  { article: 'Lamp. V.a 4', asks: { id: '', en: 'The unit head or rater monitors the team every quarter' } },
  {
    article: 'Lamp. V.a 5-6',
    asks: { id: '', en: 'Where needed, teams coordinate with others, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. V.b',
    asks: {
      id: '',
      en: "Across units: obstacles to the head of the owner's unit (3), and to each home unit head where they must collaborate (4)",
    },
  },
  {
    article: 'Lamp. V.b 1-2',
    asks: { id: '', en: "A team across units works by the owner's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.b 5-6',
    asks: { id: '', en: 'Where needed, teams coordinate with others, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. V.c',
    asks: {
      id: '',
      en: "Across agencies: obstacles to the head of the owner's unit (4), and to each home unit or agency head where they must collaborate (5)",
    },
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. V.c 1-3',
    asks: {
      id: '',
      en: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. V.c 6-7',
    asks: { id: '', en: 'Where needed, teams coordinate with others, at every stage' },
    not: NOT.coordination,
  },

  { article: 'Lamp. VI.1.a', asks: { id: '', en: 'Individuals report to the unit head through the rater' } },
  { article: 'Lamp. VI.1.b', asks: { id: '', en: 'JF Madya in Setda: through the rater and the section head' } },
  { article: 'Lamp. VI.2.a', asks: { id: '', en: 'Members report to the leader' } },
  {
    article: 'Lamp. VI.2.b',
    asks: { id: '', en: 'The leader then reports to the unit head through the rater or controller' },
  },
  {
    article: 'Lamp. VI.3',
    asks: { id: '', en: 'The controller reports directly to the unit head' },
  },
];
