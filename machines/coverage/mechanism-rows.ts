import type { LawRow } from './law-row.ts';
import { NOT } from './reasons.ts';

/** How one unit type works, as an annex tells it. */
export interface MechanismText {
  /** Who rates and who heads. */
  readonly led: string;
  readonly by: string;
  readonly head: string;
  /** To whom a result on target goes, where not to the head. */
  readonly to?: string;
  /** What planning says besides. */
  readonly assigned?: string;
  /** False where the text asks for no monitoring and feedback. */
  readonly monitored?: false;
  readonly evaluation: string;
}

/** A mechanism of an annex: who leads, then its three stages (a planning, b execution, c evaluation). */
export const mechanismRows = (place: string, text: MechanismText): readonly LawRow[] => [
  { article: place, says: text.led, by: text.by },
  {
    article: `${place}.a`,
    says: `Planning: agreement, targets, strategy; ${text.assigned ? `${text.assigned}; ` : ''}then those assigned plan activities and budget with the ${text.head}`,
    not: NOT.planning,
  },
  {
    article: `${place}.b`,
    says: `Execution: plan in detail, roles, collaboration${text.monitored === false ? '' : ', monitoring and feedback'}; a result on target goes to the ${text.to ?? text.head}`,
    not: NOT.conductInDetail,
  },
  { article: `${place}.c`, says: `Evaluation: ${text.evaluation}` },
];

/** Each passes a result on target up. */
export const climbs = (...chain: readonly string[]): string =>
  `${chain.join(', then ')} ${chain.length > 1 ? 'review' : 'reviews'}; complete once the last accepts it as on target`;

/** Off target it goes back. */
export const returned = (by: string): string => `the ${by} reviews; off target it is returned; complete once accepted`;

export const ofType = (unitType: string): string => `unit type \`${unitType}\``;
