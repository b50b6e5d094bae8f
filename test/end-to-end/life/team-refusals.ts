import { beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../../infra/stack/wait.ts';
import type { TeamView } from '../../../src/api/teams/team-schema.ts';
import type { ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';

const PERIOD = { from: '2026-12-01', to: '2027-11-30' };

/** Everything that a text does not allow is refused with the article it rests on, and leaves nothing behind. */
export function teamRefusals(world: () => World): void {
  let head = '';
  let people: readonly string[] = [];
  let team: TeamView;

  const form = (more: object = {}) =>
    world().office.post<TeamView>({
      person: head,
      path: '/v1/teams',
      body: {
        ownerUnit: 'ska-bidang-destinasi',
        scope: 'cross-unit',
        period: PERIOD,
        size: 3,
        name: 'Tim',
        purpose: 'Peta',
        attested: { cascading: true, unheld: true, workload: 1 },
        ...more,
      },
    });
  const act = (person: string, body: object, id = team.id) =>
    world().office.post<TeamView>({ person, path: `/v1/teams/${id}/acts`, body });
  const add = (person: string, id?: string) =>
    act(
      head,
      { act: 'add-member', member: { route: 'appointment-in-unit', homeUnit: 'ska-bidang-destinasi', person } },
      id,
    );
  const holder = async (unit: string, seat: string) =>
    await world().office.holderOf(await world().office.positionOf(unit, seat));
  const membersOf = async (unit: string) =>
    (
      await world()
        .db.selectFrom('directory.placement')
        .select('person')
        .where('unit', '=', unit)
        .orderBy('id')
        .execute()
    ).map(({ person }) => person);

  beforeAll(async () => {
    head = await holder('ska-bidang-destinasi', 'unit-head');
    people = await membersOf('ska-bidang-destinasi');
    team = (await form()).body;
    for (const person of people.slice(0, 5)) await add(person);
  });

  test('where it is set for more than a year', async () => {
    const answer = await form({ period: { from: '2026-12-01', to: '2027-12-01' } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'term-exceeded', basis: ['Surakarta Ps.14(5)c'] } });
  });

  test('where it is to be without the leader that the text requires', async () => {
    expect(await form({ leaderless: true })).toMatchObject({ status: 422, body: { code: 'leader-required' } });
  });

  test('where nobody answers for the conditions that no directory knows', async () => {
    const answer = await form({ attested: { cascading: true, unheld: true, workload: 0.5 } });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'attestation-missing', criterion: 'workload-1', basis: ['Surakarta Ps.14(5)b'] },
    });
    expect(await form({ attested: { cascading: 'yes' } })).toMatchObject({ body: { code: 'invalid-request' } });
  });

  test('a fourth candidate for its leader, and one from outside the unit', async () => {
    const rater = await holder('ska-bidang-destinasi', 'rater');
    expect(await act(rater, { act: 'recommend', role: 'leader' })).toMatchObject({ status: 200 });
    const nominate = (nominees: readonly (string | undefined)[]) =>
      act(head, { act: 'nominate', role: 'leader', nominees, attested: { skill: true } });
    expect(await nominate(people.slice(0, 4))).toMatchObject({
      status: 422,
      body: { code: 'too-many-candidates', most: 3, basis: ['Surakarta Ps.15(3)', 'Surakarta Ps.30'] },
    });
    const [outsider] = await membersOf('ska-bidang-layanan');
    expect(await nominate([people[0], outsider])).toMatchObject({ status: 422, body: { code: 'not-a-member' } });
  });

  test('a controller from another department; one of the own need be no member', async () => {
    const experts = async (unit: string) =>
      (
        await world()
          .db.selectFrom('directory.placement as placement')
          .innerJoin('directory.qualification as qualification', 'qualification.person', 'placement.person')
          .select('placement.person')
          .where('placement.unit', '=', unit)
          .where('qualification.post', '=', 'functional-expert')
          .where('qualification.functional_level', 'in', ['ahli-muda', 'ahli-madya'])
          .orderBy('placement.id', 'desc')
          .execute()
      ).map(({ person }) => person);
    const attested = { cascading: true, unheld: true, workload: 1 };
    const nominate = (nominee: string | undefined) =>
      act(head, { act: 'nominate', role: 'controller', nominees: [nominee], attested });
    const [stranger] = await experts('ska-bidang-layanan');
    expect(await nominate(stranger)).toMatchObject({
      status: 422,
      body: { code: 'outside-owners-unit', basis: ['Surakarta Ps.24(6)', 'Surakarta Ps.24(7)'] },
    });
    const members = team.members.map(({ person }) => person?.id);
    const near = (await experts('ska-bidang-destinasi')).find((person) => !members.includes(person));
    const nominated = await nominate(near);
    expect(nominated.status).toBe(200);
    const outcome = nominated.body.timeline
      .at(-1)
      ?.eligibility.find(({ criterion }) => criterion === 'from-owners-unit');
    expect(outcome).toMatchObject({ met: true, basis: ['Surakarta Ps.24(6)', 'Surakarta Ps.24(7)'] });
    const secretary = await holder('ska-bidang-destinasi', 'regional-secretary');
    const set = await act(secretary, { act: 'appoint', role: 'controller', nominee: near });
    expect(set.body.roles).toContainEqual(
      expect.objectContaining({ role: 'controller', person: expect.objectContaining({ id: near }) }),
    );
    // Who controls it reads it, and makes the agreement of the role in person.
    expect((await world().office.get(near ?? '', `/v1/teams/${team.id}`)).status).toBe(200);
    const agreed = await act(near ?? '', {
      act: 'make-agreement',
      role: 'controller',
      purpose: 'Koordinasi',
      target: 'Tiga tim',
    });
    expect(agreed.status).toBe(200);
    // The register of the unit has it, and who consented to it.
    type Register = {
      items: { team: string; role: string; person: { id: string }; purpose: string; consented: object | null }[];
    };
    const register = async (person: string) =>
      await world().office.get<Register>(person, '/v1/units/ska-bidang-destinasi/agreements');
    const entry = async () =>
      (await register(head)).body.items.find((each) => each.team === team.id && each.role === 'controller');
    await waitUntil(async () => (await entry()) !== undefined, { limitMs: 15_000 });
    expect(await entry()).toMatchObject({ person: { id: near }, purpose: 'Koordinasi', consented: null });
    expect((await act(head, { act: 'consent-agreement', role: 'controller' })).status).toBe(200);
    await waitUntil(async () => (await entry())?.consented !== null, { limitMs: 15_000 });
    expect((await entry())?.consented).toMatchObject({ by: { id: 'ska-kadis-pariwisata' } });
    expect((await register(near ?? '')).status).toBe(403);
  });

  test('a second leader', async () => {
    expect(
      await act(head, { act: 'nominate', role: 'leader', nominees: [people[0], people[1]], attested: { skill: true } }),
    ).toMatchObject({
      status: 200,
    });
    const secretary = await holder('ska-bidang-destinasi', 'regional-secretary');
    const appoint = (nominee: string | undefined) => act(secretary, { act: 'appoint', role: 'leader', nominee });
    expect(await appoint(people[2])).toMatchObject({ status: 422, body: { code: 'nominee-not-listed' } });
    expect(await appoint(people[0])).toMatchObject({
      status: 200,
      body: {
        roles: expect.arrayContaining([
          expect.objectContaining({ role: 'leader', person: expect.objectContaining({ id: people[0] }) }),
        ]),
      },
    });
    expect(await appoint(people[1])).toMatchObject({ status: 409, body: { code: 'act-not-available' } });
  });

  test('a member of another agency, or of another department without the route for it', async () => {
    const foreign = {
      act: 'add-member',
      member: { route: 'appointment-in-unit', homeUnit: 'lgs-bidang-aplikasi', person: 'x' },
    };
    expect(await act(head, foreign)).toMatchObject({ status: 422, body: { code: 'route-unfit' } });
    const near = { act: 'add-member', member: { route: 'appointment-cross-agency', homeUnit: 'lgs-bidang-aplikasi' } };
    expect(await act(head, { ...near, purpose: 'Peta', competence: 'Geodesi', target: 'Satu' })).toMatchObject({
      status: 422,
      body: { code: 'scope-exceeded' },
    });
  });

  test('a member who is in it already, and an approver who is a member', async () => {
    expect(await add(people[0] ?? '')).toMatchObject({ status: 409, body: { code: 'already-member' } });
    expect(await add(head)).toMatchObject({ status: 403, body: { code: 'own-assignment' } });
  });

  test('one whom a home head names though another home head has named the same already', async () => {
    const { office } = world();
    const unit = 'ska-bidang-layanan';
    const ask = async () => {
      const member = { route: 'appointment-cross-unit', homeUnit: unit };
      const body = { act: 'add-member', member, purpose: 'Peta', competence: 'Geodesi', target: 'Satu' };
      return (await act(head, body)).body.members.at(-1)?.assignment ?? '';
    };
    const [first, second] = [await ask(), await ask()];
    const homeHead = await holder(unit, 'unit-head');
    const rater = await holder(unit, 'rater');
    const [person] = await membersOf(unit);
    const name = async (assignment: string) => {
      const acts = `/v1/assignments/${assignment}/acts`;
      const seen = async () =>
        (await office.get<{ waitingFor: { act: string } }>(homeHead, `/v1/assignments/${assignment}`)).body;
      await waitUntil(async () => (await seen()).waitingFor?.act === 'recommend', { limitMs: 10_000 });
      await office.post({ person: rater, path: acts, body: { act: 'recommend' } });
      return await office.post<ProblemSeen>({
        person: homeHead,
        path: acts,
        body: { act: 'approve', assignee: person },
      });
    };
    expect(await name(first)).toMatchObject({ status: 200 });
    expect(await name(second)).toMatchObject({ status: 409, body: { code: 'already-member' } });
    for (const of of [first, second]) await act(head, { act: 'release-member', of, reason: 'Tidak jadi' });
  });

  test('a leader who does not meet a criterion: told which, and by which article; nothing personal is kept', async () => {
    const { db } = world();
    const unit = 'lgs-bidang-aplikasi';
    const lgsHead = await holder(unit, 'unit-head');
    const setter = await holder(unit, 'department-head');
    const [good, other] = (await membersOf(unit)) as [string, string];
    const body = {
      ownerUnit: unit,
      scope: 'in-unit',
      period: PERIOD,
      size: 2,
      name: 'Tim',
      purpose: 'Peta',
      field: 'umum',
    };
    const { body: formed } = await world().office.post<TeamView>({ person: lgsHead, path: '/v1/teams', body });
    for (const person of [good, other])
      await world().office.post({
        person: lgsHead,
        path: `/v1/teams/${formed.id}/acts`,
        body: { act: 'add-member', member: { route: 'appointment-in-unit', homeUnit: unit, person } },
      });
    const appoint = (nominee: string) => act(setter, { act: 'appoint', role: 'leader', nominee }, formed.id);
    const qualified = (person: string, set: object) =>
      db.updateTable('directory.qualification').set(set).where('person', '=', person).execute();
    await qualified(other, { education: 'sma' });
    expect(await appoint(other)).toMatchObject({
      status: 422,
      body: { code: 'criterion-unmet', criterion: 'education-d3', basis: ['Langsa Ps.12(6)a'] },
    });
    await qualified(other, { education: 's1', rating: 'needs-improvement' });
    expect(await appoint(other)).toMatchObject({
      status: 422,
      body: { code: 'criterion-unmet', criterion: 'rating-good' },
    });
    await qualified(other, { rating: 'good' });
    const set = await appoint(good);
    expect(set).toMatchObject({ status: 200 });
    expect(set.body.timeline.at(-1)?.eligibility.map(({ criterion, met }) => [criterion, met])).toEqual([
      ['post', true],
      ['education-d3', true],
      ['competence', true],
      ['rating-good', true],
      ['staff-job-class-6', true],
    ]);
    const { entry } = await db
      .selectFrom('log.event')
      .select('entry')
      .where('stream', '=', formed.id)
      .orderBy('version', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).not.toMatch(/"s1"|ahli-muda|umum/);
  });

  test('whoever has nothing to do with it may not see it', async () => {
    const [stranger] = await membersOf('pp-bidang-pasar');
    const answer = await world().office.get<ProblemSeen>(stranger ?? '', `/v1/teams/${team.id}`);
    expect(answer).toMatchObject({ status: 404, body: { code: 'team-unknown' } });
    const asAssignment = await world().office.get<ProblemSeen>(head, `/v1/assignments/${team.id}`);
    expect(asAssignment).toMatchObject({ status: 404, body: { code: 'assignment-unknown' } });
  });
}
