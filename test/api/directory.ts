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
const POSITIONS = ['kabid-a', 'kabid-b', 'kadis', 'sekda', 'kabid-n', 'kadis-n', 'sekda-n', 'kepala-d'];

/** Unit a has a rater and a unit head; in unit b one official is both; unit n is of the neighbour; unit d lacks seats. */
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

/** Who can be assigned, and where they sit. */
const STAFF = { 'o-ani': 'unit-a', 'o-adi': 'unit-a', 'o-budi': 'unit-b', 'o-nila': 'unit-n' };
/** Kabid a's Plt., one whose time as Plh. is over, and one who has nothing to do with anything. */
const OTHERS = ['o-plt', 'o-former-plh', 'o-stranger'];

export const nameOf = (person: string): string => `Nama ${person}`;

/** A local government as small as the tests allow. */
export async function fillDirectory(db: Kysely<Database>): Promise<void> {
  await db.insertInto('directory.agency').values(AGENCIES).execute();
  await db.insertInto('directory.department').values(DEPARTMENTS).execute();
  const units = UNITS.map(({ id, department, unit_type }) => ({ id, department, unit_type, name: `Bidang ${id}` }));
  const lacking = { id: 'unit-d', department: 'dinas', unit_type: 'functional-alone', name: 'Unit d' };
  await db
    .insertInto('directory.unit')
    .values([...units, lacking])
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
      { unit: 'unit-d', seat: 'unit-head', position: 'kepala-d' },
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
