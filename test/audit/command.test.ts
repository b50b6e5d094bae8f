import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/audit/verdict.ts';
import type { Finished } from '../end-to-end/app.ts';
import { shell } from '../end-to-end/shell.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type AuditedLog, auditedLog, tamper } from './audited-log.ts';

let log: AuditedLog;
let whole: FreshDatabase;
/** An entry of 64 MB in each of these, and null in another. */
let broken: FreshDatabase;
const dir = mkdtempSync(join(tmpdir(), 'penugasan-audit-'));
const LARGE = 6;
beforeAll(async () => {
  log = await auditedLog();
  [whole, broken] = [await log.copy(), await log.copy()];
  await tamper(
    broken,
    `update log.event set entry = 'null' where stream = '${log.assignment}' and version = 3`,
    `update log.event set entry = repeat('x', 67108864) where version = 2 and stream in (select stream from log.event where version = 2 and stream <> '${log.assignment}' limit ${LARGE})`,
  );
});
afterAll(async () => {
  await whole.drop();
  await broken.drop();
  await log.drop();
  rmSync(dir, { recursive: true, force: true });
});

/** Of the memory of one who audits on a small machine. */
const HEAP_MB = 128;

function audit({ url }: FreshDatabase, ...args: readonly string[]): Promise<Finished> {
  const env = shell({ PENUGASAN_DATABASE_URL: url, PENUGASAN_LOG_VKEY: log.vkey });
  const command = [`--max-old-space-size=${HEAP_MB}`, 'src/cli/penugasan.ts', 'audit', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code as number) : 0, stdout, stderr }),
    );
  });
}

function headFile(name: string, note: string): string {
  const file = join(dir, name);
  writeFileSync(file, note);
  return file;
}

describe('penugasan audit verify', () => {
  it('says of a whole log that it is verified, what it looked at and what it did not', async () => {
    const { code, stdout } = await audit(whole, 'verify');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^verified: \d+ entri, \d+ riwayat, 2 menunggu urutan\nseluruh log\n/);
    expect(stdout).toContain('diperiksa:\n  setiap catatan mempunyai urutan atau menunggunya\n');
    expect(stdout).toContain('  log.event.recorded_at: ');
  });

  it('with a head from before says that the log extends it', async () => {
    const file = headFile('HEAD.note', log.earlierHead);
    const { code, stdout } = await audit(whole, 'verify', '--since', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verified: true, since: { size: 100 } });
    expect(await audit(whole, 'verify', log.assignment, '--since', file)).toMatchObject({ code: 0 });
    const empty = await freshDatabase();
    expect(await audit(empty, 'verify', '--since', file)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^TIDAK TERBUKTI.*\n(.*\n)*.*log-empty(.*\n)*.*log-shorter/),
    });
    await empty.drop();
  });

  it('takes no file for a head that is none', async () => {
    for (const file of [join(dir, 'missing.note'), headFile('other.note', 'something else\n')]) {
      const { code, stdout, stderr } = await audit(whole, 'verify', '--since', file);
      expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
      expect(stderr).toMatch(/\[head-(unreadable|invalid)\]/);
    }
  });

  it('locates entries of 64 MB in little memory', async () => {
    const { code, stdout, stderr } = await audit(broken, 'verify', '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { entries, problems } = JSON.parse(stdout) as Verdict;
    expect(entries).toBe(log.entries);
    expect(problems.filter((problem) => problem.code === 'entry-too-large')).toHaveLength(LARGE);
    expect(problems).toContainEqual(expect.objectContaining({ stream: log.assignment, version: 3 }));
  });

  it('reads no more at a time than fits into little memory, where every entry is large', async () => {
    const heavy = await log.copy();
    // Strings of more than a megabyte would lie outside the heap that is limited here.
    await tamper(heavy, `update log.event set entry = '"' || repeat('y', 900000) || '"'`);
    const { code, stdout, stderr } = await audit(heavy, 'verify', '--json');
    await heavy.drop();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(log.entries).toBeGreaterThan(2 * HEAP_MB);
    expect(JSON.parse(stdout)).toMatchObject({ entries: log.entries, moreProblems: expect.any(Number) });
  });

  it('locates what is no fact in an assignment', async () => {
    const { code, stdout } = await audit(broken, 'verify', log.assignment);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^  entry-unreadable \\d+ ${log.assignment} 3: entri bukan fakta`, 'm'));
  });
});

describe('penugasan audit replay', () => {
  it('over an entry that is no fact tells what came before, and in one line where it breaks', async () => {
    const { code, stdout, stderr } = await audit(broken, 'replay', log.assignment);
    expect(code).toBe(2);
    expect(stdout).toMatch(new RegExp(`^${log.assignment}  .*  v2  `));
    expect(stderr).toMatch(new RegExp(`^penugasan: .*${log.assignment}, version 3, position \\d+: .*null.*\\n$`));
    const json = JSON.parse((await audit(broken, 'replay', log.assignment, '--json')).stdout);
    expect(json).toMatchObject({ version: 2, brokenAt: { stream: log.assignment, version: 3 } });
  });

  it('up to a version before it is whole', async () => {
    expect(await audit(broken, 'replay', log.assignment, '--version', '2')).toMatchObject({ code: 0, stderr: '' });
  });
});
