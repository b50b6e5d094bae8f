import { waitingStep } from '../../../machines/assignment/fold.ts';
import type { PersonId } from '../../../machines/facts.ts';
import type { WaitingTeamStep } from '../../../machines/team/standing.ts';
import type { TeamProcedure } from '../../../machines/team/team-types.ts';
import { holder, TeamPlay } from './team-play.ts';

const SHOWN = [{ sha256: 'a'.repeat(64), mediaType: 'application/pdf' }];
export const LEADER: PersonId = 'person:1';

/** A team of two from the owner's unit. */
export function formed({ regulation, unitType, scope }: TeamProcedure): TeamPlay {
  const play = new TeamPlay(regulation, unitType, scope, 2);
  play.form();
  play.add('m1', LEADER);
  play.add('m2', 'person:2');
  return play;
}

/** Takes a waiting step of the team, complete and as whoever it waits for. */
export function take(play: TeamPlay, { act, role, position, person }: WaitingTeamStep, nominee = LEADER): void {
  play.do(act, person ?? holder(position ?? 'nobody'), {
    ...(role ? { role } : {}),
    ...(act === 'nominate' ? { nominees: [nominee] } : {}),
    ...(role && act === 'appoint' ? { nominee } : {}),
    ...(act === 'report' ? { attachments: SHOWN, typed: { result: 'Selesai' } } : {}),
  });
}

/** Takes the step of a member's own assignment, unless it is the team's. @returns whether there was one to take */
export function takeOwn(play: TeamPlay, stream: string, named: PersonId = `person of ${stream}`): boolean {
  const assignment = play.assignment(stream);
  const step = assignment && waitingStep(assignment.chart, assignment.snapshot);
  if (!step || step.ofTeam) return false;
  const { opening, assignee } = assignment.snapshot.context;
  const person = step.actor === 'assignee' ? assignee : holder(opening.seats[step.actor] ?? 'nobody');
  play.member(stream, step.act, person ?? 'nobody', {
    ...(step.names === 'assignee' ? { assignee: named } : {}),
    ...(step.names === 'candidates' ? { candidates: [named] } : {}),
    ...(step.act === 'report' ? { attachments: SHOWN, typed: { result: 'Selesai' } } : {}),
  });
  return true;
}

/** The next thing that a team waits for: a leader, being set, its members, its work. @returns whether there was one */
export function next(play: TeamPlay): boolean {
  const { waiting, members, roles } = play.standing;
  const role = waiting.find((step) => step.role !== null && !step.optional);
  const setting = waiting.find(({ role, phase }) => role === null && (phase === 'decision' || phase === 'letter'));
  const unset = members.some(({ set, status }) => !set && status !== 'left' && status !== 'released');
  const asked = members.some(({ set, status }) => !set && status === 'asked');
  const working = waiting.find(({ role, phase }) => role === null && phase !== 'decision' && phase !== 'letter');
  const present = members.filter(({ status }) => status !== 'left' && status !== 'released');
  const free = present.find(({ person }) => person !== null)?.person ?? LEADER;
  if (role) take(play, role, roles[role.role as 'leader']?.nominees[0] ?? free);
  else if (setting && unset && !asked) take(play, setting);
  else if (present.some(({ stream, person }) => !isLeadersReport(play, stream, person) && takeOwn(play, stream)))
    return true;
  else if (working) take(play, working);
  return role !== undefined || (setting !== undefined && unset && !asked) || working !== undefined;
}

/** The leader's own report is the team's. */
const isLeadersReport = (play: TeamPlay, stream: string, person: PersonId | null): boolean =>
  play.waitsAt(stream) === 'assignee-report' && person === play.standing.roles.leader?.holder;

/** Everybody does what is asked of them, until a step of the team waits (or the end). */
export function walkTo(play: TeamPlay, step: string | null = null): TeamPlay {
  const waits = () => play.standing.waiting.some(({ key }) => key === step);
  while (play.standing.status === 'open' && !waits())
    if (!next(play)) throw new Error(`nothing left to do before ${step ?? 'the end'}`);
  if (step !== null && !waits()) throw new Error(`ended as ${play.standing.status} before ${step}`);
  return play;
}
