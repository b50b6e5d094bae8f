import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config/config.ts';

/** Structured lines on standard output: ids, codes and times, never what people typed, a name or a NIP. */
export const createLogger = (role: string, level: LogLevel, destination?: string): Logger =>
  pino(
    { level, base: { role }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: destination ?? 1, sync: false, mkdir: true }),
  );

/** What may be logged of an error: its kind, code and message; a stack only of our own faults. */
export const errorFields = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? { error: error.name, code: (error as { code?: unknown }).code, why: error.message.slice(0, 500) }
    : { error: String(error).slice(0, 500) };
