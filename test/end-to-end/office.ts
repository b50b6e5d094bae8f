import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { AssignmentReceipt } from '../../src/api/assignments/assignment-receipt.ts';
import type { AssignmentView } from '../../src/api/assignments/assignment-schema.ts';
import type { Database } from '../../src/database/tables.ts';
import { askDevToken } from '../../src/identity/ask-dev-token.ts';

export interface Answer<Body = AssignmentView> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The body as it came. */
  readonly text: string;
}

/** What a write answers, as far as both kinds have it in common. */
export type Receipt = Pick<AssignmentReceipt, 'id' | 'version' | 'facts'>;

/** What a problem document says that a test may look at. */
export interface ProblemSeen {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly [member: string]: unknown;
}

export interface Write {
  readonly person: string;
  readonly path: string;
  readonly body: object;
  /** The Idempotency-Key; a new one without. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OfficeOptions {
  readonly api: string;
  readonly issuer: string;
  readonly db: Kysely<Database>;
}

/** The people of the demo government at their desks: each asks the public API with a token of their own. */
export class Office {
  readonly #api: string;
  readonly #issuer: string;
  readonly #db: Kysely<Database>;
  readonly #tokens = new Map<string, Promise<string>>();
  #holders: Promise<ReadonlyMap<string, string>> | undefined;

  constructor({ api, issuer, db }: OfficeOptions) {
    this.#api = api;
    this.#issuer = issuer;
    this.#db = db;
  }

  async get<Body = AssignmentView>(person: string, path: string): Promise<Answer<Body>> {
    return await this.#ask<Body>(path, { headers: { authorization: await this.#bearer(person) } });
  }

  /**
   * Writes, and reads what it left: the answer's status and headers, and the view of the assignment or team where it was
   * carried out. An act that does not say what was seen says what can be seen now.
   */
  async post<Body = AssignmentView>(write: Write): Promise<Answer<Body>> {
    const { person, path, body } = write;
    const saysSeen = !path.endsWith('/acts') || 'step' in body || write.headers?.['if-match'] !== undefined;
    const headers = saysSeen ? (write.headers ?? {}) : { ...write.headers, ...(await this.#seenBy(person, path)) };
    const answer = await this.send<Receipt>({ ...write, headers });
    if (answer.status >= 300) return answer as unknown as Answer<Body>;
    const { body: view } = await this.get<Body>(person, `${path.split('/').slice(0, 3).join('/')}/${answer.body.id}`);
    return { ...answer, body: view };
  }

  /** Whoever may not see it claims to have seen its first version. */
  async #seenBy(person: string, path: string): Promise<{ 'if-match': string }> {
    const { headers } = await this.get(person, path.replace(/\/acts$/, ''));
    return { 'if-match': headers.get('etag') ?? '"1"' };
  }

  /** Writes. @returns the answer itself: a receipt, or a problem */
  async send<Body = Receipt>({ person, path, body, key = randomUUID(), headers = {} }: Write): Promise<Answer<Body>> {
    return await this.#ask<Body>(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        authorization: await this.#bearer(person),
        ...headers,
      },
    });
  }

  /** Who held a position when first asked: the demo government changes only where a test changes it. */
  async holderOf(position: string): Promise<string> {
    this.#holders ??= holders(this.#db);
    const person = (await this.#holders).get(position);
    if (!person) throw new Error(`nobody holds ${position}`);
    return person;
  }

  async positionOf(unit: string, seat: string): Promise<string> {
    const { position } = await this.#db
      .selectFrom('directory.unit_seat')
      .select('position')
      .where('unit', '=', unit)
      .where('seat', '=', seat)
      .executeTakeFirstOrThrow();
    return position;
  }

  /** Somebody placed in a unit. */
  async memberOf(unit: string): Promise<string> {
    const { person } = await this.#db
      .selectFrom('directory.placement')
      .select('person')
      .where('unit', '=', unit)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    return person;
  }

  async #bearer(person: string): Promise<string> {
    const token = this.#tokens.get(person) ?? askDevToken(this.#issuer, { person, roles: [] });
    this.#tokens.set(person, token);
    return `Bearer ${await token}`;
  }

  async #ask<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
    const response = await fetch(`${this.#api}${path}`, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Body };
  }
}

async function holders(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ position: string; person: string }>`
    select position, person from directory.holding where valid_to is null`.execute(db);
  return new Map(rows.map(({ position, person }) => [position, person]));
}
