import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLog } from '../../src/audit/verify.ts';
import { verifyStream } from '../../src/audit/verify-stream.ts';
import { signCheckpoint } from '../../src/event-log/transparency/checkpoint.ts';
import { createNoteKey, noteSigner } from '../../src/event-log/transparency/note-key.ts';
import { History } from '../projections/histories.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type AuditedLog, auditedLog, record, sequence, signer, tamper } from './audited-log.ts';

let log: AuditedLog;
beforeAll(async () => {
  log = await auditedLog();
});
afterAll(() => log.drop());

async function within<T>(copy: FreshDatabase, work: (copy: FreshDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(copy);
  } finally {
    await copy.drop();
  }
}

const codes = (verdict: { readonly problems: readonly { readonly code: string }[] } | null) =>
  verdict?.problems.map(({ code }) => code);

describe('an empty log', () => {
  it('is not verified, and says that it is empty', async () => {
    await within(await freshDatabase(), async ({ db }) => {
      const verdict = await verifyLog(db, { vkey: log.vkey });
      expect(verdict).toMatchObject({ verified: false, entries: 0, checkpoint: null });
      expect(codes(verdict)).toEqual(['log-empty']);
    });
  });

  it('is not verified where all that it has still waits for its position', async () => {
    await within(await freshDatabase(), async (fresh) => {
      const history = new History('waiting').complete();
      await record(fresh, history.facts);
      const verdict = await verifyLog(fresh.db, { vkey: log.vkey });
      expect(verdict).toMatchObject({ verified: false, entries: 0, waiting: history.facts.length });
      expect(codes(verdict)).toEqual(['log-empty']);
      const alone = await verifyStream(fresh.db, 'waiting', log.vkey);
      expect(alone).toMatchObject({ verified: false, entries: 0, waiting: history.facts.length });
      expect(codes(alone)?.sort()).toEqual(['checkpoint-missing', 'nothing-in-tree']);
    });
  });

  it('is shorter than any head from before', async () => {
    await within(await freshDatabase(), async ({ db }) => {
      const verdict = await verifyLog(db, { vkey: log.vkey, since: log.earlierHead });
      expect(codes(verdict)).toEqual(expect.arrayContaining(['log-empty', 'log-shorter']));
    });
  });
});

describe('a log without its signed head', () => {
  it('is not verified, whole or by one of its streams', async () => {
    await within(await log.copy(), async (copy) => {
      await copy.pool.query('delete from log.checkpoint');
      expect(codes(await verifyLog(copy.db, { vkey: log.vkey }))).toEqual(['checkpoint-missing']);
      expect(codes(await verifyStream(copy.db, log.assignment, log.vkey))).toEqual(['checkpoint-missing']);
    });
  });

  it('or with one by another key is not verified either', async () => {
    const { vkey } = createNoteKey('penugasan.test/log');
    await within(await log.copy(), async ({ db }) => {
      expect(codes(await verifyLog(db, { vkey }))).toEqual(['checkpoint-invalid']);
      expect(codes(await verifyStream(db, log.assignment, vkey))).toEqual(['checkpoint-invalid']);
    });
  });
});

describe('held against a head from before', () => {
  const since = () => log.earlierHead;

  it('a log that extends it is verified, and says by which head', async () => {
    await within(await log.copy(), async ({ db }) => {
      for (const verdict of [
        await verifyLog(db, { vkey: log.vkey, since: since() }),
        await verifyStream(db, log.assignment, log.vkey, since()),
      ]) {
        expect(verdict).toMatchObject({ verified: true, problems: [], since: { size: 100 } });
        expect(verdict?.checked).toContain('extends-earlier-head');
      }
    });
  });

  it('a log that was begun anew is not verified, however well it is signed', async () => {
    await within(await freshDatabase(), async (fresh) => {
      const facts = Array.from({ length: 20 }, (_, index) => new History(`forged ${index}`).complete().facts).flat();
      expect(facts.length).toBeGreaterThan(100);
      await record(fresh, facts);
      await sequence(fresh);
      expect(await verifyLog(fresh.db, { vkey: log.vkey })).toMatchObject({ verified: true });
      expect(codes(await verifyLog(fresh.db, { vkey: log.vkey, since: since() }))).toEqual(['log-forked']);
      expect(codes(await verifyStream(fresh.db, 'forged 1', log.vkey, since()))).toEqual(['log-forked']);
    });
  });

  it('a log that is shorter is not verified, however well it is signed', async () => {
    await within(await freshDatabase(), async (fresh) => {
      await record(fresh, new History('short').complete().facts);
      await sequence(fresh);
      expect(codes(await verifyLog(fresh.db, { vkey: log.vkey, since: since() }))).toEqual(['log-shorter']);
      expect(codes(await verifyStream(fresh.db, 'short', log.vkey, since()))).toEqual(['log-shorter']);
    });
  });

  it('a log is not verified by a head that its key has not signed', async () => {
    const root = new Uint8Array(32);
    const other = noteSigner(createNoteKey(signer.name).signingKey);
    const forged = signCheckpoint({ origin: signer.name, size: 0, root }, other);
    await within(await log.copy(), async ({ db }) => {
      for (const verdict of [
        await verifyLog(db, { vkey: log.vkey, since: forged }),
        await verifyStream(db, log.assignment, log.vkey, forged),
      ]) {
        expect(codes(verdict)).toEqual(['earlier-head-invalid']);
        expect(verdict).toMatchObject({ verified: false, since: null });
      }
    });
  });
});

describe('a stream', () => {
  it('that the signed head does not hold is not verified', async () => {
    await within(await log.copy(), async (copy) => {
      const { rows } = await copy.pool.query(
        'select stream from log.event join log.entry on event_seq = seq where position = $1',
        [log.entries],
      );
      // An older head of the same log is put back.
      await tamper(copy, `update log.checkpoint set note = '${log.earlierHead}'`);
      expect(codes(await verifyStream(copy.db, rows[0].stream, log.vkey))).toEqual(
        expect.arrayContaining(['checkpoint-differs', 'tree-differs']),
      );
      expect(codes(await verifyLog(copy.db, { vkey: log.vkey }))).toEqual(
        expect.arrayContaining(['checkpoint-differs', 'tree-differs']),
      );
    });
  });
});
