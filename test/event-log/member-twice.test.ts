import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { record } from '../../src/event-log/record.ts';
import { TEAM, TeamPlay } from '../machines/team/team-play.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { memberOf } from '../support/government.ts';
import { draftBy, HOME_UNIT, requestOf } from './requests.ts';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

/** A team that has asked two units for somebody each. */
async function askingTwice(team: string, members: readonly [string, string]): Promise<void> {
  const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'cross-unit', 2);
  play.form();
  for (const member of members) play.add(member, null, 'appointment-cross-unit');
  for (const fact of play.facts(TEAM))
    await sql`
      insert into log.event (id, stream, version, type, agency, at, entry)
      values (${randomUUID()}, ${team}, ${fact.version}, ${fact.type}, 'dairi', ${fact.at}, ${JSON.stringify({ ...fact, stream: team })})`.execute(
      fresh.db,
    );
}

it('of two sides that name one person for a team at the same instant, one is told that the other was first', async () => {
  const { db } = fresh;
  const person = await memberOf(db, HOME_UNIT);
  for (let round = 0; round < 10; round += 1) {
    const members = [`a-${round}`, `b-${round}`] as const;
    await askingTwice(`team-${round}`, members);
    const answers = await Promise.all(
      members.map(async (stream) =>
        record(db, {
          ...requestOf(stream, 0, [await draftBy(db, stream, { data: { assignee: person } })]),
          homeUnit: HOME_UNIT,
          joins: `team-${round}`,
        }),
      ),
    );
    const outcomes = answers.map((answer) => ('code' in answer ? answer.code : answer.outcome));
    expect(outcomes.sort()).toEqual(['already-member', 'recorded']);
  }
});
