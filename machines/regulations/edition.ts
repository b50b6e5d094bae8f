import type { Note } from '../assignment/notes.ts';
import type { Attestation } from '../attestations.ts';
import type { Ground } from '../citation.ts';
import type { LawRows } from '../coverage/law-row.ts';
import type { Day } from '../facts.ts';
import type { FollowUpText } from '../follow-up/follow-up-types.ts';
import type { RaterRules } from '../rating/rater-rules.ts';
import type { Reading } from '../reading.ts';
import type { TeamRules } from '../team/procedure/team-types.ts';
import type { Actor, Content, Reviewer, RouteId, SideAct, StepName, UnitTypeId } from '../vocabulary.ts';
import type { Label } from '../words/label.ts';
import type { Routes, RouteVariant } from './route-text.ts';

/** What every edition of a regulation has in common. */
export interface RegulationName {
  readonly id: string;
  /** Goes before each of its citations. */
  readonly cite: string;
  readonly title: Label;
}

/** From its first day to the one on which another takes its place. */
export interface InForce {
  readonly from: Day;
  readonly until?: Day;
}

/** Who is told of a result. */
export interface ReportGround extends Ground {
  readonly to?: Actor;
  readonly copies?: readonly Actor[];
  readonly informs?: readonly Actor[];
}

/** What differs where a team does the work. */
export interface TeamWork {
  /** The leader's detailed plan. */
  readonly plan: Ground;
  /** A member to the leader. */
  readonly memberReport: Ground;
  /** The leader of the team's work. */
  readonly leaderReport: ReportGround;
}

/** Who looks at work while it goes on: any of them may. */
export interface Monitoring extends Ground {
  readonly by: readonly Actor[];
}

/** One unit type of a regulation: its review chain, and the places of its mechanism. */
export interface Mechanism {
  readonly chain: readonly (Reviewer | 'owner.rater' | 'owner.unit-head')[];
  readonly plan: Ground;
  readonly report: ReportGround;
  /** Where somebody of another unit reports to another than the unit's own people. */
  readonly reportFromElsewhere?: ReportGround;
  /** Who looks at the work while it goes on, and tells those who do it; a team's leader may besides. */
  readonly monitoring?: Monitoring;
  /** Who is heard before an individual's result is reviewed. */
  readonly consideration?: Ground & { readonly by: Reviewer };
  /** What this mechanism says of a team's plan besides `teamWork`. */
  readonly teamPlan?: Ground;
  /** Where this mechanism says more of a team's report than `teamWork`. */
  readonly leaderReport?: ReportGround;
  readonly review: Ground;
  readonly return: Ground;
}

/** All that a regulation says while one edition of it is in force. A published edition is never edited. */
export interface EditionText {
  readonly edition: number;
  readonly inForce: InForce;
  readonly answerWithin: Ground & { readonly workingDays: number };
  /** Where it says that an assignment is for a given period. */
  readonly term: Ground;
  /** Where it wants expectations to be set and clarified. */
  readonly expectations: Ground;
  /** Where it wants workload to be weighed. */
  readonly workload: Ground;
  /** What a unit is in this text: two units of one department are one where the department's head heads them all. */
  readonly unitMeans: 'unit' | 'department';
  readonly mechanisms: Partial<Record<UnitTypeId, Mechanism>>;
  readonly routes: Routes;
  readonly teamWork: TeamWork;
  readonly team: TeamRules;
  /** How the text chooses a rater by person; null where one rates a whole unit. */
  readonly raters: RaterRules | null;
  readonly followUp: FollowUpText;
  /** For what whoever volunteers answers. */
  readonly volunteersAttest?: readonly Attestation[];
  /** Where a text wants reports to show what they rest on. */
  readonly supportingData?: Ground;
  readonly contents: Readonly<Record<Content, Ground>>;
  /** Routes whose request the text wants to say all four contents. */
  readonly fullContents: readonly RouteId[];
  /** Routes to which we read the text's list of contents, and why. */
  readonly readContents?: Partial<Record<RouteId, Reading>>;
  /** What we ask for on the other routes. */
  readonly leastContents: Partial<Record<Content, Ground>>;
  readonly beside: Readonly<Record<Exclude<SideAct, Note>, Ground>>;
  /** Where the text itself allows a side act that `beside` reads into the other steps. */
  readonly plainBeside: Partial<Record<SideAct, Partial<Record<RouteVariant, readonly StepName[]>>>>;
  /** Readings that hold for the whole procedure. */
  readonly readings: readonly Reading[];
  /** Every article that asks for a step or a condition, in its order. */
  readonly articles: LawRows;
}

export type Edition = RegulationName & EditionText;

export interface Regulation<Id extends string = string> extends RegulationName {
  readonly id: Id;
  /** Oldest first. */
  readonly editions: readonly Edition[];
}

/** A regulation as its folder tells it. */
export const regulation = <const Id extends string>(
  name: RegulationName & { readonly id: Id },
  ...editions: readonly EditionText[]
): Regulation<Id> => ({ ...name, editions: editions.map((text) => ({ ...text, ...name })) });
