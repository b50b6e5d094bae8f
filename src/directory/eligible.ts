import { type Kysely, sql } from 'kysely';
import type { FactDraft, PersonId, UnitId } from '../../machines/facts.ts';
import { criterionName, meets, type Qualification } from '../../machines/team/procedure/criteria.ts';
import type { Database } from '../database/tables.ts';
import type { Origin, RecordRequest, RoleCheck } from '../event-log/record-request.ts';
import { inForce } from './authority.ts';

/** The drafts with the outcome of each criterion on them, and the rows of the directory that this rests on. */
export interface Eligible {
  readonly drafts: readonly FactDraft[];
  readonly qualifications: readonly string[];
  readonly placements: readonly Placement[];
}

export interface Placement {
  readonly person: PersonId;
  readonly unit: UnitId;
}

export interface Ineligible {
  readonly outcome: 'refused';
  readonly code: 'criterion-unmet' | 'qualification-unknown' | 'outside-owners-unit';
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Whether those proposed or set for a role meet what the text asks of them. The rows are locked and checked again where
 * the fact is recorded; the fact keeps which criteria were asked and met, never the values behind them.
 */
export async function eligible(
  db: Kysely<Database>,
  { drafts, roleChecks = [] }: Pick<RecordRequest, 'drafts' | 'roleChecks'>,
): Promise<Eligible | Ineligible> {
  const judged = [...drafts];
  const qualifications = new Set<string>();
  const placements: Placement[] = [];
  for (const check of roleChecks) {
    const draft = judged[check.draft];
    if (!draft) continue;
    for (const person of check.origin?.persons ?? []) {
      const placement = check.origin && (await placedFrom(db, person, check.origin));
      if (!placement)
        return { outcome: 'refused', code: 'outside-owners-unit', details: { person, basis: check.origin?.basis } };
      placements.push(placement);
    }
    if (check.criteria.length === 0 && !check.origin) continue;
    for (const person of check.persons) {
      const found = await qualificationOf(db, person);
      if (!found) return { outcome: 'refused', code: 'qualification-unknown', details: { person } };
      const unmet = check.criteria.find((criterion) => !meets(criterion, found.qualification, check.field));
      if (unmet) {
        const details = { person, criterion: criterionName(unmet), basis: unmet.basis };
        return { outcome: 'refused', code: 'criterion-unmet', details };
      }
      qualifications.add(found.id);
    }
    judged[check.draft] = { ...draft, data: { ...draft.data, eligibility: outcomes(check) } };
  }
  return { drafts: judged, qualifications: [...qualifications], placements };
}

const outcomes = ({ criteria, origin }: RoleCheck) => [
  ...criteria.map((criterion) => ({ criterion: criterionName(criterion), met: true, basis: criterion.basis })),
  ...(origin ? [{ criterion: 'from-owners-unit', met: true, basis: origin.basis }] : []),
];

async function placedFrom(
  db: Kysely<Database>,
  person: PersonId,
  { unit, within }: Pick<Origin, 'unit' | 'within'>,
): Promise<Placement | null> {
  const { rows } = await sql<Placement>`
    select placement.person, placement.unit from directory.placement
    join directory.unit as of on of.id = placement.unit
    join directory.unit as owner on owner.id = ${unit}
    where placement.person = ${person} and ${inForce}
      and (of.id = owner.id or (${within} = 'department' and of.department = owner.department))
    limit 1`.execute(db);
  return rows[0] ?? null;
}

async function qualificationOf(
  db: Kysely<Database>,
  person: string,
): Promise<{ id: string; qualification: Qualification } | null> {
  const row = await db
    .selectFrom('directory.qualification')
    .selectAll()
    .where('person', '=', person)
    .where(inForce)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id, post, education, functional_level, job_class, supervisor_experience, competences, rating } = row;
  return {
    id,
    qualification: {
      post,
      education,
      functionalLevel: functional_level,
      jobClass: job_class,
      supervisorExperience: supervisor_experience,
      competences,
      rating,
    },
  };
}
