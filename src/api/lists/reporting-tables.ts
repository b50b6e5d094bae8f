import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { AssignmentTable } from '../../projections/tables/assignment.ts';
import type { InboxTable } from '../../projections/tables/inbox.ts';
import type { NoticeTable } from '../../projections/tables/notice.ts';
import type { TeamTable } from '../../projections/tables/team.ts';
import type { TeamInboxTable } from '../../projections/tables/team-inbox.ts';

/** The reporting tables that the API reads; each projection makes its own. */
export const withReporting = (db: Kysely<Database>) =>
  db.withTables<{
    'reporting.assignment': AssignmentTable;
    'reporting.inbox': InboxTable;
    'reporting.notice': NoticeTable;
    'reporting.team': TeamTable;
    'reporting.team_inbox': TeamInboxTable;
  }>();
