import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readClock, readStream } from '../../src/event-log/read.ts';
import { crossUnit, formTeam } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

const HOUR = 3_600_000;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => api.stop());

it.each([
  ['an hour back', -HOUR],
  ['three days on', 72 * HOUR],
])('an API whose clock is %s records the time of PostgreSQL', async (_, by) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
  const from = await readClock(api.db);
  const { id, step } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
  const approved = await api.as('o-kadis').send(`/v1/assignments/${id}/acts`, { act: 'approve', step });
  const team = (await api.as('o-kabid-a').post('/v1/teams', formTeam())).body.id;
  const member = { route: 'appointment-in-unit', homeUnit: 'unit-a', person: 'o-ani' };
  const added = await api.as('o-kabid-a').send(`/v1/teams/${team}/acts`, { act: 'add-member', step: 'open', member });
  expect([approved.status, added.status]).toEqual([200, 200]);
  const until = await readClock(api.db);
  const times = [...(await readStream(api.db, id)), ...(await readStream(api.db, team))].map(({ at }) => at);
  expect(times).toHaveLength(4);
  for (const at of times) {
    expect(at >= from, `${at} is not before ${from}`).toBe(true);
    expect(at <= until, `${at} is not after ${until}`).toBe(true);
  }
});
