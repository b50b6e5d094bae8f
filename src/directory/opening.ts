import type { Kysely } from 'kysely';
import { BY_LETTER } from '../../machines/assignment/by-letter.ts';
import { editionOfChart } from '../../machines/chart-name.ts';
import { DomainError } from '../../machines/errors.ts';
import type { Opening, Period, PersonId } from '../../machines/facts.ts';
import { procedureOf } from '../../machines/procedure.ts';
import { insteadOf, raterSeat, reseated } from '../../machines/rating/rater-seat.ts';
import type { Edition } from '../../machines/regulations/edition.ts';
import { editionInForce } from '../../machines/regulations/editions.ts';
import { type Actor, ROUTE_PARTS, type RouteId, type Scope, type UnitTypeId } from '../../machines/vocabulary.ts';
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
  /** The team that it is an assignment to. */
  readonly team?: TeamItJoins;
  /** Where it is known from the start whose assignment it is: some texts choose the rater by person. */
  readonly assignee?: PersonId;
  /** Percent of the person's working time. */
  readonly timeShare?: number;
}

/** Its members' assignments run by the edition that its own chart names, whatever is in force since. */
export interface TeamItJoins {
  readonly stream: string;
  readonly chart: string;
}

const HEADS = ['owner.unit-head', 'home.unit-head'] as const satisfies readonly Actor[];
/** Where the home agency is not on the system, the own competent authority puts its letters on record. */
const REGISTERED = ['owner.unit-head', 'owner.authority'] as const satisfies readonly Actor[];

/**
 * What the first fact says once and for all: the chart in force for the owner's unit, and who sits where.
 * @throws {DomainError} `unit-unknown`, `route-unfit`, `seat-vacant`, `period-invalid`, `post-without-rater`, `regulation-not-in-force`
 */
export async function openingFor(db: Kysely<Database>, beginning: Beginning): Promise<Opening> {
  const { route, ownerUnit, homeUnit, period, team, assignee, timeShare } = beginning;
  if (period.from > period.to) throw new DomainError('period-invalid', { ...period });
  const [owner, home] = await Promise.all([unitOf(db, ownerUnit), anyUnitOf(db, homeUnit)]);
  const form = team ? 'team' : 'individual';
  const edition = team ? editionOfChart(team.chart) : editionInForce(owner.regulation, owner.today);
  const ofUnit = (unitType: UnitTypeId) => procedureOf(edition, { unitType, route, form }, owner.setter);
  const usual = ofUnit(owner.unitType);
  fits(edition, usual.route, owner, home);
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
    calendar: await calendarOf(db, owner.agency),
    period,
    ...(timeShare === undefined ? {} : { timeShare }),
    ...(team ? { team: team.stream } : {}),
    ...(delegated ? { ratingDelegated: delegated } : {}),
    ...(offSystem && seats['owner.authority']
      ? { offSystem: { registrar: seats['owner.authority'], interpretation: BY_LETTER } }
      : {}),
  };
  const instead = rated && seat && insteadOf(seats, seat, rated.rating);
  return instead ? reseated(opening, instead) : opening;
}

/** The scope of a route is a matter of fact, not of choice [Dairi Ps.10(2)]. */
function fits(edition: Edition, route: RouteId, owner: OrganisedUnit, home: Unit): void {
  const scope = scopeOf(edition, owner, home);
  if (ROUTE_PARTS[route].scope !== scope)
    throw new DomainError('route-unfit', { route, scope, ownerUnit: owner.id, homeUnit: home.id });
}

/** What the owner's regulation calls the distance between two units: some do not tell departments from units. */
function scopeOf({ unitMeans, routes }: Edition, owner: OrganisedUnit, home: Unit): Scope {
  if (owner.agency !== home.agency) return 'cross-agency';
  const oneDepartment = owner.department === home.department;
  if (owner.id === home.id || (unitMeans === 'department' && oneDepartment)) return 'in-unit';
  return oneDepartment || !routes['appointment-cross-department'] ? 'cross-unit' : 'cross-department';
}
