import { procedure } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import type { RouteId, UnitTypeId } from '../../../machines/vocabulary.ts';

/** The unit types of Langsa: those of mechanisms 1 to 5, and the one that only Ps.7(3) and Ps.12(2) know. */
export const MEK_1 = 'administrator-rates-and-heads';
export const MEK_2 = 'administrator-rates';
export const MEK_3 = 'supervisor-alone';
export const MEK_4 = 'functional-alone';
export const MEK_5 = 'section-head-rates-and-heads';
export const HIGH_LEADER_ALONE = 'high-leader-rates-and-heads';
export const UNIT_TYPES_HERE = [MEK_1, MEK_2, MEK_3, MEK_4, MEK_5, HIGH_LEADER_ALONE] as const;

export const of = (unitType: UnitTypeId, route: RouteId, form: Procedure['form'] = 'individual'): Procedure =>
  procedure({ regulation: 'langsa-48-2024', unitType, route, form });

export const stepOf = ({ steps }: Procedure, step: string) =>
  steps.find(({ actor, act }) => `${actor} ${act}` === step);
