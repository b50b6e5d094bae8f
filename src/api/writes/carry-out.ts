import { type Command, decide } from '../../../machines/assignment/decide.ts';
import type { Assignment } from '../../../machines/assignment/fold.ts';
import type { UnitId } from '../../../machines/facts.ts';
import { mayAct } from '../access/may-act.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * Judges a command at the door, by the same chart, then sends it to the running assignment, whose word counts.
 * What can only be refused never gets as far as Temporal.
 * @param assignment null for the first act
 * @throws {DomainError} @throws {Unavailable}
 */
export async function carryOut(
  { db, gateway, now = () => new Date(), traceparent }: ApiDeps,
  stream: string,
  { assignment, homeUnit, command }: { assignment: Assignment | null; homeUnit: UnitId; command: Command },
): Promise<void> {
  const drafts = decide(assignment, command, now().toISOString());
  await mayAct(db, drafts, homeUnit);
  const trace = traceparent?.();
  await gateway.send(stream, { ...command, ...(trace ? { traceparent: trace } : {}) });
}
