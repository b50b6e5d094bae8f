import { migrate } from '../../infra/migrate.ts';
import type { Stack } from '../../infra/stack/servers.ts';
import { startStack } from '../../infra/stack/stack.ts';
import { type Config, dataDirOf, readConfig } from '../config/config.ts';
import { connectDatabase, connectPool } from '../database/connect.ts';
import { seedDemo } from '../directory/demo/seed.ts';
import { logKeyFile } from '../event-log/log-key.ts';
import { type DevIssuer, startDevIssuer } from '../identity/dev-issuer.ts';

/** The embedded stack, ready for the roles: servers up, database in shape, demo government there, tokens to be had. */
export interface Embedded {
  readonly stack: Stack;
  readonly config: Config;
  readonly issuer: DevIssuer | null;
  /** Whether there was nothing here before. */
  readonly first: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly preferPorts?: boolean;
  readonly ui?: boolean;
  readonly onProgress: (line: string) => void;
}

/** Starts what the environment names no address for. @throws where a server cannot be had; nothing is left running */
export async function startEmbedded({
  env,
  preferPorts = true,
  ui = true,
  onProgress,
}: EmbeddedOptions): Promise<Embedded> {
  const dir = dataDirOf(env);
  const stack = await startStack({ dir, env, preferPorts, ui, onProgress });
  let issuer: DevIssuer | null = null;
  try {
    issuer = env.PENUGASAN_ISSUER ? null : await startDevIssuer({ embedded: true, folder: dir });
    const config = readConfig({ ...env, ...environmentOf(stack, issuer, dir, env) });
    const first = await prepareDatabase(config.database.url, onProgress);
    const stop = async () => {
      await issuer?.close();
      await stack.stop();
    };
    return { stack, config, issuer, first, stop };
  } catch (error) {
    await issuer?.close();
    await stack.stop();
    throw error;
  }
}

/** What the roles read; an operator sets the same variables. */
function environmentOf(
  { addresses }: Stack,
  issuer: DevIssuer | null,
  dir: string,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return {
    PENUGASAN_DATABASE_URL: addresses.databaseUrl,
    PENUGASAN_NATS_URL: addresses.natsUrl,
    PENUGASAN_TEMPORAL_ADDRESS: addresses.temporalAddress,
    ...(issuer ? { PENUGASAN_ISSUER: issuer.issuer } : {}),
    PENUGASAN_LOG_ORIGIN: env.PENUGASAN_LOG_ORIGIN ?? 'penugasan.invalid/embedded',
    ...(env.PENUGASAN_LOG_KEY || env.PENUGASAN_LOG_KEY_FILE ? {} : { PENUGASAN_LOG_KEY_MADE: logKeyFile(dir) }),
  };
}

async function prepareDatabase(url: string, onProgress: (line: string) => void): Promise<boolean> {
  const db = connectDatabase(connectPool({ url, poolSize: 2, applicationName: 'penugasan-migrate' }));
  try {
    const done = await migrate(db);
    if (done.length > 0) onProgress(`database: ${done.length} migrations applied`);
    const empty = !(await db.selectFrom('directory.agency').select('id').limit(1).executeTakeFirst());
    if (empty) {
      await seedDemo(db);
      onProgress('directory: demo government seeded');
    }
    return empty;
  } finally {
    await db.destroy();
  }
}
