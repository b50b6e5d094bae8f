import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** An invented agency that is not on the system: one unit, and the person it may give. */
export const OFF_THE_SYSTEM = {
  agency: { id: 'kota-jauh', name: 'Pemerintah Kota Jauh (contoh, belum memakai sistem ini)', zone: 'Asia/Jakarta' },
  department: { id: 'jauh-dinas-pertanian', name: 'Dinas Pertanian Kota Jauh' },
  unit: { id: 'jauh-bidang-penyuluhan', name: 'Bidang Penyuluhan Kota Jauh' },
  person: { id: 'o-jauh-1', name: 'Nusa Indah Rekaan', nip: '000000000000090001' }, // no real NIP begins with a year 0000
} as const;

export async function seedOffTheSystem(db: Kysely<Database>, since: string): Promise<void> {
  const { agency, department, unit, person } = OFF_THE_SYSTEM;
  await db
    .insertInto('directory.agency')
    .values({ ...agency, regulation: null })
    .execute();
  await db
    .insertInto('directory.department')
    .values({ ...department, agency: agency.id })
    .execute();
  await db
    .insertInto('directory.unit')
    .values({ ...unit, department: department.id, unit_type: null })
    .execute();
  await db.insertInto('directory.person').values(person).execute();
  const placement = { id: `k-${person.id}`, person: person.id, unit: unit.id, post: 'functional' } as const;
  await db
    .insertInto('directory.placement')
    .values({ ...placement, valid_from: since, valid_to: null })
    .execute();
}
