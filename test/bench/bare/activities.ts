import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Command } from '../../../machines/assignment/decide.ts';

export type BareCommand = Pick<Command, 'id' | 'act'>;

export interface BareActivities {
  insertRow(command: BareCommand | null): Promise<void>;
  doNothing(): Promise<void>;
}

/** One plain row and one round trip, committed. */
export const bareActivities = (pool: pg.Pool): BareActivities => ({
  async insertRow(command) {
    await pool.query('insert into bench.bare (id, type, agency, at, entry) values ($1, $2, $3, now(), $4)', [
      randomUUID(),
      command?.act ?? 'more',
      'dairi',
      JSON.stringify(command),
    ]);
  },
  async doNothing() {},
});

export const BARE_TABLE = [
  'create schema bench',
  `create table bench.bare (
     seq bigint generated always as identity primary key,
     id uuid not null unique, type text not null, agency text not null, at timestamptz not null, entry text not null
   )`,
];
