import { type AnyActorScope, createActor } from 'xstate';
import type { Opening } from '../facts.ts';
import type { AssignmentChart, AssignmentSnapshot, ChartAction, ChartEvent } from './chart-types.ts';

/** A chart's transitions, whose actions are handed back and not run. */
export interface PureTransitions {
  initial(opening: Opening): AssignmentSnapshot;
  next(from: AssignmentSnapshot, event: ChartEvent): [AssignmentSnapshot, readonly ChartAction[]];
}

const nothing = () => {};

/**
 * XState's `transition` makes an actor for every event, and each of these takes the chart's first step once more: nearly
 * half of what a fold costs. Ours makes one for each chart. It never runs; the chart only asks it who it is.
 */
export function pureTransitions(machine: AssignmentChart): PureTransitions {
  const self = createActor(machine);
  const scopeFor = (actions: ChartAction[]): AnyActorScope => ({
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: (action) => void actions.push(action),
  });
  return {
    initial: (opening) => machine.getInitialSnapshot(scopeFor([]), opening) as AssignmentSnapshot,
    next(from, event) {
      const actions: ChartAction[] = [];
      const snapshot = machine.transition(from as Parameters<typeof machine.transition>[0], event, scopeFor(actions));
      return [snapshot as AssignmentSnapshot, actions];
    },
  };
}
