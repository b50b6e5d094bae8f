import { describe, expect, it } from 'vitest';
import { allTeamProcedures } from '../../../machines/team/procedure/team-procedure.ts';
import type { TeamProcedure, TeamStep } from '../../../machines/team/procedure/team-types.ts';
import { holder } from './team-play.ts';
import { formed, walkTo } from './team-walk.ts';

/** One of each unit type: a team in the unit. */
const SMALLEST = allTeamProcedures().filter(({ scope }) => scope === 'in-unit');
const steps = (which: (step: TeamStep, procedure: TeamProcedure) => boolean) =>
  SMALLEST.flatMap((procedure) =>
    procedure.steps
      .filter((step) => which(step, procedure))
      .map((step) => [procedure.chart, step.key, procedure, step] as const),
  );
const isFirst = ({ key, region }: TeamStep, procedure: TeamProcedure): boolean =>
  procedure.steps.find((step) => step.region === region)?.key === key;
const isDecision = ({ region, phase }: TeamStep): boolean => region === 'formation' && phase === 'decision';
const REASON = { typed: { reason: 'Belum sesuai' } };

describe('a team in the unit', () => {
  it.each(SMALLEST.map((each) => [each.chart, each] as const))(
    'completes, every member with it: %s',
    (_, procedure) => {
      const play = walkTo(formed(procedure));
      expect(play.standing.status).toBe('completed');
      expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['completed', 'completed']);
    },
  );

  it.each(steps((step, of) => isDecision(step) && !isFirst(step, of)))(
    'ends with the refusal of a decision about it: %s, %s',
    (_, key, procedure, { actor }) => {
      const play = walkTo(formed(procedure), key);
      const begun = ['m1', 'm2'].filter((stream) => play.assignment(stream));
      play.do('refuse', holder(actor), { step: key, ...REASON });
      expect(play.standing.status).toBe('refused');
      expect(['m1', 'm2'].map((stream) => play.waitsAt(stream))).toEqual(
        ['m1', 'm2'].map((stream) => (begun.includes(stream) ? 'released' : null)),
      );
    },
  );

  it.each(steps((step, of) => isDecision(step) && isFirst(step, of)))(
    'is not refused by whoever would begin its setting: %s, %s',
    (_, key, procedure, { actor }) => {
      const play = walkTo(formed(procedure), key);
      expect(() => play.do('refuse', holder(actor), { step: key, ...REASON })).toThrow('act-not-available');
    },
  );

  it.each(steps((step, of) => step.region === 'leader' && step.phase === 'decision' && !isFirst(step, of)))(
    'looks for another leader where one is refused: %s, %s',
    (_, key, procedure, { actor }) => {
      const play = walkTo(formed(procedure), key);
      play.do('refuse', holder(actor), { step: key, ...REASON });
      const waiting = play.standing.waiting.filter(({ role }) => role === 'leader').map((step) => step.key);
      expect(waiting).toEqual(['leader-owner-rater-recommend']);
      expect(walkTo(play, 'team-leader-report').standing.roles.leader?.holder).toBe('person:1');
    },
  );

  it.each(steps(({ phase }) => phase === 'evaluation'))(
    'reports anew, every member too, after a return: %s, %s',
    (_, key, procedure, { actor }) => {
      const play = walkTo(formed(procedure), key);
      play.do('return', holder(actor), { step: key, ...REASON });
      expect(play.standing.waiting.map((step) => step.key)).toContain('team-leader-report');
      expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['assignee-report', 'assignee-report']);
      walkTo(play);
      expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['completed', 'completed']);
    },
  );
});
