import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { purgeIdempotencyKeys } from '../../src/api/writes/purge-keys.ts';
import { Unavailable } from '../../src/commands/gateway.ts';
import { crossUnit, inUnit } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let door: TestApi;
beforeAll(async () => {
  door = await startTestApi();
});
beforeEach(() => {
  Object.assign(door.gateway, { broken: null, afterwards: false });
});
afterAll(() => door.stop());

const begin = (key: string, body = crossUnit(), person = 'o-kabid-b') =>
  door.as(person).post('/v1/assignments', body, { 'idempotency-key': key });
const act = (id: string, key: string, body: object, headers = {}) =>
  door.as('o-kadis').post(`/v1/assignments/${id}/acts`, body, { 'idempotency-key': key, ...headers });
const versions = (stream: string) =>
  door.db.selectFrom('log.event').select('version').where('stream', '=', stream).execute();

describe('the same key', () => {
  it('with the same request has the same answer, and is carried out once', async () => {
    const first = await begin('a');
    const sent = door.gateway.sent.length;
    const second = await begin('a');
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({ etag: first.headers.etag, location: first.headers.location });
    expect(door.gateway.sent.length).toBe(sent);
    expect(await versions(first.body.id)).toHaveLength(1);
  });

  it('has the answer of then, even when things went on', async () => {
    const { body } = await begin('b');
    const approved = await act(body.id, 'b1', { act: 'approve' });
    await door.as('o-kabid-a').post(`/v1/assignments/${body.id}/acts`, { act: 'recommend', assignee: 'o-ani' });
    expect((await act(body.id, 'b1', { act: 'approve' })).body).toEqual(approved.body);
  });

  it('has the same refusal, in the language of the first', async () => {
    const first = await begin('c', inUnit({ ownerUnit: 'unit-x' }));
    const second = await begin('c', inUnit({ ownerUnit: 'unit-x' }));
    expect(first.body.code).toBe('unit-unknown');
    expect(second.body).toEqual(first.body);
    expect(second.headers['content-type']).toMatch(/problem\+json/);
  });

  it.each([
    ['another body', () => begin('d', crossUnit({ note: 'x' }))],
    [
      'another address',
      () =>
        door.as('o-kabid-b').post(
          '/v1/assignments/x/acts',
          crossUnit({
            act: 'approve',
            route: undefined,
            ownerUnit: undefined,
            homeUnit: undefined,
            period: undefined,
          }),
          { 'idempotency-key': 'd' },
        ),
    ],
  ])('with %s is a clear error', async (_, ask) => {
    const { body } = await begin('d');
    const reused = await ask();
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect((await begin('d')).body).toEqual(body);
  });

  it('with another If-Match is a clear error', async () => {
    const { body } = await begin('e');
    await act(body.id, 'e1', { act: 'approve' }, { 'if-match': '"1"' });
    expect((await act(body.id, 'e1', { act: 'approve' }, { 'if-match': '"2"' })).body.code).toBe(
      'idempotency-key-reused',
    );
    expect((await act(body.id, 'e1', { act: 'approve' }, { 'if-match': '"1"' })).status).toBe(200);
  });

  it('with the same JSON written otherwise is the same request', async () => {
    const { body } = await begin('f');
    const reordered = Object.fromEntries(Object.entries(crossUnit()).reverse());
    expect((await begin('f', reordered)).body).toEqual(body);
  });

  it('of another person is another key', async () => {
    const ofB = await begin('g');
    const ofA = await begin('g', inUnit(), 'o-kabid-a');
    expect(ofA.status).toBe(201);
    expect(ofA.body.id).not.toBe(ofB.body.id);
  });

  it('sent ten times at once begins one assignment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => begin('h')));
    for (const { status, body } of answers) expect([status, body]).toEqual([201, answers[0]?.body]);
    expect(await versions(answers[0]?.body.id)).toHaveLength(1);
  });
});

describe('after a fault', () => {
  it('a write that was lost is carried out, and one that was not is found', async () => {
    for (const afterwards of [false, true]) {
      const key = `i-${afterwards}`;
      Object.assign(door.gateway, { broken: new Unavailable('temporal'), afterwards });
      expect((await begin(key)).status).toBe(503);
      Object.assign(door.gateway, { broken: null });
      const again = await begin(key);
      expect([again.status, again.body.version]).toEqual([201, 1]);
      Object.assign(door.gateway, { broken: new Unavailable('temporal') });
      const approve = () => act(again.body.id, `${key}-1`, { act: 'approve' }, { 'if-match': '"1"' });
      expect((await approve()).status).toBe(503);
      Object.assign(door.gateway, { broken: null });
      const approved = await approve();
      expect([approved.status, approved.body.version]).toEqual([200, 2]);
    }
  });

  it('a key that was forgotten still records nothing twice', async () => {
    const { body } = await begin('j');
    const approved = await act(body.id, 'j1', { act: 'approve' });
    await door.db.deleteFrom('api.idempotency_key').execute();
    expect((await begin('j')).body).toMatchObject({ id: body.id, version: 2 });
    expect((await act(body.id, 'j1', { act: 'approve' })).body).toEqual(approved.body);
    expect(await versions(body.id)).toHaveLength(2);
  });
});

it('keys are forgotten after a day, not before', async () => {
  await door.db.deleteFrom('api.idempotency_key').execute();
  const old = sql<Date>`now() - interval '25 hours'`;
  const row = { fingerprint: 'x', status: null, body: sql<string>`null` };
  await door.db
    .insertInto('api.idempotency_key')
    .values([
      { id: 'old', at: old, ...row },
      { id: 'new', ...row },
    ])
    .execute();
  expect(await purgeIdempotencyKeys(door.db)).toBe(1);
  expect(await door.db.selectFrom('api.idempotency_key').select('id').execute()).toEqual([{ id: 'new' }]);
});
