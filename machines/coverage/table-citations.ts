import { type Citation, cited } from '../citation.ts';
import type { RaterRules, RaterTables } from '../rating/rater-rules.ts';
import { ratersFor } from '../rating/tables.ts';
import { UnratedPost } from '../rating/unrated-post.ts';
import type { Edition } from '../regulations/edition.ts';
import { newestEdition, REGULATIONS } from '../regulations/editions.ts';

/** What the rules of who rates whom cite. They answer questions; no procedure rests on them. */
export const tableCitations = (): Citation[] => [
  ...new Set(
    REGULATIONS.map(newestEdition).flatMap((edition) => (edition.raters ? ofRules(edition, edition.raters) : [])),
  ),
];

function ofRules(edition: Edition, rules: RaterRules): readonly Citation[] {
  const citing = cited(edition);
  const { others, delegated = {} } = rules;
  const everywhere = [others, ...Object.values(delegated)].flatMap((ground) => citing(ground).basis);
  switch (rules.kind) {
    case 'superiors-of-staff':
      return [...everywhere, ...rules.levels.flatMap((each) => citing(each).basis)];
    case 'job-classes':
      return [...everywhere, ...Object.values(rules.instead).flatMap((each) => citing(each).basis)];
    case 'tables':
      return [...everywhere, ...ofTables(edition, rules)];
    default:
      return rules satisfies never;
  }
}

const ofTables = (edition: Edition, rules: RaterTables): readonly Citation[] =>
  Object.keys(rules.tables).flatMap((typology) =>
    Object.keys(rules.posts).flatMap((post) => basisOf(edition, rules, typology, post)),
  );

/** The table's, or where it forgets the post, the general rule's. */
function basisOf(edition: Edition, rules: RaterTables, typology: string, post: string): readonly Citation[] {
  try {
    return cited(edition)(ratersFor(edition, rules, typology, post)).basis;
  } catch (error) {
    if (error instanceof UnratedPost) return error.basis;
    throw error;
  }
}
