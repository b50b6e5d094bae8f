import { type Kysely, sql } from 'kysely';
import type { Authority, Fact, FactDraft, Instant } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { coversAct, inForceAt } from '../directory/authority.ts';
import { eligible } from '../directory/eligible.ts';
import { settleRaters } from '../directory/settle-raters.ts';
import { joiningIn, memberTwice, oneAtATime } from './already-member.ts';
import { eventId } from './event-id.ts';
import { assertLogIsWhole, LOG_IS_WHOLE, LogBehind } from './log-behind.ts';
import { readStream } from './read.ts';
import type { RecordAnswer, RecordRequest } from './record-request.ts';
import { canonicalBytes } from './transparency/canonical.ts';
import { seal } from './typed-hash.ts';
import { isTaken, UnrecordableFact, unrecordable } from './unrecordable-fact.ts';
import { asHolders, type Claims, type Warrants, warrantsOf } from './warrants.ts';

/**
 * The one gate into the log. One statement locks the rights by which the actors act, checks them, and inserts the facts,
 * so that a right which ends meanwhile records nothing. It first assumes that each official holds the position acted
 * from; only where that records nothing is the directory asked by what right else.
 *
 * Safe to repeat: ids follow from the cause, so the same request answers with what it recorded the first time.
 */
export async function record(db: Kysely<Database>, request: RecordRequest): Promise<RecordAnswer> {
  const joining = joiningIn(request);
  if (!joining) return await recordJudged(db, request);
  return await oneAtATime(db, joining, async (session) => {
    const twice = await memberTwice(session, joining);
    return twice ? ((await standingAfter(session, request)) ?? twice) : await recordJudged(session, request);
  });
}

async function recordJudged(db: Kysely<Database>, request: RecordRequest): Promise<RecordAnswer> {
  for (let directoryAsked = false; ; directoryAsked = true) {
    const judged = await eligible(db, request);
    if ('outcome' in judged) return (await standingAfter(db, request)) ?? judged;
    const settled = await settleRaters(db, { ...request, drafts: judged.drafts });
    if ('outcome' in settled) return (await standingAfter(db, request)) ?? settled;
    const warrants = directoryAsked ? await warrantsOf(db, request) : asHolders(request);
    if ('outcome' in warrants) return (await standingAfter(db, request)) ?? warrants;
    const qualifications = [...new Set([...judged.qualifications, ...settled.qualifications])];
    const placements = [...warrants.claims.placements, ...judged.placements];
    const claims = { ...warrants.claims, qualifications, placements };
    const answer = await attempt(db, { ...request, drafts: settled.drafts }, { ...warrants, claims });
    if (answer) return answer;
    await assertLogIsWhole(db);
    if (await isUntimely(db, request)) return (await standingAfter(db, request)) ?? { outcome: 'untimely' };
    if (!directoryAsked) continue;
    // A right ended between the look and the insert: look again, and say so. Or the log is not as the judge knows it.
    // A version that its judge has read and that is gone was lost with an older copy.
    if (!(await reaches(db, request))) throw new LogBehind([]);
    if (!(await holdsAll(db, claims.followed))) throw new UnrecordableFact('it follows a fact that is not in the log');
  }
}

/** Null where these warrants do not stand, or where the log does not reach to the version before. */
async function attempt(
  db: Kysely<Database>,
  request: RecordRequest,
  { authority, claims }: Warrants,
): Promise<RecordAnswer | null> {
  try {
    const rows = request.drafts.map((draft, index) => rowOf(request, draft, index, authority[index] ?? null));
    const inserted = await insert(db, request, rows, claims);
    return inserted ? { outcome: 'recorded', facts: rows.map(({ fact }) => fact) } : null;
  } catch (error) {
    const stands = isTaken(error) ? await standingAfter(db, request) : null;
    if (stands) return stands;
    throw unrecordable(error) ?? error;
  }
}

interface Row {
  readonly fact: Fact;
  readonly entry: string;
  readonly agency: string;
  readonly typed: string | null;
  readonly salt: Buffer | null;
  readonly traceparent: string | null;
}

function rowOf(request: RecordRequest, draft: FactDraft, index: number, by: Authority | null): Row {
  const { salt, sealed } = seal(draft.typed);
  const fact: Fact = {
    ...draft,
    id: eventId(request.stream, draft.cause, index),
    stream: request.stream,
    version: request.expectedVersion + index + 1,
    by,
    typed: sealed,
  };
  return {
    fact,
    entry: canonicalBytes(fact).toString('utf8'),
    agency: request.agency,
    typed: draft.typed && JSON.stringify(draft.typed),
    salt,
    traceparent: request.traceparent,
  };
}

/** One statement, one round trip: locks what the facts rest on, and inserts only if all of it stands and the version before is there. */
async function insert(
  db: Kysely<Database>,
  { stream, expectedVersion }: RecordRequest,
  rows: readonly Row[],
  { holdings, delegations, placements, qualifications, followed }: Claims,
): Promise<boolean> {
  const column = <T>(pick: (row: Row) => T) => rows.map(pick);
  const needed = holdings.length + delegations.length + placements.length + qualifications.length + followed.length;
  const { rows: inserted } = await sql<{ seq: number }>`
    with holding as (
        select held.id from unnest(${holdings.map((each) => each.person)}::text[], ${holdings.map((each) => each.position)}::text[]) as claim (person, position)
        cross join lateral (
          select id from directory.holding where person = claim.person and position = claim.position and ${STANDS} limit 1 for share
        ) as held),
      delegation as (
        select delegated.id from unnest(${delegations.map((each) => each.id)}::text[], ${delegations.map((each) => each.act)}::text[]) as claim (id, act)
        cross join lateral (
          select id from directory.delegation where id = claim.id and ${STANDS} and ${coversAct(sql`claim.act`)} for share
        ) as delegated),
      placement as (
        select placed.id from unnest(${placements.map((each) => each.person)}::text[], ${placements.map((each) => each.unit)}::text[]) as claim (person, unit)
        cross join lateral (
          select id from directory.placement
          where person = claim.person and (unit = claim.unit or claim.unit is null) and ${STANDS} limit 1 for share
        ) as placed),
      qualification as (select id from directory.qualification where id = any(${qualifications}) and ${STANDS} for share),
      followed as (select id from log.event where id = any(${followed}::uuid[])),
      standing as (
        select (select count(*) from holding) + (select count(*) from delegation) + (select count(*) from placement)
          + (select count(*) from qualification) + (select count(*) from followed) as n,
          (select ${isTimely(stream, expectedVersion, rows[0]?.fact.at)}) as timely,
          ${LOG_IS_WHOLE} as whole
      ),
      event as (
        insert into log.event (id, stream, version, type, agency, at, entry, typed, salt, traceparent)
        select fact.* from standing, unnest(
          ${column(({ fact }) => fact.id)}::uuid[], ${column(({ fact }) => fact.stream)}::text[], ${column(({ fact }) => fact.version)}::int[],
          ${column(({ fact }) => fact.type)}::text[], ${column(({ agency }) => agency)}::text[], ${column(({ fact }) => fact.at)}::timestamptz[],
          ${column(({ entry }) => entry)}::text[], ${column(({ typed }) => typed)}::jsonb[], ${column(({ salt }) => salt)}::bytea[],
          ${column(({ traceparent }) => traceparent)}::text[]
        ) as fact (id, stream, version, type, agency, at, entry, typed, salt, traceparent)
        where standing.n = ${needed} and standing.timely and standing.whole and ${followsOn(stream, expectedVersion)}
        order by fact.version
        returning seq
      )
    insert into log.pending (seq) select seq from event returning seq`.execute(db);
  return inserted.length === rows.length;
}

/** By the clock at the moment of asking, not at the start of the statement: it may have waited for a lock in between. */
const STANDS = inForceAt(sql`clock_timestamp()`);

/** How far a fact's time may be from PostgreSQL's clock: a judge that waited, or whose clock is wrong, judges again; seconds. */
const CLOCK_TOLERANCE_S = 5;

/**
 * The time of a fact is that of its judge: about now, and never before the last fact of its stream (design, decision 7). Where
 * PostgreSQL's clock was set back, a stream whose last fact lies ahead of it goes on at that fact's own time.
 */
const isTimely = (stream: string, version: number, at: Instant | undefined) => sql<boolean>`coalesce((
    select before.at <= given.at and (given.at = before.at or given.about_now)
    from log.event as before where before.stream = ${stream} and before.version = ${version}), given.about_now)
  from (
    select ${at}::timestamptz as at,
      abs(extract(epoch from clock_timestamp() - ${at}::timestamptz)) <= ${sql.lit(CLOCK_TOLERANCE_S)} as about_now
  ) as given`;

async function isUntimely(db: Kysely<Database>, { stream, expectedVersion, drafts }: RecordRequest): Promise<boolean> {
  const timely = isTimely(stream, expectedVersion, drafts[0]?.at);
  const { rows } = await sql<{ timely: boolean }>`select (select ${timely}) as timely`.execute(db);
  return rows[0]?.timely === false;
}

const followsOn = (stream: string, version: number) =>
  version === 0 ? sql`true` : sql`exists (select from log.event where stream = ${stream} and version = ${version})`;

async function holdsAll(db: Kysely<Database>, facts: readonly string[]): Promise<boolean> {
  const { rows } = await sql`select from log.event where id = any(${facts}::uuid[])`.execute(db);
  return rows.length === facts.length;
}

async function reaches(db: Kysely<Database>, { stream, expectedVersion }: RecordRequest): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select ${followsOn(stream, expectedVersion)} as yes`.execute(db);
  return rows[0]?.yes === true;
}

/** What the log holds where these facts would stand: this very request, or facts that the judge must learn of first; null for nothing. */
async function standingAfter(
  db: Kysely<Database>,
  { stream, expectedVersion, drafts }: RecordRequest,
): Promise<RecordAnswer | null> {
  const missing = await readStream(db, stream, expectedVersion);
  if (missing.length === 0) return null;
  const ours = drafts.every(({ cause }, index) => missing[index]?.id === eventId(stream, cause, index));
  return ours ? { outcome: 'recorded', facts: missing.slice(0, drafts.length) } : { outcome: 'behind', missing };
}
