import type { NamedStep } from '../assignment/chart-types.ts';
import { chartNamed, startOf } from '../assignment/charts.ts';
import type { CarriedCommand } from '../assignment/decide-carried.ts';
import { type Assignment, waitingStep } from '../assignment/fold.ts';
import type { Fact, PersonId, Typed } from '../facts.ts';
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
    if (!act || (setsTeam(act) && fact.version < member.since) || !concerned(history, each, member)) continue;
    const leads = act === 'report' && member.person !== null && ledBy(history, fact) === member.person;
    if (fits(act, step, leads)) return commandOf(each, act, team, member, assignment === null, leads);
  }
  // Who was still on the way when the team completed its work has no part in it any more.
  const last = statusOf(team) === 'completed' ? history.at(-1) : undefined;
  return last && assignment ? commandOf(last, 'release', team, member, false) : null;
}

const ledBy = (history: readonly TeamFactWithText[], { version }: Fact): PersonId | null => {
  const then = foldTeam(history.slice(0, version).map(({ fact }) => fact));
  return then && holderOf(teamContextOf(then), 'leader');
};

/** What was returned concerns those whose report it was: who came later reports for the first time. */
function concerned(history: readonly TeamFactWithText[], { fact }: TeamFactWithText, member: Member): boolean {
  if (!WORK.includes(fact.type)) return true;
  const returned = history.find((each) => each.fact.type === 'team-returned' && each.fact.version >= fact.version);
  if (!returned) return true;
  const before = history.filter((each) => each.fact.version < returned.fact.version);
  return before.some(
    (each) =>
      (each.fact.type === 'team-member-reported' && each.fact.data.of === member.stream) ||
      (each.fact.type === 'team-reported' && member.person !== null && ledBy(history, each.fact) === member.person),
  );
}
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
    ...(typed && fact.data.member ? { typed } : {}),
    ...(fact.data.letter ? { letter: fact.data.letter } : {}),
    leads,
  };
}
