import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type Delivery, type NatsConnection, openConsumer } from '../../event-log/nats-consumer.ts';
import { Backoff } from '../../runtime/pause.ts';
import { PROJECTIONS } from '../tables/all-projections.ts';
import { Advance } from './advance.ts';
import { highest, readCheckpoints } from './checkpoints.ts';
import type { DeadLetter } from './dead-letters.ts';
import { ensureTables } from './ensure-tables.ts';
import { LogIncomplete } from './failures.ts';
import type { LogFact } from './fold-changes.ts';
import type { Projection } from './projection.ts';
import { keepDroppingExpired } from './retention.ts';
import { RecentStreamStates, type StreamStates } from './stream-states.ts';

export interface ProjectorLogger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface ProjectorOptions {
  readonly db: Kysely<Database>;
  /** Should reconnect for ever; the projector waits meanwhile. */
  readonly nats: NatsConnection;
  readonly signal: AbortSignal;
  readonly projections?: readonly Projection[];
  /** Of JetStream; `PENUGASAN`. */
  readonly stream?: string;
  /** The durable consumer; `projector`. Projectors of the same tables share it. */
  readonly consumer?: string;
  /** How many facts one transaction takes at most. */
  readonly batchSize?: number;
  /** How many assignments are kept folded in memory. */
  readonly cacheSize?: number;
  /** Called after each commit with the facts now visible, and the trace context of each. */
  readonly onApplied?: (facts: readonly LogFact[]) => void;
  readonly logger?: ProjectorLogger;
}

const SILENT: ProjectorLogger = { info() {}, warn() {}, error() {} };

/**
 * Keeps the reporting tables up with the log until the signal is aborted; the batch under way is finished first.
 * JetStream only says how far the log has come: the facts are read from the log. Several may run at once: the checkpoints
 * let one of them commit each fact. Without NATS or PostgreSQL, or where the stream is ahead of the log, it waits and
 * tries again, for ever. It also drops the rows that have expired.
 */
export async function runProjector(options: ProjectorOptions): Promise<void> {
  const { db, signal, logger = SILENT, projections = PROJECTIONS } = options;
  await Promise.all([keepApplying(options), keepDroppingExpired(db, projections, signal, logger)]);
}

async function keepApplying(options: ProjectorOptions): Promise<void> {
  const { signal, logger = SILENT, cacheSize } = options;
  const pace = new Backoff(50, 5_000);
  const states = new RecentStreamStates(cacheSize);
  while (!signal.aborted) {
    try {
      await applyWhatIsDelivered(options, states, () => pace.reset());
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof LogIncomplete) {
        const { missing, named } = error;
        logger.warn(
          { code: error.code, missing, named },
          'the log lacks facts that were named: nothing of them is applied',
        );
      } else logger.warn({ err: error }, 'the projector lost its way and will start again');
      await pace.wait(signal);
    }
  }
}

async function applyWhatIsDelivered(
  options: ProjectorOptions,
  states: StreamStates,
  onProgress: () => void,
): Promise<void> {
  const { db, nats, signal, logger = SILENT, projections = PROJECTIONS, batchSize = 500 } = options;
  const { stream = 'PENUGASAN', consumer: durable = 'projector' } = options;
  await ensureTables(db, projections);
  const checkpoints = await readCheckpoints(db, projections);
  const tellApplied = guarded(options.onApplied, logger);
  const advance = new Advance(
    {
      db,
      projections,
      states,
      batchSize,
      signal,
      onApplied(facts) {
        onProgress();
        tellApplied(facts);
      },
      onParked: (letters) => reportParked(letters, logger),
    },
    checkpoints,
  );
  // A table that is new, or was behind, catches up with the others.
  await advance.through(highest(checkpoints));
  const consumer = await openConsumer(nats, { stream, durable, startAt: advance.position + 1, acks: 'all' });
  try {
    // Delivered once, to a projector that is gone perhaps: it would come again only after a while, or not at all.
    await advance.through(consumer.delivered);
    logger.info({ position: advance.position, stream }, 'the projector has caught up with the log');
    while (!signal.aborted) {
      const deliveries = await consumer.take(batchSize, signal);
      const last = lastOf(deliveries);
      if (last) await advance.through(last.position);
      if (signal.aborted) return; // perhaps between two of its batches: what was delivered is not all applied
      last?.acknowledge();
      onProgress();
    }
  } finally {
    await consumer.close().catch(() => {});
  }
}

/** The highest of them: they may come in any order. */
const lastOf = (deliveries: readonly Delivery[]): Delivery | undefined =>
  deliveries.reduce<Delivery | undefined>(
    (last, each) => (last && last.position > each.position ? last : each),
    undefined,
  );

function reportParked(letters: readonly DeadLetter[], logger: ProjectorLogger): void {
  for (const { projection, stream, version, position, error } of letters) {
    logger.error({ projection, stream, version, position, reason: error }, 'a fact was parked with its stream');
  }
}

/** A hook that fails must not make us forget that the facts are in the tables. */
const guarded =
  (hook: ProjectorOptions['onApplied'], logger: ProjectorLogger) =>
  (facts: readonly LogFact[]): void => {
    try {
      hook?.(facts);
    } catch (error) {
      logger.error({ err: error }, 'the hook for applied facts failed');
    }
  };
