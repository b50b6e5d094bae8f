import type { Procedure, SideRule, Step } from '../procedure-types.ts';
import type { Actor } from '../vocabulary.ts';

/** What may be sent back while a step waits: by whom, and to which step. */
export interface Return {
  readonly by: Actor;
  readonly to: Step;
}

/**
 * A result off target goes back to whoever reported it. What an individual planned alone goes back to be agreed with the
 * unit head [Dairi Lamp. D.1.a], and a name that the rater will not assign to the unit head who recommended it [Dairi Lamp.
 * B.2 (cara) a.2.c: the rater assigns].
 */
export function returnAt({ steps, form }: Procedure, index: number): Return | null {
  const [before, step] = [steps[index - 1], steps[index]];
  if (!step) return null;
  if (step.act === 'review' || step.act === 'complete') {
    const report = steps.find(({ act }) => act === 'report');
    return report ? { by: step.actor, to: report } : null;
  }
  if (!before || form !== 'individual') return null;
  if (step.act === 'report' && before.act === 'plan') return { by: 'owner.unit-head', to: before };
  const assigns = step.act === 'issue-letter' && before.act === 'recommend' && before.names === 'assignee';
  return assigns ? { by: step.actor, to: before } : null;
}

export const AGREED = {
  id: 'Rencana disusun bersama Pimpinan Unit Organisasi: ia menyepakatinya, atau mengembalikannya dengan alasan, selama hasil belum dilaporkan.',
  en: 'The plan is made together with the unit head, who agrees to it, or returns it with a reason, until the result is reported.',
};
const ASSIGNS = {
  id: 'Yang menugaskan adalah Pejabat Penilai Kinerja, atas rekomendasi: ia dapat mengembalikan rekomendasi itu, dengan alasan, supaya yang lain diusulkan.',
  en: 'It is the rater who assigns, on a recommendation: the rater may return it, with a reason, for somebody else to be proposed.',
};

/** By which article something is sent back while a step waits: a result as the mechanism says, else where the step returned to stands. */
export function returnRuleAt(rule: SideRule, { to }: Return): SideRule {
  switch (to.act) {
    case 'plan':
      return { ...rule, basis: to.basis, interpretation: AGREED };
    case 'recommend':
      return { ...rule, basis: to.basis, interpretation: ASSIGNS };
    default:
      return rule;
  }
}
