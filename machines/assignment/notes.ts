import type { Procedure, SideRule } from '../procedure-types.ts';
import type { Actor, SideAct } from '../vocabulary.ts';
import type { AssignmentContext } from './chart-types.ts';

/** Acts beside the steps that move none: what was found, agreed to or expected while the work goes on. */
export const NOTES = [
  'give-feedback',
  'agree-plan',
  'set-expectations',
  'confirm-expectations',
] as const satisfies readonly SideAct[];
export type Note = (typeof NOTES)[number];

export const isNote = (act: string): act is Note => (NOTES as readonly string[]).includes(act);

/** The officials of whom any may do an act; none where it is only one's. */
export const actorsOf = ({ beside }: Pick<Procedure, 'beside'>, act: string): readonly Actor[] =>
  beside.find((rule: SideRule) => rule.act === act)?.by ?? [];

/** Why there is nothing to agree to, or to confirm. */
export function noteObjection(act: string, { expectations, planAgreed }: AssignmentContext) {
  switch (act) {
    case 'agree-plan':
      return planAgreed ? ('already-agreed' as const) : null;
    case 'confirm-expectations':
      if (expectations === null) return 'expectations-unset' as const;
      return expectations === 'confirmed' ? ('already-agreed' as const) : null;
    default:
      return null;
  }
}

/** What a note leaves behind. */
export function afterNote(act: Note): Partial<AssignmentContext> {
  switch (act) {
    case 'agree-plan':
      return { planAgreed: true };
    case 'set-expectations':
      return { expectations: 'set' };
    case 'confirm-expectations':
      return { expectations: 'confirmed' };
    case 'give-feedback':
      return {};
  }
}

/** Whom a note is told. */
export const toldOfNote = (act: Note): readonly Actor[] =>
  act === 'confirm-expectations' ? ['owner.unit-head', 'owner.rater'] : ['assignee'];
