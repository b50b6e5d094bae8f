import { followUpProcedure } from '../../machines/follow-up/follow-up-procedure.ts';
import type { FollowUpRule } from '../../machines/follow-up/follow-up-types.ts';
import { allProcedures, procedure } from '../../machines/procedure.ts';
import type { Procedure, ProcedureKey, Step } from '../../machines/procedure-types.ts';
import { SETTERS, type Setter } from '../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { AWARD_WORDS } from '../../machines/words/awards.ts';
import { PHASE_WORDS } from '../../machines/words/phases.ts';
import { readingOf } from '../../machines/words/readings.ts';
import { CliError, type Output } from './output.ts';
import { mermaidOf } from './procedure-diagram.ts';

export interface ProcedureOptions {
  readonly all?: boolean;
  readonly setter?: string;
  readonly format?: string;
}

/** `penugasan procedure`: what a regulation prescribes, step by step. */
export function procedureCommand(
  output: Output,
  key: readonly string[],
  { all, setter = 'unit-head', format = 'text' }: ProcedureOptions,
): void {
  if (!['text', 'mermaid'].includes(format))
    throw new CliError('format-unknown', `unknown format "${format}": text or mermaid`);
  if (all) {
    const every = allProcedures().map(withFollowUp);
    output.print(output.json ? JSON.stringify(every) : every.map(({ chart }) => chart).join('\n'));
    return;
  }
  const [regulation, unitType, route, form] = key;
  if (!regulation || !unitType || !route || !form) {
    throw new CliError(
      'arguments-missing',
      'usage: penugasan procedure <regulation> <unit-type> <route> <form>, or --all',
    );
  }
  if (!(SETTERS as readonly string[]).includes(setter))
    throw new CliError('setter-unknown', `unknown setter "${setter}": ${SETTERS.join(' or ')}`);
  const found = procedure({ regulation, unitType, route, form } as ProcedureKey, setter as Setter);
  if (output.json) output.print(JSON.stringify(withFollowUp(found), null, 2));
  else output.print(format === 'mermaid' ? mermaidOf(found, output.language) : textOf(found, output));
}

/** With what may be proposed once the task is complete. */
const withFollowUp = (found: Procedure) => ({ ...found, followUp: followUpProcedure(found.regulation).rules });

function textOf(found: Procedure, { language }: Output): string {
  const line = (step: Step, index: number): string => {
    const reading = step.interpretation
      ? `\n      ${language === 'id' ? 'Tafsir' : 'Interpretation'}: ${readingOf(step.interpretation)?.[language] ?? step.interpretation}`
      : '';
    const to = step.addressee ? ` → ${ACTOR_WORDS[step.addressee][language]}` : '';
    const copies =
      step.copies.length > 0 ? ` (cc ${step.copies.map((each) => ACTOR_WORDS[each][language]).join(', ')})` : '';
    const due = step.deadline
      ? `, ${step.deadline.workingDays} ${language === 'id' ? 'hari kerja' : 'working days'}`
      : '';
    return `  ${index + 1}. [${PHASE_WORDS[step.phase][language]}] ${ACTOR_WORDS[step.actor][language]}: ${ACT_WORDS[step.act][language]}${to}${copies}${due}\n      ${step.basis.join('; ')}${reading}`;
  };
  const { rules } = followUpProcedure(found.regulation);
  const proposal = ({ act, award, basis }: FollowUpRule): string =>
    `  ${PHASE_WORDS['follow-up'][language]}: ${ACT_WORDS[act][language]}${award ? ` (${AWARD_WORDS[award][language]})` : ''}\n      ${basis.join('; ')}`;
  return [found.chart, ...found.steps.map(line), ...rules.map(proposal)].join('\n');
}
