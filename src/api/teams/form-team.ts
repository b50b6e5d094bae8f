import Type, { type Static } from 'typebox';
import { DomainError } from '../../../machines/domain-error.ts';
import { teamOpeningFor } from '../../directory/team-opening.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { identityOf } from '../access/authenticate.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { carryOutTeam } from '../writes/carry-out-team.ts';
import { typedIn } from '../writes/typed-texts.ts';
import { WriteHeaders } from '../writes/write-headers.ts';
import { loadTeam } from './load-team.ts';
import { FormTeamBody } from './team-bodies.ts';
import { TeamView } from './team-schema.ts';
import { teamView } from './team-view.ts';

/** `POST /v1/teams`: the unit head forms a team; its members, leader and setting follow as acts. */
export function formTeam(api: Api, deps: ApiDeps): void {
  const { db } = deps;
  api.post(
    '/teams',
    {
      schema: {
        operationId: 'formTeam',
        summary: 'Form a team',
        tags: ['teams'],
        headers: Type.Object(WriteHeaders),
        body: FormTeamBody,
        response: { 201: TeamView, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const { person } = identityOf(request);
      return await answerOnce(db, request, reply, async (commandId) => {
        const id = uuidOf(`team\n${commandId}`);
        request.assignmentId = id;
        const before = await loadTeam(db, id);
        if (!before) await form(deps, id, commandId, person, request.body);
        const loaded = await loadTeam(db, id);
        if (!loaded) throw new DomainError('team-unknown');
        if (!before) request.recorded = { act: 'form', chart: loaded.opening.chart };
        return { status: 201, body: await teamView(db, loaded, { person, positions: [], seesAll: false }) };
      });
    },
  );
}

async function form(
  deps: ApiDeps,
  id: string,
  commandId: string,
  person: string,
  body: Static<typeof FormTeamBody>,
): Promise<void> {
  const { ownerUnit, scope, period, size, leaderless = false, field = null, attested } = body;
  const team = await teamOpeningFor(deps.db, { ownerUnit, scope, period, size, leaderless, field });
  const said = attested ? { attested } : {};
  await carryOutTeam(deps, id, null, { id: commandId, act: 'form', person, team, ...said, typed: typedIn(body) });
}
