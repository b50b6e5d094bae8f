import { readConfig } from '../config/config.ts';
import { createLogger, errorFields } from '../telemetry/logger.ts';
import { startTracing } from '../telemetry/tracing.ts';
import type { RoleName, StartRole } from './role.ts';
import { stopSignal } from './stop-signal.ts';

/** Runs one role as a process of its own until it is told to stop. Exit code 2: it could not start. */
export async function runRole(name: RoleName, start: StartRole): Promise<void> {
  const stop = stopSignal();
  try {
    const config = readConfig(process.env);
    const logger = createLogger(name, config.logLevel);
    const tracing = startTracing({ service: `penugasan-${name}`, otlpEndpoint: config.telemetry.otlpEndpoint });
    // Told to stop while it still waits for a server: there is nothing to finish.
    const role = await Promise.race([start({ config, logger, tracing }), stop.received]);
    if (!role) return process.exit();
    logger.info('ready');
    await stop.received;
    logger.info('stopping');
    await role.stop();
    await tracing.stop();
  } catch (error) {
    createLogger(name, 'error').error(errorFields(error), 'cannot start');
    process.exitCode = 2;
  }
  process.exit(); // a client that still tries to reconnect must not hold the process
}
