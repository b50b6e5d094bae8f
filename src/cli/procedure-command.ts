import { followUpProcedure } from '../../machines/follow-up/follow-up-procedure.ts';
import { allProcedures, editionOf, procedure } from '../../machines/procedure.ts';
import type { Procedure, ProcedureKey, Step } from '../../machines/procedure-types.ts';
import { teamProcedureOf } from '../../machines/team/procedure/team-procedure.ts';
import { roleOf, type TeamStep } from '../../machines/team/procedure/team-types.ts';
import { SETTERS, type Setter } from '../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { AWARD_WORDS, PHASE_WORDS, ROLE_WORDS } from '../../machines/words/kinds.ts';
import { TEAM_ACT_WORDS } from '../../machines/words/team-acts.ts';
import { CliError, jsonOf, type Output } from './output.ts';
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
    const every = allProcedures().map((each) => ({ ...each, followUp: followUpProcedure(editionOf(each)).rules }));
    output.print(output.json ? jsonOf(every) : every.map(({ chart }) => chart).join('\n'));
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
  if (output.json) output.print(jsonOf(inFull(found), 2));
  else output.print(format === 'mermaid' ? mermaidOf(found, output.language) : textOf(found, output));
}

/** With what may be proposed once the task is complete, and how the whole team is set and led where there is one. */
function inFull(found: Procedure) {
  const team = teamProcedureOf(found);
  return {
    ...found,
    followUp: followUpProcedure(editionOf(found)).rules,
    team: team && { chart: team.chart, steps: team.steps, beside: team.beside, interpretations: team.interpretations },
  };
}

function textOf(found: Procedure, { language }: Output): string {
  const said = (of: Pick<Step, 'basis' | 'interpretation'>): string => {
    const reading = of.interpretation?.[language];
    return `      ${of.basis.join('; ')}${reading ? `\n      ${language === 'id' ? 'Tafsir' : 'Interpretation'}: ${reading}` : ''}`;
  };
  const line = (step: Step | TeamStep, index: number): string => {
    const to = step.addressee ? ` → ${ACTOR_WORDS[step.addressee][language]}` : '';
    const copies =
      step.copies.length > 0 ? ` (cc ${step.copies.map((each) => ACTOR_WORDS[each][language]).join(', ')})` : '';
    const due = step.deadline
      ? `, ${step.deadline.workingDays} ${language === 'id' ? 'hari kerja' : 'working days'}`
      : '';
    const role = 'region' in step ? roleOf(step) : null;
    const act = 'region' in step ? TEAM_ACT_WORDS[step.act] : ACT_WORDS[step.act];
    return `  ${index + 1}. [${PHASE_WORDS[step.phase][language]}] ${ACTOR_WORDS[step.actor][language]}: ${act[language]}${role ? `: ${ROLE_WORDS[role][language]}` : ''}${to}${copies}${due}\n${said(step)}`;
  };
  const team = teamProcedureOf(found);
  const whole = team
    ? [
        team.chart,
        ...team.steps.map(line),
        ...team.beside.map(
          (each) => `  ${ACTOR_WORDS[each.actor][language]}: ${TEAM_ACT_WORDS[each.act][language]}\n${said(each)}`,
        ),
      ]
    : [];
  const proposals = followUpProcedure(editionOf(found)).rules.map(
    (rule) =>
      `  ${PHASE_WORDS['follow-up'][language]}: ${ACT_WORDS[rule.act][language]}${rule.award ? ` (${AWARD_WORDS[rule.award][language]})` : ''}\n${said(rule)}`,
  );
  return [found.chart, ...found.steps.map(line), ...proposals, ...whole].join('\n');
}
