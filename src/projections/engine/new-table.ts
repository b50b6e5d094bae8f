import type { Projection } from './projection.ts';

/** The table that is filled while the live one is read. */
export const newTableOf = ({ name }: Projection): string => `${name}__new`;
