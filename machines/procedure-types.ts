import type { Attestation } from './attestations.ts';
import type { Cited } from './citation.ts';
import type { Reading } from './reading.ts';
import type { RegulationId } from './regulations/editions.ts';
import type {
  Actor,
  Content,
  Form,
  LetterKind,
  Phase,
  RouteId,
  Setter,
  SideAct,
  StepAct,
  StepName,
  UnitTypeId,
  WorkText,
} from './vocabulary.ts';

/** One step of a procedure: who does what, towards whom, by which article. */
export interface Step extends Cited {
  readonly phase: Phase;
  readonly actor: Actor;
  readonly act: StepAct;
  readonly addressee: Actor | null;
  /** Who receives a copy (tembusan). */
  readonly copies: readonly Actor[];
  readonly letter: { readonly kind: LetterKind; readonly signer: Actor } | null;
  /** Within how many working days of the step before; silence never decides, it reminds. */
  readonly deadline: { readonly workingDays: number } | null;
  /** Who is told besides, though the text names no copy. */
  readonly informs: readonly Actor[];
  /** Whether this step names the person, or a list to choose from. */
  readonly names: 'assignee' | 'candidates' | null;
  /** A step of the team as a whole, not of this one member. */
  readonly ofTeam?: true;
  /** What it must say, by the same articles. */
  readonly says?: readonly WorkText[];
  /** A report that must show what it rests on. */
  readonly supportingData?: true;
}

/** An act beside the steps, wherever the procedure allows it. */
export interface SideRule extends Cited {
  readonly act: SideAct;
  /** Whose it is, where any of several officials may do it. */
  readonly by?: readonly Actor[];
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
  readonly edition: number;
  readonly setter: Setter;
  readonly steps: readonly Step[];
  /** What the first step must say. */
  readonly contents: readonly (Cited & { readonly field: Content })[];
  /** For what whoever begins it answers. */
  readonly attests: readonly (Cited & { readonly asks: Attestation })[];
  readonly beside: readonly SideRule[];
  /** Why an answer is due at all. */
  readonly answerWithin: Cited & { readonly workingDays: number };
  /** By which article an assignment is for a given period, and ends with it. */
  readonly term: Cited;
  /** By which article the workload of whoever is assigned is weighed. */
  readonly workload: Cited;
  /** Readings that hold for the whole procedure. */
  readonly interpretations: readonly Reading[];
}
