import type { onRequestHookHandler } from 'fastify';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/tables.ts';
import type { Gate } from '../event-log/judge-and-record.ts';
import type { VerifyToken } from '../identity/identity.ts';

/** What the API needs of the world, wired in `src/main/`. */
export interface ApiDeps {
  readonly db: Kysely<Database>;
  /** The way into the log. */
  readonly gate: Gate;
  readonly verify: VerifyToken;
  readonly health: HealthChecks;
  readonly logger: Logger;
  /** The W3C trace context of the request being served, to be recorded with what it causes. */
  readonly traceparent?: () => string | null;
  readonly onRequest?: readonly onRequestHookHandler[];
}

/** Each asks one server whether it answers, and throws where it does not. */
export interface HealthChecks {
  postgres(): Promise<void>;
  temporal(): Promise<void>;
  nats(): Promise<void>;
}
