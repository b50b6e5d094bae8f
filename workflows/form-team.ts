import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Fact } from '../machines/facts.ts';
import type { WakeParams } from '../machines/team/chart/chart-types.ts';
import { teamEventOf } from '../machines/team/chart/events.ts';
import { evolveTeam, statusOf, type Team, teamContextOf, waitingSteps } from '../machines/team/chart/fold.ts';
import { present } from '../machines/team/chart/members.ts';
import { carryFacts, readFacts, recordDelay } from './activities.ts';
import { runChart } from './run-chart.ts';

/**
 * One team, from its forming to its end. Each member's own assignment has a stream and a workflow of its own: what the team
 * decides is carried there, and the team hears what becomes of it. The workflow's id is the stream's.
 */
export async function formTeam(): Promise<string> {
  const stream = workflowInfo().workflowId;
  const run = await runChart<Team, Fact>({
    evolve: evolveTeam,
    eventOf: (fact) => teamEventOf(fact, fact.version),
    describe,
    read: (afterVersion) => readFacts(stream, afterVersion),
    recordDelay: ({ event, armedBy, fireAt }, version) =>
      recordDelay({ stream, event, armedBy, at: new Date(fireAt).toISOString(), version }),
    async carry(moves, folded) {
      const members = folded ? everyMember(moves) : membersConcerned(moves);
      if (members.length > 0) await carryFacts(stream, members);
    },
  });
  if (!run.ended) return await continueAsNew<typeof formTeam>();
  return run.state ? String(run.state.snapshot.value) : 'nothing recorded';
}

/** Those who are in it, and those who have just been let go. */
const everyMember = (moves: readonly Team[]): readonly string[] =>
  moves.flatMap((team) => teamContextOf(team).members.map((member) => member.stream));

/** Whom the facts concern, as the chart's own actions say; one who has been released too. */
const membersConcerned = (moves: readonly Team[]): readonly string[] => [
  ...new Set(
    moves.flatMap(({ actions }) =>
      actions.flatMap(({ type, params }) => (type === 'wake-members' ? (params as WakeParams).streams : [])),
    ),
  ),
];

function describe(team: Team): string {
  const context = teamContextOf(team);
  const waits = waitingSteps(team.chart, team.snapshot).map(({ key }) => `- waits for \`${key}\``);
  const members = `${present(context).length} of ${context.opening.size} members`;
  return [`${statusOf(team)}, ${members}`, ...waits, '', `${team.chart.procedure.chart}, version ${team.version}`].join(
    '\n',
  );
}
