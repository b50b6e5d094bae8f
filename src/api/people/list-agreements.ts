import Type from 'typebox';
import { TEAM_ROLES } from '../../../machines/vocabulary.ts';
import { ROLE_WORDS } from '../../../machines/words/kinds.ts';
import { namesOf } from '../../directory/names.ts';
import { unitOf } from '../../directory/units.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import { mustSitIn } from '../access/unit-seats.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, Basis, DirectoryId, Instant, Label, Nullable, PersonName, PositionName } from '../schemas.ts';
import { agreementsOf } from './agreements.ts';

const Agreement = Type.Object({
  team: AssignmentId,
  role: Type.Enum([...TEAM_ROLES]),
  roleLabel: Label,
  person: Nullable(PersonName),
  at: Instant,
  purpose: Nullable(Type.String({ description: 'The task that it holds' })),
  target: Nullable(Type.String({ description: 'Its indicators' })),
  consented: Type.Union([Type.Object({ by: PositionName, at: Instant }), Type.Null()], {
    description: 'By the direct superior, who gave the task',
  }),
  basis: Basis,
  position: Type.Integer({ description: 'Its place in the log: also `after` of the next page' }),
});

const MOST = 500;

/** `GET /v1/units/:id/agreements`: the register of a unit's performance agreements. */
export function listAgreements(api: Api, { db }: ApiDeps): void {
  api.get(
    '/units/:id/agreements',
    {
      schema: {
        operationId: 'listAgreements',
        summary: 'The register of the performance agreements made for roles in a unit’s teams',
        tags: ['people'],
        params: Type.Object({ id: DirectoryId }),
        querystring: Type.Object(
          { after: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ items: Type.Array(Agreement) }), ...ProblemAnswers },
      },
    },
    async (request) => {
      const [unit, reader] = await Promise.all([unitOf(db, request.params.id), readerOf(db, identityOf(request))]);
      await mustSitIn(db, unit.id, reader);
      const found = await agreementsOf(db, unit.id, { after: request.query.after ?? 0, limit: MOST });
      const names = await namesOf(db, {
        persons: found.map(({ person }) => person),
        positions: found.map(({ consented }) => consented?.position),
      });
      return {
        items: found.map(({ typed, consented, role, person, basis, ...agreement }) => ({
          ...agreement,
          role,
          roleLabel: ROLE_WORDS[role],
          person: names.person(person),
          purpose: typed?.purpose ?? null,
          target: typed?.target ?? null,
          consented: consented && { by: names.position(consented.position), at: consented.at },
          basis: [...basis],
        })),
      };
    },
  );
}
