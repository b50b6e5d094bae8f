import type { Reading } from '../../machines/reading.ts';

/** How a command answers: to a person, or with `--json` to a program. */
export interface Output {
  readonly json: boolean;
  readonly language: Language;
  /** The answer, on standard output. */
  print(text: string): void;
  /** What goes on meanwhile, on standard error and only where someone looks. */
  progress(text: string): void;
}

export type Language = 'id' | 'en';

export function createOutput(json: boolean, language: Language): Output {
  return {
    json,
    language,
    print: (text) => process.stdout.write(`${text}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
    },
  };
}

/** Bad input or a state of things in which the command cannot do its work: one line, exit code 2. */
export class CliError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A value as programs read it: of how a text is read they get the words that bind, the Indonesian ones. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    (key, each: unknown) => {
      if (key === 'interpretation' && isReading(each)) return each.id;
      return key === 'interpretations' && Array.isArray(each)
        ? each.map((one) => (isReading(one) ? one.id : one))
        : each;
    },
    indent,
  );

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;
