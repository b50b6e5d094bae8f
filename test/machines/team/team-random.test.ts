import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../machines/assignment/fold.ts';
import { DomainError } from '../../../machines/errors.ts';
import type { Fact } from '../../../machines/facts.ts';
import type { TeamContext } from '../../../machines/team/chart/chart-types.ts';
import { evolveTeam, foldTeam, type Team, teamContextOf } from '../../../machines/team/chart/fold.ts';
import { holderOf, joined, memberNamed, present } from '../../../machines/team/chart/members.ts';
import { teamStanding } from '../../../machines/team/chart/standing.ts';
import { STATUSES, TEAM_ROLES } from '../../../machines/vocabulary.ts';
import { type ATeam, aTeam, begun, HEAD, REASON, someTurns, type Turn, turn } from './team-moves.ts';
import { TEAM, type TeamPlay } from './team-play.ts';

const OVER: readonly string[] = STATUSES.filter((status) => status !== 'open');

/** Plays the turns until the team ends. */
function played(team: ATeam, turns: readonly Turn[], turned: (play: TeamPlay, now: Turn) => void = tried): TeamPlay {
  const play = begun(team);
  for (const now of turns) if (play.standing.status === 'open') turned(play, now);
  return play;
}

/** @returns whether it was taken, not refused */
function tried(play: TeamPlay, now: Turn): boolean {
  try {
    turn(play, now);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return false;
  }
}

const always = (name: string, holds: (play: TeamPlay) => void) =>
  it(name, () =>
    fc.assert(
      fc.property(aTeam, someTurns, (...told) => holds(played(...told))),
      { numRuns: 100 },
    ),
  );

/** Each fact of the team, with what was so before it and after. */
function* history(play: TeamPlay): Generator<{ fact: Fact; team: Team; before: TeamContext; after: TeamContext }> {
  let team: Team | null = null;
  for (const fact of play.facts(TEAM)) {
    const moved: Team = evolveTeam(team, fact);
    if (team) yield { fact, team: moved, before: teamContextOf(team), after: teamContextOf(moved) };
    team = moved;
  }
}

describe('whatever is tried with a team, it', () => {
  it('is as it was after what was refused, and an assignment that is over stays as it is', () => {
    const turned = (play: TeamPlay, now: Turn) => {
      const stood = JSON.stringify([play.log, play.standing]);
      const over = play.standing.members.map(({ stream }) => [stream, play.waitsAt(stream) ?? ''] as const);
      if (!tried(play, now)) expect(JSON.stringify([play.log, play.standing])).toBe(stood);
      for (const [stream, at] of over) if (OVER.includes(at)) expect(play.waitsAt(stream)).toBe(at);
    };
    fc.assert(
      fc.property(aTeam, someTurns, (team, turns) => void played(team, turns, turned)),
      { numRuns: 100 },
    );
  });

  always('stands where its log alone leads', (play) => {
    const again = foldTeam(JSON.parse(JSON.stringify(play.facts(TEAM)))) as Team;
    expect(teamStanding(again)).toEqual(play.standing);
    for (const { stream } of play.standing.members)
      expect(fold(play.facts(stream))?.snapshot.value).toEqual(play.assignment(stream)?.snapshot.value);
  });

  always('has one holder of a role at most, who is in the team, and changes none without a vacancy', (play) => {
    for (const { fact, before, after } of history(play))
      for (const role of TEAM_ROLES) {
        const [held, holds] = [holderOf(before, role), holderOf(after, role)];
        if (holds) expect(present(after).map(({ person }) => person)).toContain(holds);
        if (held && holds !== held) expect(holds, `${role} after ${fact.type}`).toBeNull();
      }
  });

  always('plans only once every role that it needs is filled and enough have joined', (play) => {
    for (const { fact, team, before } of history(play)) {
      if (fact.type !== 'team-planned') continue;
      const { roles } = team.chart.procedure.rules;
      for (const role of TEAM_ROLES.filter((each) => roles[each] && roles[each].needed !== 'never'))
        expect(holderOf(before, role)).not.toBeNull();
      // Planned anew, some may have reported already.
      expect(joined(before).length).toBeGreaterThanOrEqual(2);
    }
  });

  always('takes no step that a member takes from an office', (play) => {
    for (const { fact, team, before } of history(play)) {
      const isStep = team.chart.procedure.steps.some(({ key, fact: type }) => key === fact.step && type === fact.type);
      if (isStep && fact.by?.position) expect(memberNamed(before, fact.by.person)).toBeUndefined();
      if (fact.type === 'team-member-added') expect(fact.data.member?.person).not.toBe(fact.by?.person);
    }
  });

  always('and its members’ assignments carry over only what the other has recorded before', (play) => {
    for (const [index, { data, stream }] of play.log.entries()) {
      if (!data.carried) continue;
      const { carried } = data;
      expect(carried.stream === TEAM).toBe(stream !== TEAM);
      expect(play.log.slice(0, index).find(({ id }) => id === carried.fact)?.stream).toBe(carried.stream);
    }
  });

  always('ends with every member’s assignment', (play) => {
    if (play.standing.status === 'open') {
      const established = teamContextOf(play.team as Team).established;
      const signer = play.opening.chart.startsWith('langsa') ? 'holder of regional-secretary' : HEAD;
      play.do(established ? 'cancel' : 'withdraw', established ? signer : HEAD, REASON);
    }
    for (const { stream } of play.standing.members) {
      const at = play.waitsAt(stream);
      if (at !== null) expect(OVER).toContain(at);
    }
  });
});
