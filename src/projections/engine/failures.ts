/**
 * The stream, or a table, knows positions that the log does not have: it lags, was restored from an older copy, or the
 * messages are not ours. Nothing is applied beyond the log, however long that lasts.
 */
export class LogIncomplete extends Error {
  readonly code = 'log-incomplete';
  /** The first position that the log lacks, and the last that was named. */
  readonly missing: number;
  readonly named: number;

  constructor(missing: number, named: number) {
    super(`the log has nothing at position ${missing}, and position ${named} was named`);
    this.missing = missing;
    this.named = named;
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
