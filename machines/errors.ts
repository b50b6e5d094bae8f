import type { Objection } from './assignment/objections.ts';
import type { Fact, FactDraft } from './facts.ts';
import type { FollowUpObjection } from './follow-up/objections.ts';
import type { TeamObjection } from './team/judge/team-objection.ts';

/** Every reason for which the domain turns a command down; the public API's stable codes. */
export type DomainCode =
  | Objection
  | TeamObjection
  | FollowUpObjection
  | 'team-unknown'
  | 'criterion-unmet'
  | 'qualification-unknown'
  | 'act-not-available'
  | 'already-decided'
  | 'assignment-closed'
  | 'assignment-exists'
  | 'assignment-unknown'
  | 'stale-version'
  | 'idempotency-key-reused'
  | 'not-authorised'
  | 'assignee-ineligible'
  | 'period-invalid'
  | 'calendar-unknown'
  | 'regulation-not-in-force'
  | 'unit-unknown'
  | 'route-unfit'
  | 'post-without-rater'
  | 'rater-changed'
  | 'seat-vacant';

/** A command turned down. Nothing was recorded. `details` are ids, versions and times, never personal data. */
export class DomainError extends Error {
  readonly code: DomainCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: DomainCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** The code and details of an error that the domain threw, a history its chart refuses included; null for any other. */
export function knownRefusal(
  error: unknown,
): { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return code === 'impossible-history' || code === 'procedure-unknown'
    ? { code, details: { why: (error as Error).message } }
    : null;
}

/** A log that its own chart does not accept: by itself evidence of tampering, or of a chart changed after publication. */
export class ImpossibleHistory extends Error {
  readonly code = 'impossible-history';
  readonly fact: Fact | FactDraft;

  constructor(fact: Fact | FactDraft, why: string) {
    super(`${'stream' in fact ? `${fact.stream} version ${fact.version} ` : ''}(${fact.type}): ${why}`);
    this.fact = fact;
  }
}

/** Asked for a regulation, unit type, route, form or chart that nobody has published. */
export class UnknownProcedure extends Error {
  readonly code = 'procedure-unknown';
  readonly part: 'regulation' | 'unit-type' | 'route' | 'form' | 'scope' | 'chart';
  readonly given: string;

  constructor(part: UnknownProcedure['part'], given: string) {
    super(`unknown ${part}: ${given}`);
    this.part = part;
    this.given = given;
  }
}
