import type { LawRow } from '../../coverage/law-row.ts';
import { mechanismRows } from '../../coverage/mechanism-rows.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';

const delegated = (unitType: string): string =>
  `${ofType(unitType)}; the directory has the delegation, the opening names it, and \`penugasan directory check\` misses it where there is none`;

/** Langsa, annex B: stages, and the mechanisms by unit type. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. B.1 (tahapan) a',
    asks: { id: '', en: 'Agreement, strategy, and people assigned to level 2' },
    not: NOT.planning,
  },
  {
    article: 'Lamp. B.1 (tahapan) b',
    asks: { id: '', en: 'Level 2 decides: team or individual, other units, a leader' },
    by: BY.size,
  },
  { article: 'Lamp. B.1 (tahapan) c', asks: { id: '', en: 'Those assigned plan activities and budget' } },
  {
    article: 'Lamp. B.2 (tahapan) a',
    asks: { id: '', en: 'Those assigned detail the plan, split roles and carry it out' },
  },
  {
    article: 'Lamp. B.2 (tahapan) b',
    asks: { id: '', en: 'Level 2 and/or the leader monitor and give feedback' },
  },
  {
    article: 'Lamp. B.2 (tahapan) c',
    asks: { id: '', en: 'Results are delivered to level 2' },
    by: { id: '', en: 'the steps `report`, by each mechanism' },
  },
  {
    article: 'Lamp. B.3 (tahapan)',
    asks: { id: '', en: 'Level 2 and level 1 review; complete once level 1 accepts it as on target' },
  },
  ...mechanismRows('Lamp. B.mek.1', {
    led: { id: '', en: 'Under a high leader who has delegated rating, the Administrator rates' },
    by: delegated('administrator-rates-and-heads'),
    head: { id: '', en: 'Administrator' },
    to: { id: '', en: 'high leader' },
    reported: [],
    chain: [], // TODO `${climbs('the Administrator', 'the high leader')}; all departments but Kecamatan, Kelurahan, UPT`
  }),
  ...mechanismRows('Lamp. B.mek.2', {
    led: { id: '', en: 'The Administrator rates, the Pengawas heads (Kecamatan)' },
    by: ofType('administrator-rates'),
    head: { id: '', en: 'Pengawas' },
    assigned: { asks: { id: '', en: "the rater assigns on the head's advice" }, steps: [] },
    reported: [],
    chain: [], // TODO climbs('the Pengawas', 'the Administrator')
  }),
  ...mechanismRows('Lamp. B.mek.3', {
    led: {
      id: '',
      en: 'The Pengawas rates, of functional officers by delegation of the Administrator (UPT, Kelurahan)',
    },
    by: delegated('supervisor-alone'),
    head: { id: '', en: 'Pengawas' },
    monitored: false,
    reported: [],
    chain: [], // TODO climbs('the Pengawas', 'the Administrator')
  }),
  ...mechanismRows('Lamp. B.mek.4', {
    led: { id: '', en: 'A functional officer heads and, by delegation of the high leader, rates (SMP, Puskesmas)' },
    by: delegated('functional-alone'),
    head: { id: '', en: 'head of the unit' },
    monitored: false,
    reported: [],
    chain: [], // TODO climbs('the head of the unit', 'the high leader')
  }),
  {
    article: 'Lamp. B.mek.5',
    asks: { id: '', en: 'Setda: the section head rates and heads' },
    by: ofType('section-head-rates-and-heads'),
  },
  {
    article: 'Lamp. B.mek.5.c',
    asks: { id: '', en: 'Evaluation: the section head reviews, then the Assistant (the page ends here)' },
  },
];
