import type { Kysely } from 'kysely';
import type { StreamPorts, Streams } from '../../activities/streams.ts';
import type { Fact, Instant } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { calendars } from '../directory/calendar.ts';
import { ASSIGNMENT } from '../event-log/assignment-record.ts';
import { type Gate, judgeAndRecord, type StreamRules } from '../event-log/judge-and-record.ts';
import { readStreamNow, readStreamPage, readTyped } from '../event-log/read.ts';
import { TEAM } from '../event-log/team-record.ts';
import { teamReader } from './read-team.ts';

/** The log, as the workflows' activities reach it. */
export const streamPorts = (db: Kysely<Database>, gate: Gate): StreamPorts => ({
  assignments: streamsOf(db, gate, ASSIGNMENT),
  teams: streamsOf(db, gate, TEAM),
  readPage: (stream, afterVersion) => readStreamPage(db, stream, afterVersion),
  readTeam: teamReader(db),
  readTyped: (fact) => readTyped(db, fact),
  calendarOf: calendars(db),
});

function streamsOf<State extends { readonly version: number; readonly last: Fact }>(
  db: Kysely<Database>,
  gate: Gate,
  rules: StreamRules<State>,
): Streams<State> {
  async function read(stream: string): Promise<{ state: State | null; now: Instant }> {
    const { facts, now } = await readStreamNow(db, stream);
    const state = facts.reduce<State | null>((before, { fact }) => rules.evolve(before, fact), null);
    return { state, now };
  }
  return {
    read,
    async judgeAndRecord(stream, judge) {
      const known = { stream, ...(await read(stream)) };
      return (await judgeAndRecord(gate, rules, known, judge)).facts;
    },
  };
}
