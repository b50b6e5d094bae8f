import type { Columns, Projection } from './projection.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows in PostgreSQL's text format for COPY: a line each, columns apart by tabs (PostgreSQL 18, COPY, "Text Format"). */
export function copyText({ columns }: Pick<Projection, 'columns'>, rows: readonly Row[]): string {
  const types = Object.entries(columns as Columns<Row>);
  return rows.map((row) => `${types.map(([name, type]) => field(type, row[name])).join('\t')}\n`).join('');
}

function field(type: string, value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (type.startsWith('text[]')) return escaped(arrayText(value as readonly string[]));
  if (type.startsWith('jsonb')) return escaped(JSON.stringify(value));
  return escaped(String(value));
}

/** An array's own text, e.g. `{"a","b"}`, before COPY's escapes. */
const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string =>
  /[\\\n\r\t]/.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (each) => ESCAPES[each] as string) : text;
