/** The log has no fact where one was published: it lags, or was restored. Worth another try later, and an alarm if it stays so. */
export class LogIncomplete extends Error {
  readonly code = 'log-incomplete';

  constructor(position: number) {
    super(`the log has nothing at position ${position} yet`);
  }
}

/**
 * Whether PostgreSQL refused the rows themselves, so that trying again cannot help: a wrong value (class 22), a violated
 * constraint (23), a row too large (54), a trigger's own objection (P0). All else may pass: a lost connection, a
 * deadlock, a full disk, a table of another shape that awaits its rebuild.
 */
export function isDataFailure(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(22|23|54|P0)[0-9A-Z]{3}$/.test(code);
}
