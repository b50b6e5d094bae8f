import type { NotProven } from './not-proven.ts';
import type { Problem } from './problem.ts';

/** What a verification has looked at. */
export type Check =
  | 'every-event-accounted'
  | 'positions-dense'
  | 'entries-canonical'
  | 'columns-as-entries'
  | 'texts-as-hashed'
  | 'histories-as-charts'
  | 'entries-in-tree'
  | 'tree-rebuilt'
  | 'tiles-as-tree'
  | 'head-signed'
  | 'extends-earlier-head';

export interface Head {
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
}

export interface Verdict {
  readonly verified: boolean;
  /** The whole log, or one stream in it: then nothing is said of the rest. */
  readonly of: 'log' | { readonly stream: string };
  /** Entries that are in the tree under the signed head, or claim to be. */
  readonly entries: number;
  /** Streams that were replayed through their chart. */
  readonly streams: number;
  /** Recorded and not yet in the tree: checked as far as that goes without it, and not proven. */
  readonly waiting: number;
  /** What people typed: how often it is as it was typed, and how often it is gone with its salt. */
  readonly texts: { readonly proven: number; readonly gone: number };
  readonly checkpoint: Head | null;
  /** The head from before that the log was held against. */
  readonly since: Head | null;
  readonly checked: readonly Check[];
  readonly notProven: readonly NotProven[];
  readonly problems: readonly Problem[];
  /** Of those that were found, how many are not listed. */
  readonly moreProblems: number;
}

export const headOf = ({ origin, size, root }: { origin: string; size: number; root: Uint8Array }): Head => ({
  origin,
  size,
  root: Buffer.from(root).toString('base64'),
});
