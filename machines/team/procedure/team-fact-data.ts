import type { Attested } from '../../attestations.ts';
import type { Calendar, Day, Opening, Period, PersonId, PositionId, UnitId } from '../../facts.ts';
import type { Actor, Scope } from '../../vocabulary.ts';

/** What the first fact of a team's stream says once and for all. */
export interface TeamOpening {
  readonly chart: string;
  readonly agency: string;
  readonly ownerUnit: UnitId;
  /** Every official with a part in the team, by position. */
  readonly seats: { readonly [A in Actor]?: PositionId };
  readonly calendar: Calendar;
  readonly period: Period;
  readonly scope: Scope;
  /** How many members it needs, the leader included. */
  readonly size: number;
  /** The unit head decided that it has no leader. */
  readonly leaderless: boolean;
  /** The field in which its leader must be competent, as the directory names it. */
  readonly field: string | null;
}

/** A member asked for or named: an assignment of its own, with a stream of its own. */
export interface MemberAsked {
  readonly stream: string;
  /** Null until the home side names somebody. */
  readonly person: PersonId | null;
  readonly opening: Opening;
  /** The stream of the member in whose place this one comes. */
  readonly replaces: string | null;
}

/** A criterion of a role, as it was checked where the fact was recorded: never the personal values behind it. */
export interface CriterionOutcome {
  readonly criterion: string;
  readonly met: boolean;
  readonly basis: readonly string[];
}

export interface TeamFactData {
  readonly team?: TeamOpening;
  readonly member?: MemberAsked;
  /** The stream of the member whom the fact is about. */
  readonly of?: string;
  /** Who of the team is proposed for a role, or set in it. */
  readonly nominees?: readonly PersonId[];
  readonly nominee?: PersonId;
  /** What whoever formed the team, or nominated for a role, answers for. */
  readonly attested?: Attested;
  readonly eligibility?: readonly CriterionOutcome[];
  /** As whom an act was done that several of the team's officials may do. */
  readonly as?: Actor;
  /** The fact of the report request or obstacle that this one answers. */
  readonly answers?: string;
  readonly dueOn?: Day;
  /** What a periodic report is about. */
  readonly period?: Period;
  /** An obstacle that the home heads must help to remove: only then do they hear of it. */
  readonly collaboration?: true;
}
