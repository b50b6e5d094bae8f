/** The wish to stop: Ctrl-C, or SIGTERM of whoever runs us. npm may hand on the same Ctrl-C twice. */
export interface StopSignal {
  readonly received: Promise<void>;
  readonly signal: AbortSignal;
}

export function stopSignal(): StopSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopping.abort());
  const received = new Promise<void>((resolve) =>
    stopping.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  return { received, signal: stopping.signal };
}
