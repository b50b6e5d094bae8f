import type { Kysely } from 'kysely';
import type { Database } from '../../src/database/tables.ts';
import { qualificationOf } from '../../src/directory/demo/qualifications.ts';

const SINCE = '2025-01-01T00:00:00+07:00';
export const DEPARTMENTS = 5;
const PEOPLE = 6;

export const unitOf = (department: number): string => `bench-unit-${department}`;
export const headOf = (department: number): string => `bench-head-${department}`;
export const holderOf = (position: string): string => `holder-${position}`;
export const memberOf = (department: number, index: number): string => `bench-${department}-${index}`;
export const SECRETARY = 'lgs-sekda';
export const VERIFIERS = 'lgs-tim-verifikasi';
const MAYOR = 'lgs-wali-kota';

/** Five departments of Langsa with a unit each, all of their seats filled by the department's head, and six people to give. */
export async function seedDepartments(db: Kysely<Database>): Promise<void> {
  const departments = Array.from({ length: DEPARTMENTS }, (_, index) => index);
  const term = { valid_from: SINCE, valid_to: null };
  const people = departments.flatMap((department) =>
    Array.from({ length: PEOPLE }, (_, index) => ({ department, id: memberOf(department, index) })),
  );
  const heads = departments.map((department) => ({ department, position: headOf(department) }));
  await db
    .insertInto('directory.department')
    .values(departments.map((each) => ({ id: `bench-department-${each}`, agency: 'langsa', name: `Dinas ${each}` })))
    .execute();
  await db
    .insertInto('directory.unit')
    .values(
      departments.map((each) => ({
        id: unitOf(each),
        department: `bench-department-${each}`,
        name: `Bidang ${each}`,
        unit_type: 'high-leader-rates-and-heads',
      })),
    )
    .execute();
  await db
    .insertInto('directory.position')
    .values(
      heads.map(({ department, position }) => ({
        id: position,
        title: `Kepala ${department}`,
        department: `bench-department-${department}`,
      })),
    )
    .execute();
  const seats = ['unit-head', 'rater', 'department-head', 'high-leader'];
  await db
    .insertInto('directory.unit_seat')
    .values(
      heads.flatMap(({ department, position }) => [
        ...seats.map((seat) => ({ unit: unitOf(department), seat, position })),
        { unit: unitOf(department), seat: 'regional-secretary', position: SECRETARY },
        { unit: unitOf(department), seat: 'authority', position: SECRETARY },
        { unit: unitOf(department), seat: 'verification-team', position: VERIFIERS },
        { unit: unitOf(department), seat: 'mayor', position: MAYOR },
      ]),
    )
    .execute();
  const persons = [...heads.map(({ position }) => holderOf(position)), ...people.map(({ id }) => id)];
  await db
    .insertInto('directory.person')
    .values(persons.map((id) => ({ id, name: id, nip: `bench ${id}` })))
    .execute();
  await db
    .insertInto('directory.holding')
    .values(heads.map(({ position }) => ({ id: `h-${position}`, person: holderOf(position), position, ...term })))
    .execute();
  await db
    .insertInto('directory.placement')
    .values(
      people.map(({ department, id }) => ({
        id: `k-${id}`,
        person: id,
        unit: unitOf(department),
        post: 'functional' as const,
        ...term,
      })),
    )
    .execute();
  await db
    .insertInto('directory.qualification')
    .values(
      people.map(({ id, department }) => qualificationOf(id, { post: 'functional', unit: unitOf(department) }, SINCE)),
    )
    .execute();
}
