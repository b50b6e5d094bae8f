import type { Ground } from './citation.ts';

/** A condition of the text that no directory knows: whoever acts answers for it, and the fact keeps what they said. */
export type Attestation = Ground &
  (
    | { readonly kind: 'cascading' }
    /** No official of the structure holds the task already. */
    | { readonly kind: 'unheld' }
    /** Whoever is to lead has the expertise or skill for the task. */
    | { readonly kind: 'skill' }
    /** The task that somebody volunteers for fits the own competence. */
    | { readonly kind: 'competent' }
    /** ... and is not among the tasks that have been set already. */
    | { readonly kind: 'additional' }
    /** The workload (Analisis Beban Kerja) of whoever is to lead or control, in posts. */
    | { readonly kind: 'workload'; readonly least: number }
  );

/** What was said of these conditions. */
export interface Attested {
  readonly cascading?: true;
  readonly unheld?: true;
  readonly skill?: true;
  readonly competent?: true;
  readonly additional?: true;
  readonly workload?: number;
}

/** The first condition that nobody answers for, or that is not met; null for none. */
export function missingAttestation(asked: readonly Attestation[] = [], said: Attested = {}): Attestation | null {
  return asked.find((each) => !isMet(each, said)) ?? null;
}

function isMet(asked: Attestation, said: Attested): boolean {
  switch (asked.kind) {
    case 'cascading':
    case 'unheld':
    case 'skill':
    case 'competent':
    case 'additional':
      return said[asked.kind] === true;
    case 'workload':
      return said.workload !== undefined && said.workload >= asked.least;
  }
}

/** As a refusal names it, e.g. `workload-1`. */
export const attestationName = (asked: Attestation): string =>
  asked.kind === 'workload' ? `workload-${asked.least}` : asked.kind;
