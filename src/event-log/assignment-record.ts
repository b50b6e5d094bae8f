import { type Assignment, contextOf, evolve, openingOf } from '../../machines/assignment/fold.ts';
import type { FactDraft } from '../../machines/facts.ts';
import { criteriaOf } from '../../machines/follow-up/objections.ts';
import { namingIn } from '../../machines/rating/naming.ts';
import type { StreamRules } from './judge-and-record.ts';
import type { RoleCheck } from './record-request.ts';

/** How an assignment's stream is folded, and what the gate must check of its facts. */
export const ASSIGNMENT: StreamRules<Assignment> = {
  evolve,
  requestOf(stream, assignment, drafts) {
    const opening = assignment ? contextOf(assignment).opening : openingOf(drafts[0] as FactDraft);
    const { agency, homeUnit, team } = opening;
    const naming = namingIn(opening, drafts);
    return {
      ...{ stream, agency, homeUnit, drafts, expectedVersion: assignment?.version ?? 0 },
      roleChecks: assignment ? awardChecks(assignment, drafts) : [],
      ...(naming ? { naming } : {}),
      ...(team ? { joins: team } : {}),
    };
  },
};

/** What the text asks of those for whom an award is proposed. */
const awardChecks = (assignment: Assignment, drafts: readonly FactDraft[]): RoleCheck[] => {
  const { assignee } = contextOf(assignment);
  return drafts.flatMap((draft, index) => {
    const criteria = criteriaOf(draft);
    return assignee && criteria.length > 0 ? [{ draft: index, persons: [assignee], criteria, field: null }] : [];
  });
};
