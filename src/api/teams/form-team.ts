import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { decideTeam } from '../../../machines/team/judge/decide.ts';
import { formers } from '../../../machines/team/judge/joining-objections.ts';
import type { TeamCommand } from '../../../machines/team/judge/team-command.ts';
import { teamProcedureOfChart } from '../../../machines/team/procedure/team-procedure.ts';
import { teamOpeningFor } from '../../directory/team-opening.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { judgeAndRecord } from '../../event-log/judge-and-record.ts';
import { readStreamNow } from '../../event-log/read.ts';
import { TEAM } from '../../event-log/team-record.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { typedIn } from '../writes/typed-texts.ts';
import { WriteHeaders } from '../writes/write-headers.ts';
import { FormTeamBody } from './team-bodies.ts';
import { earlierTeamReceipt, TeamReceipt, teamReceipt } from './team-receipt.ts';

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
        response: { 201: TeamReceipt, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const reader = await readerOf(db, identityOf(request));
      return await answerOnce(db, request, reply, async (commandId) => {
        const id = uuidOf(`team\n${commandId}`);
        request.assignmentId = id;
        return { status: 201, body: await form(deps, request, id, commandId, reader, request.body) };
      });
    },
  );
}

async function form(
  { db, gate, traceparent }: ApiDeps,
  request: Pick<FastifyRequest, 'recorded'>,
  id: string,
  commandId: string,
  { person, positions }: Reader,
  body: Static<typeof FormTeamBody>,
): Promise<TeamReceipt> {
  const { facts, now } = await readStreamNow(db, id);
  const earlier = earlierTeamReceipt(
    facts.map(({ fact }) => fact),
    commandId,
  );
  if (earlier) return earlier;
  const { ownerUnit, scope, period, size, leaderless = false, field = null, attested } = body;
  const team = await teamOpeningFor(db, { ownerUnit, scope, period, size, leaderless, field });
  // Whoever heads the unit forms it as its head, whatever else they hold there.
  const position = formers(teamProcedureOfChart(team.chart).rules)
    .map((actor) => team.seats[actor])
    .find((seat) => seat !== undefined && positions.includes(seat));
  const said = { ...(attested ? { attested } : {}), ...(position ? { position } : {}) };
  const command: TeamCommand = { id: commandId, act: 'form', person, team, ...said, typed: typedIn(body) };
  const { state, facts: recorded } = await judgeAndRecord(
    gate,
    TEAM,
    { stream: id, state: null, now },
    (latest, at) => decideTeam(latest, command, at),
    traceparent?.(),
  );
  request.recorded = { act: command.act, chart: team.chart };
  return teamReceipt(state, recorded);
}
