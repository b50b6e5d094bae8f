import type { MemberStatus, TeamContext, TeamEvent } from '../chart/chart-types.ts';
import type { TeamObjection } from '../judge/team-objection.ts';

/** From which standings a member can come to another: what was heard before is heard no more. */
const AFTER: Record<string, readonly MemberStatus[]> = {
  'team-member-agreed': ['asked'],
  'team-member-joined': ['asked', 'agreed'],
  'team-member-reported': ['joined'],
  'team-member-left': ['asked', 'agreed', 'joined', 'reported'],
};

/** News rest on the member's own fact, which is named. */
export function newsObjection(context: TeamContext, { type, data }: TeamEvent): TeamObjection | null {
  const member = context.members.find(({ stream }) => stream === data.of);
  if (!member || data.carried?.stream !== data.of) return 'member-unknown';
  return AFTER[type]?.includes(member.status) ? null : 'member-unknown';
}
