import type { Kysely } from 'kysely';
import { DomainError } from '../../../machines/domain-error.ts';
import type { FactDraft, UnitId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { placementOf, warrantFor } from '../../directory/authority.ts';

/**
 * Whether those who would act have the right, and those who would be named a placement: only to answer early. The
 * transaction that records asks again, and its word counts.
 * @throws {DomainError} `not-authorised`, `assignee-ineligible`
 */
export async function mayAct(db: Kysely<Database>, drafts: readonly FactDraft[], homeUnit: UnitId): Promise<void> {
  for (const { by, data } of drafts) {
    if (!by) continue;
    const warrant =
      by.position === null
        ? await placementOf(db, by.person, data.opening?.homeUnit)
        : await warrantFor(db, by.person, by.position);
    if (!warrant) throw new DomainError('not-authorised', { position: by.position });
    for (const person of [...(data.candidates ?? []), ...(data.assignee ? [data.assignee] : [])]) {
      if (!(await placementOf(db, person, homeUnit))) {
        throw new DomainError('assignee-ineligible', { person, unit: homeUnit });
      }
    }
  }
}
