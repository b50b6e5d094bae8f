import { existsSync } from 'node:fs';
import { dataDirOf } from '../config/config.ts';
import { logKeyFile, readLogKey } from '../event-log/log-key.ts';
import { CliError } from './output.ts';

/** The key that heads are checked with: given, or that of the embedded stack in this folder. */
export async function publicKey(env: NodeJS.ProcessEnv, given?: string): Promise<string> {
  const named = given ?? env.PENUGASAN_LOG_VKEY;
  if (named) return named;
  const file = env.PENUGASAN_LOG_KEY_FILE ?? logKeyFile(dataDirOf(env));
  if (!existsSync(file))
    throw new CliError('key-missing', 'name the public key of the log: --key, or PENUGASAN_LOG_VKEY');
  return (await readLogKey(file)).vkey;
}
