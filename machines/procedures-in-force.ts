import { allProcedures, procedure } from './procedure.ts';
import type { Procedure } from './procedure-types.ts';
import { currentEdition } from './regulations/regulations.ts';

/** Every procedure in force; where a regulation lets the rater set an assignment in the unit, that procedure too. */
export const proceduresInForce = (): Procedure[] =>
  allProcedures().flatMap((each) =>
    each.route === 'appointment-in-unit' && currentEdition(each.regulation).routes['appointment-in-unit.rater-sets']
      ? [each, procedure(each, 'rater')]
      : [each],
  );
