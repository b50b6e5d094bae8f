import type { Kysely } from 'kysely';
import { kindOf } from '../../machines/facts.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { FACT_WORDS } from '../../machines/words/facts.ts';
import { readingOf } from '../../machines/words/readings.ts';
import { STATUS_WORDS, TEAM_STATUS_WORDS } from '../../machines/words/statuses.ts';
import { type Replay, type ReplayedStep, replay } from '../audit/replay.ts';
import { type ReplayedTeamStep, replayTeam, type TeamReplay } from '../audit/replay-team.ts';
import { verdictText } from '../audit/verdict-text.ts';
import { verifyLog } from '../audit/verify.ts';
import { verifyStream } from '../audit/verify-stream.ts';
import type { Database } from '../database/tables.ts';
import { namesOf } from '../directory/names.ts';
import { CliError, type Output } from './output.ts';

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
  const found = (await isTeam(db, id)) ? await replayTeam(db, id, until) : await replay(db, id, until);
  if (!found)
    throw new CliError('assignment-unknown', `nothing is recorded of "${id}"${version || at ? ' by then' : ''}`);
  if (output.json) return output.print(JSON.stringify(found, null, 2));
  const { language } = output;
  const status =
    'standing' in found ? STATUS_WORDS[found.standing.status][language] : TEAM_STATUS_WORDS[found.status][language];
  output.print(await replayText(output, db, found, status));
}

/** `penugasan audit verify`: the proof of the whole log, or of one assignment in it. */
export async function verifyCommand(output: Output, db: Kysely<Database>, vkey: string, id?: string): Promise<boolean> {
  const onProgress = (done: number, total: number) => output.progress(`${done} / ${total}`);
  const verdict = id === undefined ? await verifyLog(db, { vkey, onProgress }) : await verifyStream(db, id, vkey);
  if (!verdict) throw new CliError('assignment-unknown', `nothing is recorded of "${id}"`);
  output.progress('');
  output.print(output.json ? JSON.stringify(verdict, null, 2) : verdictText(verdict, output.language));
  return verdict.verified;
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

async function replayText(
  { language }: Output,
  db: Kysely<Database>,
  { id, chart, steps, version }: Replay | TeamReplay,
  status: string,
): Promise<string> {
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
      ? `\n       ${language === 'id' ? 'Tafsir' : 'Interpretation'}: ${readingOf(step.interpretation)?.[language] ?? step.interpretation}`
      : '';
    return `  ${String(step.version).padStart(3)}  ${step.at}  ${labelOf(step, language)}  ${who}${member}\n       ${step.basis.join('; ')}${reading}`;
  });
  return [`${id}  ${chart}  v${version}  ${status}`, ...lines].join('\n');
}

const labelOf = (step: ReplayedStep | ReplayedTeamStep, language: Output['language']): string =>
  step.act && step.act in ACT_WORDS
    ? ACT_WORDS[step.act as keyof typeof ACT_WORDS][language]
    : FACT_WORDS[step.type as keyof typeof FACT_WORDS][language];
