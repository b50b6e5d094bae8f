import { randomUUID } from 'node:crypto';
import { askDevToken } from '../../src/identity/ask-dev-token.ts';
import { atOnce } from './at-once.ts';
import type { Script } from './script.ts';
import type { World } from './world.ts';

/** What a write answers, as far as a bench reads it. */
export interface Receipt {
  readonly id: string;
  readonly version: number;
  readonly step?: string | null;
  readonly members?: readonly { readonly assignment: string }[];
}

/** Drives lifecycles over HTTP, each act by whoever has it to do. */
export interface Driver {
  /** Plays one to its end. @returns its stream */
  play(script: Script, onActed?: OnActed): Promise<string>;
  /** Plays many, so many at once. */
  playMany(script: Script, count: number, width: number, onDone?: (done: number) => void): Promise<void>;
  post(person: string, path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Receipt>;
  get<T>(person: string, path: string): Promise<T>;
}

/** Told of each act once it is answered. */
export type OnActed = (stream: string, version: number, sentAt: number, answeredAt: number) => void;

/** The API of the world must have been started. */
export function openDriver({ api, config }: World): Driver {
  const tokens = new Map<string, Promise<string>>();
  const ask = async <T>(person: string, path: string, init: RequestInit): Promise<T> => {
    const token = tokens.get(person) ?? askDevToken(config.identity.issuer, { person, roles: [] });
    tokens.set(person, token);
    const headers = { ...init.headers, authorization: `Bearer ${await token}` };
    const response = await fetch(`${api}${path}`, { ...init, headers });
    const answer = (await response.json()) as T & { readonly detail?: string };
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${answer.detail}`);
    return answer;
  };
  const post: Driver['post'] = (person, path, body, headers = {}) =>
    ask<Receipt>(person, path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    });
  const play: Driver['play'] = async (script, onActed) => {
    let path = '/v1/assignments';
    let seen: Receipt | null = null;
    for (const [index, { act, person, assignee, candidates, typed, opening }] of script.commands.entries()) {
      const data = script.drafts[index]?.map((draft) => draft.data) ?? [];
      const names = {
        ...(data.some((each) => each.assignee) ? { assignee } : {}),
        ...(data.some((each) => each.candidates) ? { candidates } : {}),
      };
      const { route, ownerUnit, homeUnit } = script;
      const body = opening
        ? { route, ownerUnit, homeUnit, period: opening.period, ...typed, ...names }
        : { act, step: seen?.step, ...typed, ...names };
      const sentAt = performance.now();
      seen = await post(person, path, body);
      onActed?.(seen.id, seen.version, sentAt, performance.now());
      path = `/v1/assignments/${seen.id}/acts`;
    }
    if (!seen) throw new Error('a lifecycle without acts');
    return seen.id;
  };
  return {
    play,
    post,
    get: (person, path) => ask(person, path, {}),
    async playMany(script, count, width, onDone) {
      let done = 0;
      await atOnce(width, count, async () => {
        await play(script);
        done += 1;
        onDone?.(done);
      });
    },
  };
}
