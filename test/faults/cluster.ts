import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { findFreePorts } from '../../infra/stack/ports.ts';
import type { Stack } from '../../infra/stack/servers.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { readOrMakeLogKey } from '../../src/event-log/log-key.ts';
import { startEmbedded } from '../../src/main/embedded.ts';
import type { RoleName } from '../../src/main/role.ts';
import { Office } from '../end-to-end/office.ts';
import { shell } from '../end-to-end/shell.ts';
import { RoleProcess } from './role-process.ts';
import { withTemporal } from './temporal.ts';

/** The whole of Penugasan as production has it: each server and each role a process that can be killed alone. */
export interface Cluster {
  readonly dir: string;
  readonly stack: Stack;
  readonly roles: Readonly<Record<RoleName, RoleProcess>>;
  /** What the roles read. */
  readonly env: NodeJS.ProcessEnv;
  readonly api: string;
  readonly issuer: string;
  readonly office: Office;
  /** The test's own connection, for what it plants and looks up. */
  readonly db: Kysely<Database>;
  readonly vkey: string;
  stop(): Promise<void>;
}

export const ROLE_NAMES: readonly RoleName[] = ['api', 'worker', 'sequencer', 'projector'];

export interface ClusterOptions {
  /** The roles that are started at once; the others are there to be launched. */
  readonly started?: readonly RoleName[];
  /** By how much a role's own clock is off, milliseconds. */
  readonly clocksOff?: Readonly<Partial<Record<RoleName, number>>>;
}

export async function startCluster({ started = ROLE_NAMES, clocksOff = {} }: ClusterOptions = {}): Promise<Cluster> {
  const dir = mkdtempSync(join(tmpdir(), 'penugasan-faults-'));
  const embedded = await startEmbedded({
    env: shell({ PENUGASAN_DATA_DIR: dir }),
    preferPorts: false,
    ui: false,
    onProgress: () => {},
  });
  const { stack, config, issuer } = embedded;
  if (!issuer || config.log.key.from !== 'made') throw new Error('the embedded stack brings its own issuer and key');
  const { vkey } = await readOrMakeLogKey(config.log.key.file, config.log.origin);
  // The restarted API has to come back where its clients look for it.
  const [port] = await findFreePorts([null]);
  const env = shell({
    PENUGASAN_DATA_DIR: dir,
    PENUGASAN_DATABASE_URL: stack.addresses.databaseUrl,
    PENUGASAN_NATS_URL: stack.addresses.natsUrl,
    PENUGASAN_TEMPORAL_ADDRESS: stack.addresses.temporalAddress,
    PENUGASAN_ISSUER: issuer.issuer,
    PENUGASAN_LOG_ORIGIN: config.log.origin,
    PENUGASAN_LOG_KEY_FILE: config.log.key.file,
    PENUGASAN_HTTP_PORT: String(port),
    PENUGASAN_RECONCILE_EVERY_MS: '2000',
    PENUGASAN_RATE_LIMITS: 'off', // many requests as few people
  });
  const role = (name: RoleName) =>
    new RoleProcess(name, { env, logFile: join(dir, 'logs', `${name}.log`), clockOffMs: clocksOff[name] ?? 0 });
  const roles = {
    api: role('api'),
    worker: role('worker'),
    sequencer: role('sequencer'),
    projector: role('projector'),
  };
  const pool = connectPool({ url: stack.addresses.databaseUrl, poolSize: 4, applicationName: 'penugasan-faults' });
  const db = connectDatabase(pool);
  const api = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await Promise.allSettled(Object.values(roles).map((each) => each.stop()));
    await db.destroy();
    await embedded.stop();
    rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true }); // root's lies elsewhere
    rmSync(dir, { recursive: true, force: true });
  };
  const cluster = {
    dir,
    stack,
    roles,
    env,
    api,
    issuer: issuer.issuer,
    db,
    vkey,
    stop,
    office: new Office({ api, issuer: issuer.issuer, db }),
  };
  await Promise.all(started.map((name) => roles[name].start())).catch(async (error) => {
    await stop();
    throw error;
  });
  if (started.includes('worker')) await untilCodeIsCurrent(cluster);
  return cluster;
}

/** A Temporal that is killed amid this tries the rest of it again only a minute later (see decision 7). */
async function untilCodeIsCurrent(cluster: Pick<Cluster, 'stack'>): Promise<void> {
  await withTemporal(cluster, async ({ workflowService }) => {
    const isCurrent = async () => {
      const { versioningInfo } = await workflowService.describeTaskQueue({
        ...{ namespace: 'default', taskQueue: { name: 'penugasan' }, taskQueueType: 1 },
      });
      return Boolean(versioningInfo?.currentDeploymentVersion);
    };
    await waitUntil(isCurrent, { limitMs: 60_000 });
  });
}
