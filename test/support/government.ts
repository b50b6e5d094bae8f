import { type Kysely, sql } from 'kysely';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { type Command, decide } from '../../machines/assignment/decide.ts';
import { type Assignment, contextOf, fold } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import type { Opening, PersonId, PositionId, Typed } from '../../machines/facts.ts';
import { type RouteId, SIDE_ACTS } from '../../machines/vocabulary.ts';
import type { Database } from '../../src/database/tables.ts';
import { type Beginning, openingFor } from '../../src/directory/opening.ts';
import { ASSIGNMENT } from '../../src/event-log/assignment-record.ts';
import { gateInto } from '../../src/event-log/gate.ts';
import { judgeAndRecord } from '../../src/event-log/judge-and-record.ts';
import { readStreamNow } from '../../src/event-log/read.ts';

/** Units of the demo government that fit each route. */
export const BEGINNINGS = {
  'appointment-in-unit': beginning('appointment-in-unit', 'bidang-smp', 'bidang-smp'),
  'appointment-cross-unit': beginning('appointment-cross-unit', 'bagian-hukum', 'bidang-smp'),
  'appointment-cross-agency': beginning('appointment-cross-agency', 'bagian-hukum', 'bidang-hortikultura'),
  'voluntary-in-unit': beginning('voluntary-in-unit', 'bidang-smp', 'bidang-smp'),
  'voluntary-cross-unit': beginning('voluntary-cross-unit', 'bagian-hukum', 'bidang-smp'),
} as const satisfies { readonly [R in RouteId]?: Beginning };

export type DemoRoute = keyof typeof BEGINNINGS;

function beginning(route: RouteId, ownerUnit: string, homeUnit: string): Beginning {
  return { route, ownerUnit, homeUnit, period: { from: '2026-12-01', to: '2027-03-01' } };
}

export const CONTENTS: Typed = {
  ...{ purpose: 'tujuan', competence: 'kompetensi', target: 'sasaran', reason: 'alasan' },
  ...{ activities: 'kegiatan', budget: 'Rp0', result: 'hasil' },
};

export async function holderOf(db: Kysely<Database>, position: PositionId): Promise<PersonId> {
  const holding = db
    .selectFrom('directory.holding')
    .select('person')
    .where('position', '=', position)
    .where('valid_to', 'is', null);
  return (await holding.executeTakeFirstOrThrow()).person;
}

export async function memberOf(db: Kysely<Database>, unit: string): Promise<PersonId> {
  const placement = db.selectFrom('directory.placement').select('person').where('unit', '=', unit).orderBy('id');
  return (await placement.executeTakeFirstOrThrow()).person;
}

/** Somebody placed in a unit with such a post, and grade. */
export async function personWith(
  db: Kysely<Database>,
  unit: string,
  post: string,
  level: string | null,
): Promise<PersonId> {
  const { rows } = await sql<{ person: string }>`
    select person from directory.placement join directory.qualification using (person)
    where unit = ${unit} and qualification.post = ${post} and functional_level is not distinct from ${level}
    order by placement.id limit 1`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`${unit} has no ${level ?? post}`);
  return row.person;
}

/** The command that carries the assignment's next step out, by whoever holds it. */
export async function nextCommand(
  db: Kysely<Database>,
  route: DemoRoute,
  assignment: Assignment | null,
  id: string,
): Promise<Command> {
  const opening: Opening = assignment ? contextOf(assignment).opening : await openingFor(db, BEGINNINGS[route]);
  const member = await memberOf(db, opening.homeUnit);
  const named = { assignee: member, candidates: [member], typed: CONTENTS };
  if (!assignment) {
    const [first] = chartNamed(opening.chart).steps;
    const position = opening.seats[first?.actor as 'owner.rater'];
    return {
      id,
      act: first?.act ?? 'request',
      person: position ? await holderOf(db, position) : member,
      opening,
      attested: { competent: true, additional: true },
      ...named,
    };
  }
  const [next] = standing(assignment).acts.filter(({ act }) => !(SIDE_ACTS as readonly string[]).includes(act));
  if (!next) throw new Error('the assignment has ended');
  return { id, act: next.act, person: next.person ?? (await holderOf(db, next.position as PositionId)), ...named };
}

/** Records the next steps of an assignment, one by one, as far as wanted. */
export async function live(
  db: Kysely<Database>,
  stream: string,
  route: DemoRoute,
  until: (assignment: Assignment) => boolean = () => false,
): Promise<Assignment> {
  for (;;) {
    const { facts, now } = await readStreamNow(db, stream);
    const assignment = fold(facts.map(({ fact }) => fact));
    if (assignment && (assignment.snapshot.status === 'done' || until(assignment))) return assignment;
    const command = await nextCommand(db, route, assignment, `${stream}-${assignment?.version ?? 0}`);
    await judgeAndRecord(gateInto(db), ASSIGNMENT, { stream, state: assignment, now }, (state, at) =>
      decide(state, command, at),
    );
  }
}
