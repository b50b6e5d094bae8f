import type { Attested } from '../../attestations.ts';
import type {
  Attachment,
  Authority,
  Calendar,
  Carried,
  Day,
  FactData,
  Period,
  PersonId,
  PositionId,
  Typed,
} from '../../facts.ts';
import type { TimeTaken } from '../../time-taken.ts';
import type { TeamRole } from '../../vocabulary.ts';
import type { MemberAsked, TeamOpening } from '../procedure/team-fact-data.ts';
import type { MemberNews, RoleAct, TeamSideAct, TeamStepAct } from '../procedure/team-facts.ts';

export type TeamAct = TeamStepAct | RoleAct | TeamSideAct;

/** What a person asks of a team, or what a member's own assignment tells it. */
export interface TeamCommand {
  readonly id: string;
  readonly act: TeamAct | MemberNews;
  readonly person: PersonId;
  /** Only to form it. */
  readonly team?: TeamOpening;
  /** What whoever forms it, or nominates for a role, answers for. */
  readonly attested?: Attested;
  readonly member?: MemberAsked;
  /** What of the time of the person named as a member is taken, this assignment included. */
  readonly timeTaken?: TimeTaken;
  readonly of?: string;
  /** For which role one is recommended, nominated or appointed; without it, the act is about the team. */
  readonly role?: TeamRole;
  readonly nominees?: readonly PersonId[];
  readonly nominee?: PersonId;
  readonly answers?: string;
  readonly collaboration?: true;
  /** The agency's calendar, as it stands now. */
  readonly calendar?: Calendar;
  readonly dueOn?: Day;
  readonly period?: Period;
  readonly attachments?: readonly Attachment[];
  readonly typed?: Typed;
  /** From which of several positions, where the act could be from more than one. */
  readonly position?: PositionId;
  readonly step?: string;
  readonly expectedVersion?: number;
  /** With news: the member's fact, by whose authority and which article it was made, and who the member is. */
  readonly carried?: Carried;
  readonly by?: Omit<Authority, 'delegation'> | null;
  readonly assignee?: PersonId | null;
  readonly basis?: readonly string[];
}

/** What of a command its fact keeps. */
export function given(command: TeamCommand): FactData {
  const { act, team, attested, member: asked, of, nominees, nominee, answers, dueOn, attachments } = command;
  const collaboration = act === 'raise-obstacle' ? command.collaboration : undefined;
  const period = act === 'report-progress' ? command.period : undefined;
  const member = act === 'add-member' || act === 'volunteer' ? asked : undefined;
  const timeTaken = act === 'add-member' && asked?.person != null ? command.timeTaken : undefined;
  return Object.fromEntries(
    Object.entries({
      ...{
        team,
        attested,
        member,
        timeTaken,
        of,
        nominees,
        nominee,
        answers,
        dueOn,
        attachments,
        collaboration,
        period,
      },
    }).filter(([, value]) => value !== undefined),
  );
}
