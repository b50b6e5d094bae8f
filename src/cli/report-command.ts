import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { namesOf } from '../directory/names.ts';
import { csv, INDONESIAN_SPREADSHEET } from '../reports/csv.ts';
import { keyOf, type Stalled, stalledOf } from '../reports/stalled.ts';
import { headerOfStalled, rowOfStalled } from '../reports/stalled-table.ts';
import { CliError, type Output } from './output.ts';

export interface ReportOptions {
  readonly csv?: boolean;
  readonly agency?: string;
  readonly unit?: string;
}

const PAGE = 1_000;

/** `penugasan report stalled`: what is overdue, the longest first; for people, as CSV, or for programs. */
export async function reportStalledCommand(
  output: Output,
  db: Kysely<Database>,
  options: ReportOptions,
): Promise<void> {
  if (options.csv && output.json) throw new CliError('format-unknown', 'either --csv or --json, not both');
  const found = await everyPage(output, db, options);
  if (output.json) {
    output.print(JSON.stringify(found));
    return;
  }
  const names = await namesOf(db, {
    persons: found.map(({ person }) => person),
    positions: found.map(({ position }) => position),
    units: found.map(({ unit }) => unit),
  });
  const header = headerOfStalled(output.language);
  const rows = found.map((row) => rowOfStalled(row, names, output.language));
  const nothing = output.language === 'id' ? 'tidak ada yang lewat tenggat' : 'nothing is overdue';
  if (options.csv) output.print(csv(header, rows, INDONESIAN_SPREADSHEET).trimEnd());
  else output.print(rows.length === 0 ? nothing : [header, ...rows].map((row) => row.join('\t')).join('\n'));
}

async function everyPage(output: Output, db: Kysely<Database>, { agency, unit }: ReportOptions): Promise<Stalled[]> {
  const found: Stalled[] = [];
  for (;;) {
    const last = found.at(-1);
    const after = last ? { at: last.due, key: keyOf(last) } : null;
    const page = await stalledOf(db, { visible: sql`true`, agency, unit, after, limit: PAGE });
    found.push(...page);
    if (page.length < PAGE) return found;
    output.progress(`${found.length} …`);
  }
}
