import type { Fact, Typed } from '../../machines/facts.ts';

/** A fact with its place in the log. */
export interface PositionedFact {
  /** Dense, from 1: the sequence in JetStream, and the leaf's index plus one. */
  readonly position: number;
  readonly fact: Fact;
  /** The exact RFC 8785 bytes. */
  readonly entry: string;
  readonly traceparent: string | null;
}

/** A fact with what people typed beside it. */
export interface FactWithText {
  readonly fact: Fact;
  /** Null where nothing was typed, or where it was destroyed at the end of its retention. */
  readonly typed: Typed | null;
}
