import { describe, expect, it, vi } from 'vitest';
import { fold } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import { proceduresOf } from '../../machines/procedure.ts';
import type { Edition } from '../../machines/regulations/edition.ts';
import { editionInForce, REGULATIONS, type RegulationId, regulationOf } from '../../machines/regulations/editions.ts';
import { teamProceduresOf } from '../../machines/team/procedure/team-procedure.ts';
import { cast, perform, statusOf, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';
import { formed, walkTo as walkTeamTo } from './team/team-walk.ts';

vi.mock('../../machines/regulations/registry.ts', () => import('../fixtures/law/registry.ts'));

/** Of invented law: every regulation has a second edition, from 1 July 2026. */
const AMENDED = REGULATIONS.filter((id) => regulationOf(id).editions.length === 2);
const [first, second] = [0, 1].map((at) => (id: RegulationId) => regulationOf(id).editions[at] as Edition) as [
  (id: RegulationId) => Edition,
  (id: RegulationId) => Edition,
];

const inUnit = (edition: Edition) => {
  const found = proceduresOf(edition).filter(
    ({ route, form }) => route === 'appointment-in-unit' && form === 'individual',
  );
  return found[0] as (typeof found)[number];
};
const letterOf = (edition: Edition) => inUnit(edition).steps.find(({ act }) => act === 'issue-letter');

describe('the day of the opening', () => {
  it('chooses the edition: the first one to its last day, the second from its first', () => {
    expect(AMENDED).toHaveLength(5);
    for (const id of AMENDED) {
      expect(editionInForce(id, '2026-06-30').edition).toBe(1);
      expect(editionInForce(id, '2026-07-01').edition).toBe(2);
    }
  });

  it('before the first edition is refused, saying what is in force when', () => {
    expect(refusal(() => editionInForce('dairi-18-2024', '2024-09-26'))).toEqual({
      code: 'regulation-not-in-force',
      regulation: 'dairi-18-2024',
      on: '2024-09-26',
      inForce: [
        { edition: 1, from: '2024-09-27', until: '2026-07-01' },
        { edition: 2, from: '2026-07-01' },
      ],
    });
  });
});

describe.each(AMENDED)('two editions of %s', (id) => {
  it('differ in what the second amends, each by its own articles, and in nothing else', () => {
    expect(letterOf(first(id))?.copies).toEqual([]);
    expect(letterOf(second(id))).toMatchObject({ copies: ['owner.rater'], basis: [`${regulationOf(id).cite} Ps.99`] });
    expect([letterOf(first(id)), letterOf(second(id))].map((step) => step?.deadline)).toEqual([
      { workingDays: 5 },
      { workingDays: 7 },
    ]);
    const others = (edition: Edition) => inUnit(edition).steps.filter(({ act }) => act !== 'issue-letter');
    const undated = (edition: Edition) => others(edition).map(({ deadline: _, ...step }) => step);
    expect(undated(second(id))).toEqual(undated(first(id)));
  });

  it('run side by side to the end, each by the chart that its first fact names, and so does what follows', () => {
    for (const edition of [first(id), second(id)]) {
      const play = walkTo(cast(inUnit(edition)));
      expect(statusOf(play)).toBe('completed');
      expect(fold(play.facts)?.chart.procedure).toMatchObject({ edition: edition.edition, chart: play.opening.chart });
      const judge = play.procedure.steps.at(-1)?.actor ?? 'assignee';
      const sanctioned = perform(play, 'propose-sanction', {
        person: `person:holder of ${play.opening.seats[judge]}`,
        typed: { reason: 'Target tidak tercapai' },
      });
      expect(sanctioned.facts.at(-1)?.data.followUp?.chart).toBe(`${id}/follow-up@${edition.edition}`);
    }
  });

  it('do not follow up each other’s tasks: such a log is evidence of tampering', () => {
    const play = walkTo(cast(inUnit(first(id))));
    const judge = play.procedure.steps.at(-1)?.actor ?? 'assignee';
    const { facts } = perform(play, 'propose-sanction', {
      person: `person:holder of ${play.opening.seats[judge]}`,
      typed: { reason: 'Target tidak tercapai' },
    });
    const forged = facts.map(
      (fact): Fact =>
        fact.data.followUp
          ? { ...fact, data: { ...fact.data, followUp: { ...fact.data.followUp, chart: `${id}/follow-up@2` } } }
          : fact,
    );
    expect(() => fold(forged)).toThrow('another regulation or edition');
  });

  it('keep their teams: a team of the first goes on, and takes members, while one of the second is formed', () => {
    for (const edition of [first(id), second(id)]) {
      const procedure = teamProceduresOf(edition).find(({ scope }) => scope === 'in-unit');
      if (!procedure) throw new Error('no team in the unit');
      const play = walkTeamTo(formed(procedure));
      expect(play.standing.status).toBe('completed');
      expect(play.team?.chart.procedure.chart).toBe(procedure.chart);
      expect(procedure.chart).toMatch(new RegExp(`@${edition.edition}$`));
      const members = ['m1', 'm2'].map((stream) => play.assignment(stream));
      for (const member of members) expect(member?.chart.procedure.edition).toBe(edition.edition);
    }
  });
});

describe('a sixth city, Probolinggo with two other signers', () => {
  const city = 'kota-contoh-7-2025' as RegulationId;
  const [contoh] = regulationOf(city).editions as [Edition];
  const signersIn = (edition: Edition) =>
    new Map(
      proceduresOf(edition).map(({ unitType, route, form, steps }) => [
        `${unitType}/${route}/${form}`,
        steps.find(({ act }) => act === 'issue-letter')?.letter?.signer,
      ]),
    );

  it('signs within a unit and across units by its own officials, and everything else as Probolinggo does', () => {
    const theirs = signersIn(first('probolinggo-88-2024'));
    const ours = signersIn(contoh);
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    for (const [key, signer] of ours) {
      const route = key.split('/')[1];
      if (route === 'appointment-in-unit') expect(signer).toBe('owner.department-head');
      else if (route === 'appointment-cross-unit') expect(signer).toBe('home.department-head');
      else expect(signer).toBe(theirs.get(key));
    }
  });

  it('cites its own regulation, wherever', () => {
    for (const { steps } of proceduresOf(contoh))
      for (const { basis } of steps) for (const article of basis) expect(article).toMatch(/^Kota Contoh /);
  });

  it('runs to the end in every unit type, route and form for individuals', () => {
    for (const procedure of proceduresOf(contoh).filter(({ form }) => form === 'individual'))
      expect(statusOf(walkTo(cast(procedure)))).toBe('completed');
  });
});
