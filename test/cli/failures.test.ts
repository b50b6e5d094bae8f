import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { findFreePorts } from '../../infra/stack/ports.ts';
import { failureOf } from '../../src/cli/failure.ts';
import { main } from '../../src/cli/main.ts';
import { connectPool } from '../../src/database/connect.ts';
import { databaseIn } from '../support/databases.ts';

const EMPTY = 'cli_failures_empty';
const KEY = 'example.org/log+3b2e1f0a+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh';
let nobodyThere: string;
const admin = (statement: string) => {
  const pool = connectPool({ url: inject('databaseUrl'), poolSize: 1 });
  return pool.query(statement).finally(() => pool.end());
};

beforeAll(async () => {
  await admin(`create database ${EMPTY}`);
  const [port] = await findFreePorts([null]);
  nobodyThere = `127.0.0.1:${port}`;
});
afterAll(() => admin(`drop database ${EMPTY} with (force)`));

/** Runs a command in this process. @returns its exit code and what it wrote for people on standard error */
async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  let said = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  try {
    return { code: await main(args, env), said };
  } finally {
    spy.mockRestore();
  }
}

const withoutPassword = (url: string): string => Object.assign(new URL(url), { password: 'wrong' }).href;
const empty = () => ({ PENUGASAN_DATABASE_URL: databaseIn(inject('databaseUrl'), EMPTY) });

describe('a command that cannot do its work says so in one line, with a code, and no SQL', () => {
  it.each([
    [['people']],
    [['directory', 'check']],
    [['projections', 'check']],
    [['audit', 'replay', '00000000-0000-8000-8000-000000000000']],
  ])('%j in a database without our tables', async (args) => {
    const { code, said } = await run(args, empty());
    expect(code).toBe(2);
    expect(said).toBe(
      'penugasan: the database is not of the shape that this version needs: run "penugasan migrate" [database-outdated]\n',
    );
  });

  it.each([
    [
      'nobody listens',
      () => `postgres://me:hush@${nobodyThere}/x`,
      /does not answer \(ECONNREFUSED\) \[database-unreachable\]$/,
    ],
    [
      'no such database',
      () => databaseIn(inject('databaseUrl'), 'nowhere'),
      /no database of this name \[database-unknown\]$/,
    ],
    [
      'a wrong password',
      () => withoutPassword(inject('databaseUrl')),
      /does not let this user in \[database-refused\]$/,
    ],
    ['no address', () => 'nonsense', /must be a postgres:\/\/ address \[database-url-invalid\]$/],
    ['half an address', () => 'postgres://[hush', /must be a postgres:\/\/ address \[database-url-invalid\]$/],
  ])('a database address where %s', async (_, url, line) => {
    const { code, said } = await run(['people'], { PENUGASAN_DATABASE_URL: url() });
    expect(code).toBe(2);
    expect(said.trimEnd()).toMatch(line);
    expect(said).not.toMatch(/hush|wrong|127\.0\.0\.1/);
  });

  it('a NATS that is not there', async () => {
    const { code, said } = await run(['stream', 'rebuild'], { PENUGASAN_NATS_URL: `nats://${nobodyThere}` });
    expect([code, said]).toEqual([2, 'penugasan: NATS does not answer (CONNECTION_REFUSED) [nats-unreachable]\n']);
  });

  it('a Temporal that is not there', async () => {
    const { code, said } = await run(['reconcile'], { PENUGASAN_TEMPORAL_ADDRESS: nobodyThere, ...empty() });
    expect([code, said]).toEqual([2, 'penugasan: Temporal does not answer, or refuses [temporal-unreachable]\n']);
  });

  it('and a key that is none', async () => {
    const { code, said } = await run(['audit', 'verify', '--key', KEY], empty());
    expect(code).toBe(2);
    expect(said).toMatch(/^penugasan: [^\n]+ \[[a-z-]+\]\n$/);
    expect(said).not.toMatch(/select|from log/i);
  });
});

describe('a failure', () => {
  it.each([
    [
      'a statement',
      Object.assign(new Error('select secret from log.event'), { severity: 'ERROR', code: '42601' }),
      'database-error',
    ],
    ['a fault of ours', new TypeError('cannot read secret of undefined'), 'internal-error'],
    [
      'its cause',
      new Error('secret', { cause: Object.assign(new Error('secret'), { code: 'ECONNRESET' }) }),
      'server-unreachable',
    ],
    ['nothing', undefined, 'internal-error'],
  ])('never repeats %s', (_, thrown, code) => {
    const failure = failureOf(thrown);
    expect(failure.code).toBe(code);
    expect(failure.text).not.toContain('secret');
  });

  it('of our own keeps its words, the first line of them', () => {
    const error = Object.assign(new Error('say what is missing\nand more'), { code: 'key-missing' });
    expect(failureOf(error)).toEqual({ code: 'key-missing', text: 'say what is missing' });
  });
});

describe('a command that is not whole', () => {
  it.each([
    [['report'], 'stalled'],
    [['--lang', 'en', 'audit'], 'replay, verify'],
  ])('%j is asked which of its own is meant', async (args, which) => {
    expect(await run(args, {})).toEqual({ code: 2, said: `penugasan: which command? ${which}\n` });
  });
});
