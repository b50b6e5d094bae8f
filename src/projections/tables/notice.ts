import type { NotifyParams, Recipient } from '../../../machines/assignment/chart-types.ts';
import type { Fact, Instant, PersonId, PositionId } from '../../../machines/facts.ts';
import type { Actor } from '../../../machines/vocabulary.ts';
import type { Columns, Projection, Stored } from '../engine/projection.ts';

/** What somebody was told without having to act: one row for each fact, kind and recipient. */
export type NoticeRow = {
  stream: string;
  version: number;
  notice: NotifyParams['notice'];
  /** The position or the person, in one column: a part of the key may not be null. See {@link recipientKey}. */
  recipient: string;
  fact: string;
  actor: Actor;
  /** Whoever holds this position is told, or else this person. */
  position: PositionId | null;
  person: PersonId | null;
  step: string;
  at: Instant;
};

const columns = {
  stream: 'text not null',
  version: 'integer not null',
  notice: 'text not null',
  recipient: 'text not null',
  fact: 'text not null',
  actor: 'text not null',
  position: 'text',
  person: 'text',
  step: 'text not null',
  at: 'timestamptz not null',
} as const satisfies Columns<NoticeRow>;

export type NoticeTable = Stored<NoticeRow, typeof columns>;

/** Tells recipients apart, positions from persons too. */
export const recipientKey = ({ position, person }: Pick<Recipient, 'position' | 'person'>): string =>
  position === null ? `person:${person}` : `position:${position}`;

/**
 * A year and a day: longer than any period that an assignment may be rated for. A notice only points at a fact; the fact
 * stays in the log, and in the assignment's own timeline.
 */
const KEPT_DAYS = 366;

/** The chart says whom each fact tells, by the `notify` actions of its transition. */
export const notice: Projection<NoticeRow> = {
  name: 'notice',
  key: ['stream', 'version', 'notice', 'recipient'],
  columns,
  indexes: [
    { suffix: 'recipient', on: '(recipient, at)' },
    { suffix: 'at', on: 'using brin (at)' }, // for what has expired: the table is in the order of time, nearly
  ],
  retention: { by: 'at', days: KEPT_DAYS },
  project({ fact, after }) {
    const { actions } = after.kind === 'team' ? after.team : after.assignment;
    return {
      put: actions
        .filter(({ type }) => type === 'notify')
        .flatMap(({ params }) => {
          const { notice: kind, to } = params as NotifyParams;
          return to.map((recipient) => rowOf(fact, kind, recipient));
        }),
    };
  },
};

const rowOf = (
  { stream, version, id, step, at }: Fact,
  kind: NoticeRow['notice'],
  { actor, position, person }: Recipient,
): NoticeRow => ({
  ...{ stream, version, notice: kind, recipient: recipientKey({ position, person }) },
  ...{ fact: id, actor, position, person, step, at },
});
