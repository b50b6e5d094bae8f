import { procedure } from '../../../machines/procedure.ts';
import type { Procedure, Step } from '../../../machines/procedure-types.ts';
import { dairi } from '../../../machines/regulations/dairi-18-2024/index.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { FORMS, type RouteId, type Setter, UNIT_TYPES, type UnitTypeId } from '../../../machines/vocabulary.ts';

export const EDITION = newestEdition(dairi.id as 'dairi-18-2024');

/** The eleven unit types of the text. */
export const DAIRIS = UNIT_TYPES.filter((unitType) => EDITION.mechanisms[unitType]);

/** The procedure of Dairi's text; for an individual, where not said. */
export const dairis = (
  unitType: UnitTypeId,
  route: RouteId,
  form: Procedure['form'] = 'individual',
  setter: Setter = 'unit-head',
): Procedure => procedure({ regulation: 'dairi-18-2024', unitType, route, form }, setter);

/** A route for every unit type, of individuals and of members of teams. */
export const everywhere = (route: RouteId, setter: Setter = 'unit-head'): readonly Procedure[] =>
  DAIRIS.flatMap((unitType) => FORMS.map((form) => dairis(unitType, route, form, setter)));

export const nameOf = ({ actor, act }: Pick<Step, 'actor' | 'act'>): string => `${actor} ${act}`;
export const stepOf = ({ steps }: Procedure, name: string): Step | undefined =>
  steps.find((step) => nameOf(step) === name);

/** The item of annex D of each unit type that it tells of, transcribed by hand. */
export const ITEMS = {
  1: { type: 'high-leader-rates', rater: 'high-leader', head: 'administrator', watches: 'administrator' },
  2: {
    type: 'administrator-rates-and-heads',
    rater: 'administrator',
    head: 'administrator',
    watches: 'high-leader',
  },
  3: { type: 'high-leader-rates-and-heads', rater: 'high-leader', head: 'high-leader', watches: 'high-leader' },
  4: { type: 'administrator-rates', rater: 'administrator', head: 'supervisor', watches: 'supervisor' },
  5: { type: 'administrator-alone', rater: 'administrator', head: 'administrator', watches: 'administrator' },
  6: { type: 'supervisor-alone', rater: 'supervisor', head: 'supervisor', watches: 'supervisor' },
  7: {
    type: 'functional-alone',
    rater: 'functional-head',
    head: 'functional-head',
    watches: 'functional-head',
  },
  8: { type: 'secretary-rates', rater: 'regional-secretary', head: 'assistant', watches: 'assistant' },
  9: { type: 'assistant-rates', rater: 'assistant', head: 'section-head', watches: 'section-head' },
  10: {
    type: 'section-head-rates-and-heads',
    rater: 'section-head',
    head: 'section-head',
    watches: 'section-head',
  },
} as const;
export type Item = keyof typeof ITEMS;
