import type { Kysely } from 'kysely';
import { DomainError } from '../../machines/errors.ts';
import type { Period } from '../../machines/facts.ts';
import { editionInForce } from '../../machines/regulations/editions.ts';
import type { TeamOpening } from '../../machines/team/procedure/team-fact-data.ts';
import { teamProcedure } from '../../machines/team/procedure/team-procedure.ts';
import type { Scope } from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';
import { calendarOf } from './calendar.ts';
import { actorsOf, seatsOf } from './seats.ts';
import { unitOf } from './units.ts';

/** What someone who forms a team says of it. */
export interface TeamBeginning {
  readonly ownerUnit: string;
  readonly scope: Scope;
  readonly period: Period;
  readonly size: number;
  readonly leaderless: boolean;
  readonly field: string | null;
}

/**
 * What a team's first fact says once and for all: its chart, and who sits where.
 * @throws {DomainError} `unit-unknown`, `seat-vacant`, `period-invalid`, `regulation-not-in-force`
 */
export async function teamOpeningFor(db: Kysely<Database>, beginning: TeamBeginning): Promise<TeamOpening> {
  const { ownerUnit, scope, period, size, leaderless, field } = beginning;
  if (period.from > period.to) throw new DomainError('period-invalid', { ...period });
  const { regulation, unitType, agency, today } = await unitOf(db, ownerUnit);
  const { chart, steps, rules } = teamProcedure(editionInForce(regulation, today), { unitType, scope });
  const actors = actorsOf(steps).add('owner.unit-head').add('owner.rater');
  return {
    chart,
    agency,
    ownerUnit,
    seats: {
      ...(await seatsOf(db, actors, ownerUnit, ownerUnit)),
      ...(rules.thirdLevel ? await thirdLevelOf(db, ownerUnit) : {}),
    },
    calendar: await calendarOf(db, agency),
    period,
    scope,
    size,
    leaderless,
    field,
  };
}

/** Only some units have a third level. */
async function thirdLevelOf(db: Kysely<Database>, unit: string): Promise<TeamOpening['seats']> {
  const seat = 'third-level-official';
  const row = await db
    .selectFrom('directory.unit_seat')
    .select('position')
    .where('unit', '=', unit)
    .where('seat', '=', seat)
    .executeTakeFirst();
  return row ? { [seat]: row.position } : {};
}
