import type { Kysely } from 'kysely';
import type { RecordRequest } from '../../activities/ports.ts';
import type { Authority, FactDraft } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { placementOf, type Warrant, warrantFor } from '../directory/authority.ts';

/** By what right each draft's actor acts, and every row that this rests on. */
export interface Warrants {
  /** In the order of the drafts; null for a deadline, which nobody made. */
  readonly authority: readonly (Authority | null)[];
  readonly needed: readonly Warrant[];
}

export interface NoRight {
  readonly outcome: 'refused';
  readonly code: 'not-authorised' | 'assignee-ineligible';
  readonly details: Readonly<Record<string, unknown>>;
}

/** The right of each actor, and the placement of each person named; or the refusal. */
export async function warrantsOf(
  db: Kysely<Database>,
  { drafts, homeUnit }: Pick<RecordRequest, 'drafts' | 'homeUnit'>,
): Promise<Warrants | NoRight> {
  const authority: (Authority | null)[] = [];
  const needed = new Map<string, Warrant>();
  for (const { by, data } of drafts) {
    const warrant = by && (await rightOf(db, by, data.opening?.homeUnit));
    if (by && !warrant) return { outcome: 'refused', code: 'not-authorised', details: { position: by.position } };
    if (warrant) needed.set(`${warrant.table} ${warrant.id}`, warrant);
    authority.push(warrant?.authority ?? null);
    for (const person of [...(data.candidates ?? []), ...(data.assignee ? [data.assignee] : [])]) {
      const placement = await placementOf(db, person, homeUnit);
      if (!placement) return { outcome: 'refused', code: 'assignee-ineligible', details: { person, unit: homeUnit } };
      needed.set(`${placement.table} ${placement.id}`, placement);
    }
  }
  return { authority, needed: [...needed.values()] };
}

/** An official acts from a position; an assignee in person, from where he or she is placed. */
const rightOf = (
  db: Kysely<Database>,
  by: NonNullable<FactDraft['by']>,
  homeUnit: string | undefined,
): Promise<Warrant | null> =>
  by.position === null ? placementOf(db, by.person, homeUnit) : warrantFor(db, by.person, by.position);
