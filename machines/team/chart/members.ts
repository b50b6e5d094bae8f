import type { PersonId } from '../../facts.ts';
import type { TeamRole } from '../../vocabulary.ts';
import type { TeamProcedure } from '../procedure/team-types.ts';
import type { Member, RoleState, TeamContext } from './chart-types.ts';

/** Those who are in it, or on their way. */
export const present = ({ members }: Pick<TeamContext, 'members'>): readonly Member[] =>
  members.filter(({ status }) => status !== 'left' && status !== 'released');

/** Those whose side has said yes, or whom their own unit head named. */
export const agreed = (context: TeamContext): readonly Member[] =>
  present(context).filter(({ status }) => status !== 'asked');

/** Those who have received their letter. */
export const joined = (context: TeamContext): readonly Member[] =>
  present(context).filter(({ status }) => status === 'joined' || status === 'reported');

export const memberNamed = (context: TeamContext, person: PersonId): Member | undefined =>
  present(context).find((member) => member.person === person);

export const holderOf = ({ roles }: TeamContext, role: keyof TeamContext['roles']): PersonId | null =>
  roles[role]?.holder ?? null;

/** Whoever fills a role, a member or not. */
export const holders = ({ roles }: Pick<TeamContext, 'roles'>): readonly PersonId[] =>
  Object.values(roles).flatMap(({ holder }) => (holder === null ? [] : [holder]));

export const NOBODY: RoleState = { holder: null, nominees: [], agreed: false };

/** Who asked to join without having been asked for. */
const volunteers = ({ opening }: Member): boolean => opening.chart.includes('/voluntary-');

/** Nobody waits for a volunteer's answers: until the own side has given them, it is as if nobody had asked. */
export const isUnanswered = (member: Member): boolean => member.status === 'asked' && volunteers(member);

/** Additions that no decision has covered yet. */
export const unset = (context: TeamContext): readonly Member[] =>
  present(context).filter((member) => !member.set && !isUnanswered(member));

/** Where the text wants a performance agreement of whoever fills a role, nothing is done in the role before it is made. */
export const lacksAgreement = ({ steps }: TeamProcedure, role: TeamRole, { roles }: TeamContext): boolean =>
  steps.some(({ region, act }) => region === role && act === 'make-agreement') && !roles[role]?.agreed;
