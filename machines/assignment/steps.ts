import { editionOf } from '../procedure.ts';
import type { Procedure, SideRule, Step } from '../procedure-types.ts';
import { raterSeat } from '../rating/rater-seat.ts';
import type { Actor, SideAct } from '../vocabulary.ts';
import { speaksByLetter } from './by-letter.ts';
import type { AssignmentContext, NamedStep, Recipient } from './chart-types.ts';
import { actorsOf } from './notes.ts';
import { returnAt, returnRuleAt } from './returns.ts';

/** The state of a step in the chart; unique inside a procedure, as its pair of actor and act is. */
export const stepKey = ({ actor, act }: Pick<Step, 'actor' | 'act'>): string => `${actor.replace('.', '-')}-${act}`;

export const namedSteps = ({ steps }: Procedure): readonly NamedStep[] =>
  steps.map((step) => ({ ...step, key: stepKey(step) }));

/** Who began it: the only one who may withdraw it. */
export const initiatorOf = ({ steps }: Procedure): Actor => firstOf(steps).actor;

/** Who signs the assignment letter: the only one who may cancel it. */
export const signerOf = ({ steps }: Procedure): Actor => {
  const letter = steps.find((step) => step.act === 'issue-letter');
  if (!letter) throw new Error('a procedure without an assignment letter');
  return letter.actor;
};

/**
 * Which acts the law allows beside a step, and whose they are: refusal of every decision, return of a result (or plan, or name),
 * withdrawal before the assignment letter, cancellation after it, feedback while the work goes on.
 */
export function besides(procedure: Procedure, index: number): { readonly [A in SideAct]?: Actor } {
  const step = procedure.steps[index];
  if (!step) return {};
  const monitors = actorsOf(procedure, 'give-feedback');
  const returned = returnAt(procedure, index);
  const answersAnother = index > 0 && step.actor !== 'assignee';
  const lettered = procedure.steps.findIndex(({ act }) => act === 'issue-letter') < index;
  return {
    ...((step.phase === 'decision' && answersAnother) || signsAsMoved(procedure, index) ? { refuse: step.actor } : {}),
    ...(returned ? { return: returned.by } : {}),
    ...(index > 0 && !lettered ? { withdraw: initiatorOf(procedure) } : {}),
    ...(lettered ? { cancel: signerOf(procedure) } : {}),
    ...(isWork(step) && monitors[0] ? { 'give-feedback': monitors[0] } : {}),
    ...(step.act === 'report' && procedure.form === 'individual' ? { 'agree-plan': 'owner.unit-head' } : {}),
    ...(isWork(step) ? { 'set-expectations': 'owner.unit-head', 'confirm-expectations': 'assignee' } : {}),
  };
}

/** Whether a step is of the work itself: after the letter, before the evaluation. */
export const isWork = ({ phase }: Pick<Step, 'phase'>): boolean => phase === 'execution' || phase === 'reporting';

/** Whether an official decides here about whoever is assigned, and should know what of that person's time is taken. */
export const weighsTime = ({ phase, actor }: Pick<Step, 'phase' | 'actor'>): boolean =>
  (phase === 'decision' || phase === 'letter') && actor !== 'assignee';

/**
 * Whether a letter can be another's to sign than the approval was to give: the rater whom the text finds for the person
 * who was named in between [Probolinggo Lamp. II.B.1, II.B.2.1)b) butir 4]. Who had no say may still refuse.
 */
function signsAsMoved(procedure: Procedure, index: number): boolean {
  const step = procedure.steps[index];
  if (step?.act !== 'issue-letter' || !editionOf(procedure).raters || raterSeat(procedure) !== step.actor) return false;
  const before = procedure.steps.slice(0, index);
  const named = before.findLastIndex(({ names }) => names === 'assignee');
  const approved = before.findLastIndex(({ actor, phase }) => actor === step.actor && phase === 'decision');
  return approved >= 0 && approved < named;
}

/** Whether who signs this letter has decided already, and may not refuse: all but whom the naming has made the rater. */
export const hasDecided = ({ phase, actor }: NamedStep, { opening }: AssignmentContext): boolean =>
  phase === 'letter' && opening.ratedInstead?.seat !== actor;

/** By which article a side act is allowed at a step; without our reading, where the text itself says so. */
export function sideRuleAt(procedure: Procedure, rule: SideRule, index: number): SideRule {
  const step = procedure.steps[index];
  const returned = rule.act === 'return' ? returnAt(procedure, index) : null;
  if (returned) return returnRuleAt(rule, returned);
  return step && rule.plainAt.includes(`${step.actor} ${step.act}`) ? { ...rule, interpretation: null } : rule;
}

/** Who fills a role of the procedure in this assignment. */
export function recipient(actor: Actor, context: AssignmentContext): Recipient {
  const { opening, assignee } = context;
  if (actor === 'assignee') return { actor, position: null, person: assignee };
  const position = speaksByLetter(actor, context) ? opening.offSystem?.registrar : opening.seats[actor];
  return { actor, position: position ?? null, person: null };
}

export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('a procedure without steps');
  return first;
}

/**
 * The steps that one command records: the waiting one and, of the same decision or evaluation, those after it that the
 * same official holds (`law`: rater and unit head are one official), or that one letter of another agency answers.
 * Signing a letter is an act of its own.
 */
export function heldTogether(
  steps: readonly NamedStep[],
  waiting: NamedStep,
  context: AssignmentContext,
): readonly NamedStep[] {
  const { position } = recipient(waiting.actor, context);
  const letter = speaksByLetter(waiting.actor, context);
  if (position === null || (waiting.phase !== 'decision' && waiting.phase !== 'evaluation')) return [waiting];
  const from = steps.indexOf(waiting);
  const end = steps.findIndex(
    (step, index) =>
      index > from &&
      (step.phase !== waiting.phase ||
        step.ofTeam !== waiting.ofTeam ||
        recipient(step.actor, context).position !== position ||
        speaksByLetter(step.actor, context) !== letter),
  );
  return steps.slice(from, end < 0 ? steps.length : end);
}
