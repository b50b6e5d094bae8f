import type { Kysely } from 'kysely';
import { BY_LETTER } from '../../machines/assignment/by-letter.ts';
import { DomainError } from '../../machines/domain-error.ts';
import type { Opening, Period, PersonId } from '../../machines/facts.ts';
import { procedure } from '../../machines/procedure.ts';
import { insteadOf, raterSeat, reseated } from '../../machines/rating/rater-seat.ts';
import { currentEdition } from '../../machines/regulations/regulations.ts';
import type { Actor, RouteId, UnitTypeId } from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';
import { calendarOf } from './calendar.ts';
import { ratedIn } from './rating.ts';
import { ratingDelegatedTo } from './rating-delegations.ts';
import { actorsOf, seatsOf } from './seats.ts';
import { anyUnitOf, isOrganised, type OrganisedUnit, type Unit, unitOf } from './units.ts';

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

const HEADS = ['owner.unit-head', 'home.unit-head'] as const satisfies readonly Actor[];
/** Where the home agency is not on the system, the own competent authority puts its letters on record. */
const REGISTERED = ['owner.unit-head', 'owner.authority'] as const satisfies readonly Actor[];

/**
 * What the first fact says once and for all: the chart in force for the owner's unit, and who sits where.
 * @throws {DomainError} `unit-unknown`, `route-unfit`, `seat-vacant`, `period-invalid`, `post-without-rater`
 */
export async function openingFor(db: Kysely<Database>, beginning: Beginning): Promise<Opening> {
  const { route, ownerUnit, homeUnit, period, team, assignee } = beginning;
  if (period.from > period.to) throw new DomainError('period-invalid', { ...period });
  const [owner, home] = await Promise.all([unitOf(db, ownerUnit), anyUnitOf(db, homeUnit)]);
  const form = team ? 'team' : 'individual';
  const ofUnit = (unitType: UnitTypeId) =>
    procedure({ regulation: owner.regulation, unitType, route, form }, owner.setter);
  const usual = ofUnit(owner.unitType);
  fits(usual.route, owner, home);
  const seat = raterSeat(usual);
  const rated = assignee && seat && isOrganised(home) ? await ratedIn(db, home, assignee) : null;
  // Who rates whom makes the unit type [Surakarta Lamp. III]; across units it is the owner's chain that reviews.
  const unitType = seat === 'owner.rater' ? rated?.rating.unitType : null;
  const chart = unitType && !team ? ofUnit(unitType) : usual;
  const offSystem = !isOrganised(home);
  const actors = [...actorsOf(chart.steps), ...(offSystem ? REGISTERED : HEADS)];
  const seats = await seatsOf(
    db,
    new Set(offSystem ? actors.filter((actor) => !actor.startsWith('home.')) : actors),
    ownerUnit,
    homeUnit,
  );
  const delegated = isOrganised(home) ? await ratingDelegatedTo(db, home, seats) : null;
  const opening: Opening = {
    chart: chart.chart,
    agency: owner.agency,
    ownerUnit,
    homeUnit,
    seats,
    calendar: await calendarOf(db, owner.agency, owner.zone, period),
    period,
    ...(team ? { team } : {}),
    ...(delegated ? { ratingDelegated: delegated } : {}),
    ...(offSystem && seats['owner.authority']
      ? { offSystem: { registrar: seats['owner.authority'], interpretation: BY_LETTER } }
      : {}),
  };
  const instead = rated && seat && insteadOf(seats, seat, rated.rating);
  return instead ? reseated(opening, instead) : opening;
}

/** The scope of a route is a matter of fact, not of choice [Dairi Ps.10(2)]. */
function fits(route: RouteId, owner: OrganisedUnit, home: Unit): void {
  const scope = scopeOf(owner, home);
  if (!route.endsWith(scope))
    throw new DomainError('route-unfit', { route, scope, ownerUnit: owner.id, homeUnit: home.id });
}

/** What the owner's regulation calls the distance between two units: some do not tell departments from units. */
function scopeOf(owner: OrganisedUnit, home: Unit): string {
  const { unitMeans, routes } = currentEdition(owner.regulation);
  if (owner.agency !== home.agency) return 'cross-agency';
  const oneDepartment = owner.department === home.department;
  if (owner.id === home.id || (unitMeans === 'department' && oneDepartment)) return 'in-unit';
  return oneDepartment || !routes['appointment-cross-department'] ? 'cross-unit' : 'cross-department';
}
