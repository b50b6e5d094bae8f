import type { NamedStep } from '../assignment/chart-types.ts';
import { chartNamed, startOf } from '../assignment/charts.ts';
import type { CarriedCommand } from '../assignment/decide-carried.ts';
import { type Assignment, waitingStep } from '../assignment/fold.ts';
import type { Fact, Typed } from '../facts.ts';
import type { Act } from '../vocabulary.ts';
import type { Member } from './chart-types.ts';
import { foldTeam, statusOf, type Team, teamContextOf } from './fold.ts';
import { holderOf } from './members.ts';
import { TEAM_FACT_OF } from './team-facts.ts';

/** A team's fact with what was typed beside it. */
export interface TeamFactWithText {
  readonly fact: Fact;
  readonly typed: Typed | null;
}

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
  history: readonly TeamFactWithText[],
  stream: string,
  assignment: Assignment | null,
  heard: (fact: string) => boolean,
): CarriedCommand | null {
  const team = foldTeam(history.map(({ fact }) => fact));
  const member = team && teamContextOf(team).members.find((each) => each.stream === stream);
  if (!team || !member) return null;
  if (assignment && assignment.snapshot.status !== 'active') return null;
  const release = releaseOf(history, team, member);
  if (release) return assignment ? commandOf(release, 'release', team, member, false) : null;
  const step = stepOf(assignment, member);
  if (!step) return null;
  for (const each of history) {
    const { fact } = each;
    if (heard(fact.id)) continue;
    if (fact.data.member?.stream === stream) {
      if (!assignment && !step.ofTeam) return commandOf(each, step.act, team, member, true);
      continue;
    }
    const act = ACT_OF[fact.type];
    if (!act || (setsTeam(act) && fact.version < member.since)) continue;
    if (fits(act, step, team, member)) return commandOf(each, act, team, member, assignment === null);
  }
  return null;
}

const setsTeam = (act: Act): boolean =>
  act === 'propose' || act === 'recommend' || act === 'appoint' || act === 'issue-letter';

function stepOf(assignment: Assignment | null, { opening }: Member): NamedStep | null {
  if (assignment) return waitingStep(assignment.chart, assignment.snapshot);
  const chart = chartNamed(opening.chart);
  return waitingStep(chart, startOf(chart, opening));
}

function fits(act: Act, step: NamedStep, team: Team, { person }: Member): boolean {
  if (act === 'return') return step.ofTeam === true && step.phase === 'evaluation';
  if (step.ofTeam) return step.act === act;
  // The leader's report is the leader's own as well.
  return (
    act === 'report' && step.act === 'report' && person !== null && holderOf(teamContextOf(team), 'leader') === person
  );
}

function releaseOf(history: readonly TeamFactWithText[], team: Team, member: Member): TeamFactWithText | null {
  const status = statusOf(team);
  const over = status !== 'open' && status !== 'completed';
  if (!over && member.status !== 'released') return null;
  const concerns = ({ fact }: TeamFactWithText) =>
    (fact.type === 'team-member-released' && fact.data.of === member.stream) ||
    (ENDINGS.includes(fact.type) && fact.version >= member.since);
  return history.findLast(concerns) ?? null;
}

function commandOf(
  { fact, typed }: TeamFactWithText,
  act: CarriedCommand['act'],
  team: Team,
  member: Member,
  begins: boolean,
): CarriedCommand {
  return {
    id: fact.id,
    act,
    carried: { stream: team.stream, fact: fact.id, delegation: fact.by?.delegation ?? null },
    by: fact.by && { person: fact.by.person, position: fact.by.position },
    basis: fact.basis,
    ...(begins ? { opening: member.opening } : {}),
    ...(member.person ? { assignee: member.person } : {}),
    ...(typed && fact.data.member ? { typed } : {}),
    leads: member.person !== null && holderOf(teamContextOf(team), 'leader') === member.person,
  };
}
