import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyText } from './copy-text.ts';
import type { Projection } from './projection.ts';

/** Adds rows to a table of the projection's shape, all or none; none of their keys may be there. */
export async function copyRows(
  client: pg.ClientBase,
  projection: Projection,
  rows: readonly Record<string, unknown>[],
  table: string,
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(projection.columns).map((name) => `"${name}"`);
  const copying = client.query(copyFrom(`copy reporting."${table}" (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from([Buffer.from(copyText(projection, rows))]), copying);
}
