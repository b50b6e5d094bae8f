import { type Kysely, sql } from 'kysely';
import { DomainError } from '../../machines/errors.ts';
import type { Calendar, Day, UnitId } from '../../machines/facts.ts';
import { REGULATIONS, type RegulationId } from '../../machines/regulations/editions.ts';
import { UNIT_TYPES, type UnitTypeId } from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';

/** Where people sit. */
export interface Unit {
  readonly id: UnitId;
  readonly department: string;
  readonly agency: string;
}

/** A unit whose agency is on the system: a regulation runs in it. */
export interface OrganisedUnit extends Unit {
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
  /** Which of its regulation's tables of raters it is under. */
  readonly typology: string | null;
  /** The day it is where the agency is, by the database's clock. */
  readonly today: Day;
  readonly zone: Calendar['zone'];
  readonly setter: 'unit-head' | 'rater';
}

export const isOrganised = (unit: Unit): unit is OrganisedUnit => 'regulation' in unit;

/** @throws {DomainError} `unit-unknown` where there is none on the system */
export async function unitOf(db: Kysely<Database>, id: UnitId): Promise<OrganisedUnit> {
  const unit = await anyUnitOf(db, id);
  if (!isOrganised(unit)) throw new DomainError('unit-unknown', { unit: id });
  return unit;
}

/** A unit of any agency, on the system or not. @throws {DomainError} `unit-unknown` */
export async function anyUnitOf(db: Kysely<Database>, id: UnitId): Promise<Unit | OrganisedUnit> {
  const row = await db
    .selectFrom('directory.unit as unit')
    .innerJoin('directory.department as department', 'department.id', 'unit.department')
    .innerJoin('directory.agency as agency', 'agency.id', 'department.agency')
    .select([
      'unit.unit_type',
      'unit.typology',
      'department.id as department',
      'agency.id as agency',
      'agency.regulation',
      'agency.zone',
      'agency.in_unit_setter',
      sql<Day>`(now() at time zone agency.zone)::date::text`.as('today'),
    ])
    .where('unit.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new DomainError('unit-unknown', { unit: id });
  const { department, agency, regulation, unit_type, typology, zone, in_unit_setter, today } = row;
  if (regulation === null) return { id, department, agency };
  if (unit_type === null) throw new DomainError('unit-unknown', { unit: id });
  return {
    ...{ id, department, agency, typology, today },
    regulation: oneOf(REGULATIONS, regulation),
    unitType: oneOf(UNIT_TYPES, unit_type),
    zone: oneOf(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const, zone),
    setter: in_unit_setter,
  };
}

function oneOf<const T extends readonly string[]>(list: T, given: string): T[number] {
  if (!list.includes(given)) throw new Error(`the directory says "${given}", which is none of ${list.join(', ')}`);
  return given;
}
