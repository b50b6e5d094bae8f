import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements of one text are few; whatever builds more of them than this is not worth a plan. */
const MOST = 400;
const names = new Map<string, string>();

/**
 * Names each parameterised statement by its text, so that a connection parses and plans it once: planning took longer
 * than running. Protocol-level names pass through pgbouncer since 1.21.
 *
 * A statement that was not answered in time takes its connection with it. `pg` would leave it open with the answer still
 * to come, and Kysely would give it back to the pool, where the next statement would queue behind the lost one.
 */
export class ServiceClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: `query` has nine overloads, all passed on.
  override query(...parameters: any[]): any {
    const [text, values, ...rest] = parameters;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    // biome-ignore lint/suspicious/noExplicitAny: see above.
    const query = super.query as (...all: any[]) => any;
    const result = name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, parameters);
    // With a callback it is the pool that asks, and drops whatever fails by itself.
    return result instanceof Promise ? result.catch((error: unknown) => this.#failed(error)) : result;
  }

  #failed(error: unknown): never {
    if (isUnanswered(error)) {
      // The pool asks for this mark when it takes a connection back; `pg` has no public one. Destroyed, not ended: saying
      // goodbye would wait for the same silent server.
      const own = this as unknown as { _queryable: boolean; connection: { stream: { destroy(): void } } };
      own._queryable = false;
      own.connection.stream.destroy();
    }
    throw error;
  }
}

/** `pg`'s word for its `query_timeout`, which has no code. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Query read timeout';

/** PostgreSQL keeps 63 bytes of a name; 20 of a hash are enough to tell texts apart. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST) return null;
  const name = `p${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
  names.set(text, name);
  return name;
}
