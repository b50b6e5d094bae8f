import type { Recipient } from './assignment/chart-types.ts';
import type { Authority } from './facts.ts';

/** One official can fill two of the roles, some roles are filled by nobody yet, and nobody is told of their own act. */
export const isToldOnce =
  ({ by }: { readonly by: Pick<Authority, 'person' | 'position'> | null }) =>
  ({ position, person }: Recipient, index: number, all: readonly Recipient[]): boolean =>
    (position ?? person) !== null &&
    (position === null ? person !== by?.person : position !== by?.position) &&
    all.findIndex((each) => each.position === position && each.person === person) === index;
