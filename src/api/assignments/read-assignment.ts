import Type from 'typebox';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentView } from './assignment-schema.ts';
import { assignmentView } from './assignment-view.ts';
import { loadFor } from './load-assignment.ts';

export const AssignmentParams = Type.Object({ id: Type.String() });

/** `GET /v1/assignments/:id`: where it stands, and all that happened. */
export function readAssignment(api: Api, { db }: ApiDeps): void {
  api.get(
    '/assignments/:id',
    {
      schema: {
        operationId: 'readAssignment',
        summary: 'Where an assignment stands, its letters and its timeline',
        tags: ['assignments'],
        params: AssignmentParams,
        response: { 200: AssignmentView, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const loaded = await loadFor(db, request.params.id, readerOf(db, identityOf(request)));
      request.assignmentId = loaded.id;
      reply.header('etag', `"${loaded.assignment.version}"`);
      return await assignmentView(db, loaded);
    },
  );
}
