import { decideCarried } from '../machines/assignment/decide-carried.ts';
import { DomainError } from '../machines/errors.ts';
import type { Fact, Instant } from '../machines/facts.ts';
import { type Team, teamContextOf } from '../machines/team/chart/fold.ts';
import { decideTeam } from '../machines/team/judge/decide.ts';
import { bringsText, nextCarried } from '../machines/team/members/carry.ts';
import type { TeamHistory } from '../machines/team/members/history.ts';
import { type MemberHistory, newsFor } from '../machines/team/members/news-of.ts';
import type { StreamPorts } from './streams.ts';

/**
 * Brings a team and its members level: each fact of one that concerns the other is recorded there as well, judged by that
 * stream's own chart. What does not fit the other's chart as it stands is left until either has moved.
 */
export async function carryFacts(ports: StreamPorts, team: string, members: readonly string[]): Promise<void> {
  for (let moved = true; moved; ) {
    const level = await ports.readTeam(team, members);
    if (!level.history) return;
    moved = false;
    for (const [index, stream] of members.entries()) {
      if (await carryToMember(ports, level.history, stream, level.members[index] ?? null)) moved = true;
    }
    for (const member of level.members) {
      if (await carryToTeam(ports, level.history, member)) moved = true;
    }
  }
}

/** The next of the team's facts that a member's own assignment has to follow. @returns whether anything was recorded */
async function carryToMember(
  { assignments, readTyped, calendarOf }: StreamPorts,
  history: TeamHistory,
  stream: string,
  member: MemberHistory | null,
): Promise<boolean> {
  const known = (fact: string) => member?.causes.has(fact) === true;
  const next = nextCarried(history, stream, member?.assignment ?? null, known);
  if (!next) return false;
  const typed = bringsText(history, next) ? await readTyped(next.id) : null;
  const calendar = await calendarOf(teamContextOf(history.team).opening.agency);
  const command = { ...next, ...(typed ? { typed } : {}), calendar };
  return await fits(assignments.judgeAndRecord(stream, (state, at) => decideCarried(state, command, at)));
}

/** What a member's own assignment has to tell its team. @returns whether anything was recorded */
async function carryToTeam(
  { teams, calendarOf }: StreamPorts,
  history: TeamHistory,
  member: MemberHistory | null,
): Promise<boolean> {
  let moved = false;
  for (const news of newsFor(history, member)) {
    const calendar = await calendarOf(teamContextOf(history.team).opening.agency);
    const judge = (state: Team | null, at: Instant) => decideTeam(state, { ...news, calendar }, at);
    if (await fits(teams.judgeAndRecord(history.team.stream, judge))) moved = true;
  }
  return moved;
}

/** A refusal only says that the fact does not fit there now. */
async function fits(recording: Promise<readonly Fact[]>): Promise<boolean> {
  try {
    return (await recording).length > 0;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
