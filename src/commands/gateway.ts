import type { Fact } from '../../machines/facts.ts';
import type { SentCommand } from '../../workflows/assignment.ts';
import type { SentTeamCommand } from '../../workflows/form-team.ts';

/** What was recorded for a command, and the version it left. */
export interface Carried {
  readonly version: number;
  readonly facts: readonly Fact[];
}

/** Sends commands to the running assignments and teams. */
export interface CommandGateway {
  /**
   * Carries a command out, once for its id, however often it is sent.
   * @param stream the assignment's id; its workflow is started where none runs
   * @throws {DomainError} where the domain turns it down; nothing was recorded
   * @throws {Unavailable} where Temporal, its worker or PostgreSQL does not answer in time; sending it again is safe
   * @throws {TemporalRefused} where sending it again would not help
   */
  send(stream: string, command: SentCommand): Promise<Carried>;
  /** The same, to a team. */
  sendToTeam(stream: string, command: SentTeamCommand): Promise<Carried>;
}

/** A server that we need does not answer. What was asked may or may not have happened: ask again with the same id. */
export class Unavailable extends Error {
  readonly code = 'unavailable';
  readonly server: 'temporal' | 'postgres' | 'nats';

  constructor(server: Unavailable['server'], options?: ErrorOptions) {
    super(`${server} does not answer`, options);
    this.server = server;
  }
}
