/** Little of our own environment: addresses of somebody's running servers must not be the ones that a test kills. */
export function shell(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, PENUGASAN_NATS_BIN, PENUGASAN_TEMPORAL_BIN } = process.env;
  return { PATH, HOME, TMPDIR, PENUGASAN_NATS_BIN, PENUGASAN_TEMPORAL_BIN, ...more };
}
