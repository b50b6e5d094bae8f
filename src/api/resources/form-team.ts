import Type, { type Static } from 'typebox';
import { DomainError } from '../../../machines/domain-error.ts';
import { teamOpeningFor } from '../../directory/team-opening.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { identityOf } from '../access/authenticate.ts';
import { carryOutTeam } from '../commands/carry-out-team.ts';
import { typedIn } from '../commands/typed-texts.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { loadTeam } from '../view/load-team.ts';
import { TeamView } from '../view/team-schema.ts';
import { teamView } from '../view/team-view.ts';
import { FormTeamBody } from './team-bodies.ts';
import { WriteHeaders } from './writes.ts';

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
        if (!(await loadTeam(db, id))) await form(deps, id, commandId, person, request.body);
        const loaded = await loadTeam(db, id);
        if (!loaded) throw new DomainError('team-unknown');
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
