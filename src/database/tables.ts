import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Typed } from '../../machines/facts.ts';
import type { Education, FunctionalLevel, Post, Rating } from '../../machines/team/procedure/criteria.ts';
import type { AssignmentTable } from '../projections/tables/assignment.ts';
import type { InboxTable } from '../projections/tables/inbox.ts';
import type { NoticeTable } from '../projections/tables/notice.ts';
import type { StepDurationTable } from '../projections/tables/step-duration.ts';
import type { TeamTable } from '../projections/tables/team.ts';
import type { TeamInboxTable } from '../projections/tables/team-inbox.ts';
import type { TimelineTable } from '../projections/tables/timeline.ts';

/** The tables as Kysely sees them; `infra/migrations/` has their DDL and their comments. */
interface DelegationTable {
  id: string;
  kind: 'plt' | 'plh' | 'mandate';
  person: string;
  position: string;
  /** For which acts; null for all that the position may do. */
  acts: Generated<string[] | null>;
  /** By which letter it was made. */
  letter: Generated<string | null>;
}

export interface Database {
  'log.event': EventTable;
  'log.pending': { seq: BigIntColumn };
  'log.entry': { position: BigIntColumn; event_seq: BigIntColumn };
  'log.tile': { level: number; index: BigIntColumn; hashes: Buffer };
  'log.checkpoint': { size: BigIntColumn; root: Buffer; note: string; at: Generated<Date> };
  'log.unchecked': { stream: string; version: number };
  'log.cluster': { namespace_id: string; noted: Generated<number>; swept: Generated<string> };
  'log.leader': LeaderTable;
  'log.behind': BehindTable;
  'log.restoration': RestorationTable;
  'log.lost_text': { event: string; hash: string; restoration: number };
  'log.displaced': DisplacedTable;
  'directory.agency': {
    id: string;
    name: string;
    /** Null where the agency is not on the system. */
    regulation: string | null;
    zone: string;
    in_unit_setter: Generated<'unit-head' | 'rater'>;
    /** How many days of the week its offices are open. */
    work_days: Generated<5 | 6>;
  };
  'directory.department': { id: string; agency: string; name: string };
  'directory.unit': {
    id: string;
    department: string;
    name: string;
    /** Null where the agency is not on the system. */
    unit_type: string | null;
    typology: Generated<string | null>;
  };
  'directory.position': { id: string; department: string; title: string; job_class: Generated<number | null> };
  'directory.unit_seat': { unit: string; seat: string; position: string };
  'directory.person': { id: string; name: string; nip: string };
  'directory.holding': Term & { id: string; person: string; position: string };
  'directory.delegation': Term & DelegationTable;
  'directory.rating_delegation': Term & { id: string; unit: string; by_position: string; to_position: string };
  'directory.placement': Term & { id: string; person: string; unit: string; post: 'functional' | 'staff' };
  'directory.qualification': Term & QualificationTable;
  'directory.holiday': {
    agency: string;
    day: ColumnType<string, string, string>;
    name: string;
    kind: Generated<'local' | 'voting-day'>;
  };
  'reporting.checkpoint': { projection: string; position: BigIntColumn };
  'reporting.dead_letter': DeadLetterTable;
  'reporting.assignment': AssignmentTable;
  'reporting.inbox': InboxTable;
  'reporting.timeline': TimelineTable;
  'reporting.step_duration': StepDurationTable;
  'reporting.notice': NoticeTable;
  'reporting.team': TeamTable;
  'reporting.team_inbox': TeamInboxTable;
  'api.idempotency_key': IdempotencyKeyTable;
}

/** A bigint, read as a number: positions and sequences stay far below 2^53. */
type BigIntColumn = ColumnType<number, number, number>;

interface EventTable {
  seq: Generated<number>;
  id: string;
  stream: string;
  version: number;
  type: string;
  agency: string;
  at: Date | string;
  recorded_at: Generated<Date>;
  entry: string;
  typed: JSONColumnType<Typed | null>;
  salt: Buffer | null;
  traceparent: string | null;
}

interface LeaderTable {
  term: BigIntColumn;
  until: Date;
  pid: number | null;
  session_start: Date | null;
}

interface BehindTable {
  by: 'stream' | 'head' | 'memory' | 'workflow' | 'restore';
  stream: Generated<string>;
  known: BigIntColumn;
  held: BigIntColumn;
  at: Generated<Date>;
}

interface RestorationTable {
  number: number;
  generation: number;
  note: string;
  last_seq: BigIntColumn;
  at: Generated<Date>;
}

interface DisplacedTable {
  id: string;
  stream: string;
  version: number;
  position: number | null;
  recorded_at: Date;
  entry: string;
  typed: JSONColumnType<Typed | null>;
  salt: Buffer | null;
  restoration: number;
}

interface Term {
  valid_from: Date | string;
  valid_to: Date | string | null;
}

interface QualificationTable {
  id: string;
  person: string;
  post: Post;
  education: Education;
  functional_level: FunctionalLevel | null;
  rank: string | null;
  job_class: number | null;
  supervisor_experience: Generated<boolean>;
  competences: Generated<string[]>;
  rating: Rating | null;
}

interface DeadLetterTable {
  projection: string;
  stream: string;
  version: number;
  position: BigIntColumn;
  error: string;
  at: Generated<Date>;
}

interface IdempotencyKeyTable {
  id: Buffer;
  fingerprint: Buffer;
  refusal: Buffer | null;
  at: Generated<Date>;
}
