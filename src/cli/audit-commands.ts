import { readFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { kindOf } from '../../machines/facts.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { FACT_WORDS } from '../../machines/words/facts.ts';
import { STATUS_WORDS, TEAM_STATUS_WORDS } from '../../machines/words/statuses.ts';
import { BrokenHistory } from '../audit/broken-history.ts';
import { type Replay, type ReplayedStep, replay } from '../audit/replay.ts';
import { type ReplayedTeamStep, replayTeam, type TeamReplay } from '../audit/replay-team.ts';
import { verdictText } from '../audit/verdict-text.ts';
import { verifyLog } from '../audit/verify.ts';
import { verifyStream } from '../audit/verify-stream.ts';
import type { Database } from '../database/tables.ts';
import { namesOf } from '../directory/names.ts';
import { parseCheckpoint } from '../event-log/transparency/checkpoint.ts';
import { parseNote } from '../event-log/transparency/note.ts';
import { CliError, jsonOf, type Output } from './output.ts';

export interface ReplayOptions {
  readonly version?: string;
  readonly at?: string;
}

/** `penugasan audit replay`: a history as its own chart ran it, to any version or moment. */
export async function replayCommand(
  output: Output,
  db: Kysely<Database>,
  id: string,
  { version, at }: ReplayOptions,
): Promise<void> {
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version))
    throw new CliError('version-invalid', `--version must be a whole number from 1, not "${version}"`);
  if (at !== undefined && Number.isNaN(Date.parse(at)))
    throw new CliError('time-invalid', `--at must be a time such as 2026-11-22T03:00:00Z, not "${at}"`);
  const until = {
    ...(version ? { version: Number(version) } : {}),
    ...(at ? { at: new Date(at).toISOString() } : {}),
  };
  const replaying = (await isTeam(db, id)) ? replayTeam(db, id, until) : replay(db, id, until);
  const replayed = await replaying.catch((error: unknown) => brokenReplay(error));
  if (!replayed)
    throw new CliError('assignment-unknown', `nothing is recorded of "${id}"${version || at ? ' by then' : ''}`);
  const { before, broken } =
    replayed instanceof BrokenHistory
      ? { before: replayed.before, broken: replayed }
      : { before: replayed, broken: null };
  if (before)
    output.print(
      output.json
        ? jsonOf(broken ? { ...before, brokenAt: broken.place } : before, 2)
        : await replayText(output, db, before),
    );
  if (broken) throw new CliError(broken.code, broken.message);
}

function brokenReplay(error: unknown): BrokenHistory<Replay | TeamReplay> {
  if (error instanceof BrokenHistory) return error;
  throw error;
}

export interface VerifyCommandOptions {
  readonly vkey: string;
  /** A file with a signed head that was kept from before. */
  readonly since?: string;
}

/** `penugasan audit verify`: the proof of the whole log, or of one stream in it. */
export async function verifyCommand(
  output: Output,
  db: Kysely<Database>,
  { vkey, since }: VerifyCommandOptions,
  id?: string,
): Promise<boolean> {
  const earlier = since === undefined ? undefined : await readHeadFile(since);
  const onProgress = (done: number, total: number) => output.progress(`${done} / ${total}`);
  const verdict =
    id === undefined
      ? await verifyLog(db, { vkey, onProgress, ...(earlier === undefined ? {} : { since: earlier }) })
      : await verifyStream(db, id, vkey, earlier);
  if (!verdict) throw new CliError('assignment-unknown', `nothing is recorded of "${id}"`);
  output.progress('');
  output.print(output.json ? JSON.stringify(verdict, null, 2) : verdictText(verdict, output.language));
  return verdict.verified;
}

/** Whether the log's key has signed it is for the verification to say. */
async function readHeadFile(file: string): Promise<string> {
  const note = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError('head-unreadable', `cannot read the head "${file}": ${error.code}`);
  });
  try {
    parseCheckpoint(parseNote(note).text);
    return note;
  } catch {
    throw new CliError('head-invalid', `"${file}" is no signed head (C2SP tlog-checkpoint)`);
  }
}

async function isTeam(db: Kysely<Database>, id: string): Promise<boolean> {
  const first = await db
    .selectFrom('log.event')
    .select('type')
    .where('stream', '=', id)
    .where('version', '=', 1)
    .executeTakeFirst();
  return first !== undefined && kindOf(first.type) === 'team';
}

async function replayText({ language }: Output, db: Kysely<Database>, replayed: Replay | TeamReplay): Promise<string> {
  const { id, chart, steps, version } = replayed;
  const status =
    'standing' in replayed
      ? STATUS_WORDS[replayed.standing.status][language]
      : TEAM_STATUS_WORDS[replayed.status][language];
  const names = await namesOf(db, {
    persons: steps.map((step) => step.person),
    positions: steps.map((step) => step.position),
    delegations: steps.map((step) => step.delegation),
  });
  const lines = steps.map((step: ReplayedStep | ReplayedTeamStep) => {
    const member = 'stream' in step && step.stream !== id ? `  [${step.stream.slice(0, 8)}]` : '';
    const who = step.person
      ? `${names.person(step.person).name}${step.position ? `, ${names.position(step.position).title}` : ''}${step.delegation ? ` (${names.delegation(step.delegation).kind})` : ''}`
      : language === 'id'
        ? 'tenggat'
        : 'deadline';
    const reading = step.interpretation
      ? `\n       ${language === 'id' ? 'Tafsir' : 'Interpretation'}: ${step.interpretation[language]}`
      : '';
    return `  ${String(step.version).padStart(3)}  ${step.at}  ${labelOf(step, language)}  ${who}${member}\n       ${step.basis.join('; ')}${reading}`;
  });
  return [`${id}  ${chart}  v${version}  ${status}`, ...lines].join('\n');
}

const labelOf = (step: ReplayedStep | ReplayedTeamStep, language: Output['language']): string =>
  step.act && step.act in ACT_WORDS
    ? ACT_WORDS[step.act as keyof typeof ACT_WORDS][language]
    : FACT_WORDS[step.type as keyof typeof FACT_WORDS][language];
