import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import type { Label } from '../../machines/words/label.ts';
import { TEAM_ACT_WORDS } from '../../machines/words/team-acts.ts';
import type { Names } from '../directory/names.ts';
import type { Stalled } from './stalled.ts';

type Language = keyof Label;

/** What a column of the report is called, in its order. */
const COLUMNS = {
  workingDaysLate: { id: 'terlambat (hari kerja)', en: 'late (working days)' },
  due: { id: 'tenggat', en: 'due' },
  unit: { id: 'unit', en: 'unit' },
  waitsFor: { id: 'menunggu', en: 'waits for' },
  act: { id: 'untuk', en: 'to' },
  kind: { id: 'jenis', en: 'kind' },
  id: { id: 'nomor', en: 'id' },
  step: { id: 'langkah', en: 'step' },
} as const;
const KINDS = {
  assignment: { id: 'penugasan', en: 'assignment' },
  team: { id: 'tim', en: 'team' },
} as const;

/** What the act is called: the two charts name theirs apart. */
export const actWords = ({ kind, act }: Pick<Stalled, 'kind' | 'act'>): Label =>
  kind === 'team' ? TEAM_ACT_WORDS[act as keyof typeof TEAM_ACT_WORDS] : ACT_WORDS[act as keyof typeof ACT_WORDS];

export const headerOfStalled = (language: Language): string[] => Object.values(COLUMNS).map((label) => label[language]);

/** A row of the report, as people read it: who it waits for by name, and until when by the agency's clock. */
export function rowOfStalled(stalled: Stalled, names: Names, language: Language): string[] {
  const { kind, id, step, act, actor, position, person, unit, due, zone, workingDaysLate } = stalled;
  const seat = position ? (names.position(position).title ?? position) : ACTOR_WORDS[actor][language];
  const cells: Record<keyof typeof COLUMNS, string> = {
    workingDaysLate: String(workingDaysLate),
    due: due.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16),
    unit: names.unit(unit).name ?? unit,
    waitsFor: person ? (names.person(person).name ?? person) : seat,
    act: actWords({ kind, act })[language],
    kind: KINDS[kind][language],
    id,
    step,
  };
  return Object.keys(COLUMNS).map((column) => cells[column as keyof typeof COLUMNS]);
}
