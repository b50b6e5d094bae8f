import { describe, expect, it } from 'vitest';
import { procedure } from '../../machines/procedure.ts';
import type { RegulationId } from '../../machines/regulations/editions.ts';
import type { UnitTypeId } from '../../machines/vocabulary.ts';
import { articleOf } from './article-of.ts';
import { cast, type Play, perform, statusOf, waiting, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';

const at = (regulation: RegulationId, step: string, unitType: UnitTypeId = 'administrator-rates'): Play =>
  walkTo(cast(procedure({ regulation, unitType, route: 'appointment-cross-unit', form: 'individual' })), step);
const HEAD = 'owner.unit-head';
const byHead = { as: HEAD, person: `person:holder of ${HEAD}` };

describe('what is expected', () => {
  it.each([
    ['Dairi Ps.17(1)a', 'dairi-18-2024', 'administrator-rates'],
    ['Langsa Ps.19 a', 'langsa-48-2024', 'administrator-rates'],
    ['Padang Panjang Ps.15(1)a', 'padang-panjang-48-2024', 'administrator-rates'],
    ['Probolinggo Ps.17(1)a', 'probolinggo-88-2024', 'administrator-rates'],
    ['Surakarta Ps.28(1)a', 'surakarta-32-2023', 'administrator-alone'],
    ['Surakarta Lamp. IV ¶1 #1', 'surakarta-32-2023', 'administrator-alone'],
  ] as const)(
    'is set by the unit head or the rater, and confirmed by the assignee: %s',
    (key, regulation, unitType) => {
      const working = at(regulation, 'assignee-plan', unitType);
      expect(refusal(() => perform(working, 'confirm-expectations')).code).toBe('expectations-unset');
      expect(refusal(() => perform(working, 'set-expectations', { ...byHead, typed: {} }))).toMatchObject({
        code: 'contents-missing',
        missing: ['target'],
      });
      const set = perform(working, 'set-expectations', byHead);
      expect(set.facts.at(-1)).toMatchObject({ type: 'expectations-set', by: { position: HEAD }, data: { as: HEAD } });
      expect(set.facts.at(-1)?.basis).toContain(articleOf(key));
      const byOther = { person: 'person:somebody else' };
      expect(refusal(() => perform(set, 'confirm-expectations', byOther)).code).toBe('not-your-act');
      const confirmed = perform(set, 'confirm-expectations', { person: 'person:assignee' });
      expect(confirmed.facts.at(-1)).toMatchObject({ type: 'expectations-confirmed', by: { position: null } });
      const again = { person: 'person:assignee' };
      expect(refusal(() => perform(confirmed, 'confirm-expectations', again)).code).toBe('already-agreed');
      // What is set anew is to be confirmed anew; and the work waits for neither.
      const anew = perform(confirmed, 'set-expectations', byHead);
      expect(perform(anew, 'confirm-expectations', again).facts.at(-1)?.type).toBe('expectations-confirmed');
      expect([waiting(anew), statusOf(walkTo(anew))]).toEqual(['assignee-plan', 'completed']);
    },
  );

  it('is set while the work goes on, and not before or after', () => {
    const deciding = at('dairi-18-2024', 'home-rater-approve');
    const reviewing = at('dairi-18-2024', 'supervisor-review');
    for (const play of [deciding, reviewing])
      expect(refusal(() => perform(play, 'set-expectations', byHead)).code).toMatch(
        /act-not-available|already-decided/,
      );
  });
});

describe('the plan of an individual', () => {
  it.each([
    ['Dairi Lamp. D.4.a #6', 'dairi-18-2024', 'administrator-rates'],
    ['Langsa Lamp. B.mek.2.a #8', 'langsa-48-2024', 'administrator-rates'],
    ['Probolinggo Lamp. II.D.4.a #4', 'probolinggo-88-2024', 'administrator-rates'],
  ] as const)('is agreed to by the unit head, once, or returned: %s', (key, regulation, unitType) => {
    const unplanned = at(regulation, 'assignee-plan', unitType);
    expect(refusal(() => perform(unplanned, 'agree-plan')).code).toMatch(/act-not-available|already-decided/);
    const planned = perform(unplanned, 'plan');
    const agreed = perform(planned, 'agree-plan');
    expect(agreed.facts.at(-1)).toMatchObject({ type: 'plan-agreed', by: { position: HEAD }, basis: [articleOf(key)] });
    expect(refusal(() => perform(agreed, 'agree-plan', { person: byHead.person })).code).toBe('already-agreed');
    // One that is returned all the same, and made anew, is to be agreed to anew.
    const anew = perform(perform(agreed, 'return'), 'plan');
    expect(perform(anew, 'agree-plan').facts.at(-1)?.type).toBe('plan-agreed');
    expect(statusOf(walkTo(agreed))).toBe('completed');
  });
});
