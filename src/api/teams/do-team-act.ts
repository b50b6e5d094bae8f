import Type, { type Static } from 'typebox';
import type { PositionId } from '../../../machines/facts.ts';
import type { TeamContext } from '../../../machines/team/chart/chart-types.ts';
import { teamContextOf } from '../../../machines/team/chart/fold.ts';
import { homeHeads } from '../../../machines/team/chart/seats.ts';
import { decideTeam } from '../../../machines/team/judge/decide.ts';
import type { TeamAct, TeamCommand } from '../../../machines/team/judge/team-command.ts';
import type { MemberAsked } from '../../../machines/team/procedure/team-fact-data.ts';
import { calendars } from '../../directory/calendar.ts';
import { openingFor } from '../../directory/opening.ts';
import { uuidOf } from '../../event-log/event-id.ts';
import { judgeAndRecord } from '../../event-log/judge-and-record.ts';
import { TEAM } from '../../event-log/team-record.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import { timeTakenWith } from '../assignments/takings.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { invalidField } from '../problems/invalid-fields.ts';
import { withNames } from '../problems/last-move.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { answerOnce } from '../writes/answer-once.ts';
import { seenIn } from '../writes/seen.ts';
import { typedIn, untyped } from '../writes/typed-texts.ts';
import { IfMatchHeader, WriteHeaders } from '../writes/write-headers.ts';
import { type LoadedTeam, loadTeamFor } from './load-team.ts';
import { TeamActBody, TeamParams } from './team-bodies.ts';
import { earlierTeamReceipt, TeamReceipt, teamReceipt } from './team-receipt.ts';

/** Whoever volunteers has no part in the team yet. */
const ANYONE: Reader = { person: '', positions: [], limited: [], seesAll: true };

/** `POST /v1/teams/:id/acts`: does an act of a team. */
export function doTeamAct(api: Api, deps: ApiDeps): void {
  const { db, gate, traceparent } = deps;
  const calendarNow = calendars(db);
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
        response: { 200: TeamReceipt, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const identity = identityOf(request);
      const seen = seenIn(request);
      return await answerOnce(db, request, reply, async (commandId) => {
        const reader = readerOf(db, identity);
        const volunteers = request.body.act === 'volunteer';
        const loaded = await loadTeamFor(db, request.params.id, volunteers ? Promise.resolve(ANYONE) : reader);
        const { id, team, opening, facts, now } = loaded;
        request.assignmentId = id;
        const earlier = earlierTeamReceipt(facts, commandId);
        if (earlier) return { status: 200, body: earlier };
        const command = {
          ...(await commandOf(deps, loaded, request.body, commandId, await reader)),
          ...seen,
          calendar: await calendarNow(opening.agency),
        };
        const { state, facts: recorded } = await judgeAndRecord(
          gate,
          TEAM,
          { stream: id, state: team, now },
          (latest, at) => decideTeam(latest, command, at),
          traceparent?.(),
        ).catch(async (error) => {
          throw await withNames(db, error, opening.calendar.zone);
        });
        request.recorded = { act: command.act, chart: opening.chart };
        return { status: 200, body: teamReceipt(state, recorded) };
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
  const { act, member, ...rest } = untyped(body);
  if (act === 'form') throw invalidField('body', 'act', 'enum');
  const whose = act === 'volunteer' ? person : member?.person;
  const asked: MemberAsked | undefined = member && {
    stream: uuidOf(`member\n${id}`),
    person: act === 'volunteer' ? person : (member.person ?? null),
    opening: await openingFor(db, {
      route: member.route,
      ownerUnit: opening.ownerUnit,
      homeUnit: member.homeUnit,
      period: opening.period,
      team: { stream: team, chart: opening.chart },
      ...(whose === undefined ? {} : { assignee: whose }),
      ...(member.timeShare === undefined ? {} : { timeShare: member.timeShare }),
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
    ...(asked?.person && act === 'add-member'
      ? await timeTakenWith(db, asked.person, asked.opening, asked.stream)
      : {}),
    typed: typedIn(body),
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
      return [head, rater];
    case 'give-feedback':
      return Object.values(context.opening.seats); // any that may: the chart says whose it is
    case 'follow-up-obstacle':
      return homeHeads(context).map(({ position }) => position);
    default:
      return [];
  }
}
