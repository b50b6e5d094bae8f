import type { Fact, FactDraft } from './facts.ts';

/** A log that its own chart does not accept: by itself evidence of tampering, or of a chart changed after publication. */
export class ImpossibleHistory extends Error {
  readonly code = 'impossible-history';
  readonly fact: Fact | FactDraft;

  constructor(fact: Fact | FactDraft, why: string) {
    super(`${'stream' in fact ? `${fact.stream} version ${fact.version} ` : ''}(${fact.type}): ${why}`);
    this.fact = fact;
  }
}
