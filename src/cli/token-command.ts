import { dataDirOf } from '../config/config.ts';
import { askDevToken } from '../identity/ask-dev-token.ts';
import type { Output } from './output.ts';
import { requireRunning } from './stack-access.ts';

/** `penugasan token`: asks the development issuer of the stack that is running. */
export async function tokenCommand(
  output: Output,
  env: NodeJS.ProcessEnv,
  person: string,
  auditor: boolean,
): Promise<void> {
  const { issuer, api } = requireRunning(dataDirOf(env));
  const token = await askDevToken(issuer, { person, roles: auditor ? ['auditor'] : [] });
  output.print(output.json ? JSON.stringify({ token, api }) : token);
}
