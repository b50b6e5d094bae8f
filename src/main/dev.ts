import { parseArgs } from 'node:util';
import { failureOf } from '../cli/failure.ts';
import { removeRunningFile, writeRunningFile } from '../config/running-file.ts';
import { connectDatabase, connectPool } from '../database/connect.ts';
import { createLogger } from '../telemetry/logger.ts';
import { startTracing, type Tracing } from '../telemetry/tracing.ts';
import { type AllInOne, startAllInOne } from './all-in-one.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { stopSignal } from './stop-signal.ts';
import { tellStory } from './story/tell-story.ts';

/** `npm start`: the whole of Penugasan on this machine, and a story that shows it at work. */
const { values: options } = parseArgs({
  options: { once: { type: 'boolean', default: false }, story: { type: 'boolean', default: false } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const stop = stopSignal();
let embedded: Embedded | null = null;
let running: AllInOne | null = null;
let tracing: Tracing | null = null;
try {
  embedded = await startEmbedded({ env: process.env, ui: !options.once, onProgress: (line) => say(`  · ${line}`) });
  const { config, issuer, stack } = embedded;
  const logger = createLogger('penugasan', config.logLevel, `${config.dataDir}/logs/penugasan.log`);
  tracing = startTracing({ service: 'penugasan', otlpEndpoint: config.telemetry.otlpEndpoint });
  running = await startAllInOne({ config, logger, tracing }, (role) => say(`  · ${role}: ready`));
  const api = running.api.address;
  writeRunningFile(config.dataDir, { pid: process.pid, api, issuer: config.identity.issuer, ...stack.addresses });
  let verified = true;
  if (issuer && !stop.signal.aborted && (embedded.first || options.once || options.story)) {
    const db = connectDatabase(
      connectPool({ url: config.database.url, poolSize: 2, applicationName: 'penugasan-story' }),
    );
    verified = await tellStory({ api, issuer: issuer.issuer, db, config, say, signal: stop.signal }).finally(() =>
      db.destroy(),
    );
  }
  if (!options.once) {
    say('');
    say(`API              ${api}/docs   (OpenAPI: ${api}/openapi.json)`);
    if (stack.addresses.temporalUiUrl) say(`Temporal         ${stack.addresses.temporalUiUrl}`);
    if (issuer) say('Token            npx penugasan token <person>      (npx penugasan people lists them)');
    say(`Log              ${config.dataDir}/logs/penugasan.log`);
    say('Ctrl-C           stops everything');
    await stop.received;
    say('\n  · stopping');
  }
  process.exitCode = verified ? 0 : 1;
} catch (error) {
  const { text, code } = failureOf(error);
  if (!stop.signal.aborted) process.stderr.write(`penugasan: ${text} [${code}]\n`);
  process.exitCode = stop.signal.aborted ? 0 : 2;
} finally {
  if (running) await running.stop();
  await tracing?.stop(); // after the roles: their last spans go out too
  if (embedded) {
    removeRunningFile(embedded.config.dataDir);
    await embedded.stop();
  }
}
process.exit(); // a client that still tries to reconnect must not hold the process
