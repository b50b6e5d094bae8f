import { sql } from 'kysely';
import { connect } from 'nats';
import { expect, test } from 'vitest';
import type { FactCloudEvent } from '../../../src/event-log/cloud-event.ts';
import { readStream } from '../../../src/event-log/read.ts';
import { nextAct, planLife, play } from '../lives.ts';
import type { World } from '../world.ts';

const SOON = { timeout: 15_000, interval: 50 };

export function tables(world: () => World): void {
  test('the inbox moves from person to person', async () => {
    const { office } = world();
    const life = await planLife(office, 'appointment-cross-unit');
    const inboxOf = async (person: string) => {
      const { body } = await office.get<{ items: { assignment: string; act: string }[] }>(
        person,
        '/v1/inbox?limit=200',
      );
      return body.items;
    };
    let seen = await play(office, life, { until: 'approve' });
    for (let act = await nextAct(office, life, seen); act; act = await nextAct(office, life, seen)) {
      const { person } = act;
      const item = expect.objectContaining({ assignment: seen.id, act: seen.waitingFor?.act });
      await expect.poll(() => inboxOf(person), SOON).toContainEqual(item);
      const { status, body } = await office.post(act);
      expect(status).toBe(200);
      seen = body;
      await expect.poll(() => inboxOf(person), SOON).not.toContainEqual(item);
    }
    expect(seen.status).toBe('completed');
  });

  test('timeline and durations hold each step, the assignment its end', async () => {
    const { office, db } = world();
    const { id, version } = await play(office, await planLife(office, 'appointment-cross-agency'));
    const facts = await readStream(db, id);
    await expect
      .poll(
        async () => (await rowsOf(world(), 'timeline', id)).map(({ fact, at }) => [fact, (at as Date).toISOString()]),
        SOON,
      )
      .toEqual(facts.map((fact) => [fact.id, fact.at]));
    const durations = await rowsOf(world(), 'step_duration', id);
    // The first act made nobody wait.
    expect(durations.map((row) => [row.version, row.step])).toEqual(
      facts.slice(1).map((fact) => [fact.version, fact.step]),
    );
    expect(durations.every(({ seconds, late }) => Number(seconds) >= 0 && late === false)).toBe(true);
    const { rows } = await sql`select status, version, step from reporting.assignment where id = ${id}`.execute(db);
    expect(rows).toEqual([{ status: 'completed', version, step: null }]);
    expect((await sql`select 1 from reporting.inbox where id = ${id}`.execute(db)).rows).toEqual([]);
  });

  test("the stream's sequence is the log's position, and its messages are CloudEvents of the very entries", async () => {
    const { office, db, natsUrl } = world();
    const { id } = await play(office, await planLife(office, 'voluntary-in-unit'));
    const entries = () =>
      sql<{ position: number; id: string; entry: string }>`
        select position, event.id, entry from log.event join log.entry on event_seq = seq where stream = ${id} order by position`.execute(
        db,
      );
    const facts = await readStream(db, id);
    await expect.poll(async () => (await entries()).rows.length, SOON).toBe(facts.length);
    const { rows } = await entries();
    const connection = await connect({ servers: natsUrl });
    try {
      const { streams } = await connection.jetstreamManager();
      const last = rows.at(-1)?.position ?? 0;
      await expect
        .poll(async () => (await streams.info('PENUGASAN')).state.last_seq, SOON)
        .toBeGreaterThanOrEqual(last);
      for (const row of rows) {
        const message = await streams.getMessage('PENUGASAN', { seq: row.position });
        const event = message.json<FactCloudEvent>();
        expect(message.header.get('Nats-Msg-Id')).toBe(row.id);
        expect(message.subject).toBe(`penugasan.dairi.assignment.${id}.${event.data.type}`);
        expect(event).toMatchObject({ specversion: '1.0', id: row.id, subject: id });
        expect(message.string()).toContain(`"data":${row.entry}`);
      }
    } finally {
      await connection.close();
    }
  });
}

async function rowsOf(
  { db }: World,
  table: 'timeline' | 'step_duration',
  id: string,
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.id('reporting', table)} where stream = ${id} order by version`.execute(db);
  return rows;
}
