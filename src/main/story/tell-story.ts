import type { Kysely } from 'kysely';
import { waitUntil } from '../../../infra/stack/wait.ts';
import { ROUTE_PARTS } from '../../../machines/vocabulary.ts';
import { verdictText } from '../../audit/verdict-text.ts';
import { verifyLog } from '../../audit/verify.ts';
import type { Config } from '../../config/config.ts';
import type { Database } from '../../database/tables.ts';
import { logKeyOf } from '../log-key-of.ts';
import { Cast, type Seen, type SeenStep } from './cast.ts';
import { TeamPlayer } from './play-team.ts';
import { proofOf } from './proof-of.ts';
import { SCENES, type Scene } from './scenes.ts';
import { TEAM_SCENES, type TeamScene } from './team-scenes.ts';

export interface StoryOptions {
  readonly api: string;
  readonly issuer: string;
  readonly db: Kysely<Database>;
  readonly config: Config;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Plays one assignment of each route, then whole teams, through the public API, shows its row of the reporting table, and has the whole log
 * proved. @returns whether it was
 */
export async function tellStory(options: StoryOptions): Promise<boolean> {
  const { api, issuer, db, config, say, signal } = options;
  const cast = new Cast(api, issuer, db);
  for (const scene of SCENES) {
    if (signal.aborted) return true;
    say(`\n${scene.title}`);
    const ended = await play(scene, cast, say);
    const row = await reported(db, ended);
    say(`  tabel assignment: ${row.status}, versi ${row.version}, ${row.route}, ditutup ${clock(row.closed_at ?? 0)}`);
  }
  for (const scene of TEAM_SCENES) {
    if (signal.aborted) return true;
    say(`\n${scene.title}`);
    await playTeam(scene, cast, say);
  }
  const { vkey } = await logKeyOf(config);
  await waitUntil(async () => !(await db.selectFrom('log.pending').select('seq').limit(1).executeTakeFirst()), {
    limitMs: 10_000,
  });
  const verdict = await verifyLog(db, { vkey });
  say(`\n${verdictText(verdict, 'id')}`);
  return verdict.verified;
}

async function play(scene: Scene, cast: Cast, say: (line: string) => void): Promise<Seen> {
  const { route, ownerUnit, homeUnit, purpose, competence, target, award } = scene;
  const assignee = await cast.memberOf(homeUnit);
  const from = new Date().toISOString().slice(0, 10);
  const to = `${Number(from.slice(0, 4)) + 1}${from.slice(4).replace('02-29', '02-28')}`;
  const asker = ROUTE_PARTS[route].channel === 'voluntary' ? assignee : await cast.holderOfSeat(ownerUnit, 'unit-head');
  let seen = await cast.post(asker, '/v1/assignments', {
    route,
    ownerUnit,
    homeUnit,
    period: { from, to },
    purpose,
    competence,
    target,
    ...(route === 'appointment-in-unit' ? { assignee } : {}),
    ...(ROUTE_PARTS[route].channel === 'voluntary' ? { attested: { competent: true, additional: true } } : {}),
  });
  let told = tell(seen.timeline, 0, say);
  while (seen.status === 'open' && seen.waitingFor) {
    const { act, position, person } = seen.waitingFor;
    const actor = person?.id ?? (await cast.holderOf(position?.id ?? ''));
    const needs = await cast.needsOf(actor, seen.id, act);
    seen = await cast.post(actor, `/v1/assignments/${seen.id}/acts`, {
      act,
      step: seen.step,
      ...(needs.includes('assignee') ? { assignee } : {}),
      ...(needs.includes('candidates') ? { candidates: [assignee] } : {}),
      ...(act === 'plan' ? { activities: `Persiapan, pelaksanaan, serah terima: ${target}`, budget: 'Rp0' } : {}),
      ...(act === 'report' ? { result: `${target}: tercapai` } : {}),
      ...(needs.includes('attachments') ? { attachments: [proofOf(target)] } : {}),
    });
    told = tell(seen.timeline, told, say);
    const completed = act === 'complete' && seen.status === 'completed';
    if (!award || !completed) continue;
    const reason = 'Hasil jauh di atas target';
    const proposal = { act: 'propose-award', step: 'follow-up', award, reason };
    seen = await cast.post(actor, `/v1/assignments/${seen.id}/acts`, proposal);
    tell(seen.timeline, told, say);
  }
  return seen;
}

/** A whole team, from its forming to its end; its members' own assignments run beside it. */
async function playTeam(scene: TeamScene, cast: Cast, say: (line: string) => void): Promise<void> {
  let told = 0;
  const player = new TeamPlayer({
    cast,
    scene,
    refusesOne: true,
    onMove: (team) => {
      told = tell(team.timeline, told, say);
    },
  });
  await player.play();
}

/** The new lines of a timeline: when, what, who, by which article. */
function tell(timeline: readonly SeenStep[], told: number, say: (line: string) => void): number {
  for (const { version, at, label, person, position, basis, interpretation } of timeline.filter(
    (step) => step.version > told,
  )) {
    const who = [person?.name, position?.title].filter(Boolean).join(', ');
    say(`  ${String(version).padStart(2)}  ${clock(at)}  ${label.id.padEnd(30)} ${who}`);
    say(`      ${basis.join('; ')}${interpretation ? '  (tafsir)' : ''}`);
  }
  return timeline[timeline.length - 1]?.version ?? told;
}

/** The row of the reporting table, once the last event has come there over JetStream. */
async function reported(db: Kysely<Database>, { id, version }: Seen) {
  const read = () =>
    db
      .selectFrom('reporting.assignment')
      .selectAll()
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
  await waitUntil(async () => (await read()) !== undefined, { limitMs: 15_000 });
  const row = await read();
  if (!row) throw new Error('the reporting table lost a row');
  return row;
}

/** People read the time where they are. */
const clock = (at: string | number | Date): string =>
  `${new Date(at).toLocaleTimeString('id-ID', { timeZone: 'Asia/Jakarta', hour12: false })} WIB`;
