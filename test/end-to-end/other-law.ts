import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CODE = ['machines', 'workflows', 'activities', 'src', 'infra', 'test/fixtures', 'package.json'];

/** A copy of this project that another law has been written into: its registry names the invented regulations. */
export interface OtherLaw {
  readonly project: string;
  remove(): void;
}

export function projectWithOtherLaw(): OtherLaw {
  const project = mkdtempSync(join(tmpdir(), 'penugasan-law-'));
  for (const part of CODE) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  symlinkSync(resolve('.penugasan'), join(project, '.penugasan'));
  const registry = "export * from '../../test/fixtures/law/registry.ts';\n";
  writeFileSync(join(project, 'machines/regulations/registry.ts'), registry);
  return { project, remove: () => rmSync(project, { recursive: true, force: true }) };
}
