import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Tracing } from '../telemetry/tracing.ts';

/** One of the processes of Penugasan: started alone in production, all in one in development. */
export interface Role {
  readonly name: RoleName;
  /** Takes no more work, finishes what it holds, and closes its connections. */
  stop(): Promise<void>;
}

export type RoleName = 'api' | 'worker' | 'sequencer' | 'projector';

export interface RoleContext {
  readonly config: Config;
  readonly logger: Logger;
  readonly tracing: Tracing;
}

export type StartRole = (context: RoleContext) => Promise<Role>;
