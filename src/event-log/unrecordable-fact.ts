import { TransparencyError } from './transparency/transparency-error.ts';

/** What no retry can bring into the log. Whoever asks for it is told at once, so that it does not stand in others' way. */
export class UnrecordableFact extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'UnrecordableFact'; // the activity's retry policy knows it by this name
  }
}

/** SQLSTATE 23505: the id or the version is there already. */
export const isTaken = (error: unknown): boolean => stateOf(error) === '23505';

/** Values that JSON cannot say, that PostgreSQL cannot hold (class 22, e.g. U+0000 in a text) or that its constraints forbid (class 23). */
export function unrecordable(error: unknown): UnrecordableFact | null {
  if (error instanceof TransparencyError) return new UnrecordableFact(error.code);
  const state = stateOf(error);
  return /^2[23]/.test(state) && !isTaken(error) ? new UnrecordableFact(`SQLSTATE ${state}`) : null;
}

/** Says of a write that no retry can bring it in, where that is so. */
export const orUnrecordable = <T>(write: Promise<T>): Promise<T> =>
  write.catch((error) => {
    throw unrecordable(error) ?? error;
  });

const stateOf = (error: unknown): string => {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
};
