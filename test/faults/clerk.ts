import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AssignmentView } from '../../src/api/assignments/assignment-schema.ts';
import { SCENES } from '../../src/main/story/scenes.ts';
import { type Life, planLife, play } from '../end-to-end/lives.ts';
import type { Answer, Office, Write } from '../end-to-end/office.ts';

/** A command that was answered with success: from then on it must be in the log, once. */
export interface Accepted {
  readonly assignment: string;
  /** The command's id, as the log keeps it: what the API makes of person and Idempotency-Key. */
  readonly cause: string;
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** How often it had to be sent. */
  readonly sent: number;
}

export interface Work {
  readonly atLeast: number;
  readonly atOnce?: number;
  readonly enough?: () => boolean;
}

const SOON_MS = 200;
const PATIENCE_MS = 90_000;

/** Sends each write again, with the same Idempotency-Key, until it is answered: what the API asks of its clients. */
export class Clerk {
  readonly accepted: Accepted[] = [];
  /** What was answered on the way, by status; `network` where nobody answered. */
  readonly troubles = new Map<string, number>();
  /** Of each request, answered or not: milliseconds. */
  readonly durations: number[] = [];
  /** Why it gave up, if it did: nobody need wait for its work then. */
  failed: unknown;
  readonly #office: Office;

  constructor(office: Office) {
    this.#office = office;
  }

  /** Plays one life after the other, so many at once: at least so many lives, and until it is enough. */
  async playAll({ atLeast, atOnce = 20, enough = () => true }: Work): Promise<readonly string[]> {
    const ended: string[] = [];
    // Planned before anything is killed: planning asks the database without the API between.
    const lives = await Promise.all(SCENES.map((_, n) => planLife(this.#office, n)));
    let next = 0;
    const one = async (): Promise<void> => {
      for (let n = next++; n < atLeast || !enough(); n = next++) {
        const life = lives[n % lives.length] as Life;
        const { id } = await play(this.#office, life, { send: (write) => this.send(write) });
        ended.push(id);
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, one));
      return ended;
    } catch (error) {
      this.failed = error;
      throw error;
    }
  }

  async send(write: Write): Promise<AssignmentView> {
    const key = randomUUID();
    const sentAt = Date.now();
    for (let sent = 1; Date.now() - sentAt < PATIENCE_MS; sent += 1) {
      const answer = await this.#timed(() => this.#office.send({ ...write, key }));
      if (answer && answer.status < 300) {
        const { id: assignment, version } = answer.body;
        const cause = createHash('sha256').update(`${write.person}\n${key}`).digest('hex');
        this.accepted.push({ assignment, cause, version, sentAt, answeredAt: Date.now(), sent });
        return await this.#read(write.person, assignment);
      }
      if (answer) this.#mustBeUnavailable(write, answer);
      await pause(SOON_MS); // sooner than Retry-After asks: the test has no hour to spare
    }
    throw new Error(`${write.path} was not answered within ${PATIENCE_MS / 1_000} s`);
  }

  async #read(person: string, assignment: string): Promise<AssignmentView> {
    const path = `/v1/assignments/${assignment}`;
    for (const startedAt = Date.now(); Date.now() - startedAt < PATIENCE_MS; ) {
      const answer = await this.#timed(() => this.#office.get(person, path));
      if (answer?.status === 200) return answer.body;
      if (answer) this.#mustBeUnavailable({ path }, answer);
      await pause(SOON_MS);
    }
    throw new Error(`${path} was not answered within ${PATIENCE_MS / 1_000} s`);
  }

  async #timed<T>(ask: () => Promise<T>): Promise<T | null> {
    const sentAt = performance.now();
    try {
      return await ask();
    } catch (error) {
      return this.#lost(error);
    } finally {
      this.durations.push(performance.now() - sentAt);
    }
  }

  #lost(error: unknown): null {
    if (!(error instanceof TypeError) && (error as Error).name !== 'TimeoutError') throw error;
    this.#count('network');
    return null;
  }

  /** Anything but success and "ask again later" would be a lie about a command that nothing is wrong with. */
  #mustBeUnavailable({ path }: Pick<Write, 'path'>, { status, headers, body }: Answer<unknown>): void {
    this.#count(String(status));
    if (status !== 503 || !headers.get('retry-after'))
      throw new Error(`${path} answers ${status}: ${JSON.stringify(body)}`);
  }

  #count(trouble: string): void {
    this.troubles.set(trouble, (this.troubles.get(trouble) ?? 0) + 1);
  }
}

/** Milliseconds that the slowest of its requests took, whatever came of it. */
export const slowestRequest = ({ durations }: Clerk): number => Math.round(Math.max(...durations));
