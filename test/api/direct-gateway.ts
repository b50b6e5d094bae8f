import type { Kysely } from 'kysely';
import type { NotifyParams } from '../../machines/assignment/chart-types.ts';
import { decide } from '../../machines/assignment/decide.ts';
import { contextOf, evolve, fold, openingOf } from '../../machines/assignment/fold.ts';
import { type DomainCode, DomainError } from '../../machines/domain-error.ts';
import type { Fact, FactDraft } from '../../machines/facts.ts';
import type { Carried, CommandGateway } from '../../src/commands/gateway.ts';
import type { Database } from '../../src/database/tables.ts';
import { leaveNotice } from '../../src/directory/notices.ts';
import { readStream } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import type { SentCommand } from '../../workflows/assignment.ts';

/** The same chart and the same gate as behind Temporal, in this process: for tests of the door alone. */
export class DirectGateway implements CommandGateway {
  readonly sent: SentCommand[] = [];
  /** Thrown instead of doing anything; or, `afterwards`, once it is done. */
  broken: Error | null = null;
  afterwards = false;
  /** Runs before the command is judged: what came first. */
  meanwhile: (() => Promise<unknown>) | null = null;
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async send(stream: string, command: SentCommand): Promise<Carried> {
    this.sent.push(command);
    if (this.broken && !this.afterwards) throw this.broken;
    const { meanwhile } = this;
    this.meanwhile = null;
    await meanwhile?.();
    const carried = await this.#carry(stream, command);
    if (this.broken) throw this.broken;
    return carried;
  }

  /** Teams need their members' workflows: they are played on the real stack. */
  sendToTeam(): Promise<Carried> {
    return Promise.reject(new Error('this gateway has no teams'));
  }

  async #carry(stream: string, command: SentCommand): Promise<Carried> {
    for (;;) {
      const facts = await readStream(this.#db, stream);
      const before = facts.filter(({ cause }) => cause === command.id);
      if (before.length > 0) return { version: before.at(-1)?.version ?? 0, facts: before };
      const assignment = fold(facts);
      const drafts = decide(assignment, command, new Date().toISOString());
      const { agency, homeUnit } = assignment ? contextOf(assignment).opening : openingOf(drafts[0] as FactDraft);
      const answer = await record(this.#db, {
        stream,
        agency,
        homeUnit,
        expectedVersion: facts.length,
        drafts,
        traceparent: null,
      });
      if (answer.outcome === 'refused') throw new DomainError(answer.code as DomainCode, answer.details);
      if (answer.outcome === 'behind') continue;
      await this.#tell(facts, answer.facts);
      return { version: answer.facts.at(-1)?.version ?? 0, facts: answer.facts };
    }
  }

  async #tell(before: readonly Fact[], facts: readonly Fact[]): Promise<void> {
    let assignment = fold(before);
    for (const fact of facts) {
      assignment = evolve(assignment, fact);
      for (const { type, params } of assignment.actions) {
        const { id, stream, step, at } = fact;
        if (type === 'notify') await leaveNotice(this.#db, { ...(params as NotifyParams), fact: id, stream, step, at });
      }
    }
  }
}
