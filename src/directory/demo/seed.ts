import type { Kysely } from 'kysely';
import { delegatedRating } from '../../../machines/rating/rater-of.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Database } from '../../database/tables.ts';
import { seedOffTheSystem } from './off-the-system.ts';
import * as dairi from './organisation.ts';
import {
  OTHER_AGENCIES,
  OTHER_DEPARTMENTS,
  OTHER_TITLES,
  OTHER_UNITS,
  UNITS_OF_SENIORS,
  UNITS_OF_TEAMS,
} from './other-governments.ts';
import { type DemoPost, qualificationOf } from './qualifications.ts';

const AGENCIES = [...dairi.AGENCIES, ...OTHER_AGENCIES];
const DEPARTMENTS = [...dairi.DEPARTMENTS, ...OTHER_DEPARTMENTS];
const UNITS = [...dairi.UNITS, ...OTHER_UNITS];
const TITLES = { ...dairi.TITLES, ...OTHER_TITLES };

const SINCE = '2024-09-27T00:00:00+07:00'; // the day the regulation came into force
const GIVEN = [
  'Melati',
  'Kenanga',
  'Cempaka',
  'Anggrek',
  'Dahlia',
  'Teratai',
  'Mawar',
  'Seruni',
  'Flamboyan',
  'Kamboja',
  'Tanjung',
  'Sakura',
];
const FAMILY = ['Rekaan', 'Contoh', 'Misalnya', 'Andaikata', 'Umpama'];

/** No civil servant, and nobody of this system: what is addressed to a mayor is on record, and goes there on paper. */
const MAYORS = AGENCIES.map(({ mayor }) => mayor);

/** Fills an empty directory with the demo government; does nothing where there is one. */
export async function seedDemo(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (await trx.selectFrom('directory.agency').select('id').limit(1).executeTakeFirst()) return;
    await trx
      .insertInto('directory.agency')
      .values(
        AGENCIES.map(
          ({ authority: _, mayor: __, verificationTeam: ___, personnelDepartment: ____, ...agency }) => agency,
        ),
      )
      .execute();
    await trx
      .insertInto('directory.department')
      .values(DEPARTMENTS.map(({ head: _, ...department }) => department))
      .execute();
    await trx
      .insertInto('directory.unit')
      .values(
        UNITS.map(({ id, department, name, type, typology = null }) => ({
          ...{ id, department, name, typology },
          unit_type: type,
        })),
      )
      .execute();
    const positions = Object.entries(TITLES).map(([id, title]) => ({ id, title, department: departmentOf(id) }));
    await trx.insertInto('directory.position').values(positions).execute();
    await trx.insertInto('directory.unit_seat').values(UNITS.flatMap(seatsOf)).execute();
    const officials = positions.filter(({ id }) => !MAYORS.includes(id)).map(({ id }) => ({ position: id }));
    const members: { readonly unit: string; readonly post: DemoPost }[] = [
      ...UNITS.flatMap((unit) => (['functional', 'staff'] as const).map((post) => ({ unit: unit.id, post }))),
      ...UNITS_OF_TEAMS.flatMap((unit) =>
        (['functional', 'functional', 'staff'] as const).map((post) => ({ unit, post })),
      ),
      ...UNITS_OF_SENIORS.map((unit) => ({ unit, post: 'senior' as const })),
    ];
    await trx
      .insertInto('directory.person')
      .values([...officials, ...members].map((_, index) => invented(index)))
      .execute();
    await trx
      .insertInto('directory.holding')
      .values(
        officials.map(({ position }, index) => ({
          id: `h-${personId(index)}`,
          person: personId(index),
          position,
          valid_from: SINCE,
          valid_to: null,
        })),
      )
      .execute();
    await trx
      .insertInto('directory.placement')
      .values(
        members.map(({ unit, post }, index) => {
          const person = personId(officials.length + index);
          const kind = post === 'staff' ? 'staff' : 'functional';
          return { id: `k-${person}`, person, unit, post: kind, valid_from: SINCE, valid_to: null };
        }),
      )
      .execute();
    await trx
      .insertInto('directory.qualification')
      .values(members.map((member, index) => qualificationOf(personId(officials.length + index), member, SINCE)))
      .execute();
    await trx.insertInto('directory.rating_delegation').values(UNITS.flatMap(delegationOf)).execute();
    await seedOffTheSystem(trx, SINCE);
  });
}

const personId = (index: number): string => `o-${String(index + 1).padStart(4, '0')}`;

const invented = (index: number) => ({
  id: personId(index),
  name: `${GIVEN[index % GIVEN.length]} ${FAMILY[index % FAMILY.length]} ${index + 1}`,
  nip: `0000000000000${String(index + 1).padStart(5, '0')}`, // no real NIP begins with a year 0000
});

/** The authority is the regional secretary: the texts name a Pejabat yang Berwenang and never say who it is (interpretation). */
function seatsOf({ id, type, levels, department }: dairi.DemoUnit): { unit: string; seat: string; position: string }[] {
  const home = DEPARTMENTS.find((each) => each.id === department);
  const agency = AGENCIES.find((each) => each.id === home?.agency);
  const { rater, unitHead } = RATER_AND_HEAD[type];
  const seats = {
    'regional-secretary': agency?.authority,
    ...levels,
    rater: levels[rater],
    'unit-head': levels[unitHead],
    'department-head': home?.head,
    authority: agency?.authority,
    ...(agency?.mayor ? { mayor: agency.mayor } : {}),
    ...(agency?.verificationTeam ? { 'verification-team': agency.verificationTeam } : {}),
    ...(agency?.personnelDepartment ? { 'personnel-department': agency.personnelDepartment } : {}),
  };
  return Object.entries(seats).map(([seat, position]) => {
    if (!position) throw new Error(`the demo unit ${id} has nobody as ${seat}`);
    return { unit: id, seat, position };
  });
}

/** Rating that the text has delegated to the rater of the unit. */
function delegationOf({ id, type, levels, department }: dairi.DemoUnit) {
  const home = DEPARTMENTS.find((each) => each.id === department);
  const regulation = AGENCIES.find((each) => each.id === home?.agency)?.regulation;
  const rule = regulation && delegatedRating(newestEdition(regulation), { unitType: type });
  const [by, to] = [rule && levels[rule.by], levels[RATER_AND_HEAD[type].rater]];
  if (!by || !to) return [];
  return [{ id: `rd-${id}`, unit: id, by_position: by, to_position: to, valid_from: SINCE, valid_to: null }];
}

function departmentOf(position: string): string {
  const agency = AGENCIES.find(({ authority, mayor, verificationTeam, personnelDepartment }) =>
    [authority, mayor, verificationTeam, personnelDepartment].includes(position),
  );
  const unit = UNITS.find(({ levels }) => Object.values(levels).includes(position));
  const found =
    DEPARTMENTS.find(({ head }) => head === position)?.id ??
    unit?.department ??
    DEPARTMENTS.find((each) => each.agency === agency?.id)?.id;
  if (!found) throw new Error(`the demo position ${position} belongs nowhere`);
  return found;
}
