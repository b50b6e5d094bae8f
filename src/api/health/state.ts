import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { StreamProgress } from '../../event-log/stream-progress.ts';
import type { HealthChecks } from '../deps.ts';
import { lagsByName, type Progress, readProgress } from './progress.ts';
import { type ServerAnswer, timed } from './timed.ts';

export const SERVERS = ['postgres', 'temporal', 'nats'] as const satisfies readonly (keyof HealthChecks)[];
export type Server = (typeof SERVERS)[number];

/** The service and what it stands on, at one moment. */
export interface ServiceState {
  readonly servers: Readonly<Record<Server, ServerAnswer>>;
  /** Null where PostgreSQL could not be asked. */
  readonly progress: Progress | null;
  /** The log has lost facts that somebody has seen; null where PostgreSQL could not be asked. */
  readonly lost: boolean | null;
}

/** Asks every server at once, each for two seconds at most. Remembers how far JetStream was when it last answered. */
export function stateReader(db: Kysely<Database>, health: HealthChecks): () => Promise<ServiceState> {
  let known: StreamProgress | null = null;
  const nats = async (): Promise<void> => {
    await health.nats();
    known = await health.stream();
  };
  return async () => {
    const [postgres, temporal, stream] = await Promise.all([
      timed(() => health.postgres()),
      timed(() => health.temporal()),
      timed(nats),
    ]);
    const [progress, lost] = postgres.ok
      ? await Promise.all([timed(() => readProgress(db, known)), timed(() => health.logIsBehind())])
      : [];
    return {
      servers: { postgres: answerOf(postgres), temporal: answerOf(temporal), nats: answerOf(stream) },
      progress: progress?.value ?? null,
      lost: lost?.value ?? null,
    };
  };
}

const answerOf = ({ ok, ms, error }: ServerAnswer): ServerAnswer => ({ ok, ms, ...(error ? { error } : {}) });

/** What does not answer, by name. */
export const awayIn = ({ servers }: ServiceState): Server[] => SERVERS.filter((name) => !servers[name].ok);

/** What lacks a fact that was recorded longer ago than the limit, by name; `log` where the log itself has lost facts. */
export const behindIn = ({ progress, lost }: ServiceState, limit: number): string[] => [
  ...(lost ? ['log'] : []),
  ...(progress ? lagsByName(progress) : []).filter(([, lag]) => lag.seconds * 1_000 > limit).map(([name]) => name),
];

/** Whether acts are recorded: they need PostgreSQL, and a log that has lost nothing. */
export const accepts = ({ servers, lost }: ServiceState): boolean => servers.postgres.ok && lost === false;
