import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { type Command, decide } from '../../machines/assignment/decide.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import type { Attachment, Fact, PositionId } from '../../machines/facts.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { uuidOf } from '../../src/event-log/event-id.ts';
import { handOver } from '../../src/followers/hand-over.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { BEGINNINGS, CONTENTS } from '../support/government.ts';
import { realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

let fresh: FreshDatabase;
let temporal: TemporalUse;

beforeAll(async () => {
  [fresh, temporal] = await Promise.all([freshDatabase(), useTemporal()]);
  await temporal.work(realActivities(fresh.db));
});
afterAll(async () => {
  await temporal.close();
  await fresh.drop();
});

it.each([
  { name: '4,000 facts', facts: 4_000, attachments: 0 },
  { name: '400 reports with 50 attachments each', facts: 807, attachments: 50 },
])(
  'a workflow comes up over a stream of $name, and goes on with it',
  async ({ facts: many, attachments }) => {
    const stream = `large-${many}`;
    const facts = await reportedAgainAndAgain(stream, many + 1, attachments);
    await store(facts.slice(0, many));
    await told(stream, many);
    await waitUntil(async () => (await versionOf(stream)) === many, { limitMs: 60_000, everyMs: 100 });
    await store(facts.slice(many));
    await handOver(temporal.client, temporal.taskQueue, placed(facts.slice(many)));
    await waitUntil(async () => (await versionOf(stream)) === many + 1, { limitMs: 20_000, everyMs: 50 });
  },
  120_000,
);

it('facts that come together and are too large to carry are read from the log', async () => {
  const stream = 'together';
  const facts = await reportedAgainAndAgain(stream, 400, 50);
  await store(facts);
  await handOver(temporal.client, temporal.taskQueue, placed(facts));
  await waitUntil(async () => (await versionOf(stream)) === 400, { limitMs: 60_000, everyMs: 100 });
}, 90_000);

/** An assignment whose report is returned again and again: facts as the chart accepts them. */
async function reportedAgainAndAgain(stream: string, many: number, attachments: number): Promise<Fact[]> {
  const opening = await openingFor(fresh.db, BEGINNINGS['appointment-in-unit']);
  const facts: Fact[] = [];
  let state: Assignment | null = null;
  while (facts.length < many) {
    const command = nextOf(state, `${stream} ${facts.length}`, attachments);
    const whole = state ? command : { ...command, opening };
    for (const draft of decide(state, whole, new Date(Date.now() + facts.length).toISOString())) {
      const by = draft.by && { ...draft.by, delegation: null };
      const typed = draft.typed && { fields: Object.keys(draft.typed), hash: 'f'.repeat(64) };
      const id = uuidOf(`${stream} ${facts.length}`);
      const fact: Fact = { ...draft, id, stream, version: facts.length + 1, by, typed };
      state = evolve(state, fact);
      facts.push(fact);
    }
  }
  return facts.slice(0, many);

  function nextOf(before: Assignment | null, id: string, files: number): Command {
    const shown = { attachments: Array.from({ length: files }, (_, index) => fileOf(`${id} ${index}`)) };
    const common = { id, assignee: 'o-assignee', typed: CONTENTS };
    if (!before) {
      const [first] = chartNamed(opening.chart).steps;
      return { ...common, act: first?.act ?? 'appoint', person: 'o-head' };
    }
    const { step, phase, acts } = standing(before);
    const [next] = acts;
    if (!next || !step) throw new Error('it has ended');
    const act = phase === 'evaluation' ? 'return' : next.act;
    const actor = { person: next.person ?? personAt(next.position) };
    return { ...common, ...actor, act, step, ...(act === 'report' ? shown : {}) };
  }
}

const personAt = (position: PositionId | null): string => `o-${position}`;

const fileOf = (text: string): Attachment => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  mediaType: 'application/pdf',
});

const placed = (facts: readonly Fact[]) =>
  facts.map((fact) => ({ position: fact.version, fact, entry: JSON.stringify(fact), traceparent: null }));

async function store(facts: readonly Fact[]): Promise<void> {
  await sql`
    insert into log.event (id, stream, version, type, agency, at, entry)
    select (entry ->> 'id')::uuid, entry ->> 'stream', (entry ->> 'version')::int, entry ->> 'type', 'dairi',
      (entry ->> 'at')::timestamptz, entry::text
    from json_array_elements(${JSON.stringify(facts)}::json) as entry
    order by (entry ->> 'version')::int`.execute(fresh.db);
}

/** Only how far the log is. */
const told = (stream: string, upTo: number) =>
  temporal.client.workflow.signalWithStart('assignment', {
    ...{ workflowId: stream, taskQueue: temporal.taskQueue, args: [] },
    ...{ signal: 'facts', signalArgs: [{ facts: [], upTo }] },
  });

const versionOf = (stream: string): Promise<number> =>
  temporal.client.workflow
    .getHandle(stream)
    .query<number>('version')
    .catch(() => 0);
