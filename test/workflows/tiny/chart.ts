import { type AnyMachineSnapshot, initialTransition, setup, transition } from 'xstate';

/** A door with a bell: small enough to see each of the runner's duties by itself. */
const door = setup({
  types: {} as { events: { type: string } },
  actions: { ring: (_, _params: { times: number }) => {} },
  delays: { patience: 3_600_000, hush: 60_000 },
}).createMachine({
  id: 'door',
  initial: 'shut',
  states: {
    shut: {
      after: { patience: { actions: [{ type: 'ring', params: { times: 3 } }] } },
      on: {
        open: { target: 'open', actions: [{ type: 'ring', params: { times: 1 } }] },
        again: { target: 'shut', reenter: true },
      },
    },
    open: {
      // The guard lets it pass unseen.
      after: { hush: { guard: () => false, target: 'gone' } },
      on: { knock: { actions: [{ type: 'ring', params: { times: 1 } }] }, leave: 'gone' },
    },
    gone: { type: 'final' },
  },
});

export interface DoorFact {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly cause: string;
}

export interface Door {
  readonly version: number;
  readonly snapshot: AnyMachineSnapshot;
  readonly actions: readonly { readonly type: string; readonly params?: unknown }[];
}

const TIMERS: Readonly<Record<string, string>> = { patience: 'shut', hush: 'open' };

/** A timer's fact moves the chart as the timer would. */
export const eventOf = ({ type }: Pick<DoorFact, 'type'>) => ({
  type: TIMERS[type] ? `xstate.after.${type}.door.${TIMERS[type]}` : type,
});

/** The first fact, `built`, only begins it: its timers run from there. */
export function evolve(before: Door | null, fact: DoorFact): Door {
  if (!accepts(before, fact)) throw Object.assign(new Error(`no ${fact.type} now`), { code: 'impossible-history' });
  const [snapshot, actions] = before ? transition(door, before.snapshot, eventOf(fact)) : initialTransition(door);
  return { version: fact.version, snapshot, actions };
}

export const accepts = (state: Door | null, fact: Pick<DoorFact, 'type'>): boolean =>
  state === null ? fact.type === 'built' : state.snapshot.can(eventOf(fact));
