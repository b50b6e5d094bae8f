import { describe, expect, it } from 'vitest';
import { ratersFor, tablesOf } from '../../../machines/rating/tables.ts';
import { UnratedPost } from '../../../machines/rating/unrated-post.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { POSTS, type Post as SurakartaPost } from '../../../machines/regulations/surakarta-32-2023/posts.ts';
import { TABLES } from '../../../machines/regulations/surakarta-32-2023/rater-tables.ts';
import { articleOf } from '../article-of.ts';

type SurakartaTypology = keyof typeof TABLES;
const edition = newestEdition('surakarta-32-2023');
const rules = tablesOf(edition);
if (!rules) throw new Error('Surakarta has tables of raters');

const GRADES = {
  K: 'functional-skilled',
  P: 'functional-first',
  Mu: 'functional-young',
  Ma: 'functional-senior',
  U: 'functional-principal',
  Pel: 'staff',
} as const;

/** The tables of Lampiran III for those who are assigned, by hand: each rater and whom it rates, `head` the unit head. */
const LAW: Record<SurakartaTypology, readonly string[]> = {
  'regional-secretariat': ['assistant: Ma', 'section-head: K P Mu Pel', 'subsection-head: Pel'],
  inspectorate: [
    'inspector: Ma',
    'department-secretary: K P Mu Pel',
    'assistant-inspector: P Mu',
    'subsection-head: Pel',
  ],
  department: [
    'department-head: Ma U',
    'department-secretary: K P Mu Pel',
    'division-head: K P Mu Pel',
    'subsection-head: Pel',
    'subdivision-head: Pel',
  ],
  'one-level-department': [
    'department-head: K P Mu Ma Pel',
    'department-secretary: K P Mu Pel',
    'subsection-head: Pel',
  ],
  'council-secretariat': ['council-secretary: Ma', 'section-head: K P Mu Pel', 'subsection-head: Pel'],
  'three-level-department': [
    'department-head: Ma',
    'department-secretary: K P Mu Pel',
    'division-head: K P Mu',
    'subdivision-head: Pel',
    'seksi-head: Pel',
  ],
  'disaster-agency': ['executive-head: K', 'executive-secretary: Pel', 'seksi-head: Pel'],
  district: [
    'district-secretary: K P',
    'subsection-head: Pel',
    'seksi-head: Pel',
    'village-secretary: Pel',
    'village-seksi-head: Pel',
  ],
  hospital: [
    'hospital-director: Ma U',
    'section-head: K P Mu',
    'division-head: K P Mu',
    'subsection-head: Pel',
    'seksi-head: Pel',
  ],
  'health-centre': ['health-centre-head: K P Mu Ma U', 'administration-head: Pel'],
  'technical-unit': ['technical-unit-head: K P Mu', 'administration-head: Pel'],
  school: ['school-head: K P Mu Ma U Pel'],
  'non-formal-school': ['non-formal-school-head: P Mu Ma U Pel'],
};

const of = (typology: SurakartaTypology, post: SurakartaPost) =>
  ratersFor(edition, rules, typology, post).raters.map(({ rater, unitType }) => `${rater}: ${unitType}`);

function gap(asked: () => unknown): UnratedPost {
  try {
    asked();
  } catch (error) {
    if (error instanceof UnratedPost) return error;
  }
  throw new Error('it has a row');
}

describe('Lampiran III a-l', () => {
  it.each(Object.keys(LAW) as SurakartaTypology[])('%s: who rates whom', (typology) => {
    const read = TABLES[typology].rows.flatMap(({ rater, rates }) => {
      const grades = Object.entries(GRADES).filter(([, post]) => (rates as readonly string[]).includes(post));
      return grades.length > 0 ? [`${rater}: ${grades.map(([letter]) => letter).join(' ')}`] : [];
    });
    expect(read).toEqual(LAW[typology]);
  });

  it('has twelve letters', () => {
    const letters = Object.values(TABLES).flatMap(({ basis }) => basis);
    expect([...new Set(letters)]).toEqual([...'abcdefghijkl'].map((letter) => `Lamp. III.${letter}`));
  });

  it('a post and grade find the raters and the unit type', () => {
    expect(of('regional-secretariat', 'functional-senior')).toEqual(['assistant: assistant-rates-secretary-heads']);
    expect(of('regional-secretariat', 'staff')).toEqual([
      'section-head: section-head-rates-secretary-heads',
      'subsection-head: supervisor-rates-secretary-heads',
    ]);
    expect(of('department', 'functional-principal')).toEqual(['department-head: high-leader-rates-and-heads']);
    expect(of('department', 'functional-young')).toEqual([
      'department-secretary: administrator-rates-high-leader-heads',
      'division-head: administrator-rates-high-leader-heads',
    ]);
    expect(of('one-level-department', 'staff')).toEqual([
      'department-head: high-leader-rates-and-heads',
      'department-secretary: administrator-rates-high-leader-heads',
      'subsection-head: supervisor-rates-high-leader-heads',
    ]);
    expect(of('disaster-agency', 'functional-skilled')).toEqual(['executive-head: administrator-alone']);
    expect(of('district', 'staff')).toEqual(
      ['subsection-head', 'seksi-head', 'village-secretary', 'village-seksi-head'].map(
        (rater) => `${rater}: supervisor-rates-administrator-heads`,
      ),
    );
    expect(of('health-centre', 'staff')).toEqual(['administration-head: supervisor-rates-functional-heads']);
    expect(of('health-centre', 'functional-senior')).toEqual(['health-centre-head: functional-alone']);
    expect(of('school', 'staff')).toEqual(['school-head: functional-alone']);
    expect(of('regional-secretariat', 'assistant')).toEqual(['regional-secretary: null']);
  });

  it('gives every assignable post that has a row a unit type, its unit head and its table', () => {
    for (const typology of Object.keys(LAW) as SurakartaTypology[])
      for (const post of Object.values(GRADES)) {
        const { rows, basis: place } = TABLES[typology];
        if (!rows.some(({ rates }) => (rates as readonly string[]).includes(post))) continue;
        const { raters, unitHead, basis } = ratersFor(edition, rules, typology, post);
        for (const { unitType } of raters) expect(unitType).not.toBeNull();
        expect([unitHead, basis]).toEqual([rows[0].rater, place]);
      }
  });

  it('says where the level of a head is our reading', () => {
    const read = Object.entries(TABLES).filter(([, table]) => 'interpretation' in table);
    expect(read.map(([typology]) => typology)).toEqual(['hospital', 'technical-unit']);
  });
});

describe('a post without a row', () => {
  it.each([
    ['district', 'functional-young', 'Surakarta Lamp. III 2.1.b', /Administrator/],
    ['three-level-department', 'functional-principal', 'Surakarta Lamp. III 2.1.a', /Pimpinan Tinggi Pratama/],
    ['non-formal-school', 'functional-skilled', 'Surakarta Lamp. III 2.1 (pendukung)', /Sekretaris/],
    ['school', 'department-secretary', 'Surakarta Ps.1(24) #1', /atasan langsung/],
  ] as const)('%s, %s: names the gap and the general rule', (typology, post, article, rule) => {
    const error = gap(() => ratersFor(edition, rules, typology, post));
    expect(error).toMatchObject({ code: 'post-without-rater', typology, post });
    expect(error.message).toContain(POSTS[post]);
    expect(error.basis).toEqual([`Surakarta ${TABLES[typology].basis[0]}`, articleOf(article)]);
    expect(error.interpretation.id).toMatch(rule);
    expect(error.interpretation.en).toMatch(/The table lacks this post/);
  });
});
