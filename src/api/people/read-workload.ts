import Type from 'typebox';
import { cited } from '../../../machines/citation.ts';
import { DomainError } from '../../../machines/errors.ts';
import { editionInForce } from '../../../machines/regulations/editions.ts';
import { timeTaken, WHOLE_TIME } from '../../../machines/time-taken.ts';
import { namesOf } from '../../directory/names.ts';
import { placedIn } from '../../directory/placed-in.ts';
import { unitOf } from '../../directory/units.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import { mustSitIn } from '../access/unit-seats.ts';
import { takingsOf } from '../assignments/takings.ts';
import { TimeTakenView, timeTakenView } from '../assignments/time-taken.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Basis, Day, DirectoryId, Interpretation, PersonName, UnitName } from '../schemas.ts';

/** More people than any unit has. */
const MOST = 2_000;

const Workload = Type.Object({
  unit: UnitName,
  period: Type.Object({ from: Day, to: Day }),
  people: Type.Array(
    Type.Object({
      person: PersonName,
      openAssignments: Type.Integer({ description: 'Whatever their period' }),
      timeTaken: TimeTakenView,
    }),
  ),
  total: Type.Object(
    {
      percent: Type.Integer({ description: 'On the day of the period on which the unit has most to do' }),
      of: Type.Integer({ description: '100 for each person of the unit' }),
      unsaid: Type.Integer({ description: 'How many assignments say no share, and are not in it' }),
    },
    { description: 'What the people of the unit have to do together' },
  ),
  basis: Basis,
  interpretation: Interpretation,
});

/**
 * `GET /v1/units/:id/workload`: what of the time of a unit's people is taken by assignments [Langsa Ps.11(1)]. For whoever
 * has a seat in the unit, and for auditors; a moment behind the log.
 */
export function readWorkload(api: Api, { db }: ApiDeps): void {
  api.get(
    '/units/:id/workload',
    {
      schema: {
        operationId: 'readWorkload',
        summary: 'What of the time of a unit’s people is taken by assignments, for each and together',
        tags: ['people'],
        params: Type.Object({ id: DirectoryId }),
        querystring: Type.Object({ from: Day, to: Day }, { additionalProperties: false }),
        response: { 200: Workload, ...ProblemAnswers },
      },
    },
    async (request) => {
      const period = request.query;
      if (period.from > period.to) throw new DomainError('period-invalid', { ...period });
      const [unit, reader] = await Promise.all([unitOf(db, request.params.id), readerOf(db, identityOf(request))]);
      await mustSitIn(db, unit.id, reader);
      const people = await placedIn(db, unit.id, MOST);
      const [takings, names] = await Promise.all([
        takingsOf(db, people),
        namesOf(db, { persons: people, units: [unit.id] }),
      ]);
      const { percent, unsaid } = timeTaken([...takings.values()].flat(), period);
      const edition = editionInForce(unit.regulation, unit.today);
      const { basis, interpretation } = cited(edition)(edition.workload);
      return {
        unit: names.unit(unit.id),
        period,
        people: [...takings].map(([person, taken]) => ({
          person: names.person(person),
          openAssignments: taken.length,
          timeTaken: timeTakenView(timeTaken(taken, period)),
        })),
        total: { percent, of: WHOLE_TIME * people.length, unsaid },
        basis: [...basis],
        interpretation,
      };
    },
  );
}
