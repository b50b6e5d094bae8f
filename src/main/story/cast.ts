import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { askDevToken } from '../../identity/ask-dev-token.ts';

/** What the story reads of an assignment; the API gives more. */
export interface Seen {
  readonly id: string;
  readonly status: string;
  readonly statusLabel: { readonly id: string };
  readonly version: number;
  readonly step: string | null;
  readonly waitingFor: {
    readonly act: string;
    readonly position: { readonly id: string } | null;
    readonly person: { readonly id: string } | null;
  } | null;
  readonly timeline: readonly SeenStep[];
}

export interface SeenStep {
  readonly version: number;
  readonly at: string;
  readonly label: { readonly id: string };
  readonly person: { readonly name: string | null } | null;
  readonly position: { readonly title: string | null } | null;
  readonly basis: readonly string[];
  readonly interpretation: { readonly id: string } | null;
}

interface Offered {
  readonly acts: readonly { readonly act: string; readonly needs: readonly string[] }[];
}

/** What the API answered instead, by its stable code. */
export class TurnedDown extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The people of the demo government, each acting through the public API with a token of their own. */
export class Cast {
  readonly #api: string;
  readonly #issuer: string;
  readonly #db: Kysely<Database>;
  readonly #tokens = new Map<string, Promise<string>>();
  readonly #fetch: typeof fetch;

  /** @param ask how a request is sent: once, or until it is answered */
  constructor(api: string, issuer: string, db: Kysely<Database>, ask: typeof fetch = fetch) {
    this.#api = api;
    this.#issuer = issuer;
    this.#db = db;
    this.#fetch = ask;
  }

  /** Who holds a position now. */
  async holderOf(position: string): Promise<string> {
    const row = await this.#db
      .selectFrom('directory.holding')
      .select('person')
      .where('position', '=', position)
      .where('valid_to', 'is', null)
      .executeTakeFirst();
    if (!row) throw new Error(`nobody holds ${position}`);
    return row.person;
  }

  /** Who holds the position that fills a seat of a unit. */
  async holderOfSeat(unit: string, seat: string): Promise<string> {
    const row = await this.#db
      .selectFrom('directory.unit_seat')
      .select('position')
      .where('unit', '=', unit)
      .where('seat', '=', seat)
      .executeTakeFirst();
    if (!row) throw new Error(`${unit} has no ${seat}`);
    return await this.holderOf(row.position);
  }

  /** Somebody placed in a unit. */
  async memberOf(unit: string): Promise<string> {
    const row = await this.#db
      .selectFrom('directory.placement')
      .select('person')
      .where('unit', '=', unit)
      .orderBy('id')
      .executeTakeFirst();
    if (!row) throw new Error(`nobody sits in ${unit}`);
    return row.person;
  }

  /** Everybody placed in a unit, in the order of the directory. */
  async membersOf(unit: string): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('directory.placement')
      .select('person')
      .where('unit', '=', unit)
      .orderBy('id')
      .execute();
    return rows.map(({ person }) => person);
  }

  /** The acts that are offered to a person, and what each must come with. */
  async offeredTo(person: string, id: string): Promise<Offered['acts']> {
    return (await this.#ask<Offered>(person, `/v1/assignments/${id}/acts`, {})).acts;
  }

  get<T = Seen>(person: string, path: string): Promise<T> {
    return this.#ask<T>(person, path, {});
  }

  /** What an act that is offered to a person must come with. */
  async needsOf(person: string, id: string, act: string): Promise<readonly string[]> {
    const { acts } = await this.#ask<Offered>(person, `/v1/assignments/${id}/acts`, {});
    return acts.find((offered) => offered.act === act)?.needs ?? [];
  }

  /** Writes, then reads what it left. */
  async post<T = Seen>(person: string, path: string, body: object): Promise<T> {
    const { id } = await this.#ask<{ readonly id: string }>(person, path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    });
    return await this.get(person, `${path.split('/').slice(0, 3).join('/')}/${id}`);
  }

  async #ask<T = Seen>(person: string, path: string, init: RequestInit): Promise<T> {
    const token = this.#tokens.get(person) ?? askDevToken(this.#issuer, { person, roles: [] });
    this.#tokens.set(person, token);
    const response = await this.#fetch(`${this.#api}${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await token}` },
    });
    const answer = (await response.json()) as T & { readonly code?: string; readonly detail?: string };
    if (!response.ok)
      throw new TurnedDown(`${path} answers ${response.status} ${answer.code}: ${answer.detail}`, answer.code ?? '');
    return answer;
  }
}
