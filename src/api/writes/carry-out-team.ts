import { decideTeam } from '../../../machines/team/decide.ts';
import type { Team } from '../../../machines/team/fold.ts';
import type { TeamCommand } from '../../../machines/team/team-command.ts';
import { mayAct } from '../access/may-act.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * Judges a command about a team at the door, by the same chart, then sends it to the running team, whose word counts.
 * @throws {DomainError} @throws {Unavailable}
 */
export async function carryOutTeam(
  { db, gateway, now = () => new Date(), traceparent }: ApiDeps,
  stream: string,
  team: Team | null,
  command: TeamCommand,
): Promise<void> {
  const drafts = decideTeam(team, command, now().toISOString());
  await mayAct(db, drafts, '');
  const trace = traceparent?.();
  await gateway.sendToTeam(stream, { ...command, ...(trace ? { traceparent: trace } : {}) });
}
