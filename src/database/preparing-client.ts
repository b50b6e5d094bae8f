import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements of one text are few; whatever builds more of them than this is not worth a plan. */
const MOST = 400;
const names = new Map<string, string>();

/**
 * Names each parameterised statement by its text, so that a connection parses and plans it once: planning took longer
 * than running. Protocol-level names pass through pgbouncer since 1.21.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: `query` has nine overloads, all passed on.
  override query(...parameters: any[]): any {
    const [text, values, ...rest] = parameters;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    // biome-ignore lint/suspicious/noExplicitAny: see above.
    const query = super.query as (...all: any[]) => any;
    return name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, parameters);
  }
}

/** PostgreSQL keeps 63 bytes of a name; 20 of a hash are enough to tell texts apart. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST) return null;
  const name = `p${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
  names.set(text, name);
  return name;
}
