import { describe, expect, it } from 'vitest';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { assignment } from '../../src/projections/tables/assignment.ts';
import { inbox } from '../../src/projections/tables/inbox.ts';
import { stepDuration } from '../../src/projections/tables/step-duration.ts';
import { timeline } from '../../src/projections/tables/timeline.ts';
import { CROSS_UNIT, History } from './histories.ts';
import { changesOf, tableOf } from './tables-in-memory.ts';

const rowsOf = (projection: Projection, history: History) => [
  ...tableOf(projection, changesOf(history.facts)).values(),
];
const begun = () => {
  const history = new History('s1');
  history.act();
  return history;
};

describe('assignment', () => {
  it('says where a request stands, and who may see it', () => {
    const [row] = rowsOf(assignment, begun());
    expect(row).toMatchObject({
      id: 's1',
      agency: 'dairi',
      chart: CROSS_UNIT,
      regulation: 'dairi-18-2024',
      unit_type: 'section-head-rates-and-heads',
      route: 'appointment-cross-unit',
      form: 'individual',
      status: 'open',
      phase: 'decision',
      step: 'home-rater-approve',
      requester: 'person-of-position-owner.unit-head',
      assignee: null,
      since: '2026-11-20T04:00:00.000Z',
      due: '2026-11-27T09:30:00.000Z',
      opened_at: '2026-11-20T04:00:00.000Z',
      closed_at: null,
      period_from: '2026-12-01',
      version: 1,
      persons: ['person-of-position-owner.unit-head'],
    });
    expect(row?.positions).toContain('position-home.rater');
  });

  it('names everyone who took part, once, and when it ended', () => {
    const history = new History('s1').complete();
    const [row] = rowsOf(assignment, history);
    const acted = history.facts.flatMap(({ by }) => (by ? [by.person] : []));
    expect(row).toMatchObject({
      status: 'completed',
      phase: null,
      step: null,
      opened_at: history.facts[0]?.at,
      closed_at: history.facts.at(-1)?.at,
      version: history.facts.length,
    });
    expect(new Set(row?.persons as string[])).toEqual(new Set([...acted, 'person-assignee']));
    expect(row?.persons).toHaveLength(new Set(row?.persons as string[]).size);
  });
});

describe('inbox', () => {
  it('holds the waiting step, and who must take it', () => {
    expect(rowsOf(inbox, begun())).toEqual([
      {
        id: 's1',
        agency: 'dairi',
        route: 'appointment-cross-unit',
        phase: 'decision',
        step: 'home-rater-approve',
        act: 'approve',
        actor: 'home.rater',
        position: 'position-home.rater',
        person: null,
        assignee: null,
        since: '2026-11-20T04:00:00.000Z',
        due: '2026-11-27T09:30:00.000Z',
        reminded_at: null,
      },
    ]);
  });

  it('remembers the reminder until the step is taken', () => {
    const history = begun();
    history.remind();
    expect(rowsOf(inbox, history)).toMatchObject([
      { step: 'home-rater-approve', reminded_at: '2026-11-27T09:30:00.000Z' },
    ]);
    history.act();
    expect(rowsOf(inbox, history)).toMatchObject([{ step: 'home-unit-head-recommend', reminded_at: null }]);
  });

  it('waits for the assignee in person', () => {
    const history = begun();
    while (history.acts[0]?.act !== 'receive') history.act();
    expect(rowsOf(inbox, history)).toMatchObject([{ act: 'receive', position: null, person: 'person-assignee' }]);
  });

  it('holds nothing of what has ended', () => {
    const history = begun();
    history.act('refuse');
    expect(rowsOf(inbox, history)).toEqual([]);
    expect(rowsOf(inbox, new History('s2').complete())).toEqual([]);
  });
});

describe('timeline', () => {
  it('tells each fact with its act, its article and its place in the log', () => {
    const history = new History('s1').complete();
    const rows = rowsOf(timeline, history);
    expect(rows).toHaveLength(history.facts.length);
    expect(rows[0]).toMatchObject({
      version: 1,
      log_position: 1,
      phase: 'request',
      act: 'request',
      actor: 'owner.unit-head',
    });
    expect(rows.find(({ act }) => act === 'issue-letter')).toMatchObject({
      phase: 'letter',
      actor: 'home.rater',
      position: 'position-home.rater',
      person: 'person-of-position-home.rater',
      letter: { kind: 'assignment-letter' },
      outcome: 'open',
    });
    expect(rows.at(-1)).toMatchObject({ act: 'complete', outcome: 'completed' });
    for (const [index, fact] of history.facts.entries()) {
      expect(rows[index]).toMatchObject({ fact: fact.id, at: fact.at, step: fact.step, basis: fact.basis });
    }
  });

  it('tells an act beside the step as itself', () => {
    const history = begun();
    history.act('refuse');
    expect(rowsOf(timeline, history)[1]).toMatchObject({
      act: 'refuse',
      actor: 'home.rater',
      outcome: 'refused',
      phase: 'decision',
    });
  });

  it('names nobody for a deadline that passed', () => {
    const history = begun();
    history.remind();
    expect(rowsOf(timeline, history)[1]).toMatchObject({
      type: 'reminder-due',
      act: null,
      actor: null,
      person: null,
      phase: 'decision',
    });
  });
});

describe('step_duration', () => {
  it('measures a step from the fact before to the fact that ended it', () => {
    const history = begun();
    history.act(undefined, 2 * 3_600_000);
    expect(rowsOf(stepDuration, history)).toEqual([
      {
        stream: 's1',
        version: 2,
        agency: 'dairi',
        route: 'appointment-cross-unit',
        unit: 'unit-owner',
        phase: 'decision',
        step: 'home-rater-approve',
        act: 'approve',
        actor: 'home.rater',
        position: 'position-home.rater',
        began_at: '2026-11-20T04:00:00.000Z',
        ended_at: '2026-11-20T06:00:00.000Z',
        seconds: 7200,
        due: '2026-11-27T09:30:00.000Z',
        late: false,
      },
    ]);
  });

  it('counts through a reminder, and knows that it was late', () => {
    const history = begun();
    history.remind();
    history.act('refuse', 1000);
    const rows = rowsOf(stepDuration, history);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ version: 3, act: 'refuse', late: true, began_at: '2026-11-20T04:00:00.000Z' });
  });

  it('has a row for each step but the first', () => {
    const history = new History('s1').complete();
    expect(rowsOf(stepDuration, history)).toHaveLength(history.facts.length - 1);
  });
});
