import { DomainError } from '../domain-error.ts';
import { RATER_AND_HEAD } from '../unit-types/unit-types.ts';
import { type Reviewer, UNIT_TYPES, type UnitTypeId } from '../vocabulary.ts';
import { SURAKARTA_MECHANISMS } from './surakarta-mechanisms.ts';
import { SURAKARTA_POSTS, type SurakartaPost } from './surakarta-posts.ts';
import { type RatingRow, SURAKARTA_TYPOLOGIES, type SurakartaTypology, type Typology } from './surakarta-typologies.ts';

/** One who may rate a post, and the unit type this makes; none where the regional secretary rates the assistants. */
export interface PossibleRater {
  readonly rater: SurakartaPost;
  readonly level: Reviewer;
  readonly unitType: UnitTypeId | null;
}

export interface Raters {
  readonly unitHead: SurakartaPost;
  /** In the order of the table; the person's own place says which of them it is. */
  readonly raters: readonly [PossibleRater, ...PossibleRater[]];
  readonly basis: readonly string[];
  readonly interpretation: Typology['interpretation'];
}

/** A post that its table forgets: the gap, and what the general rule would say. Nobody is rated by a guess. */
export class UnratedPost extends DomainError {
  readonly typology: SurakartaTypology;
  readonly post: SurakartaPost;
  readonly basis: readonly string[];
  readonly interpretation: { readonly id: string; readonly en: string };

  constructor(typology: SurakartaTypology, post: SurakartaPost) {
    const { cite } = SURAKARTA_TYPOLOGIES[typology];
    const [article, interpretation] = generalRule(post);
    const basis = [cite, article];
    super('post-without-rater', { typology, post: SURAKARTA_POSTS[post], table: cite, basis, interpretation });
    this.name = 'UnratedPost';
    this.message = `${cite} has no row for ${post} (${SURAKARTA_POSTS[post]})`;
    this.typology = typology;
    this.post = post;
    this.basis = basis;
    this.interpretation = interpretation;
  }
}

/**
 * Who rates a post in a department or unit, by its table, which prevails over the general rule.
 * @throws {UnratedPost} where the table has no row for the post
 */
export function ratersFor(typology: SurakartaTypology, post: SurakartaPost): Raters {
  const { rows, cite, interpretation }: Typology = SURAKARTA_TYPOLOGIES[typology];
  const [head] = rows;
  const [first, ...others] = rows
    .filter(({ rates }) => rates.includes(post))
    .map((row): PossibleRater => ({ rater: row.rater, level: row.level, unitType: unitTypeOf(row, head) }));
  if (!first) throw new UnratedPost(typology, post);
  return { unitHead: head.rater, raters: [first, ...others], basis: [cite], interpretation };
}

/** The unit types that a table makes, by who rates whom in it. */
export function unitTypesOf(typology: SurakartaTypology): readonly UnitTypeId[] {
  const { rows }: Typology = SURAKARTA_TYPOLOGIES[typology];
  return [...new Set(rows.map((row) => unitTypeOf(row, rows[0])))].filter((unitType) => unitType !== null);
}

const unitTypeOf = ({ level }: RatingRow, head: RatingRow): UnitTypeId | null =>
  UNIT_TYPES.find(
    (unitType) =>
      SURAKARTA_MECHANISMS[unitType] &&
      RATER_AND_HEAD[unitType].rater === level &&
      RATER_AND_HEAD[unitType].unitHead === head.level,
  ) ?? null;

/** Lampiran III 2.1, on functional posts; of the others it says nothing, and the definition of the rater remains. */
function generalRule(post: SurakartaPost): readonly [string, UnratedPost['interpretation']] {
  switch (post) {
    case 'functional-principal':
    case 'functional-senior':
      return [
        'Surakarta Lamp. III 2.1.a',
        {
          id: 'Tabel tidak memuat jabatan ini; ketentuan umum: JF Ahli Utama dan Madya di bawah Jabatan Pimpinan Tinggi Pratama.',
          en: 'The table lacks this post; the general rule: JF Ahli Utama and Madya sit under the high leader.',
        },
      ];
    case 'functional-young':
    case 'functional-first':
      return [
        'Surakarta Lamp. III 2.1.b',
        {
          id: 'Tabel tidak memuat jabatan ini; ketentuan umum: JF Ahli Muda dan Pertama di bawah Jabatan Administrator.',
          en: 'The table lacks this post; the general rule: JF Ahli Muda and Pertama sit under the administrator.',
        },
      ];
    case 'functional-skilled':
      return [
        'Surakarta Lamp. III 2.1 (pendukung)',
        {
          id: 'Tabel tidak memuat jabatan ini; ketentuan umum bagi JF pendukung: JF Keterampilan di bawah Sekretaris atau Kepala Bagian.',
          en: 'The table lacks this post; the general rule for supporting posts: JF Keterampilan sit under the secretary or section head.',
        },
      ];
    default:
      return [
        'Surakarta Ps.1(24)',
        {
          id: 'Tabel tidak memuat jabatan ini dan ketentuan umum Lampiran III 2.1 tidak mengaturnya; Pejabat Penilai Kinerja adalah atasan langsung, paling rendah Pengawas.',
          en: 'The table lacks this post and the general rule of Annex III 2.1 does not cover it; the rater is the direct superior, at lowest a supervisor.',
        },
      ];
  }
}
