const LIMIT_MS = 2_000;

/** How a server answered. */
export interface ServerAnswer {
  ok: boolean;
  /** How long it took to answer, or to fail. */
  ms: number;
  /** The code of what went wrong. */
  error?: string;
}

/** Waits for an answer, for two seconds at most; never throws. */
export async function timed<T>(work: () => Promise<T>): Promise<ServerAnswer & { value?: T }> {
  const startedAt = performance.now();
  const ms = () => Math.round(performance.now() - startedAt);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(Object.assign(new Error('no answer'), { code: 'timeout' })), LIMIT_MS);
  try {
    return { value: await Promise.race([work(), late.promise]), ok: true, ms: ms() };
  } catch (error) {
    return { ok: false, ms: ms(), error: codeOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Its code or kind; its message could name addresses. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? String(code) : String(name ?? 'error');
}
