import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import protobuf from '@temporalio/proto';

const { History } = protobuf.temporal.api.history.v1;
const FOLDER = new URL('./histories/', import.meta.url).pathname;

export type History = protobuf.temporal.api.history.v1.IHistory;

/** Where and by which process it was recorded says nothing about the workflow. */
const PLACE: readonly string[] = ['identity', 'stackTrace'];

/**
 * Keeps a history for `replay.test.ts`, where `PENUGASAN_RECORD_HISTORIES` is set; nothing otherwise. They stand for the workflows
 * that are running somewhere when a new version of our code arrives: workflows are pinned to their code, so a change that
 * needs them recorded again is one that every running workflow is folded anew for. That is allowed, and to be known.
 */
export function keepHistory(name: string, history: History): void {
  if (process.env.PENUGASAN_RECORD_HISTORIES) writeHistory(name, history);
}

/** As JSON, in protobuf.js's own form: it reads it back as it was. */
function writeHistory(name: string, history: History): void {
  const plain = History.toObject(History.fromObject(history), { enums: String, longs: Number, bytes: String });
  writeFileSync(
    `${FOLDER}${name}.json`,
    `${JSON.stringify(plain, (key, value) => (PLACE.includes(key) ? '' : value), 2)}\n`,
  );
}

export const readHistories = (): ReadonlyMap<string, History> =>
  new Map(
    readdirSync(FOLDER).map((file) => [
      file.replace('.json', ''),
      History.fromObject(JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8'))),
    ]),
  );

/** The types of a history's events, e.g. `TIMER_FIRED`. */
export const eventTypes = ({ events }: History): string[] =>
  (events ?? []).map(({ eventType }) =>
    String(protobuf.temporal.api.enums.v1.EventType[eventType ?? 0]).replace('EVENT_TYPE_', ''),
  );
