import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { chartNamed } from '../../../machines/assignment/charts.ts';
import { type Command, decide } from '../../../machines/assignment/decide.ts';
import { firstOf, weighsTime } from '../../../machines/assignment/steps.ts';
import { ROUTE_PARTS, ROUTES } from '../../../machines/vocabulary.ts';
import { openingFor } from '../../directory/opening.ts';
import { ASSIGNMENT } from '../../event-log/assignment-record.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { judgeAndRecord } from '../../event-log/judge-and-record.ts';
import { readStreamNow } from '../../event-log/read.ts';
import { identityOf } from '../access/authenticate.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { invalidField } from '../problems/invalid-fields.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Day, DirectoryId } from '../schemas.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { Text, typedIn } from '../writes/typed-texts.ts';
import { WriteHeaders } from '../writes/write-headers.ts';
import { AssignmentReceipt, assignmentReceipt, earlierReceipt } from './assignment-receipt.ts';
import { timeTakenWith } from './takings.ts';
import { TimeShare } from './time-taken.ts';

const VolunteerAttested = Type.Object(
  {
    competent: Type.Optional(
      Type.Literal(true, { description: 'The task fits the own competence, expertise or skill' }),
    ),
    additional: Type.Optional(
      Type.Literal(true, { description: 'It is not among the tasks that have been set already' }),
    ),
  },
  { additionalProperties: false, description: 'What whoever volunteers answers for' },
);

const Opening = Type.Object(
  {
    route: Type.Enum([...ROUTES]),
    ownerUnit: DirectoryId,
    homeUnit: Type.Optional(DirectoryId),
    period: Type.Object({ from: Day, to: Day }, { additionalProperties: false }),
    assignee: Type.Optional(DirectoryId),
    timeShare: Type.Optional(TimeShare),
    attested: Type.Optional(VolunteerAttested),
    purpose: Type.Optional(Text),
    competence: Type.Optional(Text),
    target: Type.Optional(Text),
    note: Type.Optional(Text),
  },
  { additionalProperties: false },
);

/** `POST /v1/assignments`: begins an assignment with the first act of its procedure. */
export function openAssignment(api: Api, deps: ApiDeps): void {
  const { db } = deps;
  api.post(
    '/assignments',
    {
      schema: {
        operationId: 'openAssignment',
        summary: 'Begin an assignment with the first act of its procedure',
        tags: ['assignments'],
        headers: Type.Object(WriteHeaders),
        body: Opening,
        response: { 201: AssignmentReceipt, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const { person } = identityOf(request);
      const homeUnit = homeUnitOf(request.body);
      return await answerOnce(db, request, reply, async (commandId) => {
        const id = assignmentIdOf(commandId);
        request.assignmentId = id;
        return { status: 201, body: await open(deps, request, id, commandId, person, { ...request.body, homeUnit }) };
      });
    },
  );
}

/** The same for the same person and key, so that a repeated request begins nothing twice. */
const assignmentIdOf = (commandId: string): string => uuidOf(`assignment\n${commandId}`);

function homeUnitOf({ route, ownerUnit, homeUnit }: Static<typeof Opening>): string {
  if (homeUnit === undefined && ROUTE_PARTS[route].scope !== 'in-unit')
    throw invalidField('body', 'homeUnit', 'required');
  return homeUnit ?? ownerUnit;
}

async function open(
  { db, gate, traceparent }: ApiDeps,
  request: Pick<FastifyRequest, 'recorded'>,
  id: string,
  commandId: string,
  person: string,
  body: Static<typeof Opening> & { readonly homeUnit: string },
): Promise<AssignmentReceipt> {
  const { facts, now } = await readStreamNow(db, id);
  const earlier = earlierReceipt(
    facts.map(({ fact }) => fact),
    commandId,
  );
  if (earlier) return earlier;
  const { route, ownerUnit, homeUnit, period, assignee, timeShare, attested } = body;
  const voluntary = ROUTE_PARTS[route].channel === 'voluntary';
  const whose = voluntary ? person : assignee;
  const opening = await openingFor(db, {
    ...{ route, ownerUnit, homeUnit, period },
    ...(whose === undefined ? {} : { assignee: whose }),
    ...(timeShare === undefined ? {} : { timeShare }),
  });
  const first = firstOf(chartNamed(opening.chart).steps);
  const { act } = first;
  const command: Command = {
    id: commandId,
    act,
    person,
    opening,
    typed: typedIn(body),
    ...(assignee === undefined ? {} : { assignee }),
    ...(attested === undefined ? {} : { attested }),
    ...(assignee !== undefined && weighsTime(first) ? await timeTakenWith(db, assignee, opening, id) : {}),
  };
  const known = { stream: id, state: null, now };
  const { state, facts: recorded } = await judgeAndRecord(
    gate,
    ASSIGNMENT,
    known,
    (assignment, at) => decide(assignment, command, at),
    traceparent?.(),
  );
  request.recorded = { act, chart: opening.chart };
  return assignmentReceipt(state, recorded);
}
