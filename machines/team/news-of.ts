import { type Assignment, contextOf, evolve, waitingStep } from '../assignment/fold.ts';
import { type Fact, RELEASED } from '../facts.ts';
import type { TeamCommand } from './team-command.ts';
import type { MemberNews } from './team-facts.ts';

/**
 * What a member's own assignment has to tell its team, fact by fact: that the home side agreed, that the letter was
 * received, that the member reported, or that it came to nothing.
 * @param heard whether the team has heard of a fact already
 */
export function newsOf(facts: readonly Fact[], heard: (fact: string) => boolean): TeamCommand[] {
  const news: TeamCommand[] = [];
  let assignment: Assignment | null = null;
  let agreed = false;
  for (const fact of facts) {
    assignment = evolve(assignment, fact);
    const told = newsIn(assignment, fact, agreed);
    agreed ||= told === 'agreed' || told === 'joined';
    if (told && !heard(fact.id)) news.push(commandOf(told, assignment, fact));
  }
  return news;
}

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
