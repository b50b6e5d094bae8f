import { allProcedures, editionOf, procedureOf } from './procedure.ts';
import type { Procedure } from './procedure-types.ts';

/** Every procedure of the newest editions, also with the rater as setter where a regulation offers that. */
export const proceduresInForce = (): Procedure[] =>
  allProcedures().flatMap((each) => {
    const edition = editionOf(each);
    return each.route === 'appointment-in-unit' && edition.routes['appointment-in-unit.rater-sets']
      ? [each, procedureOf(edition, each, 'rater')]
      : [each];
  });
