import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../infra/migrate.ts';
import { startStack } from '../../infra/stack/stack.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { seedDemo } from '../../src/directory/demo/seed.ts';
import { bundleWorkflows } from '../../src/main/temporal.ts';
import { databaseIn, TEMPLATE } from './databases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly databaseUrl: string;
    readonly natsUrl: string;
    readonly temporalAddress: string;
    /** A file with the workflows' code: webpack takes a second or two, so once per run. */
    readonly workflowBundle: string;
  }
}

/** One stack for the whole run: real servers, a template database, the workflows bundled. */
export default async function globalStack({ provide }: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'penugasan-test-'));
  const workflowBundle = join(dir, 'workflows.js');
  const [stack, { code }] = await Promise.all([
    startStack({ dir, env: {}, preferPorts: false, ui: false }),
    bundleWorkflows(),
  ]);
  writeFileSync(workflowBundle, code);
  await makeTemplate(stack.addresses.databaseUrl);
  provide('databaseUrl', stack.addresses.databaseUrl);
  provide('natsUrl', stack.addresses.natsUrl);
  provide('temporalAddress', stack.addresses.temporalAddress);
  provide('workflowBundle', workflowBundle);
  return async () => {
    await stack.stop();
    // Root's PostgreSQL lies elsewhere, since another user runs it.
    rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true });
    rmSync(dir, { recursive: true, force: true });
  };
}

/** Migrated, and with the demo government: what each test file's own database is copied from. */
async function makeTemplate(url: string): Promise<void> {
  const admin = connectPool({ url, poolSize: 1 });
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const db = connectDatabase(connectPool({ url: databaseIn(url, TEMPLATE), poolSize: 1 }));
  await migrate(db);
  await seedDemo(db);
  await db.destroy();
}
