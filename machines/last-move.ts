import type { Fact } from './facts.ts';

/** Who moved a stream last and when, for the one who came second. */
export function lastMove(
  of: { readonly version: number; readonly last: Fact } | null,
): Readonly<Record<string, unknown>> {
  if (!of) return { version: 0 };
  const { type, by, at, step } = of.last;
  return {
    version: of.version,
    last: { type, step, at, person: by?.person ?? null, position: by?.position ?? null },
  };
}
