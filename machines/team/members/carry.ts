import type { NamedStep } from '../../assignment/chart-types.ts';
import { chartNamed, startOf } from '../../assignment/charts.ts';
import type { CarriedCommand } from '../../assignment/decide-carried.ts';
import { type Assignment, waitingStep } from '../../assignment/fold.ts';
import type { Fact, PersonId } from '../../facts.ts';
import type { Act } from '../../vocabulary.ts';
import type { Member } from '../chart/chart-types.ts';
import { statusOf, type Team, teamContextOf } from '../chart/fold.ts';
import { returnsPlan } from '../procedure/side-rules.ts';
import { TEAM_FACT_OF } from '../procedure/team-facts.ts';
import type { TeamHistory } from './history.ts';

const ACT_OF: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(Object.entries(TEAM_FACT_OF).map(([act, fact]) => [fact, act])),
  'team-returned': 'return',
};
const ENDINGS: readonly string[] = ['team-refused', 'team-withdrawn', 'team-cancelled', 'team-term-passed'];

/**
 * What a team's history still has to say to one member's own assignment, as far as that has come: the next fact to
 * follow, or null. Decided about before the member was added, a fact does not concern it; what the team plans and does, does.
 * @param heard whether the assignment has followed a fact of the team already
 */
export function nextCarried(
  history: TeamHistory,
  stream: string,
  assignment: Assignment | null,
  heard: (fact: string) => boolean,
): CarriedCommand | null {
  const { team, facts } = history;
  const member = teamContextOf(team).members.find((each) => each.stream === stream);
  if (!member) return null;
  if (assignment && assignment.snapshot.status !== 'active') return null;
  const release = releaseOf(facts, team, member);
  if (release) return assignment ? commandOf(release, 'release', team, member, false) : null;
  const step = stepOf(assignment, member);
  if (!step) return null;
  for (const fact of facts) {
    if (heard(fact.id) || isPlanReturn(history, fact)) continue;
    if (fact.data.member?.stream === stream) {
      if (!assignment && !step.ofTeam) return commandOf(fact, step.act, team, member, true);
      continue;
    }
    const act = ACT_OF[fact.type];
    if (!act || (setsTeam(act) && fact.version < member.since) || !concerned(history, fact, member)) continue;
    const leads = act === 'report' && member.person !== null && ledBy(history, fact) === member.person;
    if (fits(act, step, leads)) return commandOf(fact, act, team, member, assignment === null, leads);
  }
  // Who was still on the way when the team completed its work has no part in it any more.
  const last = statusOf(team) === 'completed' ? facts.at(-1) : undefined;
  return last && assignment ? commandOf(last, 'release', team, member, false) : null;
}

/** What was typed goes with a member's being added. It can be destroyed, so it is no part of the history, but read when it is needed. */
export const bringsText = ({ facts }: TeamHistory, { id }: CarriedCommand): boolean =>
  facts.find((fact) => fact.id === id)?.data.member !== undefined;

const ledBy = ({ leaders }: TeamHistory, { version }: Fact): PersonId | null => leaders[version - 1] ?? null;

/** What was returned concerns those whose report it was: who came later reports for the first time. */
function concerned(history: TeamHistory, fact: Fact, member: Member): boolean {
  if (!WORK.includes(fact.type)) return true;
  const returned = history.facts.find(
    (each) => each.type === 'team-returned' && !isPlanReturn(history, each) && each.version >= fact.version,
  );
  if (!returned) return true;
  const before = history.facts.filter(({ version }) => version < returned.version);
  return before.some(
    (each) =>
      (each.type === 'team-member-reported' && each.data.of === member.stream) ||
      (each.type === 'team-reported' && member.person !== null && ledBy(history, each) === member.person),
  );
}
/** A plan that is returned concerns the leader alone. */
const isPlanReturn = ({ team }: TeamHistory, { type, step }: Fact): boolean =>
  type === 'team-returned' && returnsPlan(team.chart.procedure.steps.find(({ key }) => key === step));

const WORK: readonly string[] = ['team-reported', 'team-reviewed', 'team-returned'];

const setsTeam = (act: Act): boolean =>
  act === 'propose' || act === 'recommend' || act === 'appoint' || act === 'issue-letter';

function stepOf(assignment: Assignment | null, { opening }: Member): NamedStep | null {
  if (assignment) return waitingStep(assignment.chart, assignment.snapshot);
  const chart = chartNamed(opening.chart);
  return waitingStep(chart, startOf(chart, opening));
}

function fits(act: Act, step: NamedStep, leads: boolean): boolean {
  if (act === 'return') return step.ofTeam === true && step.phase === 'evaluation';
  if (step.ofTeam) return step.act === act;
  // The leader's report is the leader's own as well.
  return leads && step.act === 'report';
}

function releaseOf(facts: readonly Fact[], team: Team, member: Member): Fact | null {
  const status = statusOf(team);
  const over = status !== 'open' && status !== 'completed';
  if (!over && member.status !== 'released') return null;
  const concerns = ({ type, data, version }: Fact) =>
    (type === 'team-member-released' && data.of === member.stream) ||
    (ENDINGS.includes(type) && version >= member.since);
  return facts.findLast(concerns) ?? null;
}

function commandOf(
  fact: Fact,
  act: CarriedCommand['act'],
  team: Team,
  member: Member,
  begins: boolean,
  leads = false,
): CarriedCommand {
  return {
    id: fact.id,
    act,
    carried: { stream: team.stream, fact: fact.id, delegation: fact.by?.delegation ?? null },
    by: fact.by && { person: fact.by.person, position: fact.by.position },
    basis: fact.basis,
    ...(begins ? { opening: member.opening } : {}),
    ...(member.person ? { assignee: member.person } : {}),
    ...(fact.data.letter ? { letter: fact.data.letter } : {}),
    leads,
  };
}
