import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import type { DoorDraft, DoorFact } from './chart.ts';
import type { DoorActivities } from './workflow.ts';

/** The log of the doors and their bell, in memory; it keeps what the gate into the real log promises. */
export class DoorWorld {
  readonly rings: { fact: string; times: number }[] = [];
  /** The causes in the order in which they came to be recorded, repeats and refusals included. */
  readonly asked: string[] = [];
  /** Whether the bell is out of order, for good. */
  broken = false;
  readonly notRung: string[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  readonly #logs = new Map<string, DoorFact[]>();

  readonly activities: DoorActivities = {
    load: async (stream, afterVersion) => this.log(stream).filter(({ version }) => version > afterVersion),
    record: async (stream, expectedVersion, drafts) => {
      const [{ cause, type } = { cause: '', type: '' }] = drafts;
      this.asked.push(cause);
      this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
      try {
        await delay(5);
        if (cause.startsWith('refuse')) return { outcome: 'refused', code: 'not-authorised', details: { cause } };
        if (cause.startsWith('poison')) throw ApplicationFailure.create({ type: 'Unrecordable', message: type });
        const missing = this.log(stream).slice(expectedVersion);
        const mine = missing.filter((fact) => fact.cause === cause);
        if (missing.length > 0 && mine.length < drafts.length) return { outcome: 'behind', missing };
        return { outcome: 'recorded', facts: mine.length > 0 ? mine : this.append(stream, drafts) };
      } finally {
        this.atOnce -= 1;
      }
    },
    ring: async (_, fact, times) => {
      if (this.broken) {
        this.notRung.push(fact);
        throw ApplicationFailure.create({ type: 'Unrecordable', message: 'no bell' });
      }
      this.rings.push({ fact, times });
    },
  };

  log(stream: string): readonly DoorFact[] {
    return this.#logs.get(stream) ?? [];
  }

  /** Also from outside the workflow, which then is behind. */
  append(stream: string, drafts: readonly DoorDraft[]): readonly DoorFact[] {
    const before = this.log(stream);
    const facts = drafts.map((draft, index) => {
      const version = before.length + index + 1;
      return { ...draft, id: `${stream}/${version}`, version };
    });
    this.#logs.set(stream, [...before, ...facts]);
    return facts;
  }

  /** The facts of a stream, as `type cause`. */
  story(stream: string): string[] {
    return this.log(stream).map(({ type, cause }) => `${type} ${cause}`);
  }

  ringsOf(stream: string): string[] {
    return this.rings.filter(({ fact }) => fact.startsWith(`${stream}/`)).map(({ fact, times }) => `${fact} x${times}`);
  }
}
