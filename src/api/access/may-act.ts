import type { Kysely } from 'kysely';
import { DomainError } from '../../../machines/domain-error.ts';
import type { FactDraft, UnitId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { warrantsOf } from '../../event-log/warrants.ts';

/**
 * Whether those who would act have the right, and those who would be named a placement: only to answer early. The
 * transaction that records asks again, and its word counts.
 * @throws {DomainError} `not-authorised`, `assignee-ineligible`
 */
export async function mayAct(db: Kysely<Database>, drafts: readonly FactDraft[], homeUnit: UnitId): Promise<void> {
  const found = await warrantsOf(db, { drafts, homeUnit });
  if ('outcome' in found) throw new DomainError(found.code, found.details);
}
