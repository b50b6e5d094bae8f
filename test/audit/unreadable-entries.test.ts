import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrokenHistory } from '../../src/audit/broken-history.ts';
import { replay } from '../../src/audit/replay.ts';
import { replayTeam } from '../../src/audit/replay-team.ts';
import { verifyLog } from '../../src/audit/verify.ts';
import { verifyStream } from '../../src/audit/verify-stream.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { type AuditedLog, auditedLog, tamper } from './audited-log.ts';

let log: AuditedLog;
/** The same log with each of these in an assignment of its own. */
let planted: FreshDatabase;
beforeAll(async () => {
  log = await auditedLog();
  planted = await log.copy();
  await tamper(
    planted,
    ...NO_FACTS.map(([, value], index) => plantedAt(log.assignments[index] as string, VERSION, value)),
  );
});
afterAll(async () => {
  await planted.drop();
  await log.drop();
});

const VERSION = 3;
const plantedAt = (stream: string, version: number, value: string) =>
  `update log.event set entry = ${value} where stream = '${stream}' and version = ${version}`;

const deep = (open: string, close: string) => `repeat('${open}', 100000) || repeat('${close}', 100000)`;

/** What stands in an entry's place, as SQL, and what that is called. */
const NO_FACTS: readonly (readonly [string, string, string])[] = [
  ['null', `'null'`, 'entry-unreadable'],
  ['a list', `'[]'`, 'entry-unreadable'],
  ['an empty object', `'{}'`, 'entry-unreadable'],
  ['a number', `'42'`, 'entry-unreadable'],
  ['a number that no double is', `'1e999'`, 'entry-unreadable'],
  ['a string', `'"fakta"'`, 'entry-unreadable'],
  ['a lone surrogate alone', `'"\\ud800"'`, 'entry-unreadable'],
  ['a fact with a lone surrogate', `replace(entry, '"cause":"', '"cause":"\\ud800')`, 'entry-altered'],
  ['nothing', `''`, 'entry-unreadable'],
  ['no JSON', `'}{'`, 'entry-unreadable'],
  ['half an entry', 'left(entry, length(entry) / 2)', 'entry-unreadable'],
  ['lists in lists', deep('[', ']'), 'entry-unreadable'],
  ['objects in objects', `${deep('{"a":', '}').replace("|| repeat('}'", "|| '1' || repeat('}'")}`, 'entry-unreadable'],
  [
    'a fact with lists in lists',
    `replace(entry, '"cause":', '"a":' || ${deep('[', ']')} || ',"cause":')`,
    'entry-altered',
  ],
  ['a fact without data', `replace(entry, '"data":{', '"data":[],"x":{')`, 'entry-unreadable'],
  ['a fact of a type of XState’s own', `replace(entry, type, 'xstate.stop')`, 'columns-differ'],
  ['64 MB', `repeat('x', 67108864)`, 'entry-too-large'],
];

async function positionOf({ pool }: FreshDatabase, stream: string, version: number): Promise<number> {
  const { rows } = await pool.query(
    'select position from log.entry join log.event on seq = event_seq where stream = $1 and version = $2',
    [stream, version],
  );
  return rows[0]?.position ?? 0;
}

describe.each(NO_FACTS.map((each, index) => [...each, index] as const))(
  'an entry that is %s',
  (_, _value, code, index) => {
    const streamOf = () => log.assignments[index] as string;

    it('is located by the verification of its assignment, and the rest of that is checked', async () => {
      const stream = streamOf();
      const { rows } = await planted.pool.query('select count(*) as n from log.event where stream = $1', [stream]);
      const where = { position: await positionOf(planted, stream, VERSION), stream, version: VERSION };
      const verdict = await verifyStream(planted.db, stream, log.vkey);
      expect(verdict).toMatchObject({ verified: false, entries: rows[0].n, of: { stream } });
      expect(verdict?.problems).toContainEqual(expect.objectContaining({ code, ...where }));
      expect(verdict?.problems).toContainEqual(expect.objectContaining({ code: 'tree-differs', ...where }));
      expect(verdict?.problems.filter(({ version }) => version !== VERSION)).toEqual([]);
    });

    // A replay reads facts only: what the verification finds beside them does not stop it.
    it.runIf(code === 'entry-unreadable' || code === 'entry-too-large')(
      'breaks a replay there, which tells what came before',
      async () => {
        const stream = streamOf();
        const broken = await brokenBy(replay(planted.db, stream));
        const position = await positionOf(planted, stream, VERSION);
        expect(broken).toMatchObject({ code, place: { position, stream, version: VERSION } });
        expect(broken.message).toContain(`${stream}, version ${VERSION}, position ${position}`);
        expect(broken.before).toMatchObject({ version: VERSION - 1 });
        expect(broken.before).toEqual(await replay(planted.db, stream, { version: VERSION - 1 }));
      },
    );
  },
);

describe('a log with such entries', () => {
  it('has each of them located by its verification, and all the rest checked', async () => {
    const { entries, waiting, problems } = await verifyLog(planted.db, { vkey: log.vkey });
    expect({ entries, waiting }).toEqual({ entries: log.entries, waiting: log.waiting });
    const places = await Promise.all(
      NO_FACTS.map(async ([, , code], index) => {
        const stream = log.assignments[index] as string;
        return { code, position: await positionOf(planted, stream, VERSION), stream, version: VERSION };
      }),
    );
    for (const { code, ...place } of places) {
      expect(problems).toContainEqual(expect.objectContaining({ code, ...place }));
      expect(problems).toContainEqual(expect.objectContaining({ code: 'tile-differs', ...place }));
    }
    const wherever = new Set(places.map(({ position }) => position));
    expect(problems.filter(({ position }) => position !== undefined && !wherever.has(position))).toEqual([]);
  });

  it('is checked after them as well', async () => {
    const copy = await log.copy();
    const { assignment: stream } = log;
    await tamper(
      copy,
      plantedAt(stream, 1, `'null'`),
      `update log.event set agency = 'lain' where stream = '${stream}' and version = 4`,
      `update log.event set typed = null where stream = '${stream}' and version = 2`,
      `update log.event set agency = 'lain' where seq = (select event_seq from log.entry where position = ${log.entries})`,
    );
    const { problems } = await verifyLog(copy.db, { vkey: log.vkey });
    const inStream = (await verifyStream(copy.db, stream, log.vkey))?.problems;
    await copy.drop();
    expect(problems).toContainEqual(expect.objectContaining({ code: 'columns-differ', position: log.entries }));
    for (const found of [problems, inStream]) {
      expect(found).toContainEqual(expect.objectContaining({ code: 'text-altered', stream, version: 2 }));
      // Its opening cannot be read any more: so nothing says which agency is right.
      expect(found).not.toContainEqual(expect.objectContaining({ code: 'columns-differ', stream }));
    }
  });
});

describe.each(NO_FACTS.filter(([name]) => ['null', 'no JSON', '64 MB'].includes(name)))(
  'in a team, an entry that is %s',
  (_, value, code) => {
    const withEntry = async (stream: string, version: number, work: (copy: FreshDatabase) => Promise<void>) => {
      const copy = await log.copy();
      try {
        await tamper(copy, plantedAt(stream, version, value));
        await work(copy);
      } finally {
        await copy.drop();
      }
    };

    it('breaks the replay of the team there, and is located by its verification', async () => {
      await withEntry(log.team, 3, async ({ db }) => {
        const place = { stream: log.team, version: 3 };
        const broken = await brokenBy(replayTeam(db, log.team));
        expect(broken).toMatchObject({ code, place, before: { version: 2 } });
        expect(await replayTeam(db, log.team, { version: 2 })).toEqual(broken.before);
        const verdict = await verifyStream(db, log.team, log.vkey);
        expect(verdict?.problems).toContainEqual(expect.objectContaining({ code, ...place }));
      });
    });

    it('breaks the replay of the team in a member’s assignment, after what came before in all of them', async () => {
      await withEntry(log.member, 2, async ({ db }) => {
        const { code: found, place, before } = await brokenBy(replayTeam(db, log.team));
        expect({ found, place }).toMatchObject({ found: code, place: { stream: log.member, version: 2 } });
        const positions = before?.steps.map(({ logPosition }) => logPosition ?? 0) ?? [];
        expect(Math.max(...positions)).toBe((place.position ?? 0) - 1);
      });
    });

    it('at the beginning leaves a replay nothing to tell', async () => {
      await withEntry(log.team, 1, async ({ db }) => {
        expect(await brokenBy(replayTeam(db, log.team))).toMatchObject({ code, place: { version: 1 }, before: null });
      });
    });
  },
);

async function brokenBy<Replayed>(replaying: Promise<Replayed>): Promise<BrokenHistory<Replayed>> {
  const error = await replaying.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BrokenHistory);
  return error as BrokenHistory<Replayed>;
}
