import { describe, expect, it } from 'vitest';
import { Timers } from '../../workflows/timers.ts';

const AT = '2026-11-22T03:00:00.000Z';
const raise = (id: string, delay?: number) => ({
  type: 'xstate.raise',
  params: { id, event: { type: `event of ${id}` }, ...(delay === undefined ? {} : { delay }) },
});
const cancel = (id: string) => ({ type: 'xstate.cancel', params: { sendId: id } });
const other = { type: 'something else' };

describe('the timers of a chart', () => {
  it('fire at the time of their fact plus the delay, the soonest first', () => {
    const timers = new Timers();
    timers.follow([raise('late', 2_000), raise('soon', 1_000)], other, AT, 7);
    expect(timers.next()).toEqual({ id: 'soon', event: 'event of soon', fireAt: Date.parse(AT) + 1_000, armedBy: 7 });
  });

  it('are armed by a delay only, even of nothing', () => {
    const timers = new Timers();
    timers.follow([raise('at once')], other, AT, 1);
    expect(timers.next()).toBeNull();
    timers.follow([raise('due', 0)], other, AT, 2);
    expect(timers.next()?.fireAt).toBe(Date.parse(AT));
  });

  it('are used up by their own event', () => {
    const timers = new Timers();
    timers.follow([raise('a', 1_000), raise('b', 2_000)], other, AT, 1);
    timers.follow([], { type: 'event of a' }, AT, 2);
    expect(timers.next()?.id).toBe('b');
  });

  it('start anew where they are cancelled and raised again: the old arming stands no more', () => {
    const timers = new Timers();
    timers.follow([raise('a', 1_000)], other, AT, 1);
    const old = timers.next();
    timers.follow([cancel('a'), raise('a', 1_000)], other, AT, 2);
    expect(old && timers.stands(old)).toBe(false);
    expect(timers.next()?.armedBy).toBe(2);
    timers.follow([cancel('a')], other, AT, 3);
    expect(timers.next()).toBeNull();
  });

  it('can be dropped', () => {
    const timers = new Timers();
    timers.follow([raise('a', 1_000)], other, AT, 1);
    const armed = timers.next();
    if (armed) timers.drop(armed);
    expect(timers.next()).toBeNull();
  });
});
