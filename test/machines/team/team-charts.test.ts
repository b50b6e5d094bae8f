import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../../machines/regulations/regulations.ts';
import { compileTeamChart } from '../../../machines/team/chart.ts';
import { allTeamProcedures, teamProcedureOfChart } from '../../../machines/team/team-procedure.ts';
import { UnknownProcedure } from '../../../machines/unknown-procedure.ts';
import { UNIT_TYPES } from '../../../machines/vocabulary.ts';
import { holder } from './team-play.ts';
import { formed, walkTo } from './team-walk.ts';

const ALL = allTeamProcedures();
const SMALLEST = ALL.filter(({ scope }) => scope === 'in-unit');
const named = (procedures: typeof ALL) => procedures.map((each) => [each.chart, each] as const);

describe.each(named(ALL))('%s', (chart, procedure) => {
  const { steps, beside, regulation } = procedure;

  it('rests every step and every act beside them on an article of its regulation', () => {
    const { cite } = currentEdition(regulation);
    for (const { basis } of [...steps, ...beside]) {
      expect(basis.length).toBeGreaterThan(0);
      for (const article of basis) expect(article).toMatch(new RegExp(`^${cite} (Ps\\.|Lamp\\. )`));
    }
  });

  it('has a name of its own for every step and act, and for what happens at two places at once', () => {
    const keys = steps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(beside.map(({ act }) => act)).size).toBe(beside.length);
    for (const { fact, region } of steps)
      expect(new Set(steps.filter((step) => step.fact === fact).map((step) => step.region))).toEqual(new Set([region]));
  });

  it('compiles to a chart with a state for every step, and ends that lead nowhere', () => {
    const { root } = compileTeamChart(procedure);
    const regions = Object.values(root.states.open?.states ?? {});
    const states = regions.flatMap((region) => Object.keys(region.states));
    for (const { key, region } of steps) {
      expect(states).toContain(key);
      expect(Object.keys(root.states.open?.states[region]?.states[key]?.config.on ?? {})).not.toEqual([]);
    }
    for (const end of ['completed', 'refused', 'withdrawn', 'cancelled', 'ended'])
      expect(root.states[end]?.type).toBe('final');
  });

  it('is found again by its name, and by no name that only resembles it', () => {
    expect(teamProcedureOfChart(chart).chart).toBe(chart);
    for (const wrong of [
      chart.replace(/@\d+$/, '@99'),
      chart.replace('@', '@0'),
      chart.replace('/team/', '/individual/'),
      chart.replace('/team/', '/team/team/'),
      `${chart} `,
      `x${chart}`,
    ])
      expect(() => teamProcedureOfChart(wrong)).toThrow(UnknownProcedure);
  });
});

it('there is a team procedure for every unit type of every regulation, at least in the unit', () => {
  const expected = (['dairi-18-2024', 'surakarta-32-2023', 'langsa-48-2024'] as const).flatMap((regulation) =>
    UNIT_TYPES.filter((unitType) => currentEdition(regulation).mechanisms[unitType]).map((unitType) => [
      regulation,
      unitType,
    ]),
  );
  expect(SMALLEST.map(({ regulation, unitType }) => [regulation, unitType])).toEqual(expect.arrayContaining(expected));
});

describe.each(named(SMALLEST))('the whole life of %s', (_, procedure) => {
  const { steps } = procedure;
  const decisions = steps.filter(({ region, phase }) => region === 'formation' && phase === 'decision').slice(1);
  const evaluations = steps.filter(({ phase }) => phase === 'evaluation');
  const ends = (play: ReturnType<typeof formed>) => ['m1', 'm2'].map((stream) => play.waitsAt(stream));

  it('ends complete, and every member’s assignment with it', () => {
    const play = walkTo(formed(procedure));
    expect(play.standing.status).toBe('completed');
    expect(ends(play)).toEqual(['completed', 'completed']);
  });

  it('ends with a refusal of any decision about it after the first', () => {
    for (const { key, actor } of decisions) {
      const play = walkTo(formed(procedure), key);
      play.do('refuse', holder(actor), { step: key, typed: { reason: 'Tidak perlu' } });
      expect(play.standing.status).toBe('refused');
      for (const end of ends(play)) expect([null, 'released']).toContain(end);
    }
    const [first] = steps;
    if (first?.region === 'formation')
      expect(() =>
        formed(procedure).do('refuse', holder(first.actor), { step: first.key, typed: { reason: 'Tidak' } }),
      ).toThrow('act-not-available');
  });

  it('looks for somebody else where a leader is refused', () => {
    const asked = steps.filter(({ region }) => region === 'leader');
    for (const { key, actor } of asked.slice(1)) {
      const play = walkTo(formed(procedure), key);
      play.do('refuse', holder(actor), { step: key, typed: { reason: 'Calon lain' } });
      const waiting = play.standing.waiting.map((step) => step.key);
      expect(waiting).toContain(asked[0]?.key);
      expect(waiting).not.toContain(key);
      expect(walkTo(play).standing.status).toBe('completed');
    }
  });

  it('leads back to a new report from every review', () => {
    for (const { key, actor } of evaluations) {
      const play = walkTo(formed(procedure), key);
      play.do('return', holder(actor), { step: key, typed: { reason: 'Belum sesuai' } });
      expect(play.standing.waiting.map((step) => step.key)).toContain('team-leader-report');
      expect(ends(play)).toEqual(['assignee-report', 'assignee-report']);
      expect(play.standing.members.map(({ status }) => status)).toEqual(['joined', 'joined']);
      expect(walkTo(play).standing.status).toBe('completed');
      expect(ends(play)).toEqual(['completed', 'completed']);
    }
  });
});
