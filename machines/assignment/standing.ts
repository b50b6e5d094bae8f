import type { Instant, PersonId, PositionId } from '../facts.ts';
import { followUpProcedure } from '../follow-up/follow-up-procedure.ts';
import { proposalOf } from '../follow-up/objections.ts';
import { editionOf } from '../procedure.ts';
import type { Reading } from '../reading.ts';
import type { Act, Actor, Award, Phase, Status } from '../vocabulary.ts';
import { completedOf } from './completed.ts';
import { type Assignment, contextOf, waitingStep } from './fold.ts';
import { noteObjection } from './notes.ts';
import { besides, hasDecided, recipient, sideRuleAt } from './steps.ts';

/** Where an assignment stands, in plain words: what people, tables and the audit read of a chart's snapshot. */
export interface Standing {
  readonly status: Status;
  /** Null once it has ended. */
  readonly phase: Phase | null;
  readonly step: string | null;
  readonly assignee: PersonId | null;
  readonly since: Instant;
  readonly due: Instant | null;
  /** Every act possible now, and whose it is; the first is the step itself. */
  readonly acts: readonly PossibleAct[];
  /** What may be proposed once the task is complete, and has not been yet. */
  readonly followUps: readonly PossibleFollowUp[];
}

export interface PossibleFollowUp extends PossibleAct {
  readonly award: Award | null;
}

export interface PossibleAct {
  readonly act: Act;
  readonly actor: Actor;
  /** Whose seat it is: a position, or the assignee in person. */
  readonly position: PositionId | null;
  readonly person: PersonId | null;
  readonly basis: readonly string[];
  readonly interpretation: Reading | null;
}

export function standing(assignment: Assignment): Standing {
  const { chart, snapshot, last } = assignment;
  const context = contextOf(assignment);
  const step = waitingStep(chart, snapshot);
  return {
    status: snapshot.status === 'done' ? (snapshot.value as Status) : 'open',
    phase: step?.phase ?? null,
    step: step?.key ?? null,
    assignee: context.assignee,
    since: context.since ?? last.at,
    due: context.due,
    acts: possibleActs(assignment),
    followUps: possibleFollowUps(assignment),
  };
}

/** What may happen now, by the chart; who may do it today is the directory's to say. */
function possibleActs(assignment: Assignment): PossibleAct[] {
  const { chart, snapshot } = assignment;
  const step = waitingStep(chart, snapshot);
  if (!step) return [];
  const context = contextOf(assignment);
  const owner = (act: Act, actor: Actor, ground: Pick<PossibleAct, 'basis' | 'interpretation'>): PossibleAct => {
    const { position, person } = recipient(actor, context);
    return { act, actor, position, person, basis: ground.basis, interpretation: ground.interpretation };
  };
  const beside = besides(chart.procedure, chart.steps.indexOf(step));
  return [
    owner(step.act, step.actor, step),
    ...chart.procedure.beside.flatMap((rule) => {
      const actor = beside[rule.act];
      if (rule.act === 'refuse' && hasDecided(step, context)) return [];
      if (noteObjection(rule.act, context)) return [];
      const actors = actor ? (rule.by ?? [actor]) : [];
      return actors.map((each) => owner(rule.act, each, sideRuleAt(chart.procedure, rule, chart.steps.indexOf(step))));
    }),
  ];
}

function possibleFollowUps({ chart, snapshot, followUp }: Assignment): PossibleFollowUp[] {
  const completed = completedOf(chart, snapshot);
  if (!completed) return [];
  const { rules } = followUp?.chart.procedure ?? followUpProcedure(editionOf(chart.procedure));
  return rules
    .filter((rule) => !followUp?.snapshot.context.proposed.includes(proposalOf(rule)))
    .map(({ act, award, basis, interpretation }) => ({
      ...{ act, award, basis, interpretation },
      ...{ actor: completed.judge.actor, position: completed.judge.position, person: null },
    }));
}
