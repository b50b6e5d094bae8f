import Type from 'typebox';
import { UnknownProcedure } from '../../../machines/errors.ts';
import { procedure } from '../../../machines/procedure.ts';
import type { ProcedureKey } from '../../../machines/procedure-types.ts';
import { REGULATIONS } from '../../../machines/regulations/editions.ts';
import { FORMS, ROUTES, SETTERS, UNIT_TYPES } from '../../../machines/vocabulary.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { ProcedureView } from './procedure-schema.ts';
import { procedureView } from './procedure-view.ts';

const Params = Type.Object({
  regulation: Type.String(),
  unitType: Type.String(),
  route: Type.String(),
  form: Type.String(),
});

/** `GET /v1/procedures/:regulation/:unitType/:route/:form`: the steps of a regulation, each with its articles. */
export function readProcedure(api: Api): void {
  api.get(
    '/procedures/:regulation/:unitType/:route/:form',
    {
      schema: {
        operationId: 'readProcedure',
        summary: 'The steps by which a regulation runs one kind of assignment, with the articles and our readings',
        tags: ['procedures'],
        params: Params,
        querystring: Type.Object({ setter: Type.Optional(Type.Enum([...SETTERS])) }, { additionalProperties: false }),
        response: { 200: ProcedureView, ...ProblemAnswers },
      },
    },
    async ({ params, query }) => procedureView(procedure(keyOf(params), query.setter)),
  );
}

/** @throws {UnknownProcedure} */
function keyOf({ regulation, unitType, route, form }: Record<keyof ProcedureKey, string>): ProcedureKey {
  return {
    regulation: oneOf(REGULATIONS, 'regulation', regulation),
    unitType: oneOf(UNIT_TYPES, 'unit-type', unitType),
    route: oneOf(ROUTES, 'route', route),
    form: oneOf(FORMS, 'form', form),
  };
}

function oneOf<const T extends readonly string[]>(list: T, part: UnknownProcedure['part'], given: string): T[number] {
  if (!list.includes(given)) throw new UnknownProcedure(part, given);
  return given;
}
