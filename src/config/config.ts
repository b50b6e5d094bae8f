import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Everything that the environment can say, read once and checked. */
export interface Config {
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** How long a role waits at its start for a server that does not answer yet; milliseconds. */
  readonly startLimit: number;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** How long a request may take before 503 is answered; milliseconds. */
    readonly requestLimit: number;
    /** How old a fact may be that something behind the log lacks, before readiness fails; milliseconds. */
    readonly behindLimit: number;
    /** How many requests each may send in a minute; null: nobody is held back. */
    readonly rates: { readonly writes: number; readonly reads: number; readonly anonymous: number } | null;
    /** Whose `X-Forwarded-For` is believed; null: nobody's. */
    readonly trustedProxies: string | null;
  };
  readonly database: { readonly url: string };
  readonly nats: { readonly url: string };
  readonly temporal: {
    readonly address: string;
    readonly namespace: string;
    readonly taskQueue: string;
    /** Between two looks for workflows that are behind their log; milliseconds. */
    readonly reconcileEvery: number;
  };
  readonly identity: { readonly issuer: string; readonly audience: string };
  readonly log: { readonly origin: string; readonly key: LogKeySource };
  readonly telemetry: { readonly otlpEndpoint: string | null };
}

export type LogKeySource =
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'file'; readonly file: string }
  /** Of the embedded stack: made where it is missing. */
  | { readonly from: 'made'; readonly file: string };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The most that a timer of Node can wait for, in milliseconds. */
const LARGEST = 2 ** 31 - 1;

/** What is wrong with the environment, all of it at once. */
export class InvalidConfig extends Error {
  readonly code = 'invalid-config';

  constructor(problems: readonly string[]) {
    super(`the environment is not complete: ${problems.join('; ')}`);
  }
}

/** Where the embedded stack keeps its data, whatever else the environment says. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string => resolve(env.PENUGASAN_DATA_DIR ?? '.penugasan');

/**
 * @param env the environment; the embedded stack fills in the addresses it has chosen
 * @throws {InvalidConfig} naming every variable that is missing or wrong
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const dataDir = dataDirOf(env);
  const required = (name: string): string => {
    const value = env[name];
    if (!value) problems.push(`${name} is missing`);
    return value ?? '';
  };
  const url = (name: string, schemes: readonly string[]): string => {
    const value = required(name);
    if (value && !schemes.some((scheme) => value.startsWith(`${scheme}://`)))
      problems.push(`${name} must be a ${schemes[0]}:// address`);
    return value;
  };
  const port = Number(env.PENUGASAN_HTTP_PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('PENUGASAN_HTTP_PORT must be a port');
  const whole = (name: string, otherwise: number, what: string): number => {
    const value = Number(env[name] ?? otherwise);
    if (!Number.isInteger(value) || value <= 0 || value > LARGEST) problems.push(`${name} must be ${what}`);
    return value;
  };
  const milliseconds = (name: string, otherwise: number): number => whole(name, otherwise, 'a number of milliseconds');
  const perMinute = (name: string, otherwise: number): number => whole(name, otherwise, 'a number of requests');
  if (!['on', 'off', undefined].includes(env.PENUGASAN_RATE_LIMITS))
    problems.push('PENUGASAN_RATE_LIMITS must be on or off');
  const logLevel = (env.PENUGASAN_LOG_LEVEL ?? 'info') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel)) problems.push(`PENUGASAN_LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const config: Config = {
    dataDir,
    logLevel,
    startLimit: milliseconds('PENUGASAN_START_LIMIT_MS', 60_000),
    http: {
      host: env.PENUGASAN_HTTP_HOST ?? '127.0.0.1',
      port,
      requestLimit: milliseconds('PENUGASAN_REQUEST_LIMIT_MS', 8_000),
      behindLimit: milliseconds('PENUGASAN_BEHIND_LIMIT_MS', 60_000),
      rates:
        env.PENUGASAN_RATE_LIMITS === 'off'
          ? null
          : {
              writes: perMinute('PENUGASAN_WRITES_PER_MINUTE', 60),
              reads: perMinute('PENUGASAN_READS_PER_MINUTE', 600),
              anonymous: perMinute('PENUGASAN_ANONYMOUS_PER_MINUTE', 300),
            },
      trustedProxies: trustedProxies(env, problems),
    },
    database: { url: url('PENUGASAN_DATABASE_URL', ['postgres', 'postgresql']) },
    nats: { url: url('PENUGASAN_NATS_URL', ['nats', 'tls']) },
    temporal: {
      address: required('PENUGASAN_TEMPORAL_ADDRESS'),
      namespace: env.PENUGASAN_TEMPORAL_NAMESPACE ?? 'default',
      taskQueue: env.PENUGASAN_TASK_QUEUE ?? 'penugasan',
      reconcileEvery: milliseconds('PENUGASAN_RECONCILE_EVERY_MS', 60_000),
    },
    identity: { issuer: url('PENUGASAN_ISSUER', ['https', 'http']), audience: env.PENUGASAN_AUDIENCE ?? 'penugasan' },
    log: { origin: required('PENUGASAN_LOG_ORIGIN'), key: keySource(env, problems) },
    telemetry: { otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null },
  };
  if (problems.length > 0) throw new InvalidConfig(problems);
  return config;
}

function trustedProxies({ PENUGASAN_TRUSTED_PROXIES: given }: NodeJS.ProcessEnv, problems: string[]): string | null {
  if (!given) return null;
  const isRange = (each: string): boolean => {
    const [address = '', bits, ...more] = each.trim().split('/');
    return isIP(address) !== 0 && more.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
  };
  if (!given.split(',').every(isRange))
    problems.push('PENUGASAN_TRUSTED_PROXIES must be addresses or CIDR ranges with commas between');
  return given;
}

function keySource(env: NodeJS.ProcessEnv, problems: string[]): LogKeySource {
  const { PENUGASAN_LOG_KEY: text, PENUGASAN_LOG_KEY_FILE: file, PENUGASAN_LOG_KEY_MADE: made } = env;
  if (text) return { from: 'text', text };
  if (file) {
    try {
      readFileSync(file);
    } catch {
      problems.push(`PENUGASAN_LOG_KEY_FILE cannot be read: ${file}`);
    }
    return { from: 'file', file };
  }
  if (!made) problems.push('PENUGASAN_LOG_KEY or PENUGASAN_LOG_KEY_FILE is missing');
  return { from: 'made', file: made ?? '' };
}
