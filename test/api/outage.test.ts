import { expect, it } from 'vitest';
import { crossUnit } from './requests.ts';
import { startTestApi } from './test-api.ts';

it('a lost PostgreSQL is waited for by the caller, and then all goes on', async () => {
  const door = await startTestApi();
  try {
    const key = { 'idempotency-key': 'outage' };
    await door.server.stop();
    for (const ask of [
      () => door.as('o-kabid-b').get('/v1/assignments'),
      () => door.as('o-kabid-b').get('/v1/assignments/00000000-0000-8000-8000-000000000000'),
      () => door.as('o-kabid-b').post('/v1/assignments', crossUnit(), key),
    ]) {
      const { status, headers, body } = await ask();
      expect([status, headers['retry-after'], body.code, body.server]).toEqual([503, '2', 'unavailable', 'postgres']);
    }
    await door.server.restart();
    expect((await door.as('o-kabid-b').post('/v1/assignments', crossUnit(), key)).status).toBe(201);
  } finally {
    await door.stop();
  }
});
