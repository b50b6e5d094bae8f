import type { Reading } from './reading.ts';
import type { TeamFactData } from './team/procedure/team-fact-data.ts';
import { isTeamFactType, type TeamFactType } from './team/procedure/team-facts.ts';
import type { TimeShare, TimeTaken } from './time-taken.ts';
import type { Act, Actor, Award, Content, LetterKind, WorkText } from './vocabulary.ts';

/** What each act is called once it has happened: the event types of the log, the chart and the stream. */
export const FACT_OF = {
  request: 'requested',
  propose: 'proposed',
  nominate: 'nominated',
  recommend: 'recommended',
  endorse: 'endorsed',
  approve: 'approved',
  instruct: 'instructed',
  'answer-availability': 'availability-answered',
  forward: 'forwarded',
  appoint: 'appointed',
  draft: 'letter-drafted',
  'issue-letter': 'letter-issued',
  receive: 'received',
  plan: 'planned',
  report: 'reported',
  review: 'reviewed',
  complete: 'completed',
  refuse: 'refused',
  return: 'returned',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  'give-feedback': 'feedback-given',
  'agree-plan': 'plan-agreed',
  'set-expectations': 'expectations-set',
  'confirm-expectations': 'expectations-confirmed',
  'propose-award': 'award-proposed',
  'propose-sanction': 'sanction-proposed',
} as const satisfies Record<Act, string>;

/** Facts that no person caused: a deadline that passed. Each is the name of a delay in the chart. */
export const TIMER_FACTS = ['reminder-due', 'term-near', 'term-passed'] as const;
export type TimerFact = (typeof TIMER_FACTS)[number];

/** A team lets one of its members go, by ending or by an act of its own: only the team's fact can make it. */
export const RELEASED = 'released';

export type AssignmentFactType = (typeof FACT_OF)[Act] | TimerFact | typeof RELEASED;
export type FactType = AssignmentFactType | TeamFactType;

const FACT_TYPES: ReadonlySet<string> = new Set([...Object.values(FACT_OF), ...TIMER_FACTS, RELEASED]);
export const isAssignmentFactType = (type: string): type is AssignmentFactType => FACT_TYPES.has(type);

/** What a stream is about: an assignment's facts and a team's have no name in common. */
export type StreamKind = 'assignment' | 'team';
export const kindOf = (type: string): StreamKind => (isTeamFactType(type) ? 'team' : 'assignment');

export type PersonId = string;
export type PositionId = string;
export type UnitId = string;
/** UTC, RFC 3339 with milliseconds, e.g. `2026-11-22T03:00:00.000Z`. */
export type Instant = string;
/** A calendar day, e.g. `2026-11-22`. */
export type Day = string;

/** By whose authority a fact was made, as checked in the transaction that recorded it. */
export interface Authority {
  readonly person: PersonId;
  /** The position acted from; null where the person acts as assignee. */
  readonly position: PositionId | null;
  /** The Plt./Plh. delegation by which the person acted for the position, if any. */
  readonly delegation: string | null;
}

export interface Calendar {
  /** One of Indonesia's three zones; none has daylight saving. */
  readonly zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** The versions of the tables of holidays that it rests on, e.g. `2027@1`: no deadline is counted into a year without one. */
  readonly tables: readonly string[];
  /** Days off: national holidays, collective leave, voting days, and the agency's own. */
  readonly holidays: readonly Day[];
  /** The months of fasting, in which offices close earlier. */
  readonly ramadan: readonly Period[];
  readonly hours: OfficeHours;
}

/** When an office closes, in minutes after midnight, Sunday first; null on weekdays on which it does not work. */
export interface OfficeHours {
  readonly closes: readonly (number | null)[];
  readonly closesInRamadan: readonly (number | null)[];
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What the first fact of a stream says once and for all: its chart and who sits where. */
export interface Opening {
  readonly chart: string;
  readonly agency: string;
  readonly ownerUnit: UnitId;
  readonly homeUnit: UnitId;
  /** Every actor of the procedure but the assignee, by position. */
  readonly seats: { readonly [A in Actor]?: PositionId };
  readonly calendar: Calendar;
  readonly period: Period;
  /** How much of the person's working time it takes, where that is said. */
  readonly timeShare?: TimeShare;
  /** By whose delegation the rater of the person's unit rates, where the text wants one and it is on record. */
  readonly ratingDelegated?: {
    readonly delegation: string;
    readonly by: PositionId;
    readonly of: 'everyone' | 'functional';
    readonly basis: readonly string[];
  };
  /** Where the home agency is not on the system: who puts its letters on record, and how we read that. */
  readonly offSystem?: { readonly registrar: PositionId; readonly interpretation: Reading };
  /** The stream in which the request and the decision are by which this person was assigned, with others. */
  readonly assignedWith?: string;
  /** The stream of the team that it is an assignment to. */
  readonly team?: string;
  /** Where the person is rated by another than the rater of the unit. */
  readonly ratedInstead?: RatedInstead;
}

/** Somebody whom a decision assigns besides the assignment's own person: in an assignment of their own, which begins with it. */
export interface AlsoAssigned {
  readonly stream: string;
  readonly person: PersonId;
  readonly opening: Opening;
  readonly timeTaken?: TimeTaken;
}

/** Who fills a rater's seat because of the person who is assigned, and by which article. */
export interface RatedInstead {
  readonly seat: 'owner.rater' | 'home.rater';
  readonly position: PositionId;
  readonly basis: readonly string[];
  readonly interpretation: Reading | null;
}

/** Says that a fact follows another stream's: it rests on that fact's authority, and on none of its own. */
export interface Carried {
  readonly stream: string;
  readonly fact: string;
  readonly delegation: string | null;
}

/** A file shown with a report, by the hash of its bytes (SHA-256, hex): the file itself stays where it is kept. */
export interface Attachment {
  readonly sha256: string;
  readonly mediaType: string;
}

/** A letter of another agency, by which it told what a fact puts on record. */
export interface IncomingLetter extends Attachment {
  /** The day it bears. */
  readonly on: Day;
}

export interface LetterFact {
  readonly kind: LetterKind;
  readonly signer: Actor;
  readonly addressee: Actor | null;
  readonly copies: readonly Actor[];
}

export interface FactData extends TeamFactData {
  readonly opening?: Opening;
  /** The person who is to do the task, named once and confirmed by the letter. */
  readonly assignee?: PersonId;
  /** Who is assigned by the same decision, each in an assignment of their own. */
  readonly alsoAssigned?: readonly AlsoAssigned[];
  /** With a person named once it is under way: who rates this person, where that is not whoever has the seat so far. */
  readonly ratedInstead?: RatedInstead;
  /** The list of names of a cross-agency answer. */
  readonly candidates?: readonly PersonId[];
  /**
   * With a decision about a person: what assignments take of the person's time once this one is among them, as the reporting
   * tables had it then; left out where they did not say so in time.
   */
  readonly timeTaken?: TimeTaken;
  /** With a step that was taken: the agency's calendar, where it has changed since the last one on record. */
  readonly calendar?: Calendar;
  readonly letter?: LetterFact;
  readonly carried?: Carried;
  readonly attachments?: readonly Attachment[];
  readonly incoming?: IncomingLetter;
  /** Says that this fact follows a completed task up, by which chart, and with what award where the text lists some. */
  readonly followUp?: { readonly chart: string; readonly award: Award | null };
}

/** What people typed. It stands beside the fact, which carries only its salted hash. */
export type Typed = Partial<
  Record<
    Exclude<Content, 'duration'> | WorkText | 'reason' | 'note' | 'name' | 'obstacle' | 'alternatives' | 'findings',
    string
  >
>;

/** A fact before it is recorded: who acted is claimed, not yet checked. */
export interface FactDraft {
  readonly type: FactType;
  /** The step (or the waiting state) it belongs to. */
  readonly step: string;
  readonly at: Instant;
  readonly by: Omit<Authority, 'delegation'> | null;
  /** What asks for this fact: the command's id, or the timer's. With the ordinal it makes the fact's id. */
  readonly cause: string;
  readonly basis: readonly string[];
  readonly data: FactData;
  readonly typed: Typed | null;
}

/** One entry of the log. Its RFC 8785 bytes are the leaf. It holds opaque ids only, never a name or a NIP. */
export interface Fact {
  readonly id: string;
  readonly stream: string;
  /** 1 for the first fact of the stream, without gaps. */
  readonly version: number;
  readonly type: FactType;
  readonly step: string;
  readonly at: Instant;
  /** Null for a deadline that passed. */
  readonly by: Authority | null;
  readonly cause: string;
  readonly basis: readonly string[];
  readonly data: FactData;
  /** Names the fields typed beside this fact, and their salted SHA-256 in hex; null where nothing was typed. */
  readonly typed: { readonly fields: readonly string[]; readonly hash: string } | null;
}
