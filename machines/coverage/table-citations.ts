import { RATER_RULES } from '../rating/rater-of.ts';
import { LANGSA_STAFF_RATERS } from '../regulations/langsa-staff-raters.ts';
import { PROBOLINGGO_RANK_OVERRIDES } from '../regulations/probolinggo-rank-override.ts';
import { SURAKARTA_POSTS, type SurakartaPost } from '../regulations/surakarta-posts.ts';
import { ratersFor, UnratedPost } from '../regulations/surakarta-raters.ts';
import { SURAKARTA_TYPOLOGIES, type SurakartaTypology } from '../regulations/surakarta-typologies.ts';

/** What the tables of who rates whom cite. They answer questions; no procedure rests on them. */
export const tableCitations = (): string[] => [
  ...new Set([
    ...Object.values(RATER_RULES).map(({ others }) => others),
    ...LANGSA_STAFF_RATERS.flatMap(({ basis }) => basis),
    ...Object.values(PROBOLINGGO_RANK_OVERRIDES).flatMap(({ basis }) => basis),
    ...(Object.keys(SURAKARTA_TYPOLOGIES) as SurakartaTypology[]).flatMap((typology) =>
      (Object.keys(SURAKARTA_POSTS) as SurakartaPost[]).flatMap((post) => basisOf(typology, post)),
    ),
  ]),
];

/** The table's, or where it forgets the post, the general rule's. */
function basisOf(typology: SurakartaTypology, post: SurakartaPost): readonly string[] {
  try {
    return ratersFor(typology, post).basis;
  } catch (error) {
    if (error instanceof UnratedPost) return error.basis;
    throw error;
  }
}
