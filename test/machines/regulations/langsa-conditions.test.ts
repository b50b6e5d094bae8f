import { describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../machines/facts.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import { articleOf } from '../article-of.ts';
import { cast, perform, recorded, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { HIGH_LEADER_ALONE, MEK_1, of, stepOf, UNIT_TYPES_HERE } from './langsa-cases.ts';

/** What Langsa's articles ask of an individual's assignment, transcribed from them by hand. */
const ACROSS = ['appointment-cross-unit', 'appointment-cross-department'] as const;
const VOLUNTARY_ACROSS = ['voluntary-cross-unit', 'voluntary-cross-department'] as const;
const named = ({ steps }: Procedure) => steps.map(({ actor, act }) => `${actor} ${act}`);

describe('an assignment', () => {
  it.each(['Langsa Ps.1(19) #2'])('is for a given period, and ends with it: %s', (key) => {
    const play = cast(of(MEK_1, 'appointment-in-unit'));
    const backwards = { ...play.opening, period: { from: '2026-12-31', to: '2026-08-03' } };
    expect(refusal(() => perform(play, 'appoint', { opening: backwards })).code).toBe('period-invalid');
    const working = walkTo(play, 'assignee-report');
    const passed: FactDraft = {
      ...({ type: 'term-passed', step: 'assignee-report', at: '2026-12-31T17:00:00.000Z', by: null } as const),
      ...{ cause: 'term-passed', basis: play.procedure.term.basis, data: {}, typed: null },
    };
    const ended = recorded(working, [passed]);
    expect([statusOf(ended), ended.facts.at(-1)?.basis]).toEqual(['ended', [articleOf(key)]]);
  });

  it.each([
    ['Langsa Ps.8(2) #1', ['in-unit', 'cross-unit', 'cross-department']],
    ['Langsa Ps.15(1)', ['in-unit', 'cross-department']],
  ] as const)('is inside the unit and beyond, where the home side has a say: %s', (_key, scopes) => {
    for (const scope of scopes)
      for (const channel of ['appointment', 'voluntary'] as const) {
        const play = cast(of(MEK_1, `${channel}-${scope}`));
        const home = play.procedure.steps.some(({ actor, phase }) => actor.startsWith('home.') && phase === 'decision');
        expect([home, play.opening.homeUnit === play.opening.ownerUnit]).toEqual([
          scope !== 'in-unit',
          scope === 'in-unit',
        ]);
        expect(statusOf(walkTo(play))).toBe('completed');
      }
  });

  it.each(['Langsa Ps.8(2) #2'])('across agencies is possible, every step of it our reading: %s', (key) => {
    const play = cast(of(MEK_1, 'appointment-cross-agency'));
    const formation = play.procedure.steps.filter(({ phase }) => /request|decision|letter/.test(phase));
    expect(formation.map(({ actor }) => actor)).toEqual(expect.arrayContaining(['owner.authority', 'home.authority']));
    for (const { basis, interpretation } of formation)
      expect([basis, typeof interpretation?.id]).toEqual([[articleOf(key)], 'string']);
    expect(statusOf(walkTo(play))).toBe('completed');
  });

  it.each(['Langsa Ps.14'])('may be of a single day, for an individual and a team: %s', () => {
    const day = { from: '2026-08-05', to: '2026-08-05' };
    for (const form of ['individual', 'team'] as const) {
      const play = cast(of(MEK_1, 'voluntary-in-unit', form));
      const begun = perform({ ...play, opening: { ...play.opening, period: day } }, 'request');
      expect([statusOf(begun), begun.facts[0]?.data.opening?.period]).toEqual(['open', day]);
    }
  });

  it.each(['Langsa Ps.13(2) #1'])('in the unit is the rater’s to give, to somebody named: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE) {
      const play = cast(of(unitType, 'appointment-in-unit'));
      const appoint = play.procedure.steps.filter(({ act }) => act === 'appoint');
      expect(appoint).toMatchObject([{ actor: 'owner.rater', addressee: 'assignee', names: 'assignee' }]);
      expect(appoint[0]?.basis).toContain(articleOf(key));
      const ready = walkTo(play, 'owner-rater-appoint');
      expect(refusal(() => perform(ready, 'appoint', { assignee: undefined })).code).toBe('assignee-required');
      expect(perform(ready, 'appoint').facts.at(-1)).toMatchObject({ by: { position: 'owner.rater' } });
    }
  });

  it.each(['Langsa Ps.1(10)', 'Langsa Ps.15(3) #2'])(
    'asked for from elsewhere is the owner’s head to give: %s',
    (key) => {
      for (const unitType of UNIT_TYPES_HERE)
        for (const route of VOLUNTARY_ACROSS) {
          const play = walkTo(cast(of(unitType, route)), 'owner-unit-head-approve');
          const given = perform(play, 'approve').facts.at(-1);
          expect(given).toMatchObject({ type: 'approved', by: { position: 'owner.unit-head' } });
          expect(given?.basis).toContain(articleOf(key));
          expect(statusOf(perform(play, 'refuse'))).toBe('refused');
          expect(waiting(perform(play, 'approve'))).toMatch(/-issue-letter$/);
        }
    },
  );

  it.each(['Langsa Ps.7(3) #2', 'Langsa Ps.12(2) #2'])(
    'of whom the high leader rates is complete by that leader alone: %s',
    (key) => {
      const play = walkTo(cast(of(HIGH_LEADER_ALONE, 'appointment-in-unit')), 'high-leader-complete');
      expect(play.facts.at(-1)).toMatchObject({ type: 'reported' });
      const { facts } = perform(play, 'complete');
      expect(facts.at(-1)).toMatchObject({ type: 'completed', by: { position: 'high-leader' } });
      expect(facts.at(-1)?.basis).toContain(articleOf(key));
      expect(play.procedure.steps.filter(({ phase }) => phase === 'evaluation')).toHaveLength(1);
    },
  );
});

describe('a voluntary application from elsewhere', () => {
  it.each(['Langsa Ps.13(4)'])('needs the consent of the own rater, who may refuse: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE)
      for (const route of VOLUNTARY_ACROSS) {
        const asked = perform(cast(of(unitType, route)), 'request');
        expect(waiting(asked)).toBe('home-rater-endorse');
        const endorsed = perform(asked, 'endorse').facts.at(-1);
        expect(endorsed).toMatchObject({ by: { position: 'home.rater' }, basis: [articleOf(key)] });
        expect(statusOf(perform(asked, 'refuse'))).toBe('refused');
      }
  });
});

describe('the Surat Perintah of an individual', () => {
  it.each(['Langsa Ps.9(1) #1', 'Langsa Ps.9(1) #2'])(
    'in the unit is on record as the rater’s, to the person: %s',
    (key) => {
      for (const unitType of UNIT_TYPES_HERE)
        for (const route of ['appointment-in-unit', 'voluntary-in-unit'] as const) {
          const play = walkTo(cast(of(unitType, route)), 'owner-rater-issue-letter');
          const issued = perform(play, 'issue-letter').facts.at(-1);
          expect(issued).toMatchObject({
            by: { position: 'owner.rater' },
            data: { letter: { kind: 'command-letter', signer: 'owner.rater', addressee: 'assignee' } },
          });
          expect(issued?.basis).toContain(articleOf(key));
        }
    },
  );

  it.each(['Langsa Ps.9(2)a'])('rests on a purpose that whoever begins it says: %s', () => {
    const play = cast(of(MEK_1, 'appointment-in-unit'));
    const without = refusal(() => perform(play, 'appoint', { typed: { target: 'Satu peta' } }));
    expect(without).toMatchObject({ code: 'contents-missing', missing: ['purpose'] });
  });

  it.each(['Langsa Ps.9(4)'])('may be cancelled by whoever set it, with a reason: %s', (key) => {
    for (const [route, signer] of [
      ['appointment-cross-unit', 'owner.department-head'],
      ['voluntary-cross-unit', 'owner.department-head'],
      ['appointment-cross-department', 'regional-secretary'],
      ['voluntary-cross-department', 'regional-secretary'],
    ] as const) {
      const play = walkTo(cast(of(MEK_1, route)), 'assignee-receive');
      expect(refusal(() => perform(play, 'cancel', { typed: {} })).code).toBe('reason-required');
      const cancelled = perform(play, 'cancel');
      expect([statusOf(cancelled), cancelled.facts.at(-1)?.by?.position]).toEqual(['cancelled', signer]);
      expect(cancelled.facts.at(-1)?.basis).toContain(articleOf(key));
    }
  });
});

describe('a request across units or departments', () => {
  it.each(['Langsa Ps.9(3) #1'])('goes from the owner’s head to the head where the person sits: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE)
      for (const route of ACROSS) {
        const play = cast(of(unitType, route));
        expect(named(play.procedure)[0]).toBe('owner.unit-head request');
        const asked = perform(play, 'request').facts[0];
        expect(asked).toMatchObject({
          by: { position: 'owner.unit-head' },
          data: { letter: { kind: 'involvement-request', addressee: 'home.unit-head' } },
          basis: [articleOf(key)],
        });
      }
  });

  it.each(['Langsa Ps.9(3) #2'])('is answered by that head, who names the person: %s', (key) => {
    for (const route of ACROSS) {
      const play = walkTo(cast(of(MEK_1, route)), 'home-unit-head-approve');
      expect(refusal(() => perform(play, 'approve', { assignee: undefined })).code).toBe('assignee-required');
      const answered = perform(play, 'approve');
      expect(answered.facts.at(-1)).toMatchObject({ by: { position: 'home.unit-head' } });
      expect(answered.facts.at(-1)?.basis).toContain(articleOf(key));
      expect(stepOf(play.procedure, 'home.unit-head approve')).toMatchObject({
        addressee: 'owner.unit-head',
        interpretation: { id: expect.stringContaining('analogi') },
      });
    }
  });
});
