import Type, { type Static } from 'typebox';
import type { Command } from '../../../machines/assignment/decide.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { withNames } from '../problems/last-move.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Attachments, DirectoryId, IncomingLetter } from '../schemas.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { carryOut } from '../writes/carry-out.ts';
import { expectedVersionOf } from '../writes/if-match.ts';
import { Text, typedIn } from '../writes/typed-texts.ts';
import { IfMatchHeader, WriteHeaders } from '../writes/write-headers.ts';
import { ActName, AssignmentView, AwardName } from './assignment-schema.ts';
import { assignmentView } from './assignment-view.ts';
import { isCarriedOut, loadFor } from './load-assignment.ts';
import { AssignmentParams } from './read-assignment.ts';

const ActBody = Type.Object(
  {
    act: ActName,
    step: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'The step you saw waiting: if it waits no more, somebody came first',
      }),
    ),
    assignee: Type.Optional(DirectoryId),
    candidates: Type.Optional(Type.Array(DirectoryId, { maxItems: 100, uniqueItems: true })),
    attachments: Type.Optional(Attachments),
    award: Type.Optional(AwardName),
    incoming: Type.Optional(IncomingLetter),
    reason: Type.Optional(Text),
    result: Type.Optional(Text),
    note: Type.Optional(Text),
    budget: Type.Optional(Text),
    purpose: Type.Optional(Text),
    competence: Type.Optional(Text),
    target: Type.Optional(Text),
  },
  { additionalProperties: false },
);

/** `POST /v1/assignments/:id/acts`: does an act. */
export function doAct(api: Api, deps: ApiDeps): void {
  const { db } = deps;
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
        response: { 200: AssignmentView, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const identity = identityOf(request);
      const expectedVersion = expectedVersionOf(request);
      return await answerOnce(db, request, reply, async (commandId) => {
        const reader = readerOf(db, identity);
        const before = await loadFor(db, request.params.id, reader);
        request.assignmentId = before.id;
        if (!isCarriedOut(before, commandId)) {
          const { assignment, opening } = before;
          const command = commandOf(request.body, commandId, identity.person, expectedVersion);
          await carryOut(deps, before.id, { assignment, homeUnit: opening.homeUnit, command }).catch(async (error) => {
            throw await withNames(db, error, opening.calendar.zone);
          });
          request.recorded = { act: command.act, chart: opening.chart };
        }
        // Who acted may see it, even if the act was their last.
        const after = await loadFor(db, before.id, reader);
        return { status: 200, body: await assignmentView(db, after) };
      });
    },
  );
}

function commandOf(
  { act, step, assignee, candidates, attachments, award, incoming, ...texts }: Static<typeof ActBody>,
  id: string,
  person: string,
  expectedVersion: number | undefined,
): Command {
  return {
    id,
    act,
    person,
    typed: typedIn(texts),
    ...(step === undefined ? {} : { step }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(candidates === undefined ? {} : { candidates }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(award === undefined ? {} : { award }),
    ...(incoming === undefined ? {} : { incoming }),
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  };
}
