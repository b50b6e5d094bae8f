import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Stack } from '../../infra/stack/servers.ts';
import { type StackOptions, startStack } from '../../infra/stack/stack.ts';

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'penugasan-infra-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A folder that goes with its test. */
export function testFolder(): string {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  return path;
}

/** A stack that goes with its test, on ports of its own and without what the machine's environment may name. */
export async function testStack(options: StackOptions): Promise<Stack> {
  const stack = await startStack({ env: {}, preferPorts: false, ui: false, ...options });
  onTestFinished(() => stack.stop());
  return stack;
}
