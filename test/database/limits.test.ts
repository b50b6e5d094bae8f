import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { type DatabaseLimits, REQUEST_LIMITS, UNLIMITED } from '../../src/database/limits.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { whileFrozen } from '../support/freeze.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

async function withPool<T>(
  limits: Partial<DatabaseLimits>,
  poolSize: number,
  work: (pool: ReturnType<typeof connectPool>) => Promise<T>,
): Promise<T> {
  const pool = connectPool({ url: fresh.url, poolSize, limits: { ...UNLIMITED, ...limits } });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

describe('a pool with limits', () => {
  it('tells the server its limits', async () => {
    await withPool(REQUEST_LIMITS, 1, async (pool) => {
      const { rows } = await pool.query(
        `select name, setting from pg_settings
         where name in ('synchronous_commit', 'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'tcp_user_timeout', 'client_connection_check_interval')`,
      );
      expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
        synchronous_commit: 'on', // what is recorded is on disk before anybody is answered
        statement_timeout: String(REQUEST_LIMITS.statement),
        lock_timeout: String(REQUEST_LIMITS.lock),
        idle_in_transaction_session_timeout: String(REQUEST_LIMITS.idleInTransaction),
        tcp_user_timeout: '10000',
        client_connection_check_interval: '2000',
      });
    });
  });

  it('has the server end a statement that runs too long, and uses the connection again', async () => {
    await withPool({ statement: 200 }, 1, async (pool) => {
      const pid = (await pool.query('select pg_backend_pid() as pid')).rows[0].pid;
      const db = connectDatabase(pool);
      await expect(db.executeQuery({ ...raw('select pg_sleep(60)') })).rejects.toMatchObject({ code: '57014' });
      const { rows } = await db.executeQuery<{ pid: number }>(raw('select pg_backend_pid() as pid'));
      expect(rows[0]?.pid).toBe(pid);
    });
  });

  it('drops a connection whose server says nothing: the next statement gets another at once', async () => {
    await withPool({ answer: 300 }, 1, async (pool) => {
      const db = connectDatabase(pool);
      const { rows } = await db.executeQuery<{ pid: number }>(raw('select pg_backend_pid() as pid'));
      const hung = rows[0]?.pid ?? 0;
      await whileFrozen(hung, async () => {
        await expect(db.executeQuery(raw('select 1'))).rejects.toThrow('Query read timeout');
        const started = performance.now();
        const next = await db.executeQuery<{ pid: number }>(raw('select pg_backend_pid() as pid'));
        expect(next.rows[0]?.pid).not.toBe(hung);
        expect(performance.now() - started).toBeLessThan(250);
        expect(pool.totalCount).toBe(1);
      });
    });
  });

  it('and the server, once awake, ends what was asked over a dropped connection', async () => {
    await withPool({ answer: 300 }, 1, async (pool) => {
      await expect(connectDatabase(pool).executeQuery(raw('select pg_sleep(600)'))).rejects.toThrow(
        'Query read timeout',
      );
    });
    const sleeping = async () => {
      const found = await fresh.pool.query(
        "select from pg_stat_activity where query like '%pg_sleep(600)%' and pid <> pg_backend_pid() and datname = current_database()",
      );
      return found.rowCount === 0;
    };
    await waitUntil(sleeping, { limitMs: 15_000 });
  });

  it('turns away who would wait behind too many', async () => {
    await withPool({ waiting: 2 }, 1, async (pool) => {
      const lent = await pool.connect();
      const waiting = [pool.query('select 1'), pool.query('select 2')];
      await expect(pool.query('select 3')).rejects.toMatchObject({ code: 'pool-exhausted' });
      await expect(pool.connect()).rejects.toMatchObject({ code: 'pool-exhausted' });
      lent.release();
      await Promise.all(waiting);
      await pool.query('select 4');
    });
  });

  it('waits no longer for a connection than it may', async () => {
    await withPool({ connect: 200 }, 1, async (pool) => {
      const lent = await pool.connect();
      await expect(pool.query('select 1')).rejects.toThrow('timeout exceeded when trying to connect');
      lent.release();
    });
  });
});

const raw = (sql: string) => ({ sql, parameters: [], query: { kind: 'RawNode' } as never, queryId: {} as never });
