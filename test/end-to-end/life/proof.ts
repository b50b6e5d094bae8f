import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { verifyLog } from '../../../src/audit/verify.ts';
import { checkProjections } from '../../../src/projections/engine/check.ts';
import type { World } from '../world.ts';

export function proof(world: () => World): void {
  test('the log proves itself, and the tables say what it says', async () => {
    const { db, vkey } = world();
    await expect
      .poll(() => verifyLog(db, { vkey }), { timeout: 15_000 })
      .toMatchObject({ verified: true, waiting: 0, problems: [] });
    for (const [name, check] of Object.entries(await checkProjections(db)))
      expect({ name, ...check }).toMatchObject({ name, missing: 0, extra: 0, different: [], parked: 0 });
  });

  test('no answer that is kept for a key takes 300 bytes', async () => {
    const { rows } = await sql<{ bytes: number }>`
      select pg_column_size(kept.*) as bytes from api.idempotency_key as kept order by bytes desc limit 1`.execute(
      world().db,
    );
    expect(rows[0]?.bytes).toBeLessThan(300);
  });
}
