import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { Opening } from '../../machines/facts.ts';
import { foldTeam, teamContextOf } from '../../machines/team/fold.ts';
import type { TeamOpening } from '../../machines/team/team-fact-data.ts';
import { type CommandGateway, Unavailable } from '../../src/commands/gateway.ts';
import type { Database } from '../../src/database/tables.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { teamOpeningFor } from '../../src/directory/team-opening.ts';
import { readStream } from '../../src/event-log/read.ts';
import { headOf, holderOf, memberOf, SECRETARY, unitOf, VERIFIERS } from './team-government.ts';

const PERIOD = { from: '2026-12-01', to: '2027-11-30' };
/** Often enough to tell, not so often that the asking is what is measured. */
const RELAXED = { limitMs: 900_000, everyMs: 100 };
const TYPED = { name: 'Tim', purpose: 'Peta', competence: 'Geodesi', target: 'Satu peta' };

/** What a team's openings say, asked once: many teams of one shape are formed with it. */
export interface TeamShape {
  readonly team: TeamOpening;
  readonly openings: readonly Opening[];
  readonly secretary: string;
  readonly verifier: string;
}

/** A team of so many over so many departments: the first is the owner's, which names its own people. */
export async function shapeOf(db: Kysely<Database>, size: number, departments: number): Promise<TeamShape> {
  const team = await teamOpeningFor(db, {
    ...{ ownerUnit: unitOf(0), scope: 'cross-department', period: PERIOD, size, leaderless: false, field: null },
  });
  const openings = await Promise.all(
    Array.from({ length: departments }, (_, department) =>
      openingFor(db, {
        route: department === 0 ? 'appointment-in-unit' : 'appointment-cross-department',
        ...{ ownerUnit: unitOf(0), homeUnit: unitOf(department), period: PERIOD, team: 'not yet' },
      }),
    ),
  );
  const held = async (position: string) =>
    (
      await db
        .selectFrom('directory.holding')
        .select('person')
        .where('position', '=', position)
        .executeTakeFirstOrThrow()
    ).person;
  return { team, openings, secretary: await held(SECRETARY), verifier: await held(VERIFIERS) };
}

/** Forms a team until everybody has received the letter. @returns the streams of the team and of its members */
export async function formTeam(db: Kysely<Database>, gateway: CommandGateway, shape: TeamShape): Promise<string[]> {
  const { team, openings, secretary, verifier } = shape;
  const stream = randomUUID();
  const head = holderOf(headOf(0));
  const send = (person: string, command: object) => {
    const whole = { id: randomUUID(), person, act: 'form' as const, ...command };
    return untilAnswered(() => gateway.sendToTeam(stream, whole));
  };
  await send(head, { team, typed: TYPED });
  const members = Array.from({ length: team.size }, (_, index) => {
    const department = index % openings.length;
    return { stream: randomUUID(), department, person: memberOf(department, Math.floor(index / openings.length)) };
  });
  for (const { stream: of, department, person } of members) {
    const opening = { ...(openings[department] as Opening), team: stream };
    const member = { stream: of, person: department === 0 ? person : null, opening, replaces: null };
    await send(head, { act: 'add-member', member, typed: TYPED });
  }
  await Promise.all(
    members.map(async ({ stream: of, department, person }) => {
      if (department === 0) return;
      await begun(db, of, 1);
      const answer = { person: holderOf(headOf(department)), assignee: person };
      const command = { id: randomUUID(), act: 'approve' as const, ...answer };
      await untilAnswered(() => gateway.send(of, command));
    }),
  );
  const standing = async () => teamContextOf(foldTeam(await readStream(db, stream)) ?? raise()).members;
  await waitUntil(async () => (await standing()).every(({ status }) => status === 'agreed'), RELAXED);
  await send(head, { act: 'propose' });
  await send(verifier, { act: 'recommend' });
  await send(head, { act: 'appoint', role: 'leader', nominee: members[0]?.person });
  await send(secretary, { act: 'issue-letter' });
  await Promise.all(
    members.map(async ({ stream: of, department, person }) => {
      await begun(db, of, department === 0 ? 3 : 5);
      const command = { id: randomUUID(), act: 'receive' as const, person };
      await untilAnswered(() => gateway.send(of, command));
    }),
  );
  await waitUntil(async () => (await standing()).every(({ status }) => status === 'joined'), RELAXED);
  return [stream, ...members.map((member) => member.stream)];
}

/** A member's own assignment has followed its team so far. */
const begun = (db: Kysely<Database>, stream: string, version: number): Promise<void> =>
  waitUntil(
    async () =>
      (await db
        .selectFrom('log.event')
        .select('id')
        .where('stream', '=', stream)
        .where('version', '=', version)
        .executeTakeFirst()) !== undefined,
    { limitMs: 900_000 },
  );

/** Sends a command again where nobody answered in time, under the same id: what an overloaded server makes its clients do. */
async function untilAnswered<T>(send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }
}

function raise(): never {
  throw new Error('nothing is recorded of the team');
}
