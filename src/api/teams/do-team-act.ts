import Type, { type Static } from 'typebox';
import type { PositionId } from '../../../machines/facts.ts';
import type { TeamContext } from '../../../machines/team/chart-types.ts';
import { teamContextOf } from '../../../machines/team/fold.ts';
import { homeHeads } from '../../../machines/team/seats.ts';
import type { TeamAct, TeamCommand } from '../../../machines/team/team-command.ts';
import type { MemberAsked } from '../../../machines/team/team-fact-data.ts';
import { openingFor } from '../../directory/opening.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { invalidField } from '../problems/invalid-fields.ts';
import { withNames } from '../problems/last-move.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { carryOutTeam } from '../writes/carry-out-team.ts';
import { expectedVersionOf } from '../writes/if-match.ts';
import { typedIn } from '../writes/typed-texts.ts';
import { IfMatchHeader, WriteHeaders } from '../writes/write-headers.ts';
import { type LoadedTeam, loadTeamFor } from './load-team.ts';
import { TeamActBody, TeamParams } from './team-bodies.ts';
import { TeamView } from './team-schema.ts';
import { teamView } from './team-view.ts';

const OPEN_DOOR: Reader = { person: '', positions: [], seesAll: true };

/** `POST /v1/teams/:id/acts`: does an act of a team. */
export function doTeamAct(api: Api, deps: ApiDeps): void {
  const { db } = deps;
  api.post(
    '/teams/:id/acts',
    {
      schema: {
        operationId: 'doTeamAct',
        summary:
          'Do an act of a team: set it, fill its roles, add and release members, report, raise and decide obstacles',
        tags: ['teams'],
        params: TeamParams,
        headers: Type.Object({ ...WriteHeaders, ...IfMatchHeader }),
        body: TeamActBody,
        response: { 200: TeamView, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const identity = identityOf(request);
      const expectedVersion = expectedVersionOf(request);
      return await answerOnce(db, request, reply, async (commandId) => {
        const reader = readerOf(db, identity);
        // Whoever volunteers has no part in the team yet.
        const volunteers = request.body.act === 'volunteer';
        const before = await loadTeamFor(db, request.params.id, volunteers ? Promise.resolve(OPEN_DOOR) : reader);
        request.assignmentId = before.id;
        if (!before.facts.some(({ fact }) => fact.cause === commandId)) {
          const command = await commandOf(deps, before, request.body, commandId, await reader);
          const expected = expectedVersion === undefined ? {} : { expectedVersion };
          await carryOutTeam(deps, before.id, before.team, { ...command, ...expected }).catch(async (error) => {
            throw await withNames(db, error, before.opening.calendar.zone);
          });
          request.recorded = { act: command.act, chart: before.opening.chart };
        }
        return { status: 200, body: await teamView(db, await loadTeamFor(db, before.id, reader), await reader) };
      });
    },
  );
}

async function commandOf(
  { db }: ApiDeps,
  { id: team, opening, team: loaded }: LoadedTeam,
  body: Static<typeof TeamActBody>,
  id: string,
  { person, positions }: Reader,
): Promise<TeamCommand> {
  const { act, member, purpose, competence, target, reason, result, note, budget, obstacle, alternatives, ...rest } =
    body;
  if (act === 'form') throw invalidField('body', 'act', 'enum');
  const texts = { purpose, competence, target, reason, result, note, budget, obstacle, alternatives };
  const whose = act === 'volunteer' ? person : member?.person;
  const asked: MemberAsked | undefined = member && {
    stream: uuidOf(`member\n${id}`),
    person: act === 'volunteer' ? person : (member.person ?? null),
    opening: await openingFor(db, {
      route: member.route,
      ownerUnit: opening.ownerUnit,
      homeUnit: member.homeUnit,
      period: opening.period,
      team,
      ...(whose === undefined ? {} : { assignee: whose }),
    }),
    replaces: member.replaces ?? null,
  };
  const position = rest.position ?? seatFor(act, teamContextOf(loaded), positions);
  return {
    ...rest,
    id,
    act,
    person,
    ...(position ? { position } : {}),
    ...(asked ? { member: asked } : {}),
    typed: typedIn(texts),
  };
}

/** From which of their positions a head acts, where more than one of them could: of the owner's unit, or of a member's. */
function seatFor(act: TeamAct, context: TeamContext, held: readonly PositionId[]): PositionId | undefined {
  return seatsFor(act, context).find((seat) => seat != null && held.includes(seat)) ?? undefined;
}

function seatsFor(act: TeamAct, context: TeamContext): readonly (PositionId | null | undefined)[] {
  const { 'owner.unit-head': head, 'owner.rater': rater } = context.opening.seats;
  switch (act) {
    case 'decide-obstacle':
    case 'give-feedback':
      return [head, rater];
    case 'follow-up-obstacle':
      return homeHeads(context).map(({ position }) => position);
    default:
      return [];
  }
}
