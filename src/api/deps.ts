import type { onRequestHookHandler } from 'fastify';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { CommandGateway } from '../commands/gateway.ts';
import type { Database } from '../database/tables.ts';
import type { VerifyToken } from '../identity/identity.ts';
import type { ApiSettings } from './settings.ts';

/** What the API needs, wired in `src/main/`. */
export interface ApiDeps {
  readonly db: Kysely<Database>;
  readonly gateway: CommandGateway;
  readonly verify: VerifyToken;
  readonly health: HealthChecks;
  readonly logger: Logger;
  readonly settings?: ApiSettings;
  readonly now?: () => Date;
  /** The W3C trace context of the request being served, to travel with its command. */
  readonly traceparent?: () => string | undefined;
  readonly onRequest?: readonly onRequestHookHandler[];
}

/** Each asks one server whether it answers, and throws where it does not. */
export interface HealthChecks {
  postgres(): Promise<void>;
  temporal(): Promise<void>;
  nats(): Promise<void>;
}
