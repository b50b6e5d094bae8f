import { waitingStep } from '../../../machines/assignment/fold.ts';
import type { PersonId } from '../../../machines/facts.ts';
import type { Member } from '../../../machines/team/chart/chart-types.ts';
import type { WaitingTeamStep } from '../../../machines/team/chart/standing.ts';
import type { TeamProcedure } from '../../../machines/team/procedure/team-types.ts';
import { ATTESTED, holder, TeamPlay } from './team-play.ts';

export const SHOWN = [{ sha256: 'a'.repeat(64), mediaType: 'application/pdf' }];
/** A plan as the texts want it. */
export const PLANNED = { activities: 'Survei, penggambaran', budget: 'Rp0', roles: 'Menurut kompetensi' };
export const LEADER: PersonId = 'person:1';

/** A team of two from the owner's unit. */
export function formed(
  of: Pick<TeamProcedure, 'regulation' | 'unitType' | 'scope'> & Partial<Pick<TeamProcedure, 'chart'>>,
  more: ConstructorParameters<typeof TeamPlay>[4] = {},
): TeamPlay {
  const { regulation, unitType, scope, chart } = of;
  const play = new TeamPlay(regulation, unitType, scope, 2, { ...(chart ? { chart } : {}), ...more });
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
    ...(act === 'make-agreement' ? { typed: { purpose: 'Menyusun peta', target: 'Satu peta' } } : {}),
    ...(role && (act === 'nominate' || act === 'appoint') ? { attested: ATTESTED } : {}),
    ...(act === 'plan' ? { typed: PLANNED } : {}),
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
    ...(step.act === 'plan' ? { typed: PLANNED } : {}),
    ...(step.act === 'report' ? { attachments: SHOWN, typed: { result: 'Selesai' } } : {}),
  });
  return true;
}

export const presentIn = (play: TeamPlay): readonly Member[] =>
  play.standing.members.filter(({ status }) => status !== 'left' && status !== 'released');

/** Who could be proposed for a role: everybody who is in the team, or on the way. */
export const eligible = (play: TeamPlay): readonly PersonId[] =>
  presentIn(play).flatMap(({ person }) => (person ? [person] : []));

/** The next thing that a team waits for: a leader, being set, its members, its work. @returns whether there was one */
export function next(play: TeamPlay): boolean {
  const { waiting, roles } = play.standing;
  const role = waiting.find((step) => step.role !== null && !step.optional);
  const nominee = (role?.role && roles[role.role]?.nominees[0]) ?? eligible(play)[0];
  if (role && nominee) {
    take(play, role, nominee);
    return true;
  }
  const [setting, working] = waiting.filter((step) => step.role === null);
  const unset = presentIn(play).filter(({ set }) => !set);
  if (setting && working && unset.length > 0 && unset.every(({ status }) => status !== 'asked')) {
    take(play, setting);
    return true;
  }
  for (const { stream, person } of presentIn(play))
    if (!isLeadersReport(play, stream, person) && takeOwn(play, stream)) return true;
  const work = working ?? setting;
  if (work) take(play, work);
  return work !== undefined;
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
