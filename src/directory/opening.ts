import { type Kysely, sql } from 'kysely';
import { DomainError } from '../../machines/domain-error.ts';
import type { Calendar, Opening, Period, PersonId, PositionId } from '../../machines/facts.ts';
import { procedure } from '../../machines/procedure.ts';
import type { Step } from '../../machines/procedure-types.ts';
import { insteadOf, raterSeat, reseated } from '../../machines/rating/rater-seat.ts';
import { currentEdition } from '../../machines/regulations/regulations.ts';
import type { SurakartaTypology } from '../../machines/regulations/surakarta-typologies.ts';
import {
  type Actor,
  REGULATIONS,
  type RegulationId,
  type RouteId,
  UNIT_TYPES,
  type UnitTypeId,
} from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';
import { ratedIn } from './rating.ts';

/** What someone who begins an assignment says of it. */
export interface Beginning {
  readonly route: RouteId;
  readonly ownerUnit: string;
  /** Where the person sits; the owner's unit itself on an in-unit route. */
  readonly homeUnit: string;
  readonly period: Period;
  /** The stream of the team that it is an assignment to. */
  readonly team?: string;
  /** Where it is known from the start whose assignment it is: some texts choose the rater by person. */
  readonly assignee?: PersonId;
}

/**
 * What the first fact says once and for all: the chart in force for the owner's unit, and who sits where.
 * @throws {DomainError} `unit-unknown`, `route-unfit`, `seat-vacant`, `period-invalid`, `post-without-rater`
 */
export async function openingFor(db: Kysely<Database>, beginning: Beginning): Promise<Opening> {
  const { route, ownerUnit, homeUnit, period, team, assignee } = beginning;
  if (period.from > period.to) throw new DomainError('period-invalid', { ...period });
  const [owner, home] = await Promise.all([unitOf(db, ownerUnit), unitOf(db, homeUnit)]);
  const form = team ? 'team' : 'individual';
  const ofUnit = (unitType: UnitTypeId) =>
    procedure({ regulation: owner.regulation, unitType, route, form }, owner.setter);
  const usual = ofUnit(owner.unitType);
  fits(usual.route, owner, home);
  const seat = raterSeat(usual);
  const rated = assignee && seat ? await ratedIn(db, home, assignee) : null;
  // Who rates whom makes the unit type [Surakarta Lamp. III]; across units it is the owner's chain that reviews.
  const unitType = seat === 'owner.rater' ? rated?.rating.unitType : null;
  const chart = unitType && !team ? ofUnit(unitType) : usual;
  const actors = actorsOf(chart.steps).add('owner.unit-head').add('home.unit-head');
  const seats = await seatsOf(db, actors, ownerUnit, homeUnit);
  const opening: Opening = {
    chart: chart.chart,
    agency: owner.agency,
    ownerUnit,
    homeUnit,
    seats,
    calendar: await calendarOf(db, owner.agency, owner.zone, period),
    period,
    ...(team ? { team } : {}),
  };
  const instead = rated && seat && insteadOf(seats, seat, rated.rating);
  return instead ? reseated(opening, instead) : opening;
}

export interface OrganisedUnit {
  readonly id: string;
  readonly agency: string;
  readonly department: string;
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
  readonly typology: SurakartaTypology | null;
  readonly zone: Calendar['zone'];
  readonly setter: 'unit-head' | 'rater';
}

export async function unitOf(db: Kysely<Database>, id: string): Promise<OrganisedUnit> {
  const row = await db
    .selectFrom('directory.unit as unit')
    .innerJoin('directory.department as department', 'department.id', 'unit.department')
    .innerJoin('directory.agency as agency', 'agency.id', 'department.agency')
    .select([
      'unit.id',
      'unit.unit_type',
      'unit.typology',
      'department.id as department',
      'agency.id as agency',
      'agency.regulation',
      'agency.zone',
      'agency.in_unit_setter',
    ])
    .where('unit.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new DomainError('unit-unknown', { unit: id });
  return {
    id,
    agency: row.agency,
    department: row.department,
    regulation: oneOf(REGULATIONS, row.regulation),
    unitType: oneOf(UNIT_TYPES, row.unit_type),
    typology: row.typology,
    zone: oneOf(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const, row.zone),
    setter: row.in_unit_setter,
  };
}

/** The scope of a route is a matter of fact, not of choice [Dairi Ps.10(2)]. */
function fits(route: RouteId, owner: OrganisedUnit, home: OrganisedUnit): void {
  const scope = scopeOf(owner, home);
  if (!route.endsWith(scope))
    throw new DomainError('route-unfit', { route, scope, ownerUnit: owner.id, homeUnit: home.id });
}

/** What the owner's regulation calls the distance between two units: some do not tell departments from units. */
function scopeOf(owner: OrganisedUnit, home: OrganisedUnit): string {
  const { unitMeans, routes } = currentEdition(owner.regulation);
  if (owner.agency !== home.agency) return 'cross-agency';
  const oneDepartment = owner.department === home.department;
  if (owner.id === home.id || (unitMeans === 'department' && oneDepartment)) return 'in-unit';
  return oneDepartment || !routes['appointment-cross-department'] ? 'cross-unit' : 'cross-department';
}

type Parts = Pick<Step, 'actor' | 'addressee' | 'copies' | 'informs'>;

/** Everyone who has a part in some steps. */
export const actorsOf = (steps: readonly Parts[]): Set<Actor> =>
  new Set(
    steps.flatMap(({ actor, addressee, copies, informs }) => [
      actor,
      ...(addressee ? [addressee] : []),
      ...copies,
      ...informs,
    ]),
  );

const IN_PERSON: readonly Actor[] = ['assignee', 'team-leader', 'controller'];

/** Which position fills each role; those who act in person fill none. @throws {DomainError} `seat-vacant` */
export async function seatsOf(
  db: Kysely<Database>,
  actors: ReadonlySet<Actor>,
  ownerUnit: string,
  homeUnit: string,
): Promise<Opening['seats']> {
  const rows = await db
    .selectFrom('directory.unit_seat')
    .selectAll()
    .where('unit', 'in', [ownerUnit, homeUnit])
    .execute();
  const seats: Partial<Record<Actor, PositionId>> = {};
  for (const actor of actors) {
    if (IN_PERSON.includes(actor)) continue;
    const [side, name] = actor.includes('.')
      ? (actor.split('.') as ['owner' | 'home', string])
      : (['owner', actor] as const);
    const unit = side === 'home' ? homeUnit : ownerUnit;
    const position = rows.find((row) => row.unit === unit && row.seat === name)?.position;
    if (!position) throw new DomainError('seat-vacant', { actor, unit });
    seats[actor] = position;
  }
  return seats;
}

/** The holidays that can matter to this assignment's deadlines: of its period, and a year beyond. */
export async function calendarOf(
  db: Kysely<Database>,
  agency: string,
  zone: Calendar['zone'],
  { to }: Period,
): Promise<Calendar> {
  const today = new Date().toISOString().slice(0, 10);
  const rows = await db
    .selectFrom('directory.holiday')
    .select('day')
    .where('agency', '=', agency)
    .where('day', '>=', today)
    .where('day', '<=', sql<string>`${to}::date + interval '1 year'`)
    .orderBy('day')
    .execute();
  return { zone, holidays: rows.map(({ day }) => day) };
}

function oneOf<const T extends readonly string[]>(list: T, given: string): T[number] {
  if (!list.includes(given)) throw new Error(`the directory says "${given}", which is none of ${list.join(', ')}`);
  return given;
}
