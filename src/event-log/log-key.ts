import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NoteSigner } from './transparency/note.ts';
import { createNoteKey, noteSigner } from './transparency/note-key.ts';

export interface LogKey {
  readonly signer: NoteSigner;
  /** The public verifier key, for auditors (C2SP signed-note). */
  readonly vkey: string;
}

/** The key of a file that holds the signing key on its first line and the verifier key on its second. */
export async function readLogKey(file: string): Promise<LogKey> {
  return parseLogKey(await readFile(file, 'utf8'));
}

/** Both lines, as an environment variable or a file holds them. */
export function parseLogKey(text: string): LogKey {
  const [signingKey = '', vkey = ''] = text.trim().split('\n');
  const signer = noteSigner(signingKey.trim());
  if (!vkey.startsWith(`${signer.name}+`))
    throw new Error('the verifier key must follow the signing key on a second line');
  return { signer, vkey: vkey.trim() };
}

/** The key of the embedded stack: made on first start, readable by its owner alone. */
export async function readOrMakeLogKey(file: string, origin: string): Promise<LogKey> {
  await mkdir(dirname(file), { recursive: true });
  const { signingKey, vkey } = createNoteKey(origin);
  // `wx`: of two processes that start at once, one makes the key and both read it.
  await writeFile(file, `${signingKey}\n${vkey}\n`, { flag: 'wx', mode: 0o600 }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await chmod(file, 0o600);
  return await readLogKey(file);
}

/** Where the embedded stack keeps it. */
export const logKeyFile = (dataDir: string): string => join(dataDir, 'log.key');
