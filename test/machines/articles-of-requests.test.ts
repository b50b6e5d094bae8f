import { describe, expect, it } from 'vitest';
import { procedure } from '../../machines/procedure.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import type { RegulationId } from '../../machines/regulations/editions.ts';
import type { Content, RouteId, UnitTypeId } from '../../machines/vocabulary.ts';
import { articleOf } from './article-of.ts';
import { cast, perform, statusOf, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';

/** What the texts want of a request and of whoever may begin, transcribed from their articles by hand. */
const of = (
  regulation: RegulationId,
  route: RouteId,
  form: Procedure['form'] = 'individual',
  unitType: UnitTypeId = 'administrator-rates',
) => procedure({ regulation, unitType, route, form });

const DAIRI = of('dairi-18-2024', 'appointment-cross-agency');
const PROBOLINGGO = of('probolinggo-88-2024', 'appointment-cross-agency');
const LANGSA = of('langsa-48-2024', 'appointment-cross-unit');
const LANGSA_TEAM = of('langsa-48-2024', 'appointment-cross-unit', 'team');
const SURAKARTA = of('surakarta-32-2023', 'appointment-cross-unit', 'individual', 'administrator-alone');

/** The routes that all texts but Surakarta's know; the others than Langsa know appointments across agencies too. */
const WITHIN = ['appointment-in-unit', 'appointment-cross-unit', 'voluntary-in-unit', 'voluntary-cross-unit'] as const;

describe('a letter of request', () => {
  it.each([
    ['Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir 1', 'purpose', DAIRI],
    ['Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir 3', 'target', DAIRI],
    ['Probolinggo Lamp. II.B.2.1)c) butir 1 angka 1)', 'purpose', PROBOLINGGO],
    ['Probolinggo Lamp. II.B.2.1)c) butir 1 angka 2)', 'competence', PROBOLINGGO],
    ['Probolinggo Lamp. II.B.2.1)c) butir 1 angka 3)', 'target', PROBOLINGGO],
    ['Langsa Ps.9(3)a', 'purpose', LANGSA],
    ['Langsa Ps.9(3)b', 'competence', LANGSA],
    ['Langsa Ps.9(3)c', 'target', LANGSA],
    ['Langsa Ps.10(2)a', 'purpose', LANGSA_TEAM],
    ['Langsa Ps.10(2)b', 'competence', LANGSA_TEAM],
    ['Langsa Ps.10(2)c', 'target', LANGSA_TEAM],
    ['Surakarta Ps.17(6)a', 'purpose', SURAKARTA],
    ['Surakarta Ps.17(6)b', 'competence', SURAKARTA],
    ['Surakarta Ps.17(6)c', 'target', SURAKARTA],
    ['Surakarta Lamp. IV 3.1 (muatan surat) butir 1', 'purpose', SURAKARTA],
    ['Surakarta Lamp. IV 3.1 (muatan surat) butir 2', 'competence', SURAKARTA],
    ['Surakarta Lamp. IV 3.1 (muatan surat) butir 3', 'target', SURAKARTA],
  ] as const satisfies readonly (readonly [string, Content, Procedure])[])(
    'by %s says the %s',
    (article, field, each) => {
      expect(each.contents.find((content) => content.field === field)?.basis).toContain(article);
      const typed: Record<string, string> = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Satu peta' };
      delete typed[field];
      const play = cast(each);
      const act = each.steps[0]?.act ?? 'request';
      expect(refusal(() => perform(play, act, { typed }))).toMatchObject({
        code: 'contents-missing',
        missing: [field],
      });
    },
  );

  it.each([
    ['Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir 4', DAIRI],
    ['Probolinggo Lamp. II.B.2.1)c) butir 1 angka 4)', PROBOLINGGO],
    ['Langsa Ps.9(3)d', LANGSA],
    ['Langsa Ps.10(2)d', LANGSA_TEAM],
    ['Surakarta Ps.17(6)d', SURAKARTA],
    ['Surakarta Lamp. IV 3.1 (muatan surat) butir 4', SURAKARTA],
  ] as const)('by %s says for how long, which is recorded', (article, each) => {
    expect(each.contents.find(({ field }) => field === 'duration')?.basis).toContain(article);
    const [asked] = perform(cast(each), each.steps[0]?.act ?? 'request').facts;
    expect(asked?.data.opening?.period).toEqual({ from: '2026-08-03', to: '2026-12-31' });
  });
});

describe('an assignment', () => {
  it.each([
    ['Padang Panjang Ps.1(14) #1', 'padang-panjang-48-2024'],
    ['Langsa Ps.1(19) #1', 'langsa-48-2024'],
  ] as const)('is to a given task, for a given period: %s', (article, regulation) => {
    const each = of(regulation, 'voluntary-in-unit');
    const asks = each.contents
      .filter(({ basis }) => (basis as readonly string[]).includes(articleOf(article)))
      .map(({ field }) => field);
    expect(asks).toEqual(expect.arrayContaining(['purpose', 'duration']));
    const missing = refusal(() => perform(cast(each), 'request', { typed: { competence: 'Geodesi', target: 'Peta' } }));
    expect(missing).toMatchObject({ code: 'contents-missing', missing: ['purpose'] });
  });

  it.each([
    ['Dairi Ps.11(1)', 'dairi-18-2024'],
    ['Dairi Lamp. B.2 (cara) a #2', 'dairi-18-2024'],
    ['Probolinggo Ps.11(1)', 'probolinggo-88-2024'],
    ['Probolinggo Lamp. II.B.2.1) #1', 'probolinggo-88-2024'],
    ['Probolinggo Lamp. II.B.2.2) #1', 'probolinggo-88-2024'],
    ['Padang Panjang Ps.8(1)', 'padang-panjang-48-2024'],
    ['Langsa Ps.13(1)', 'langsa-48-2024'],
  ] as const)('is by appointment and on own request: %s', (_article, regulation) => {
    for (const route of [
      ...WITHIN,
      ...(regulation === 'langsa-48-2024' ? [] : (['appointment-cross-agency'] as const)),
    ]) {
      const each = of(regulation, route);
      const begun = each.steps[0];
      expect(begun?.actor === 'assignee').toBe(route.startsWith('voluntary'));
      expect(statusOf(walkTo(cast(each)))).toBe('completed');
    }
  });

  it.each([
    ['Dairi Ps.10(1)', 'dairi-18-2024'],
    ['Probolinggo Ps.10(1)', 'probolinggo-88-2024'],
    ['Padang Panjang Ps.7(1)', 'padang-panjang-48-2024'],
    ['Langsa Ps.8(1)', 'langsa-48-2024'],
  ] as const)('is of an individual or within a team: %s', (_article, regulation) => {
    const [alone, inTeam] = (['individual', 'team'] as const).map((form) =>
      of(regulation, 'appointment-in-unit', form),
    );
    const reporters = (each: Procedure | undefined) =>
      each?.steps.filter(({ act }) => act === 'report').map(({ actor }) => actor);
    expect(reporters(alone)).toEqual(['assignee']);
    expect(reporters(inTeam)).toEqual(['assignee', 'team-leader']);
  });

  it.each([
    ['Dairi Ps.11(3)', of('dairi-18-2024', 'voluntary-in-unit')],
    ['Probolinggo Ps.11(3)', of('probolinggo-88-2024', 'voluntary-in-unit')],
    ['Surakarta Lamp. IV 3.2.1.a', of('surakarta-32-2023', 'voluntary-in-unit', 'individual', 'administrator-alone')],
    ['Surakarta Lamp. IV 3.2 #1', of('surakarta-32-2023', 'voluntary-cross-unit', 'individual', 'administrator-alone')],
  ] as const)('is asked for by the person, in person: %s', (article, each) => {
    const [asked] = perform(cast(each), 'request').facts;
    expect(asked?.basis).toContain(articleOf(article));
    expect(asked?.by?.position).toBeNull();
  });

  it.each([
    ['Dairi Ps.11(2)', 'dairi-18-2024'],
    ['Probolinggo Ps.11(2)', 'probolinggo-88-2024'],
  ] as const)('is made by the unit head or by the rater, whom the agency has chosen: %s', (article, regulation) => {
    const query = {
      regulation,
      unitType: 'administrator-rates',
      route: 'appointment-in-unit',
      form: 'individual',
    } as const;
    for (const setter of ['unit-head', 'rater'] as const) {
      const each = procedure(query, setter);
      const set = walkTo(cast(each)).facts.find(({ type }) => type === 'appointed');
      expect(set).toMatchObject({ by: { position: `owner.${setter}` }, basis: expect.arrayContaining([article]) });
    }
  });
});
