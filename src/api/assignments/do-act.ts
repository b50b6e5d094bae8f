import Type, { type Static } from 'typebox';
import { type Command, decide } from '../../../machines/assignment/decide.ts';
import { type Assignment, contextOf, waitingStep } from '../../../machines/assignment/fold.ts';
import { actorsOf } from '../../../machines/assignment/notes.ts';
import { recipient, weighsTime } from '../../../machines/assignment/steps.ts';
import type { Opening, PositionId } from '../../../machines/facts.ts';
import type { Actor } from '../../../machines/vocabulary.ts';
import { calendars } from '../../directory/calendar.ts';
import { openingTogether } from '../../directory/opening-together.ts';
import { ASSIGNMENT } from '../../event-log/assignment-record.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { judgeAndRecord } from '../../event-log/judge-and-record.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { withNames } from '../problems/last-move.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Attachments, DirectoryId, IncomingLetter } from '../schemas.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { type Seen, seenIn } from '../writes/seen.ts';
import { Text, typedIn } from '../writes/typed-texts.ts';
import { IfMatchHeader, WriteHeaders } from '../writes/write-headers.ts';
import { AssignmentReceipt, assignmentReceipt, earlierReceipt } from './assignment-receipt.ts';
import { ActName, AwardName } from './assignment-schema.ts';
import { loadFor } from './load-assignment.ts';
import { AssignmentParams } from './read-assignment.ts';
import { timeTakenWith } from './takings.ts';

const ActBody = Type.Object(
  {
    act: ActName,
    step: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'The step you saw waiting: if it waits no more, somebody came first. This or If-Match is required',
      }),
    ),
    assignee: Type.Optional(DirectoryId),
    alsoAssigned: Type.Optional(
      Type.Array(DirectoryId, {
        maxItems: 50,
        uniqueItems: true,
        description: 'Who else of the list is assigned, where the answer to one request was a list of several',
      }),
    ),
    candidates: Type.Optional(Type.Array(DirectoryId, { maxItems: 100, uniqueItems: true })),
    attachments: Type.Optional(Attachments),
    award: Type.Optional(AwardName),
    incoming: Type.Optional(IncomingLetter),
    reason: Type.Optional(Text),
    result: Type.Optional(Text),
    note: Type.Optional(Text),
    findings: Type.Optional(Text),
    activities: Type.Optional(Text),
    budget: Type.Optional(Text),
    purpose: Type.Optional(Text),
    competence: Type.Optional(Text),
    target: Type.Optional(Text),
  },
  { additionalProperties: false },
);

/** `POST /v1/assignments/:id/acts`: does an act. */
export function doAct(api: Api, deps: ApiDeps): void {
  const { db, gate, traceparent } = deps;
  const calendarNow = calendars(db);
  api.post(
    '/assignments/:id/acts',
    {
      schema: {
        operationId: 'doAct',
        summary: 'Do an act',
        tags: ['assignments'],
        params: AssignmentParams,
        headers: Type.Object({ ...WriteHeaders, ...IfMatchHeader }),
        body: ActBody,
        response: { 200: AssignmentReceipt, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const identity = identityOf(request);
      const seen = seenIn(request);
      return await answerOnce(db, request, reply, async (commandId) => {
        const reading = readerOf(db, identity);
        const { id, assignment, opening, facts, now } = await loadFor(db, request.params.id, reading);
        request.assignmentId = id;
        const earlier = earlierReceipt(facts, commandId);
        if (earlier) return { status: 200, body: earlier };
        const { positions } = await reading;
        const as = seatAmong(assignment, request.body.act, positions);
        const taken = await takenByThen(deps, id, assignment, opening, request.body);
        const command = {
          ...commandOf(request.body, commandId, identity.person, seen),
          ...(as ? { as } : {}),
          ...taken,
          calendar: await calendarNow(opening.agency),
          ...(await alsoAssignedBy(deps, id, opening, commandId, request.body)),
        };
        const known = { stream: id, state: assignment, now };
        const { state, facts: recorded } = await judgeAndRecord(
          gate,
          ASSIGNMENT,
          known,
          (latest, at) => decide(latest, command, at),
          traceparent?.(),
        ).catch(async (error) => {
          throw await withNames(db, error, opening.calendar.zone);
        });
        request.recorded = { act: command.act, chart: opening.chart };
        return { status: 200, body: assignmentReceipt(state, recorded) };
      });
    },
  );
}

function commandOf(
  {
    act,
    step: _,
    alsoAssigned: __,
    assignee,
    candidates,
    attachments,
    award,
    incoming,
    ...texts
  }: Static<typeof ActBody>,
  id: string,
  person: string,
  seen: Seen,
): Command {
  return {
    id,
    act,
    person,
    typed: typedIn(texts),
    ...(assignee === undefined ? {} : { assignee }),
    ...(candidates === undefined ? {} : { candidates }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(award === undefined ? {} : { award }),
    ...(incoming === undefined ? {} : { incoming }),
    ...seen,
  };
}

/** What of a person's time is taken, where an official is about to decide about that person. */
async function takenByThen(
  { db }: ApiDeps,
  id: string,
  { chart, snapshot }: Assignment,
  opening: Opening,
  body: Static<typeof ActBody>,
): Promise<Pick<Command, 'timeTaken'>> {
  const step = waitingStep(chart, snapshot);
  const person = body.assignee ?? contextOf({ snapshot }).assignee;
  const decides = step?.act === body.act && weighsTime(step);
  return decides && person ? await timeTakenWith(db, person, opening, id) : {};
}

/** How the assignments of the others begin, whom this decision assigns too. */
async function alsoAssignedBy(
  { db }: ApiDeps,
  id: string,
  opening: Opening,
  commandId: string,
  { alsoAssigned = [] }: Static<typeof ActBody>,
): Promise<Pick<Command, 'alsoAssigned'>> {
  if (alsoAssigned.length === 0) return {};
  return {
    alsoAssigned: await Promise.all(
      alsoAssigned.map(async (person) => ({
        stream: uuidOf(`assigned together\n${commandId}\n${person}`),
        person,
        opening: await openingTogether(db, opening, id, person),
        ...(await timeTakenWith(db, person, opening, null)),
      })),
    ),
  };
}

/** From which of their seats somebody does an act beside the steps, where any of several officials may. */
const seatAmong = ({ chart, snapshot }: Assignment, act: string, held: readonly PositionId[]): Actor | null =>
  actorsOf(chart.procedure, act).find((actor) => {
    const { position } = recipient(actor, contextOf({ snapshot }));
    return position !== null && held.includes(position);
  }) ?? null;
