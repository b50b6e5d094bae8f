import pg from 'pg';
import { inject } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { Fact, Typed } from '../../machines/facts.ts';
import { allTeamProcedures } from '../../machines/team/procedure/team-procedure.ts';
import { uuidOf } from '../../src/event-log/event-id.ts';
import { takeLead } from '../../src/event-log/leadership.ts';
import { openTree, sequenceBatch } from '../../src/event-log/sequence-batch.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';
import { createNoteKey, noteSigner } from '../../src/event-log/transparency/note-key.ts';
import { seal } from '../../src/event-log/typed-hash.ts';
import { leaderConnection } from '../event-log/writers.ts';
import { formed, walkTo } from '../machines/team/team-walk.ts';
import { CHARTS, History } from '../projections/histories.ts';
import { databaseIn, type FreshDatabase, freshDatabase } from '../support/databases.ts';

/** The log of some assignments and a team, in order and signed, that tests alter copies of. */
export interface AuditedLog {
  readonly vkey: string;
  /** The signed head as it was before the last entries came. */
  readonly earlierHead: string;
  readonly entries: number;
  /** Facts at the end that have no position yet. */
  readonly waiting: number;
  /** Each with all of its facts; one of them; a team, and one of its members' assignments. */
  readonly assignments: readonly string[];
  readonly assignment: string;
  readonly team: string;
  readonly member: string;
  /** A database with this log, to do anything to. */
  copy(): Promise<FreshDatabase>;
  drop(): Promise<void>;
}

const ASSIGNMENTS = 30;
const WAITING = 2;
const { signingKey, vkey } = createNoteKey('penugasan.test/log');
export const signer = noteSigner(signingKey);

export async function auditedLog(): Promise<AuditedLog> {
  const original = await freshDatabase();
  const assignments = Array.from({ length: ASSIGNMENTS }, (_, index) =>
    new History(uuidOf(`assignment ${index}`), CHARTS[(index * 7) % CHARTS.length]).complete(),
  );
  const last = new History(uuidOf('waiting')).complete();
  const facts = [...assignments.flatMap((history) => history.facts), ...teamFacts()];
  await record(original, facts.slice(0, 100));
  const earlierHead = await sequence(original);
  await record(original, facts.slice(100));
  await sequence(original);
  await record(original, last.facts.slice(0, WAITING));
  await original.db.destroy();
  const name = new URL(original.url).pathname.slice(1);
  // Nobody may be connected to a database that is copied: its sessions end a moment after their clients.
  const sessions = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  await waitUntil(async () => (await asAdmin(sessions)).length === 0, { limitMs: 30_000 });
  return {
    vkey,
    earlierHead,
    entries: facts.length,
    waiting: WAITING,
    assignments: assignments.map(({ stream }) => stream),
    assignment: assignments[3]?.stream ?? '',
    team: 'team',
    member: 'm1',
    copy: () => freshDatabase(name),
    async drop() {
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}

/** A team's whole life; its facts are named by uuids, as recorded ones are. */
function teamFacts(): Fact[] {
  const [procedure] = allTeamProcedures().filter(({ scope }) => scope === 'in-unit');
  if (!procedure) throw new Error('no team in the unit');
  const play = walkTo(formed(procedure));
  return play.log.map((fact) =>
    JSON.parse(JSON.stringify(fact).replaceAll(/"(team|m\d)#\d+"/g, (id) => `"${uuidOf(id)}"`)),
  );
}

/** As `record` would, without asking who may. */
export async function record({ pool }: Pick<FreshDatabase, 'pool'>, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts) {
    const typed: Typed | null = fact.typed && Object.fromEntries(fact.typed.fields.map((field) => [field, 'teks']));
    const { salt, sealed } = seal(typed);
    const entry = canonicalBytes({ ...fact, typed: sealed }).toString('utf8');
    const agency = fact.stream === 'team' || fact.stream.startsWith('m') ? 'agency' : 'dairi';
    await pool.query(
      `with event as (
         insert into log.event (id, stream, version, type, agency, at, entry, typed, salt, traceparent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01') returning seq
       ) insert into log.pending select seq from event`,
      [
        ...[fact.id, fact.stream, fact.version, fact.type, agency, fact.at, entry],
        ...[typed && JSON.stringify(typed), salt],
      ],
    );
  }
}

/** Gives all that waits its position. @returns the signed head */
export async function sequence({ url }: Pick<FreshDatabase, 'url'>): Promise<string> {
  const client = await leaderConnection(url);
  const leader = { client, signer, term: (await takeLead(client)) ?? -1 };
  for (let tree = await openTree(client), size = -1; size < tree.size; ) {
    size = tree.size;
    tree = await sequenceBatch(leader, tree);
  }
  const { rows } = await client.query<{ note: string }>('select note from log.checkpoint order by size desc limit 1');
  await client.end();
  return rows[0]?.note ?? '';
}

/** Alters what is stored, with the trigger and the constraints that forbid it switched off. */
export async function tamper({ url }: Pick<FreshDatabase, 'url'>, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query('alter table log.event alter column seq set generated by default');
    for (const statement of statements) {
      const { rowCount } = await client.query(statement);
      if (rowCount === 0) throw new Error(`nothing was altered: ${statement}`);
    }
  } finally {
    await client.end();
  }
}

async function asAdmin(statement: string): Promise<unknown[]> {
  const admin = new pg.Client({ connectionString: databaseIn(inject('databaseUrl'), 'postgres') });
  await admin.connect();
  try {
    return (await admin.query(statement)).rows;
  } finally {
    await admin.end();
  }
}
