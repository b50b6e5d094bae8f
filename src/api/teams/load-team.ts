import type { Kysely } from 'kysely';
import { DomainError } from '../../../machines/errors.ts';
import { type Fact, type Instant, kindOf } from '../../../machines/facts.ts';
import { foldTeam, type Team, teamContextOf } from '../../../machines/team/chart/fold.ts';
import { holders } from '../../../machines/team/chart/members.ts';
import { type TeamStanding, teamStanding } from '../../../machines/team/chart/standing.ts';
import type { TeamOpening } from '../../../machines/team/procedure/team-fact-data.ts';
import type { Database } from '../../database/tables.ts';
import { readStreamNow } from '../../event-log/read.ts';
import type { FactWithText } from '../../event-log/recorded-event.ts';
import { type Concerned, mayRead, type Reader } from '../access/reader.ts';
import { UUID } from '../assignments/load-assignment.ts';

/** A team folded from its log. */
export interface LoadedTeam extends Concerned {
  readonly id: string;
  readonly opening: TeamOpening;
  readonly facts: readonly Fact[];
  /** What was typed beside each fact. */
  readonly withText: readonly FactWithText[];
  /** When it was read, by PostgreSQL's clock. */
  readonly now: Instant;
  readonly team: Team;
  readonly standing: TeamStanding;
}

/** @throws {DomainError} `team-unknown` where there is none, or none for this reader */
export async function loadTeamFor(db: Kysely<Database>, id: string, reader: Promise<Reader>): Promise<LoadedTeam> {
  const [found, who] = await Promise.all([UUID.test(id) ? loadTeam(db, id) : null, reader]);
  if (!found || !mayRead(who, found)) throw new DomainError('team-unknown');
  return found;
}

/** @returns null where nothing is recorded, or where it is no team */
export async function loadTeam(db: Kysely<Database>, id: string): Promise<LoadedTeam | null> {
  const { facts: withText, now } = await readStreamNow(db, id);
  const facts = withText.map(({ fact }) => fact);
  if (!facts[0] || kindOf(facts[0].type) !== 'team') return null;
  const team = foldTeam(facts);
  if (!team) return null;
  const context = teamContextOf(team);
  const { opening, members } = context;
  const persons = [...members.map(({ person }) => person), ...holders(context), ...facts.map(({ by }) => by?.person)];
  const seats = [opening.seats, ...members.map((member) => member.opening.seats)];
  return {
    id,
    opening,
    facts,
    withText,
    now,
    team,
    standing: teamStanding(team),
    persons: [...new Set(persons)].filter((person) => person != null),
    positions: [...new Set(seats.flatMap((each) => Object.values(each)))],
  };
}
