import { sql } from 'kysely';
import Type from 'typebox';
import { inForce } from '../../directory/authority.ts';
import { namesOf } from '../../directory/names.ts';
import { ROLES } from '../../identity/identity.ts';
import { identityOf } from '../access/authenticate.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Nullable, PositionName, UnitName } from '../schemas.ts';

const Me = Type.Object({
  person: Type.String(),
  name: Nullable(Type.String()),
  positions: Type.Array(
    Type.Object({ ...PositionName.properties, as: Type.Enum(['holder', 'plt', 'plh', 'mandate']) }),
    {
      description: 'Held or acted for, now',
    },
  ),
  units: Type.Array(UnitName, { description: 'Where you are placed, now' }),
  roles: Type.Array(Type.Enum([...ROLES])),
});

/** `GET /v1/me`: who the token says you are, and what the directory knows of you. */
export function readMe(api: Api, { db }: ApiDeps): void {
  api.get(
    '/me',
    {
      schema: {
        operationId: 'readMe',
        summary: 'Who you are, and the positions you hold or act for now',
        tags: ['mine'],
        response: { 200: Me, ...ProblemAnswers },
      },
    },
    async (request) => {
      const { person, roles } = identityOf(request);
      const [seats, placements] = await Promise.all([seatsOf(db, person), placementsOf(db, person)]);
      const names = await namesOf(db, {
        persons: [person],
        positions: seats.map(({ position }) => position),
        units: placements,
      });
      return {
        person,
        name: names.person(person).name,
        positions: seats.map(({ position, as }) => ({ ...names.position(position), as })),
        units: placements.map((unit) => names.unit(unit)),
        roles: [...roles],
      };
    },
  );
}

async function seatsOf(db: ApiDeps['db'], person: string) {
  const { rows } = await sql<{ position: string; as: 'holder' | 'plt' | 'plh' | 'mandate' }>`
    select position, 'holder' as "as" from directory.holding where person = ${person} and ${inForce}
    union
    select position, kind from directory.delegation where person = ${person} and ${inForce}
    order by 1, 2`.execute(db);
  return rows;
}

async function placementsOf(db: ApiDeps['db'], person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.placement')
    .select('unit')
    .where('person', '=', person)
    .where(inForce)
    .orderBy('unit')
    .execute();
  return rows.map(({ unit }) => unit);
}
