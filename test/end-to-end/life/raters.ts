import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { RouteId } from '../../../machines/vocabulary.ts';
import { replay } from '../../../src/audit/replay.ts';
import { readStream } from '../../../src/event-log/read.ts';
import { personWith } from '../../support/government.ts';
import { type Life, nextAct, opening, play, playOn } from '../lives.ts';
import type { ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';

const TASK = { title: 'Peta', purpose: 'Peta wisata', competence: 'Pemetaan', target: 'Satu peta' };
const lifeOf = (route: RouteId, ownerUnit: string, homeUnit: string, assignee: string, asker = assignee): Life => ({
  scene: { route, ownerUnit, homeUnit, ...TASK },
  assignee,
  asker,
});

/** Three texts choose the rater by person: whoever it is acts, and the record says by which article. */
export function raters(world: () => World): void {
  const person = (unit: string, post: string, level: string | null = null) => personWith(world().db, unit, post, level);

  test('an Ahli Madya of Surakarta has the head of the department rate, who reviews and completes in one', async () => {
    const { office, db } = world();
    const unit = 'ska-bidang-destinasi';
    const madya = await person(unit, 'functional-expert', 'ahli-madya');
    const seen = await play(office, lifeOf('voluntary-in-unit', unit, unit, madya), { until: 'review' });
    expect(seen).toMatchObject({
      unitType: 'high-leader-rates-and-heads',
      ratedInstead: {
        actor: 'owner.rater',
        position: { id: 'ska-kadis-pariwisata' },
        basis: ['Surakarta Lamp. III.c'],
      },
      waitingFor: { position: { id: 'ska-kadis-pariwisata' } },
    });
    const done = await playOn(office, lifeOf('voluntary-in-unit', unit, unit, madya), seen);
    expect(done.status).toBe('completed');
    const [review, complete] = (await readStream(db, done.id)).slice(-2);
    expect([review?.type, complete?.type, review?.cause]).toEqual(['reviewed', 'completed', complete?.cause]);
  });

  test('a Pelaksana of Langsa has the Pengawas decide and sign, not the Administrator who heads the unit', async () => {
    const { office } = world();
    const unit = 'lgs-sekretariat-kominfo';
    const life = lifeOf('voluntary-in-unit', unit, unit, await person(unit, 'staff'));
    const seen = await play(office, life, { until: 'approve' });
    expect(seen).toMatchObject({
      ratedInstead: {
        position: { id: 'lgs-kasubbag-umum' },
        basis: ['Langsa Ps.7(4)a'],
        interpretation: { id: expect.stringMatching(/per orang/), en: expect.stringMatching(/person/) },
      },
      waitingFor: { position: { id: 'lgs-kasubbag-umum' } },
    });
    const head = await office.holderOf('lgs-sekretaris-kominfo');
    const path = `/v1/assignments/${seen.id}/acts`;
    expect(await office.post<ProblemSeen>({ person: head, path, body: { act: 'approve' } })).toMatchObject({
      status: 403,
    });
    const done = await playOn(office, life, seen);
    expect(done.status).toBe('completed');
    expect(done.letters.map(({ signer }) => signer.position?.id)).toContain('lgs-kasubbag-umum');
  });

  test('an officer of Probolinggo of high class, named on the way, has the letter signed by who rates instead', async () => {
    const { office, db } = world();
    const [owner, home] = ['prob-bidang-bantuan', 'prob-bidang-nelayan'];
    const officer = await person(home, 'functional-expert', 'ahli-muda');
    await sql`update directory.position set job_class = 11 where id = 'prob-kabid-nelayan'`.execute(db);
    await sql`update directory.qualification set job_class = 12 where person = ${officer}`.execute(db);
    const asker = await office.holderOf('prob-kabid-bantuan');
    const life = lifeOf('appointment-cross-unit', owner, home, officer, asker);
    const asked = await play(office, life, { until: 'approve' });
    expect(asked).toMatchObject({ ratedInstead: null, waitingFor: { position: { id: 'prob-kabid-nelayan' } } });

    const named = await playOn(office, life, asked, { until: 'issue-letter' });
    expect(named).toMatchObject({
      assignee: { id: officer },
      ratedInstead: {
        actor: 'home.rater',
        position: { id: 'prob-kadis-perikanan' },
        basis: ['Probolinggo Lamp. II.B.1.b.2)'],
        interpretation: null,
      },
      waitingFor: { actor: 'home.rater', position: { id: 'prob-kadis-perikanan' } },
    });
    expect((await readStream(db, named.id)).at(-1)?.data.ratedInstead?.position).toBe('prob-kadis-perikanan');

    // The unit's rater approved, and signs nothing more.
    const usual = await office.holderOf('prob-kabid-nelayan');
    const path = `/v1/assignments/${named.id}/acts`;
    expect(await office.post<ProblemSeen>({ person: usual, path, body: { act: 'issue-letter' } })).toMatchObject({
      status: 403,
    });
    const [request] = named.letters;
    expect(request).toMatchObject({ addressee: { actor: 'home.rater', position: { id: 'prob-kabid-nelayan' } } });
    const higher = await office.holderOf('prob-kadis-perikanan');
    const inbox = async () =>
      (await office.get<{ items: { assignment: string; act: string }[] }>(higher, '/v1/inbox?limit=200')).body.items;
    await expect
      .poll(inbox, { timeout: 15_000 })
      .toContainEqual(expect.objectContaining({ assignment: named.id, act: 'issue-letter' }));
    expect((await nextAct(office, life, named))?.person).toBe(higher);

    const done = await playOn(office, life, named);
    expect(done.status).toBe('completed');
    expect(done.letters.at(-1)).toMatchObject({ signer: { position: { id: 'prob-kadis-perikanan' } } });
    const positions = async () =>
      (
        await sql<{ positions: string[] }>`
          select positions from reporting.assignment where id = ${done.id} and version = ${done.version}`.execute(db)
      ).rows[0]?.positions;
    await expect
      .poll(positions, { timeout: 15_000 })
      .toEqual(expect.arrayContaining(['prob-kabid-nelayan', 'prob-kadis-perikanan']));
    expect(await replay(db, done.id)).toMatchObject({ standing: { status: 'completed' } });
  });

  test('whoever was sent a copy as rater of the unit may go on reading when another rates the one named', async () => {
    const { office } = world();
    const [owner, home] = ['ska-bidang-layanan', 'ska-bidang-destinasi'];
    const madya = await person(home, 'functional-expert', 'ahli-madya');
    const asker = await office.holderOf('ska-kadis-arsip');
    const life = lifeOf('appointment-cross-unit', owner, home, madya, asker);
    const named = await play(office, life, { until: 'issue-letter' });
    expect(named.ratedInstead).toMatchObject({ actor: 'home.rater', position: { id: 'ska-kadis-pariwisata' } });
    const usual = await office.holderOf('ska-kabid-destinasi');
    const { status, body } = await office.get(usual, `/v1/assignments/${named.id}`);
    expect(status).toBe(200);
    expect(body.letters[0]?.copies.map(({ position }) => position?.id)).toContain('ska-kabid-destinasi');
  });

  test('a post that its table forgets begins nothing: the gap and its article are told', async () => {
    const { office, db } = world();
    const unit = 'ska-bidang-layanan';
    const life = lifeOf('voluntary-in-unit', unit, unit, await person(unit, 'functional-expert', 'ahli-madya'));
    const become = (typology: string) =>
      sql`update directory.unit set typology = ${typology} where id = ${unit}`.execute(db);
    await become('disaster-agency');
    expect(await office.post<ProblemSeen>(opening(life))).toMatchObject({
      status: 422,
      body: {
        code: 'post-without-rater',
        post: 'JF Ahli Madya',
        basis: ['Surakarta Lamp. III.g', 'Surakarta Lamp. III 2.1.a'],
        detail: expect.stringContaining('Surakarta Lamp. III.g'),
      },
    });
    await become('department');
  });
}
