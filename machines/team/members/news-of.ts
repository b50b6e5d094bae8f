import { type Assignment, contextOf, evolve, waitingStep } from '../../assignment/fold.ts';
import { type Fact, RELEASED } from '../../facts.ts';
import type { TeamCommand } from '../judge/team-command.ts';
import type { MemberNews } from '../procedure/team-facts.ts';
import type { TeamHistory } from './history.ts';

/** A member's own assignment with what its facts have to tell the team; goes on from where it stands when there are more. */
export interface MemberHistory {
  readonly version: number;
  readonly assignment: Assignment;
  /** In order, whether the team has heard of them or not. */
  readonly news: readonly TeamCommand[];
  readonly agreed: boolean;
  /** What caused its facts: those of the team that it has followed. */
  readonly causes: ReadonlySet<string>;
}

/** @param facts those that follow what is known, in order @throws {ImpossibleHistory} */
export function memberHistory(before: MemberHistory | null, facts: readonly Fact[]): MemberHistory | null {
  let assignment = before?.assignment ?? null;
  let agreed = before?.agreed ?? false;
  const news = [...(before?.news ?? [])];
  const causes = new Set(before?.causes);
  for (const fact of facts) {
    assignment = evolve(assignment, fact);
    const told = newsIn(assignment, fact, agreed);
    agreed ||= told === 'agreed' || told === 'joined';
    if (told) news.push(commandOf(told, assignment, fact));
    causes.add(fact.cause);
  }
  return assignment && { version: assignment.version, assignment, news, agreed, causes };
}

/**
 * What a member's own assignment has to tell its team, fact by fact: that the home side agreed, that the letter was
 * received, that the member reported, or that it came to nothing.
 * @param team null where nothing is recorded of it
 */
export const newsFor = (team: TeamHistory | null, member: MemberHistory | null): readonly TeamCommand[] =>
  (member?.news ?? []).filter(({ id }) => !team?.causes.has(id));

function newsIn(assignment: Assignment, { type, data }: Fact, agreed: boolean): MemberNews | null {
  const { chart, snapshot } = assignment;
  if (snapshot.status === 'done') return type === RELEASED || snapshot.value === 'completed' ? null : 'left';
  if (type === 'received') return 'joined';
  // The leader's own report comes from the team: it is no news there.
  if (type === 'reported') return data.carried ? null : 'reported';
  const step = waitingStep(chart, snapshot);
  return !agreed && step?.ofTeam && (step.phase === 'decision' || step.phase === 'letter') ? 'agreed' : null;
}

const commandOf = (act: MemberNews, assignment: Assignment, fact: Fact): TeamCommand => ({
  id: fact.id,
  act,
  person: fact.by?.person ?? '',
  of: fact.stream,
  basis: fact.basis,
  assignee: contextOf(assignment).assignee,
  by: fact.by && { person: fact.by.person, position: fact.by.position },
  carried: { stream: fact.stream, fact: fact.id, delegation: fact.by?.delegation ?? null },
});
