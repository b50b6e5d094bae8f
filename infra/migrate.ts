import type { Kysely } from 'kysely';
import { type Migration, type MigrationResult, Migrator } from 'kysely/migration';
import * as log from './migrations/0001-log.ts';
import * as directory from './migrations/0002-directory.ts';
import * as reporting from './migrations/0003-reporting.ts';
import * as api from './migrations/0004-api.ts';
import * as qualifications from './migrations/0005-qualifications.ts';
import * as typologies from './migrations/0006-typologies.ts';
import * as reconcilerWatermark from './migrations/0007-reconciler-watermark.ts';
import * as agenciesOffTheSystem from './migrations/0008-agencies-off-the-system.ts';
import * as ratingDelegations from './migrations/0009-rating-delegations.ts';
import * as followers from './migrations/0010-followers.ts';
import * as leaseAndRestore from './migrations/0011-lease-and-restore.ts';
import * as projectedNotices from './migrations/0012-projected-notices.ts';
import * as mandates from './migrations/0013-mandates.ts';
import * as officeCalendars from './migrations/0014-office-calendars.ts';

/** In order; a landed migration is never edited. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-log': log,
  '0002-directory': directory,
  '0003-reporting': reporting,
  '0004-api': api,
  '0005-qualifications': qualifications,
  '0006-typologies': typologies,
  '0007-reconciler-watermark': reconcilerWatermark,
  '0008-agencies-off-the-system': agenciesOffTheSystem,
  '0009-rating-delegations': ratingDelegations,
  '0010-followers': followers,
  '0011-lease-and-restore': leaseAndRestore,
  '0012-projected-notices': projectedNotices,
  '0013-mandates': mandates,
  '0014-office-calendars': officeCalendars,
};

/** Brings the database to today's shape. Safe to run from several processes at once: Kysely's migrator locks. */
export async function migrate<DB>(db: Kysely<DB>): Promise<readonly MigrationResult[]> {
  const { error, results } = await new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
  }).migrateToLatest();
  if (error) throw error;
  return results ?? [];
}
