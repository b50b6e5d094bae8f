import { Worker } from '@temporalio/worker';
import { describe, expect, inject, it } from 'vitest';
import { BEGINNINGS } from '../support/government.ts';
import { quiet } from '../support/test-worker.ts';
import { eventTypes, readHistories } from './history-files.ts';

/** Whole lives as they were recorded, by name; `history-files.ts` says when to record them again. */
const histories = readHistories();

describe('the workflows that are running somewhere', () => {
  it('go on under the code as it is now', async () => {
    quiet();
    const results = Worker.runReplayHistories(
      { workflowBundle: { codePath: inject('workflowBundle') } },
      [...histories].map(([workflowId, history]) => ({ workflowId, history })),
    );
    const errors: Record<string, string | null> = {};
    for await (const { workflowId, error } of results) errors[workflowId] = error?.message ?? null;
    expect(errors).toEqual(Object.fromEntries([...histories.keys()].map((name) => [name, null])));
  });

  it('are those of each route, with a refusal, a reminder and a term that passed, and of a team with its members', () => {
    const team = ['team-ska', 'member-1', 'member-2'];
    expect([...histories.keys()].sort()).toEqual(
      [...Object.keys(BEGINNINGS), 'refused', 'reminded', 'ended', ...team].sort(),
    );
    for (const [name, history] of histories) {
      const types = eventTypes(history);
      const signals = types.filter((type) => type === 'WORKFLOW_EXECUTION_SIGNALED').length;
      // What is short can come in one signal.
      expect(signals).toBeGreaterThan(name === 'ended' || name === 'refused' ? 0 : 1);
      expect(types.at(-1)).toBe('WORKFLOW_EXECUTION_COMPLETED');
    }
    expect(eventTypes(histories.get('reminded') ?? {})).toContain('TIMER_FIRED');
  });
});
