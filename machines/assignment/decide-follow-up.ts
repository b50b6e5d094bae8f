import { chartNameOf } from '../chart-name.ts';
import { DomainError } from '../errors.ts';
import { FACT_OF, type FactDraft, type Instant } from '../facts.ts';
import { followUpChartNamed } from '../follow-up/chart.ts';
import { FOLLOW_UP_STEP } from '../follow-up/follow-up-facts.ts';
import { followUpObjection, ruleFor } from '../follow-up/objections.ts';
import { lastMove } from '../last-move.ts';
import type { FollowUpAct } from '../vocabulary.ts';
import { written } from '../written.ts';
import { completedOf } from './completed.ts';
import type { Command } from './decide.ts';
import { eventOf } from './events.ts';
import type { Assignment } from './fold.ts';

/** Judges a proposal that would follow a completed task up: the fact it would record. Pure. @throws {DomainError} */
export function decideFollowUp(
  assignment: Assignment,
  act: FollowUpAct,
  { id, person, typed, award }: Command,
  at: Instant,
): FactDraft {
  const completed = completedOf(assignment.chart, assignment.snapshot);
  if (!completed) throw new DomainError('act-not-available', { act, ...lastMove(assignment) });
  const { procedure, transitions } =
    assignment.followUp?.chart ?? followUpChartNamed(chartNameOf({ kind: 'follow-up', ...completed.edition }));
  const followUp = { chart: procedure.chart, award: award ?? null };
  const draft: FactDraft = {
    type: FACT_OF[act],
    step: FOLLOW_UP_STEP,
    at,
    by: { person, position: completed.judge.position },
    cause: id,
    basis: ruleFor(procedure, act, { data: { followUp } })?.basis ?? [],
    data: { followUp },
    typed: written(typed),
  };
  const before = assignment.followUp?.snapshot ?? transitions.initial(completed);
  const objection = followUpObjection(procedure, act, before.context, eventOf(draft));
  if (!objection) return draft;
  throw new DomainError(objection, {
    act,
    actor: completed.judge.actor,
    basis: [...new Set(procedure.rules.flatMap((rule) => (rule.act === act ? rule.basis : [])))],
  });
}
