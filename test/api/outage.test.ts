import { expect, it } from 'vitest';
import { crossUnit } from './requests.ts';
import { startTestApi } from './test-api.ts';

it('a lost PostgreSQL is waited for by the caller, and then all goes on', async () => {
  const api = await startTestApi();
  try {
    const key = { 'idempotency-key': 'outage' };
    await api.server.stop();
    for (const ask of [
      () => api.as('o-kabid-b').get('/v1/assignments'),
      () => api.as('o-kabid-b').get('/v1/assignments/00000000-0000-8000-8000-000000000000'),
      () => api.as('o-kabid-b').post('/v1/assignments', crossUnit(), key),
    ]) {
      const { status, headers, body } = await ask();
      expect([status, headers['retry-after'], body.code, body.server]).toEqual([503, '2', 'unavailable', 'postgres']);
    }
    await api.server.restart();
    expect((await api.as('o-kabid-b').post('/v1/assignments', crossUnit(), key)).status).toBe(201);
  } finally {
    await api.stop();
  }
});
