import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from './reporting.ts';
import { crossUnit } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let asked: string;
beforeAll(async () => {
  api = await startTestApi();
  await api.db
    .insertInto('directory.delegation')
    .values({
      ...{ id: 'mandate', kind: 'mandate', person: 'o-stranger', position: 'kadis', letter: 'Mandat 3/2026' },
      ...{ acts: ['approve'], valid_from: new Date('2026-01-01'), valid_to: null },
    })
    .execute();
  asked = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body.id;
  await project(api.db);
});
afterAll(() => api.stop());

/** An official may give a mandate for some acts of a position (UU 30/2014 Ps. 14). */
describe('whoever has a mandate for some acts', () => {
  const names = (acts: readonly { act: string }[]) => acts.map(({ act }) => act);
  const acts = async (person: string) => names((await api.as(person).get(`/v1/assignments/${asked}/acts`)).body.acts);
  const inbox = async (person: string) => (await api.as(person).get('/v1/inbox')).body.items.length;

  it('sees what the position sees, and is offered those acts alone', async () => {
    expect(await acts('o-kadis')).toEqual(['approve', 'refuse']);
    expect(await acts('o-stranger')).toEqual(['approve']);
    expect([await inbox('o-kadis'), await inbox('o-stranger')]).toEqual([1, 1]);
    const { positions } = (await api.as('o-stranger').get('/v1/me')).body;
    expect(positions).toEqual([{ id: 'kadis', title: expect.any(String), as: 'mandate' }]);
  });

  it('is refused any other act, and leaves nothing behind', async () => {
    const refused = await api
      .as('o-stranger')
      .post(`/v1/assignments/${asked}/acts`, { act: 'refuse', reason: 'Formasi penuh', step: 'home-rater-approve' });
    expect([refused.status, refused.body.code]).toEqual([403, 'not-authorised']);
    expect((await api.as('o-kadis').get(`/v1/assignments/${asked}`)).body.version).toBe(1);
  });

  it('acts within it, and the record says by which mandate', async () => {
    const { status } = await api
      .as('o-stranger')
      .post(`/v1/assignments/${asked}/acts`, { act: 'approve', step: 'home-rater-approve' });
    expect(status).toBe(200);
    const { timeline } = (await api.as('o-kadis').get(`/v1/assignments/${asked}`)).body;
    expect(timeline[1]).toMatchObject({ act: 'approve', delegation: { id: 'mandate', kind: 'mandate' } });
  });

  it('finds nothing in the inbox that is not theirs to do', async () => {
    await api.db
      .updateTable('directory.delegation')
      .set({ acts: ['issue-letter'] })
      .where('id', '=', 'mandate')
      .execute();
    const other = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body.id;
    await project(api.db);
    expect(await inbox('o-stranger')).toBe(0);
    expect((await api.as('o-stranger').get(`/v1/assignments/${other}/acts`)).body.acts).toEqual([]);
  });
});
