import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStream } from '../../src/event-log/read.ts';
import { delegate, nameOf, placePeople } from './directory.ts';
import { crossUnit, formTeam } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let colleagues: readonly string[];
beforeAll(async () => {
  api = await startTestApi();
  colleagues = await placePeople(api.db, 'unit-a', 11);
});
afterAll(() => api.stop());

describe('acts that come at once', () => {
  it('are all recorded where the chart accepts each after the others: ten members of one team', async () => {
    const head = api.as('o-kabid-a');
    const { id } = (await head.post('/v1/teams', formTeam({ size: 10 }))).body;
    const people = colleagues.slice(0, 10);
    const answers = await Promise.all(
      people.map((person) =>
        head.send(`/v1/teams/${id}/acts`, {
          act: 'add-member',
          step: 'open',
          member: { route: 'appointment-in-unit', homeUnit: 'unit-a', person },
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200));
    const facts = await readStream(api.db, id);
    expect(facts.map(({ version }) => version)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(facts.map(({ at }) => at)).toEqual(facts.map(({ at }) => at).toSorted());
    expect(new Set(facts.flatMap(({ data }) => data.member?.person ?? []))).toEqual(new Set(people));
    // Each answer is of the very fact that it recorded.
    expect(answers.map(({ body }) => body.facts[0].version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 2),
    );
    for (const { body } of answers) expect(body.version).toBe(body.facts[0].version);
  });

  it('decide one step once: nine of ten are told who came first', async () => {
    const people = await placePeople(api.db, 'unit-b', 10);
    await delegate(api.db, 'kadis', people);
    const { id, step } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
    const answers = await Promise.all(
      people.map((person) => api.as(person).send(`/v1/assignments/${id}/acts`, { act: 'approve', step })),
    );
    const told = answers.filter(({ status }) => status === 409);
    expect([answers.filter(({ status }) => status === 200).length, told.length]).toEqual([1, 9]);
    const [, decision, ...more] = await readStream(api.db, id);
    expect(more).toEqual([]);
    const winner = decision?.by?.person ?? '';
    expect(people).toContain(winner);
    for (const { body } of told)
      expect(body).toMatchObject({
        code: 'already-decided',
        last: { type: 'approved', at: decision?.at, person: { id: winner, name: nameOf(winner) } },
      });
  });

  it('are judged again on what came first, and recorded where that leaves them possible', async () => {
    const head = api.as('o-kabid-a');
    const { id } = (await head.post('/v1/teams', formTeam())).body;
    const add = (person: string) =>
      head.send(`/v1/teams/${id}/acts`, {
        act: 'add-member',
        step: 'open',
        member: { route: 'appointment-in-unit', homeUnit: 'unit-a', person },
      });
    const { asked } = api.gate;
    api.gate.meanwhile = () => add('o-adi');
    const late = await add('o-ani');
    expect(late.body).toMatchObject({ version: 3, members: [{ person: 'o-adi' }, { person: 'o-ani' }] });
    expect(api.gate.asked - asked).toBe(3); // once for the first, twice for the second
    // And judged truly: whom the first has named the second may not name again.
    const other = colleagues[10] ?? '';
    api.gate.meanwhile = () => add(other);
    expect((await add(other)).body.code).toBe('already-member');
  });

  it('are turned down where another version came, if it was the version that was seen', async () => {
    const { id, step } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
    const acts = `/v1/assignments/${id}/acts`;
    api.gate.meanwhile = () => api.as('o-kadis').send(acts, { act: 'approve', step });
    const refuse = { act: 'refuse', reason: 'Formasi penuh' };
    const late = await api.as('o-kadis').send(acts, refuse, { 'if-match': '"1"' });
    expect(late.body).toMatchObject({ status: 412, code: 'stale-version', expected: 1, version: 2 });
  });
});
