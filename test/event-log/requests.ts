import type { Kysely } from 'kysely';
import type { FactDraft } from '../../machines/facts.ts';
import type { Database } from '../../src/database/tables.ts';
import { openingFor } from '../../src/directory/opening.ts';
import type { RecordRequest } from '../../src/event-log/record-request.ts';
import { BEGINNINGS, CONTENTS, holderOf } from '../support/government.ts';

export const POSITION = 'kabag-hukum';
export const OTHER_POSITION = 'kadis-pertanian';
export const HOME_UNIT = 'bidang-smp';

/** A fact that the holder of a position would record. */
export async function draftBy(
  db: Kysely<Database>,
  cause: string,
  change: Partial<FactDraft> = {},
): Promise<FactDraft> {
  return {
    type: 'requested',
    step: 'owner-unit-head-request',
    at: new Date().toISOString(),
    by: { person: await holderOf(db, POSITION), position: POSITION },
    cause,
    basis: ['Dairi Ps.10'],
    data: {},
    typed: null,
    ...change,
  };
}

export const requestOf = (
  stream: string,
  expectedVersion: number,
  drafts: readonly FactDraft[],
  change: Partial<RecordRequest> = {},
): RecordRequest => ({
  stream,
  agency: 'dairi',
  homeUnit: HOME_UNIT,
  expectedVersion,
  drafts,
  traceparent: null,
  ...change,
});

/** The first fact of a real stream, as its chart accepts it. */
export async function openingDraft(db: Kysely<Database>, cause: string): Promise<FactDraft> {
  const opening = await openingFor(db, BEGINNINGS['appointment-cross-unit']);
  return draftBy(db, cause, { data: { opening }, typed: CONTENTS });
}
