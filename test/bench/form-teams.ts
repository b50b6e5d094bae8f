import type { Kysely } from 'kysely';
import { waitUntil } from '../../infra/stack/wait.ts';
import { foldTeam, teamContextOf } from '../../machines/team/chart/fold.ts';
import type { Database } from '../../src/database/tables.ts';
import { readStream } from '../../src/event-log/read.ts';
import type { Driver } from './drive.ts';
import { headOf, holderOf, memberOf, SECRETARY, unitOf, VERIFIERS } from './team-government.ts';

const PERIOD = { from: '2026-12-01', to: '2027-11-30' };
/** Often enough to tell, not so often that the asking is what is measured. */
const RELAXED = { limitMs: 900_000, everyMs: 100 };
const TYPED = { name: 'Tim', purpose: 'Peta', competence: 'Geodesi', target: 'Satu peta' };

/** A team of so many over so many departments: the first is the owner's, which names its own people. */
export interface TeamShape {
  readonly size: number;
  readonly departments: number;
  readonly secretary: string;
  readonly verifier: string;
}

export async function shapeOf(db: Kysely<Database>, size: number, departments: number): Promise<TeamShape> {
  const held = async (position: string) =>
    (
      await db
        .selectFrom('directory.holding')
        .select('person')
        .where('position', '=', position)
        .executeTakeFirstOrThrow()
    ).person;
  return { size, departments, secretary: await held(SECRETARY), verifier: await held(VERIFIERS) };
}

/** Forms a team over HTTP until everybody has received the letter. @returns the streams of the team and of its members */
export async function formTeam(db: Kysely<Database>, driver: Driver, shape: TeamShape): Promise<string[]> {
  const { size, departments, secretary, verifier } = shape;
  const head = holderOf(headOf(0));
  const { name, ...contents } = TYPED;
  const { purpose, target } = contents;
  const opening = {
    field: 'umum',
    ownerUnit: unitOf(0),
    scope: 'cross-department',
    period: PERIOD,
    size,
    name,
    purpose,
    target,
  };
  const { id: stream } = await driver.post(head, '/v1/teams', opening);
  const acts = `/v1/teams/${stream}/acts`;
  const members: { stream: string; department: number; person: string }[] = [];
  for (let index = 0; index < size; index += 1) {
    const department = index % departments;
    const person = memberOf(department, Math.floor(index / departments));
    const own = department === 0;
    const member = {
      route: own ? 'appointment-in-unit' : 'appointment-cross-department',
      homeUnit: unitOf(department),
      ...(own ? { person } : {}),
    };
    const receipt = await driver.post(head, acts, { act: 'add-member', step: 'open', member, ...contents });
    members.push({ stream: receipt.members?.at(-1)?.assignment ?? '', department, person });
  }
  const act = (person: string, of: string, version: number, body: object) =>
    driver.post(person, `/v1/assignments/${of}/acts`, body, { 'if-match': `"${version}"` });
  await Promise.all(
    members.map(async ({ stream: of, department, person }) => {
      if (department === 0) return;
      await begun(db, of, 1);
      await act(holderOf(headOf(department)), of, 1, { act: 'approve', assignee: person });
    }),
  );
  const standing = async () => teamContextOf(foldTeam(await readStream(db, stream)) ?? raise()).members;
  await waitUntil(async () => (await standing()).every(({ status }) => status === 'agreed'), RELAXED);
  const take = async (
    person: string,
    body: { readonly act: string; readonly role?: string; readonly nominee?: string },
  ) => {
    const { waiting } = await driver.get<{ waiting: readonly { step: string; act: string; role: string | null }[] }>(
      head,
      `/v1/teams/${stream}`,
    );
    const step = waiting.find((each) => each.act === body.act && each.role === (body.role ?? null))?.step;
    await driver.post(person, acts, { ...body, step });
  };
  await take(head, { act: 'propose' });
  await take(verifier, { act: 'recommend' });
  await take(head, { act: 'appoint', role: 'leader', nominee: members[0]?.person ?? '' });
  await take(secretary, { act: 'issue-letter' });
  await Promise.all(
    members.map(async ({ stream: of, department, person }) => {
      const version = department === 0 ? 3 : 5;
      await begun(db, of, version);
      await act(person, of, version, { act: 'receive' });
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

function raise(): never {
  throw new Error('nothing is recorded of the team');
}
