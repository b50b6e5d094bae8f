import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksFor } from '../../src/audit/check-entries.ts';
import { storedEntries } from '../../src/audit/read-log.ts';
import { StreamThreads } from '../../src/audit/stream-threads.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { type AuditedLog, auditedLog, tamper } from './audited-log.ts';

let log: AuditedLog;
let copy: FreshDatabase;
beforeAll(async () => {
  log = await auditedLog();
  copy = await log.copy();
  await tamper(
    copy,
    `update log.event set agency = 'lain' where version = 2`,
    `update log.event set entry = 'null' where stream = '${log.assignment}' and version = 3`,
  );
});
afterAll(async () => {
  await copy.drop();
  await log.drop();
});

/** As many as there must be for threads to be worth it. */
const MANY = 1_000_000;

describe('checking entries', () => {
  it('finds the same on one thread and on several', async () => {
    const found = [];
    for (const processors of [1, 2, 3]) {
      const checks = checksFor(MANY, processors);
      try {
        for await (const page of storedEntries(copy.db))
          for (let from = 0; from < page.length; from += 50) await checks.take(page.slice(from, from + 50));
        found.push(await checks.finish());
      } finally {
        await checks.close();
      }
    }
    const [alone, ...shared] = found;
    expect(alone?.problems.listed.length).toBeGreaterThan(20);
    for (const each of shared) expect(each).toEqual(alone);
  });
});

describe('a thread that fails', () => {
  it('fails the work, and does not leave it waiting', async () => {
    const threads = new StreamThreads<string, unknown>(
      new URL('./failing-thread.ts', import.meta.url),
      (item) => item,
      2,
    );
    try {
      await expect(
        (async () => {
          for (let page = 0; page < 10; page += 1) await threads.take(['a', 'b', 'c', 'd']);
          await threads.finish();
        })(),
      ).rejects.toThrow('this thread fails');
    } finally {
      await threads.close();
    }
  });
});
