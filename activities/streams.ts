import type { Assignment } from '../machines/assignment/fold.ts';
import type { Calendar, Fact, FactDraft, Instant } from '../machines/facts.ts';
import type { Team } from '../machines/team/chart/fold.ts';
import type { TeamHistory } from '../machines/team/members/history.ts';
import type { MemberHistory } from '../machines/team/members/news-of.ts';
import type { FactPage } from './ports.ts';

/** One kind of stream, as the activities reach it; wired in `src/main/`. */
export interface Streams<State> {
  /** A stream folded from the log, and the time by the log's clock. */
  read(stream: string): Promise<{ readonly state: State | null; readonly now: Instant }>;
  /** Judges by the stream's chart and records through the gate; judges again where others came first. */
  judgeAndRecord(
    stream: string,
    judge: (state: State | null, at: Instant) => readonly FactDraft[],
  ): Promise<readonly Fact[]>;
}

/** What the activities reach: the streams of the log, and what stands beside their facts. */
export interface StreamPorts {
  readonly assignments: Streams<Assignment>;
  readonly teams: Streams<Team>;
  readonly readPage: (stream: string, afterVersion: number) => Promise<FactPage>;
  /** A team and some of its members, each as its own log tells it. */
  readonly readTeam: (
    team: string,
    members: readonly string[],
  ) => Promise<{ readonly history: TeamHistory | null; readonly members: readonly (MemberHistory | null)[] }>;
  /** What was typed beside a fact; null where nothing was, or where it is destroyed. */
  readonly readTyped: (fact: string) => Promise<FactDraft['typed']>;
  /** An agency's calendar, as it stands now. */
  readonly calendarOf: (agency: string) => Promise<Calendar>;
}
