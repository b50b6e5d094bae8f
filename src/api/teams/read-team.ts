import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { loadTeamFor } from './load-team.ts';
import { TeamParams } from './team-bodies.ts';
import { TeamView } from './team-schema.ts';
import { teamView } from './team-view.ts';

/** `GET /v1/teams/:id`: who is in it, what waits, and all that happened. */
export function readTeam(api: Api, { db }: ApiDeps): void {
  api.get(
    '/teams/:id',
    {
      schema: {
        operationId: 'readTeam',
        summary: 'A team: its members and roles, what waits for whom, and its timeline',
        tags: ['teams'],
        params: TeamParams,
        response: { 200: TeamView, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const reader = readerOf(db, identityOf(request));
      const loaded = await loadTeamFor(db, request.params.id, reader);
      request.assignmentId = loaded.id;
      reply.header('etag', `"${loaded.team.version}"`);
      return await teamView(db, loaded, await reader);
    },
  );
}
