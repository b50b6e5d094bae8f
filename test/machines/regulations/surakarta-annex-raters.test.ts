import { describe, expect, it } from 'vitest';
import { procedure } from '../../../machines/procedure.ts';
import { raterOf } from '../../../machines/rating/rater-of.ts';
import type { Grade, Home } from '../../../machines/rating/rating.ts';
import { postOf, ratersFor, tablesOf } from '../../../machines/rating/tables.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import type { Post } from '../../../machines/regulations/surakarta-32-2023/posts.ts';
import type { TABLES } from '../../../machines/regulations/surakarta-32-2023/rater-tables.ts';
import type { FunctionalLevel } from '../../../machines/team/procedure/criteria.ts';
import { contradictionsIn } from '../../../machines/unit-types/contradictions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Reviewer, UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, perform, statusOf, walkTo } from '../cast.ts';

/** Lampiran III condition by condition, transcribed by hand: who heads, and whom each official rates. */
type Typology = keyof typeof TABLES;
const edition = newestEdition('surakarta-32-2023');
const tables = tablesOf(edition);
if (!tables) throw new Error('Surakarta has tables of raters');

const expert = (functionalLevel: FunctionalLevel): Grade => ({
  post: 'functional-expert',
  functionalLevel,
  jobClass: 9,
});
const GRADES = {
  K: { post: 'functional-skilled', functionalLevel: null, jobClass: 7 },
  P: expert('ahli-pertama'),
  Mu: expert('ahli-muda'),
  Ma: expert('ahli-madya'),
  U: expert('ahli-utama'),
  Pel: { post: 'staff', functionalLevel: null, jobClass: 6 },
} as const satisfies Record<string, Grade>;
type Letter = keyof typeof GRADES;
const LETTERS = Object.keys(GRADES) as Letter[];
const lettersOf = (text: string) => text.split(' ') as Letter[];

const home = (typology: Typology | null, ...levels: Reviewer[]): Home => ({
  regulation: 'surakarta-32-2023',
  unitType: 'administrator-rates-high-leader-heads',
  typology,
  seats: ['rater', ...levels].map((seat) => ({ seat, position: `the ${seat}`, jobClass: null })),
});
/** Who may rate a post by its table; nobody where the table forgets it. */
const ratersIn = (typology: Typology, letter: Letter) => {
  const post = postOf(tables, GRADES[letter]) ?? '';
  if (!tables.tables[typology]?.rows.some(({ rates }) => rates.includes(post))) return [];
  return ratersFor(edition, tables, typology, post).raters;
};
const inUnit = (unitType: UnitTypeId) =>
  procedure({ regulation: 'surakarta-32-2023', unitType, route: 'appointment-in-unit', form: 'individual' });

describe('whoever heads a unit', () => {
  it.each([
    ['Surakarta Lamp. III.a #1', 'regional-secretariat', 'regional-secretary', 'regional-secretary'],
    ['Surakarta Lamp. III.b #1', 'inspectorate', 'inspector', 'high-leader'],
    ['Surakarta Lamp. III.c #1', 'department', 'department-head', 'high-leader'],
    ['Surakarta Lamp. III.d #1', 'one-level-department', 'department-head', 'high-leader'],
    ['Surakarta Lamp. III.e #1', 'council-secretariat', 'council-secretary', 'high-leader'],
    ['Surakarta Lamp. III.f #1', 'three-level-department', 'department-head', 'high-leader'],
    ['Surakarta Lamp. III.g #1', 'disaster-agency', 'executive-head', 'administrator'],
    ['Surakarta Lamp. III.h #1', 'district', 'district-head', 'administrator'],
    ['Surakarta Lamp. III.i #1', 'hospital', 'hospital-director', 'high-leader'],
    ['Surakarta Lamp. III.j #1', 'health-centre', 'health-centre-head', 'functional-head'],
    ['Surakarta Lamp. III.k #1', 'technical-unit', 'technical-unit-head', 'functional-head'],
    ['Surakarta Lamp. III.l #1', 'school', 'school-head', 'functional-head'],
    ['Surakarta Lamp. III.l #1', 'non-formal-school', 'non-formal-school-head', 'functional-head'],
  ] as const)('has every result there to accept, %s: %s, the %s', (key, typology, head, level) => {
    const types = new Set(LETTERS.flatMap((letter) => ratersIn(typology, letter).map(({ unitType }) => unitType)));
    expect(tables.tables[typology]?.rows[0].rater).toBe(head);
    expect(types.size).toBeGreaterThan(0);
    for (const unitType of types) {
      if (!unitType) throw new Error('no unit type');
      expect(RATER_AND_HEAD[unitType].unitHead).toBe(level);
      const reviewed = walkTo(cast(inUnit(unitType)), 'owner-unit-head-complete');
      expect(statusOf(reviewed)).toBe('open');
      const accepted = perform(reviewed, 'complete');
      expect([statusOf(accepted), accepted.facts.at(-1)?.by?.position]).toEqual(['completed', 'owner.unit-head']);
      if (typology !== 'hospital') expect(accepted.facts.at(-1)?.basis).toContain(articleOf(key));
    }
  });
});

describe('a rater of Lampiran III', () => {
  it.each([
    ['Surakarta Lamp. III.a #2', 'regional-secretariat', 'assistant', 'assistant', 'Ma'],
    ['Surakarta Lamp. III.a #3', 'regional-secretariat', 'section-head', 'section-head', 'K P Mu Pel'],
    ['Surakarta Lamp. III.a #4', 'regional-secretariat', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.b #2', 'inspectorate', 'inspector', 'high-leader', 'Ma'],
    ['Surakarta Lamp. III.b #3', 'inspectorate', 'department-secretary', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III.b #4', 'inspectorate', 'assistant-inspector', 'administrator', 'P Mu'],
    ['Surakarta Lamp. III.b #5', 'inspectorate', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.c #2', 'department', 'department-head', 'high-leader', 'Ma U'],
    ['Surakarta Lamp. III.c #3', 'department', 'department-secretary', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III.c #4', 'department', 'division-head', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III.c #5', 'department', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.c #5', 'department', 'subdivision-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.d #2', 'one-level-department', 'department-head', 'high-leader', 'K P Mu Ma Pel'],
    ['Surakarta Lamp. III.d #3', 'one-level-department', 'department-secretary', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III.d #4', 'one-level-department', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.e #2', 'council-secretariat', 'council-secretary', 'high-leader', 'Ma'],
    ['Surakarta Lamp. III.e #3', 'council-secretariat', 'section-head', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III.e #4', 'council-secretariat', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.f #2', 'three-level-department', 'department-head', 'high-leader', 'Ma'],
    ['Surakarta Lamp. III.f #3', 'three-level-department', 'department-secretary', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III.f #4', 'three-level-department', 'division-head', 'administrator', 'K P Mu'],
    ['Surakarta Lamp. III.f #5', 'three-level-department', 'subdivision-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.f #5', 'three-level-department', 'seksi-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.g #2', 'disaster-agency', 'executive-head', 'administrator', 'K'],
    ['Surakarta Lamp. III.g #3', 'disaster-agency', 'executive-secretary', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.g #4', 'disaster-agency', 'seksi-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.h #2', 'district', 'district-secretary', 'supervisor', 'K P'],
    ['Surakarta Lamp. III.h #3', 'district', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.h #3', 'district', 'seksi-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.h #4', 'district', 'village-secretary', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.h #4', 'district', 'village-seksi-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.i #2', 'hospital', 'hospital-director', 'high-leader', 'Ma U'],
    ['Surakarta Lamp. III.i #3', 'hospital', 'section-head', 'administrator', 'K P Mu'],
    ['Surakarta Lamp. III.i #3', 'hospital', 'division-head', 'administrator', 'K P Mu'],
    ['Surakarta Lamp. III.i #4', 'hospital', 'subsection-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.i #4', 'hospital', 'seksi-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.j #2', 'health-centre', 'health-centre-head', 'functional-head', 'K P Mu Ma U'],
    ['Surakarta Lamp. III.j #3', 'health-centre', 'administration-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.k #2', 'technical-unit', 'technical-unit-head', 'functional-head', 'K P Mu'],
    ['Surakarta Lamp. III.k #3', 'technical-unit', 'administration-head', 'supervisor', 'Pel'],
    ['Surakarta Lamp. III.l #2', 'school', 'school-head', 'functional-head', 'K P Mu Ma U Pel'],
    ['Surakarta Lamp. III.l #3', 'non-formal-school', 'non-formal-school-head', 'functional-head', 'P Mu Ma U Pel'],
    ['Surakarta Lamp. III 2.1.c', 'school', 'school-head', 'functional-head', 'K P Mu Ma U Pel'],
    ['Surakarta Lamp. III 2.1 (pendukung) #2', 'department', 'department-secretary', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III 2.1 (pendukung) #2', 'council-secretariat', 'section-head', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III 2.1 (urusan inti) #1', 'department', 'division-head', 'administrator', 'K P Mu Pel'],
    ['Surakarta Lamp. III 2.1 (urusan inti) #2', 'department', 'department-head', 'high-leader', 'Ma U'],
    ['Surakarta Lamp. III 2.1 (urusan inti) #3', 'regional-secretariat', 'section-head', 'section-head', 'K P Mu Pel'],
    ['Surakarta Lamp. III 2.1 (urusan inti) #3', 'regional-secretariat', 'assistant', 'assistant', 'Ma'],
  ] as const satisfies readonly (readonly [string, Typology, Post, Reviewer, string])[])(
    'rates these and no others, and reviews what they did, %s: in the %s the %s (%s) %s',
    (key, typology, rater, level, rated) => {
      const may = (letter: Letter) => ratersIn(typology, letter).find((each) => each.rater === rater);
      expect(LETTERS.filter((letter) => may(letter))).toEqual(lettersOf(rated));
      for (const letter of lettersOf(rated)) {
        const unitType = may(letter)?.unitType;
        if (!unitType) throw new Error('no unit type');
        expect(raterOf(edition, home(typology, level), GRADES[letter])).toMatchObject({
          ...{ position: `the ${level}`, unitType, basis: [`Surakarta ${tables.tables[typology]?.basis[0]}`] },
        });
        expect(RATER_AND_HEAD[unitType].rater).toBe(level);
        const reviewed = perform(walkTo(cast(inUnit(unitType)), 'owner-rater-review'), 'review').facts.at(-1);
        expect(reviewed?.by?.position).toBe('owner.rater');
        if (/III\.[a-hj-l]/.test(key)) expect(reviewed?.basis).toContain(articleOf(key));
      }
    },
  );
});

describe('a unit of Surakarta', () => {
  const unit = (of: Home) => contradictionsIn(edition, { ...of, id: 'unit', grades: [], delegations: [] });

  it('is under a table, and of a type that its table makes: Surakarta Lamp. III #1', () => {
    const first = (of: Home) => unit(of)[0];
    expect(first(home(null))).toMatchObject({ code: 'typology-missing', basis: ['Surakarta Lamp. III'] });
    expect(first(home('school'))).toMatchObject({ code: 'unit-type-unfit', basis: ['Surakarta Lamp. III.l'] });
    expect(unit(home('department')).map(({ code }) => code)).not.toContain('unit-type-unfit');
  });

  it('is rated by its superior in the structure, by nobody else: Surakarta Lamp. III 2.1 #1', () => {
    const dinas = home('department', 'administrator', 'high-leader');
    const rater = (position: string) => ({
      ...dinas,
      seats: dinas.seats.map((each) => (each.seat === 'rater' ? { ...each, position } : each)),
    });
    const differs = (of: Home) => unit(of).filter(({ code }) => code === 'rater-differs');
    expect(differs(rater('the administrator'))).toEqual([]);
    expect(differs(rater('somebody else'))).toMatchObject([{ what: 'administrator' }]);
    expect(raterOf(edition, rater('the administrator'), null)?.position).toBe('the administrator');
  });

  it('has one of four kinds of officials as rater: Surakarta Lamp. III 2.1 #2', () => {
    const KINDS: Partial<Record<Reviewer, string>> = {
      'high-leader': 'JPT Pratama',
      assistant: 'JPT Pratama',
      administrator: 'Administrator',
      'section-head': 'Administrator',
      supervisor: 'Pengawas',
      'functional-head': 'JF yang memimpin',
    };
    const kinds = (Object.keys(edition.mechanisms) as UnitTypeId[]).map((each) => KINDS[RATER_AND_HEAD[each].rater]);
    expect(new Set(kinds)).toEqual(new Set(['JPT Pratama', 'Administrator', 'Pengawas', 'JF yang memimpin']));
  });

  it.each([
    ['department', 'administrator', 'administrator-rates-high-leader-heads'],
    ['technical-unit', 'functional-head', 'functional-alone'],
  ] as const)(
    'gives one grade another rater by its structure, %s: Surakarta Lamp. IV ¶2-4 #4',
    (typology, level, unitType) => {
      const of = home(typology, 'administrator', 'functional-head');
      expect(raterOf(edition, of, GRADES.Mu)).toMatchObject({ position: `the ${level}`, unitType });
    },
  );
});
