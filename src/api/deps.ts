import type { onRequestHookHandler } from 'fastify';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/tables.ts';
import type { Gate } from '../event-log/judge-and-record.ts';
import type { StreamProgress } from '../event-log/stream-progress.ts';
import type { VerifyToken } from '../identity/identity.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { ApiSettings } from './settings.ts';

/** What the API needs, wired in `src/main/`. */
export interface ApiDeps {
  readonly db: Kysely<Database>;
  /** The way into the log. */
  readonly gate: Gate;
  readonly verify: VerifyToken;
  readonly health: HealthChecks;
  readonly logger: Logger;
  readonly settings?: ApiSettings;
  readonly metrics?: Metrics;
  readonly poolUse?: () => PoolUse;
  /** The W3C trace context of the request being served, to be recorded with what it causes. */
  readonly traceparent?: () => string | null;
  readonly onRequest?: readonly onRequestHookHandler[];
}

export interface HealthChecks {
  /** Each of these asks one server whether it answers, and throws where it does not. */
  postgres(): Promise<void>;
  temporal(): Promise<void>;
  nats(): Promise<void>;
  /** How far JetStream and the workflows are; throws where JetStream does not answer. */
  stream(): Promise<StreamProgress>;
  /** Whether PostgreSQL lacks facts that somebody has seen, as after a restore from an older copy: then nothing is recorded. */
  logIsBehind(): Promise<boolean>;
}

/** What the database's pool is doing. */
export interface PoolUse {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}
