import type {
  Actor,
  Content,
  Form,
  LetterKind,
  Phase,
  RegulationId,
  Reviewer,
  RouteId,
  Setter,
  SideAct,
  StepAct,
  UnitTypeId,
} from './vocabulary.ts';

/** One step of a procedure: who does what, towards whom, by which article. */
export interface Step {
  readonly phase: Phase;
  readonly actor: Actor;
  readonly act: StepAct;
  readonly addressee: Actor | null;
  /** Who receives a copy (tembusan). */
  readonly copies: readonly Actor[];
  readonly letter: { readonly kind: LetterKind; readonly signer: Actor } | null;
  /** Within how many working days of the step before; silence never decides, it reminds. */
  readonly deadline: { readonly workingDays: number } | null;
  /** The articles it rests on. */
  readonly basis: readonly string[];
  /** Why we read it so, where the text is silent or contradicts itself. */
  readonly interpretation: string | null;
  /** Who is told besides, though the text names no copy. */
  readonly informs: readonly Actor[];
  /** Whether this step names the person, or a list to choose from. */
  readonly names: 'assignee' | 'candidates' | null;
  /** A step of the team as a whole, not of this one member. */
  readonly ofTeam?: true;
  /** A report that must show what it rests on. */
  readonly supportingData?: true;
}

/** An act beside the steps, wherever the procedure allows it. */
export interface SideRule {
  readonly act: SideAct;
  readonly basis: readonly string[];
  readonly interpretation: string | null;
  /** Steps at which the text itself says so: there, the reading is not ours. */
  readonly plainAt: readonly StepName[];
}

export interface ProcedureKey {
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
  readonly route: RouteId;
  readonly form: Form;
}

export interface Procedure extends ProcedureKey {
  /** The chart's name and version, e.g. `dairi-18-2024/high-leader-rates/voluntary-in-unit/individual@1`. */
  readonly chart: string;
  readonly setter: Setter;
  readonly steps: readonly Step[];
  /** What the first step must say. */
  readonly contents: readonly {
    readonly field: Content;
    readonly basis: readonly string[];
    readonly interpretation: string | null;
  }[];
  readonly beside: readonly SideRule[];
  /** Why an answer is due at all. */
  readonly answerWithin: Ground;
  /** Readings that hold for the whole procedure. */
  readonly interpretations: readonly string[];
}

/** `actor act`: names a step inside its route, e.g. `home.rater approve`. */
export type StepName = `${Actor} ${StepAct}`;

/** A step as the ministry's model has it, before a regulation says by which article. */
export interface BaseStep {
  readonly step: StepName;
  readonly phase: Phase;
  readonly to?: Actor;
  readonly cc?: readonly Actor[];
  readonly letter?: LetterKind;
  readonly informs?: readonly Actor[];
  readonly names?: 'assignee' | 'candidates';
  /** An official who must answer another's move has the regulation's default deadline. */
  readonly answers?: true;
  /** In the procedure of a team: a step of the team as a whole, not of this one member. */
  readonly ofTeam?: true;
}

/** Where a regulation's text carries a step, and how we read it where the text leaves room. */
export interface Ground {
  readonly basis: readonly string[];
  readonly interpretation?: string;
}

/** A step of a regulation's own table: what happens, and where the text says so. */
export type RouteRow = BaseStep & Ground;

/** How a regulation runs a route: one table for each form, and another where a mechanism of its own says so. */
export interface RouteText {
  readonly individual: readonly RouteRow[];
  readonly team: readonly RouteRow[];
  readonly exceptions?: Partial<Record<UnitTypeId, Partial<Record<Form, readonly RouteRow[]>>>>;
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

/** One unit type of a regulation: its review chain, and the places of its mechanism. */
export interface Mechanism {
  readonly chain: readonly (Reviewer | 'owner.rater' | 'owner.unit-head')[];
  readonly plan: Ground;
  readonly report: ReportGround;
  /** Where this mechanism says more of a team's report than `teamWork`. */
  readonly leaderReport?: ReportGround;
  readonly review: Ground;
  readonly return: Ground;
}

export type RouteVariant = RouteId | 'appointment-in-unit.rater-sets';

/** A regulation, as its differences from the base. */
export interface Regulation {
  readonly id: RegulationId;
  /** Goes before each of its citations. */
  readonly cite: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly inForce: string;
  /** Raised whenever a published chart would change; the old edition stays beside the new one. */
  readonly edition: number;
  readonly answerWithin: Ground & { readonly workingDays: number };
  readonly mechanisms: Partial<Record<UnitTypeId, Mechanism>>;
  readonly routes: Partial<Record<RouteVariant, RouteText>>;
  readonly teamWork: TeamWork;
  /** Where a text wants reports to show what they rest on. */
  readonly supportingData?: Ground;
  /** What a unit is in this text: two units of one department are one where the department's head heads them all. */
  readonly unitMeans: 'unit' | 'department';
  readonly contents: Record<Content, Ground>;
  /** Routes whose request the text wants to say all four contents. */
  readonly fullContents: readonly RouteId[];
  /** Routes to which we read the text's list of contents, and why. */
  readonly readContents?: Partial<Record<RouteId, string>>;
  /** What we ask for on the other routes. */
  readonly leastContents: Partial<Record<Content, Ground>>;
  readonly beside: Record<SideAct, Ground>;
  /** Where the text itself allows a side act that `beside` reads into the other steps. */
  readonly plainBeside: Partial<Record<SideAct, Partial<Record<RouteVariant, readonly StepName[]>>>>;
  readonly interpretations: readonly string[];
}
