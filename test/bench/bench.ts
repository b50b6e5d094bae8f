import type { ServerName, StackAddresses } from '../../infra/stack/servers.ts';
import type { World } from './world.ts';

/** One line of the table. */
export interface Result {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** Measured in the same run, on the same servers. */
  readonly baseline?: { readonly name: string; readonly figure: number };
  readonly aim?: Aim;
  /** What a reader must know to read the figure. */
  readonly note?: string;
}

export interface Aim {
  /** Of the figure itself, or of its ratio to the baseline. */
  readonly of: 'figure' | 'ratio';
  readonly at: 'least' | 'most';
  readonly value: number;
}

/** Measures one thing. */
export type Bench = (context: BenchContext) => Promise<readonly Result[]>;

export interface BenchContext {
  readonly addresses: StackAddresses;
  readonly pids: Readonly<Record<ServerName, number>>;
  readonly options: BenchOptions;
  /** Whether no other bench was asked for: there is time to do it at length. */
  readonly alone: boolean;
  /** Progress, for whoever waits. */
  say(line: string): void;
  /** A database and a stream of its own, on the stack that all benches share. To be closed by the bench. */
  world(name: string): Promise<World>;
  /** What one bench finds out and others need, found out once. */
  once<T>(name: string, find: () => Promise<T>): Promise<T>;
}

export interface BenchOptions {
  /** How often each side of a comparison is measured; the median counts. */
  readonly rounds: number;
  /** How many lifecycles the bench of memory plays; null: as many as there is time for. */
  readonly lifecycles: number | null;
  /** Makes the generated logs smaller, for a quick look: 1 is what the aims speak of. */
  readonly scale: number;
}
