import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../../src/database/tables.ts';
import { accepts, type Door, type DoorFact, evolve } from '../../workflows/tiny/chart.ts';
import type { DoorActivities } from '../../workflows/tiny/workflow.ts';

/** Doors whose log is the real one: the followers find their streams there, and their workflows read and record there. */
export class StoredDoors {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Records the next fact of a stream, and gives it a position. Null where another came first. */
  async append(stream: string, type: string, at = new Date().toISOString()): Promise<DoorFact | null> {
    const version = (await this.read(stream)).length + 1;
    const fact: DoorFact = { id: randomUUID(), version, type, at, cause: type };
    const { rows } = await sql`
      with event as (
        insert into log.event (id, stream, version, type, agency, at, entry)
        values (${fact.id}::uuid, ${stream}, ${version}, 'requested', 'door', ${at}::timestamptz, ${JSON.stringify(fact)})
        on conflict do nothing returning seq)
      insert into log.pending select seq from event returning seq`.execute(this.#db);
    return rows.length > 0 ? fact : null;
  }

  async read(stream: string): Promise<DoorFact[]> {
    const { rows } = await sql<{ entry: string }>`
      select entry from log.event where stream = ${stream} order by version`.execute(this.#db);
    return rows.map(({ entry }) => JSON.parse(entry) as DoorFact);
  }

  readonly activities: DoorActivities = {
    read: async (stream, afterVersion) => ({
      facts: (await this.read(stream)).filter(({ version }) => version > afterVersion),
      more: false,
    }),
    recordDelay: async (stream, { event, fireAt }, version) => {
      const facts = await this.read(stream);
      if (facts.length !== version) return { outcome: 'behind' };
      if (fireAt > Date.now()) return { outcome: 'early', inMs: fireAt - Date.now() };
      const type = event.split('.')[2] ?? '';
      if (!accepts(facts.reduce<Door | null>(evolve, null), { type })) return { outcome: 'unseen' };
      const fact = await this.append(stream, type);
      return fact ? { outcome: 'recorded', facts: [fact] } : { outcome: 'behind' };
    },
    ring: async () => {},
  };
}
