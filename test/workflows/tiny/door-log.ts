import { ApplicationFailure } from '@temporalio/common';
import { accepts, type Door, type DoorFact, evolve } from './chart.ts';
import type { DoorActivities } from './workflow.ts';

/** The log of some doors, in memory: it keeps what the gate into the real log promises. */
export class DoorLog {
  /** What was carried elsewhere, as `version`, with an `f` where the workflow had just folded its log. */
  readonly rung: string[] = [];
  /** How often the log was read, and after which version. */
  readonly reads: number[] = [];
  /** Delays that were asked about, whatever became of them. */
  readonly asked: string[] = [];
  pageSize = 200;
  /** Whether nothing can be carried, for good. */
  broken = false;
  now: () => number | Promise<number> = Date.now;
  readonly #logs = new Map<string, DoorFact[]>();

  readonly activities: DoorActivities = {
    read: async (stream, afterVersion) => {
      this.reads.push(afterVersion);
      const rest = this.log(stream).filter(({ version }) => version > afterVersion);
      return { facts: rest.slice(0, this.pageSize), more: rest.length > this.pageSize };
    },
    recordDelay: async (stream, { event, armedBy, fireAt }, version) => {
      const type = event.split('.')[2] ?? '';
      this.asked.push(`${type}@${armedBy}`);
      const facts = this.log(stream);
      if (facts.length !== version) return { outcome: 'behind' };
      const now = await this.now();
      if (fireAt > now) return { outcome: 'early', inMs: fireAt - now };
      const state = facts.reduce<Door | null>(evolve, null);
      if (!accepts(state, { type })) return { outcome: 'unseen' };
      return { outcome: 'recorded', facts: [this.append(stream, type, new Date(now).toISOString())] };
    },
    ring: async (_, version, folded) => {
      if (this.broken) throw ApplicationFailure.create({ type: 'OutOfOrder', message: 'no bell' });
      this.rung.push(`${version}${folded ? 'f' : ''}`);
    },
  };

  log(stream: string): readonly DoorFact[] {
    return this.#logs.get(stream) ?? [];
  }

  append(stream: string, type: string, at = new Date().toISOString()): DoorFact {
    const before = this.log(stream);
    const fact = { id: `${stream}/${before.length + 1}`, version: before.length + 1, type, at, cause: type };
    this.#logs.set(stream, [...before, fact]);
    return fact;
  }

  /** A log that was restored from an older copy. */
  forget(stream: string, from: number): void {
    this.#logs.set(
      stream,
      this.log(stream).filter(({ version }) => version < from),
    );
  }

  types(stream: string): string[] {
    return this.log(stream).map(({ type }) => type);
  }
}
