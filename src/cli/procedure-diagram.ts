import { besides, namedSteps } from '../../machines/assignment/steps.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { PHASE_WORDS } from '../../machines/words/kinds.ts';
import type { Language } from './output.ts';

/** The chart as a Mermaid state diagram, for people: the phases, the steps inside them, and the ways to end. */
export function mermaidOf(procedure: Procedure, language: Language): string {
  const steps = namedSteps(procedure);
  const name = (key: string): string => key.replaceAll('-', '_');
  const phases = [...new Set(steps.map(({ phase }) => phase))].flatMap((phase) => [
    `  state "${PHASE_WORDS[phase][language]}" as ${phase} {`,
    ...steps
      .filter((step) => step.phase === phase)
      .map(
        ({ key, actor, act }) =>
          `    state "${ACTOR_WORDS[actor][language]}: ${ACT_WORDS[act][language]}" as ${name(key)}`,
      ),
    '  }',
  ]);
  const arrows = steps.flatMap((step, index) => {
    const next = steps[index + 1];
    const beside = besides(procedure, index);
    const report = steps.find(({ act }) => act === 'report');
    return [
      `  ${name(step.key)} --> ${next ? name(next.key) : 'completed'}: ${step.basis.join(', ')}`,
      ...(beside.refuse ? [`  ${name(step.key)} --> refused: ${ACT_WORDS.refuse[language]}`] : []),
      ...(beside.return && report
        ? [`  ${name(step.key)} --> ${name(report.key)}: ${ACT_WORDS.return[language]}`]
        : []),
    ];
  });
  return [
    'stateDiagram-v2',
    ...phases,
    `  [*] --> ${name(steps[0]?.key ?? '')}`,
    ...arrows,
    '  completed --> [*]',
    '  refused --> [*]',
  ].join('\n');
}
