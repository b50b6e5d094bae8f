import type { Kysely } from 'kysely';
import type { Database } from '../../src/database/tables.ts';

const SINCE = '2024-01-01T00:00:00Z';

const AGENCIES = ['dairi', 'tetangga'].map((id) => ({
  id,
  name: `Kabupaten ${id}`,
  regulation: 'dairi-18-2024',
  zone: 'Asia/Jakarta',
}));

const DEPARTMENTS = [
  { id: 'dinas', agency: 'dairi', name: 'Dinas Contoh' },
  { id: 'dinas-lain', agency: 'tetangga', name: 'Dinas Tetangga' },
];

/** Each position is held by `o-<position>`. */
const POSITIONS = [
  'kabid-a',
  'kabid-b',
  'kadis',
  'sekda',
  'kabid-n',
  'kadis-n',
  'sekda-n',
  'kepala-d',
  'kasi-c',
  'asisten',
];

/** Unit a has a rater and a unit head; in unit b one official is both; unit n is of the neighbour. */
const UNITS = [
  {
    id: 'unit-a',
    department: 'dinas',
    unit_type: 'high-leader-rates',
    head: 'kabid-a',
    rater: 'kadis',
    chief: 'kadis',
  },
  {
    id: 'unit-b',
    department: 'dinas',
    unit_type: 'administrator-rates-and-heads',
    head: 'kabid-b',
    rater: 'kabid-b',
    chief: 'kadis',
  },
  {
    id: 'unit-n',
    department: 'dinas-lain',
    unit_type: 'high-leader-rates',
    head: 'kabid-n',
    rater: 'kadis-n',
    chief: 'kadis-n',
  },
];

/** Two officials review in turn before the last completes. */
const UNIT_C = {
  'unit-head': 'kasi-c',
  rater: 'kasi-c',
  'section-head': 'kasi-c',
  assistant: 'asisten',
  'regional-secretary': 'sekda',
  'department-head': 'kadis',
  authority: 'sekda',
};

/** Who can be assigned, and where they sit. */
const STAFF = {
  'o-cici': 'unit-c',
  'o-ani': 'unit-a',
  'o-adi': 'unit-a',
  'o-budi': 'unit-b',
  'o-nila': 'unit-n',
};
/** Kabid a's Plt., one whose time as Plh. is over, and one who has nothing to do with anything. */
const OTHERS = ['o-plt', 'o-former-plh', 'o-stranger'];

export const nameOf = (person: string): string => `Nama ${person}`;

/** A local government as small as the tests allow. */
export async function fillDirectory(db: Kysely<Database>): Promise<void> {
  await db.insertInto('directory.agency').values(AGENCIES).execute();
  await db.insertInto('directory.department').values(DEPARTMENTS).execute();
  const units = UNITS.map(({ id, department, unit_type }) => ({ id, department, unit_type, name: `Bidang ${id}` }));
  const section = 'section-head-rates-and-heads';
  const reviewing = { id: 'unit-c', department: 'dinas', unit_type: section, name: 'Unit c' };
  const lacking = { id: 'unit-d', department: 'dinas', unit_type: 'functional-alone', name: 'Unit d' };
  await db
    .insertInto('directory.unit')
    .values([...units, reviewing, lacking])
    .execute();
  await db
    .insertInto('directory.position')
    .values(
      POSITIONS.map((id) => ({ id, department: id.endsWith('-n') ? 'dinas-lain' : 'dinas', title: `Jabatan ${id}` })),
    )
    .execute();
  await db
    .insertInto('directory.unit_seat')
    .values([
      ...UNITS.flatMap(({ id, department, head, rater, chief }) => [
        { unit: id, seat: 'unit-head', position: head },
        { unit: id, seat: 'rater', position: rater },
        { unit: id, seat: 'administrator', position: head },
        { unit: id, seat: 'high-leader', position: chief },
        { unit: id, seat: 'department-head', position: chief },
        { unit: id, seat: 'authority', position: department === 'dinas' ? 'sekda' : 'sekda-n' },
      ]),
      ...Object.entries(UNIT_C).map(([seat, position]) => ({ unit: 'unit-c', seat, position })),
      { unit: 'unit-d', seat: 'unit-head', position: 'kepala-d' }, // and no other
    ])
    .execute();
  const people = [...POSITIONS.map((position) => `o-${position}`), ...Object.keys(STAFF), ...OTHERS];
  await db
    .insertInto('directory.person')
    .values(
      people.map((id, index) => ({ id, name: nameOf(id), nip: `00000000000000${String(index).padStart(4, '0')}` })),
    )
    .execute();
  await db
    .insertInto('directory.holding')
    .values(
      POSITIONS.map((position) => ({
        id: `h-${position}`,
        person: `o-${position}`,
        position,
        valid_from: SINCE,
        valid_to: null,
      })),
    )
    .execute();
  await db
    .insertInto('directory.delegation')
    .values([
      { id: 'd-plt', kind: 'plt', person: 'o-plt', position: 'kabid-a', valid_from: SINCE, valid_to: null },
      {
        id: 'd-former',
        kind: 'plh',
        person: 'o-former-plh',
        position: 'kabid-a',
        valid_from: SINCE,
        valid_to: '2024-02-01T00:00:00Z',
      },
    ])
    .execute();
  await db
    .insertInto('directory.placement')
    .values(
      Object.entries(STAFF).map(([person, unit]) => ({
        id: `k-${person}`,
        person,
        unit,
        post: 'functional' as const,
        valid_from: SINCE,
        valid_to: null,
      })),
    )
    .execute();
}

/** Lets people act for a position from now on. */
export async function delegate(db: Kysely<Database>, position: string, persons: readonly string[]): Promise<void> {
  await db
    .insertInto('directory.delegation')
    .values(
      persons.map((person) => ({
        id: `d-${position}-${person}`,
        kind: 'plh' as const,
        person,
        position,
        valid_from: SINCE,
        valid_to: null,
      })),
    )
    .execute();
}

/** People of a unit who are in nobody's way. @returns their ids */
export async function placePeople(db: Kysely<Database>, unit: string, count: number): Promise<readonly string[]> {
  const persons = Array.from({ length: count }, (_, index) => `o-${unit}-${index}`);
  await db
    .insertInto('directory.person')
    .values(
      persons.map((id, index) => ({
        id,
        name: nameOf(id),
        nip: `${unit.charCodeAt(unit.length - 1)}${String(index).padStart(16, '0')}`,
      })),
    )
    .execute();
  await db
    .insertInto('directory.placement')
    .values(
      persons.map((person) => ({
        ...{ id: `k-${person}`, person, unit, post: 'functional' as const, valid_from: SINCE, valid_to: null },
      })),
    )
    .execute();
  return persons;
}
