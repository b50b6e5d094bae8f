import { describe, expect, it } from 'vitest';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import type { Reading } from '../../../machines/reading.ts';
import { PROBOLINGGO_LAW_ROUTES, PROBOLINGGO_LAW_UNITS } from './probolinggo-law.ts';

const every = allProcedures()
  .filter(({ regulation }) => regulation === 'probolinggo-88-2024')
  .flatMap((each) => (each.route === 'appointment-in-unit' ? [each, procedure(each, 'rater')] : [each]));
const named = every.map((each) => [each.chart, each] as const);

const lawOf = ({ route, setter, unitType }: Procedure) => {
  const steps = PROBOLINGGO_LAW_ROUTES[setter === 'rater' ? `${route}.rater-sets` : route] ?? [];
  const [item, chain, copied, headAbove, returns] =
    PROBOLINGGO_LAW_UNITS[unitType as keyof typeof PROBOLINGGO_LAW_UNITS];
  return { steps, item, chain: chain.split(' > '), copied: copied.split(' ').filter(Boolean), headAbove, returns };
};
const how = ({ interpretation }: { readonly interpretation: Reading | null }) => (interpretation ? 'reading' : 'plain');

describe('the procedures of Probolinggo', () => {
  it('are six unit types on five routes, for individuals and teams', () => {
    const own = every.filter(({ setter }) => setter === 'unit-head');
    expect(own).toHaveLength(6 * 5 * 2);
    expect(new Set(own.map(({ unitType }) => unitType))).toEqual(new Set(Object.keys(PROBOLINGGO_LAW_UNITS)));
    expect(every.filter(({ setter }) => setter === 'rater')).toHaveLength(6 * 2);
  });

  it.each(named)('%s: who does what, to whom, with which copies and letters, plain or read', (_, each) => {
    const { steps, chain, copied, headAbove } = lawOf(each);
    const crosses = each.route.includes('cross');
    const reports =
      each.form === 'team'
        ? [
            ['execution', 'team-leader plan', 'owner.unit-head', '-', '-', 'plain'],
            ['reporting', 'assignee report', 'team-leader', '-', '-', 'plain'],
            [
              'reporting',
              'team-leader report',
              'owner.unit-head',
              ['owner.rater', ...(each.route.endsWith('in-unit') ? [] : ['home.rater']), ...copied].join(' '),
              '-',
              'reading',
            ],
          ]
        : [
            ['execution', 'assignee plan', 'owner.unit-head', '-', '-', 'plain'],
            ['reporting', 'assignee report', 'owner.unit-head', copied.join(' ') || '-', '-', 'reading'],
          ];
    expect(
      each.steps.map((step) => [
        step.phase,
        `${step.actor} ${step.act}`,
        step.addressee ?? '-',
        step.copies.join(' ') || '-',
        step.letter?.kind ?? '-',
        how(step),
      ]),
    ).toEqual([
      ...steps.map(([phase, step, to, cc, letter, , read]) => [
        phase,
        step,
        to,
        cc.replace(' + head above', headAbove && ` ${headAbove}`),
        letter,
        read,
      ]),
      ...reports,
      ...chain.map((reviewer, index) => [
        'evaluation',
        `${reviewer} ${index === chain.length - 1 ? 'complete' : 'review'}`,
        chain[index + 1] ?? 'assignee',
        '-',
        '-',
        crosses ? 'reading' : 'plain',
      ]),
    ]);
    for (const { actor, letter } of each.steps) expect(letter?.signer ?? actor).toBe(actor);
  });

  it.each(named)('%s: every step by its own article', (_, each) => {
    const { steps, item } = lawOf(each);
    for (const { basis } of each.steps) {
      expect(basis.length).toBeGreaterThan(0);
      for (const article of basis) expect(article).toMatch(/^Probolinggo (Ps\.\d|Lamp\. II\.[ABD])/);
      expect(new Set(basis).size).toBe(basis.length);
    }
    steps.forEach(([, , , , , article], index) => {
      expect(each.steps[index]?.basis).toContain(`Probolinggo ${article}`);
    });
    for (const { phase, basis } of each.steps)
      if (phase === 'evaluation') expect(basis).toEqual([`Probolinggo Lamp. II.D.${item}.c`]);
    const last = each.steps.filter(({ phase }) => phase === 'reporting').at(-1);
    expect(last?.basis).toContain(`Probolinggo Lamp. II.D.${item}.b`);
    expect(last?.basis).toContain(each.form === 'team' ? 'Probolinggo Ps.15(2)' : 'Probolinggo Ps.14');
  });

  it('cite D.4.a where the rater sets in a unit headed by a supervisor, and nowhere else', () => {
    const citing = every.filter(({ steps }) =>
      steps.some(
        ({ phase, basis }) => phase === 'decision' && basis.some((article) => article === 'Probolinggo Lamp. II.D.4.a'),
      ),
    );
    expect(citing.map(({ chart }) => chart)).toEqual(
      ['individual', 'team'].map(
        (form) => `probolinggo-88-2024/administrator-rates/appointment-in-unit.rater-sets/${form}@1`,
      ),
    );
  });
});

describe('beside the steps', () => {
  it.each(named)('%s', (_, each) => {
    const rule = (act: string) => each.beside.find((one) => one.act === act);
    expect(how(rule('return') ?? { interpretation: null })).toBe(lawOf(each).returns);
    expect(rule('refuse')?.basis).toEqual(['Probolinggo Lamp. II.B.2.1)b) butir 4']);
    expect(rule('refuse')?.plainAt).toEqual(each.route === 'appointment-cross-unit' ? ['home.rater approve'] : []);
    for (const act of ['refuse', 'withdraw', 'cancel']) expect(rule(act)?.interpretation?.id).toMatch(/\w/);
  });

  it.each(named)('%s: what a request says', (_, each) => {
    const four = each.route === 'appointment-cross-unit' || each.route === 'appointment-cross-agency';
    expect(each.contents.map(({ field, basis }) => `${field}: ${basis[0]}`)).toEqual(
      four
        ? ['purpose', 'competence', 'target', 'duration'].map(
            (field, index) => `${field}: Probolinggo Lamp. II.B.2.1)c) butir 1 angka ${index + 1})`,
          )
        : ['purpose: Probolinggo Ps.1(12)', 'competence: Probolinggo Lamp. II.B.2.a', 'duration: Probolinggo Ps.1(12)'],
    );
    // The text lists them for agencies; across units, and anything at all elsewhere, is ours.
    if (each.route !== 'appointment-cross-agency')
      for (const content of each.contents) expect(how(content)).toBe('reading');
  });

  it('says for every procedure that II.D goes before II.B, and that the rank override leaves the chain', () => {
    for (const { interpretations } of every) {
      expect(interpretations.some(({ id }) => id.includes('dipakai II.D'))).toBe(true);
      expect(interpretations.some(({ id }) => id.includes('rantai tinjauan tidak ikut berubah'))).toBe(true);
    }
  });
});
