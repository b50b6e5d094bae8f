import { describe, expect, it } from 'vitest';
import { standing } from '../../machines/assignment/standing.ts';
import { namedSteps } from '../../machines/assignment/steps.ts';
import { FACT_OF } from '../../machines/facts.ts';
import {
  cast,
  EVERY_PROCEDURE,
  judge,
  type Play,
  perform,
  personOf,
  seatOf,
  statusOf,
  waiting,
  walkTo,
} from './cast.ts';
import { refusal } from './refusal.ts';

const named = EVERY_PROCEDURE.map((each) => [each.chart, each] as const);

/** The play at every step in turn, from the second: nothing is recorded before the first. */
function* atEachStep(procedure: (typeof EVERY_PROCEDURE)[number]) {
  let play = cast(procedure);
  for (const [index, step] of procedure.steps.entries()) {
    if (index > 0) yield { play, step, index, lettered: play.facts.some(({ type }) => type === 'letter-issued') };
    play = perform(play, step.act);
  }
}

/** The last fact, short. */
const lastOf = ({ facts }: Play) => {
  const last = facts[facts.length - 1];
  return [last?.type, last?.step, last?.by?.person, last?.by?.position];
};

describe.each(named)('%s', (_, each) => {
  /** A plan that the unit head has not agreed to, and a name that the rater will not assign. */
  const goesBack = ({ act, actor }: (typeof each.steps)[number], index: number): boolean =>
    (act === 'report' && actor === 'assignee') ||
    (act === 'issue-letter' && each.steps[index - 1]?.act === 'recommend');

  it('is completed where everybody does their part', () => {
    const play = walkTo(cast(each));
    expect(statusOf(play)).toBe('completed');
    expect(play.facts.map(({ type }) => type)).toEqual(each.steps.map(({ act }) => FACT_OF[act]));
    play.facts.forEach((fact, index) => {
      const step = each.steps[index];
      expect(fact.basis).toEqual(step?.basis);
      expect(fact.by?.person).toBe(step && personOf(play, step.actor));
      expect(fact.by?.position ?? 'assignee').toBe(
        step?.actor === 'assignee' ? 'assignee' : step && seatOf(play, step.actor),
      );
      expect(fact.data.letter ?? null).toEqual(
        step?.letter ? { ...step.letter, addressee: step.addressee, copies: step.copies } : null,
      );
    });
    expect(refusal(() => judge(play, 'complete'))).toMatchObject({
      code: 'assignment-closed',
      last: { type: 'completed' },
    });
  });

  it('is refused by whoever decides, with a reason and never without', () => {
    for (const { play, step } of atEachStep(each)) {
      const decides = step.phase === 'decision' && step.actor !== 'assignee';
      if (!decides) {
        expect(refusal(() => judge(play, 'refuse')).code).toMatch(/^(act-not-available|already-decided)$/);
        continue;
      }
      for (const typed of [undefined, {}, { note: 'Tidak' }, { reason: '' }, { reason: ' \n' }])
        expect(refusal(() => judge(play, 'refuse', { typed })).code).toBe('reason-required');
      const refused = perform(play, 'refuse');
      expect(statusOf(refused)).toBe('refused');
      expect(lastOf(refused)).toEqual(['refused', waiting(play), personOf(play, step.actor), seatOf(play, step.actor)]);
    }
  });

  it('is withdrawn by the one who began it, until the letter is issued', () => {
    const [first] = each.steps;
    for (const { play, lettered } of atEachStep(each)) {
      if (lettered) {
        expect(refusal(() => judge(play, 'withdraw')).code).toBe('already-decided');
        continue;
      }
      const withdrawn = perform(play, 'withdraw', { typed: undefined });
      expect(statusOf(withdrawn)).toBe('withdrawn');
      expect(lastOf(withdrawn)[2]).toBe(first && personOf(play, first.actor));
    }
  });

  it('is cancelled by the signer once the letter is issued, with a reason and never without', () => {
    const signer = each.steps.find(({ act }) => act === 'issue-letter')?.actor ?? 'assignee';
    for (const { play, lettered } of atEachStep(each)) {
      if (!lettered) {
        expect(refusal(() => judge(play, 'cancel')).code).toBe('act-not-available');
        continue;
      }
      expect(refusal(() => judge(play, 'cancel', { typed: { reason: ' ' } })).code).toBe('reason-required');
      const cancelled = perform(play, 'cancel');
      expect(statusOf(cancelled)).toBe('cancelled');
      expect(lastOf(cancelled).slice(2)).toEqual([personOf(play, signer), seatOf(play, signer)]);
    }
  });

  it('goes back to the assignee from every reviewer, with a reason, and climbs again from below', () => {
    const firstReview = namedSteps(each).find(({ phase }) => phase === 'evaluation')?.key;
    for (const { play, step, index } of atEachStep(each)) {
      if (step.phase !== 'evaluation') {
        if (!goesBack(step, index))
          expect(refusal(() => judge(play, 'return')).code).toMatch(/act-not-available|already-decided/);
        continue;
      }
      expect(refusal(() => judge(play, 'return', { typed: undefined })).code).toBe('reason-required');
      const returned = perform(play, 'return');
      expect([statusOf(returned), waiting(returned)]).toEqual(['open', 'assignee-report']);
      expect(lastOf(returned)[2]).toBe(personOf(play, step.actor));
      const reported = perform(returned, 'report');
      expect(waiting(reported)).toBe(firstReview);
      expect(statusOf(walkTo(reported))).toBe('completed');
    }
  });

  it('tells at every step whose turn it is and what else may happen', () => {
    const monitors = each.beside.find(({ act }) => act === 'give-feedback')?.by ?? [];
    const expecting = each.beside.find(({ act }) => act === 'set-expectations')?.by ?? [];
    expect(monitors).toContain('owner.unit-head');
    expect(expecting).toContain('owner.unit-head');
    for (const { play, step, index, lettered } of atEachStep(each)) {
      const now = play.assignment && standing(play.assignment);
      const isAtWork = step.phase === 'execution' || step.phase === 'reporting';
      expect(now).toMatchObject({ status: 'open', phase: step.phase, step: waiting(play) });
      expect(now?.acts.map(({ act }) => act)).toEqual([
        step.act,
        ...(step.phase === 'decision' && step.actor !== 'assignee' ? ['refuse'] : []),
        ...(step.phase === 'evaluation' || goesBack(step, index) ? ['return'] : []),
        lettered ? 'cancel' : 'withdraw',
        ...(isAtWork ? monitors.map(() => 'give-feedback') : []),
        ...(step.act === 'report' ? ['agree-plan'] : []),
        ...(isAtWork ? expecting.map(() => 'set-expectations') : []),
      ]);
      expect(now?.acts[0]).toMatchObject({ actor: step.actor, basis: step.basis, interpretation: step.interpretation });
      expect(now?.due === null).toBe(step.deadline === null);
    }
  });
});
