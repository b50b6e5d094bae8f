import type { Attestation } from '../../attestations.ts';
import type { Cited, Ground } from '../../citation.ts';
import type { ProcedureKey, Step } from '../../procedure-types.ts';
import type { Reading } from '../../reading.ts';
import type { Actor, Scope, TeamRole, UnitTypeId } from '../../vocabulary.ts';
import type { Criterion } from './criteria.ts';
import type { RoleAct, RoleFactType, TEAM_FACT_OF, TeamSideAct, TeamStepAct } from './team-facts.ts';

/** One step by which a role of a team is filled. */
export interface RoleRow extends Ground {
  readonly step: `${Actor} ${RoleAct}`;
  readonly to?: Actor;
  /** Who is told besides. */
  readonly informs?: readonly Actor[];
}

/** How a regulation fills a role of a team, and whom it admits. */
export interface RoleRule extends Ground {
  /** Whether a team needs one; `unit-head-decides`: unless the unit head forms it without. */
  readonly needed: 'always' | 'unit-head-decides' | 'never';
  readonly steps: readonly RoleRow[];
  /** The unit types that know it; all without. */
  readonly onlyIn?: readonly UnitTypeId[];
  /** Where the text has it outside the teams that it coordinates: whoever fills it need be no member, and may fill it in several. */
  readonly outside?: Ground;
  /** How many may be nominated at most. */
  readonly most?: number;
  readonly criteria: readonly Criterion[];
  /** What whoever nominates answers for. */
  readonly attests?: readonly Attestation[];
  /** By the end of which months a vacancy is filled again. */
  readonly refill?: Ground & { readonly months: readonly number[] };
  /** Whether whoever fills it must come from the owner's unit, or had better. */
  readonly origin?: Ground & { readonly fromOwnersUnit: 'required' | 'preferred' };
}

/** Where a text has obstacles raised and decided about, and where the heads of other units help to remove them. */
export interface ObstacleRules {
  readonly withinUnit: Ground;
  readonly acrossUnits: ObstacleAcross;
  readonly acrossAgencies: ObstacleAcross;
}

export interface ObstacleAcross {
  readonly decided: Ground;
  /** What other heads do. */
  readonly followedUp: Ground;
}

/** What a regulation says of whole teams: its differences from the ministry's model, with their places. */
export interface TeamRules {
  readonly formed: Ground;
  /** Who else may form one. */
  readonly alsoFormedBy?: Ground & { readonly actor: Actor };
  /** The in-unit steps set every team, or those of the team's own scope. */
  readonly setBy: 'in-unit' | 'scope';
  /** What whoever forms the team answers for. */
  readonly attests?: readonly Attestation[];
  readonly roles: Partial<Record<TeamRole, RoleRule>>;
  /** For how long a team may be set at most. */
  readonly term: (Ground & { readonly years: number }) | null;
  readonly change: Ground;
  /** Joining on one's own request, by the voluntary routes. */
  readonly volunteers: Ground;
  /** How often its work is to be looked at; null where the text has no rhythm. */
  readonly monitoring: (Ground & { readonly everyMonths: number }) | null;
  /** Reports asked for at any time; null where the text has none. */
  readonly onDemandReports: Ground | null;
  /** A member's own plan of the own part. */
  readonly ownPlan: Ground;
  /** What the leader tells members on the way. */
  readonly feedback: Ground;
  /** What unit head, rater or the level that the mechanism names find in the team's work. */
  readonly oversight: Ground;
  /** What the leader reports periodically; null where the text knows no such report. */
  readonly progressReport: Ground | null;
  /** The controller's own report; null where the text has no controller. */
  readonly controlReport: Ground | null;
  /** Where the leader reports each member's result to that member's own rater; null where the text does not say so. */
  readonly memberResults: Ground | null;
  /** By which article one from outside is asked for by a transfer; null where the text has none. */
  readonly transfer: Ground | null;
  /** Where the unit has a third level, its official leads a team that has no leader. */
  readonly thirdLevel: Ground | null;
  readonly obstacles: ObstacleRules;
  /** Where in a team of one unit the rater may decide about an obstacle too. */
  readonly raterDecidesInUnit?: Ground;
}

/** A step of a team, with the region of the chart that it belongs to. */
export interface TeamStep extends Omit<Step, 'act' | 'names' | 'ofTeam'> {
  readonly key: string;
  readonly region: 'formation' | 'work' | TeamRole;
  readonly act: TeamStepAct | RoleAct;
  readonly fact: (typeof TEAM_FACT_OF)[TeamStepAct] | RoleFactType;
}

/** An act beside the steps: whose it is, and by which article. */
export interface TeamSideRule extends Cited {
  readonly act: TeamSideAct;
  readonly actor: Actor;
}

/** How a regulation forms, runs and ends a team of one unit type and scope. */
export interface TeamProcedure extends Pick<ProcedureKey, 'regulation' | 'unitType'> {
  readonly edition: number;
  readonly scope: Scope;
  /** The chart's name and version, e.g. `langsa-48-2024/high-leader-rates-and-heads/team/cross-unit@1`. */
  readonly chart: string;
  readonly steps: readonly TeamStep[];
  readonly beside: readonly TeamSideRule[];
  /** Who looks at the work besides its leader: the level that the mechanism names. */
  readonly monitors: readonly Actor[];
  /** By which article the workload of whoever joins is weighed. */
  readonly workload: Cited;
  readonly rules: TeamRules;
  /** Each article as a citation of its regulation. */
  readonly cited: (ground: Ground) => Cited;
  readonly interpretations: readonly Reading[];
}

/** The role that a step fills; null where it sets the team or does its work. */
export const roleOf = ({ region }: Pick<TeamStep, 'region'>): TeamRole | null =>
  region === 'formation' || region === 'work' ? null : region;

/** Whether a step is of the role that somebody names, or of the team itself where they name none. */
export const regionFits = (step: TeamStep, role: TeamRole | undefined): boolean => roleOf(step) === (role ?? null);
