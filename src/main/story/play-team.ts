import { setTimeout } from 'node:timers/promises';
import { waitUntil } from '../../../infra/stack/wait.ts';
import { type Cast, type Seen, type SeenStep, TurnedDown } from './cast.ts';
import { proofOf } from './proof-of.ts';
import type { TeamScene } from './team-scenes.ts';

/** What the story reads of a team; the API gives more. */
export interface SeenTeam {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly members: readonly {
    readonly assignment: string;
    readonly person: { readonly id: string } | null;
    readonly status: string;
    readonly homeUnit: { readonly id: string };
    readonly route: string;
  }[];
  readonly waiting: readonly {
    readonly step: string;
    readonly act: string;
    readonly role: string | null;
    readonly optional: boolean;
    readonly position: { readonly id: string } | null;
    readonly person: { readonly id: string } | null;
  }[];
  readonly timeline: readonly SeenStep[];
}

export interface TeamPlayOptions {
  readonly cast: Cast;
  readonly scene: TeamScene;
  /** The last member asked for from elsewhere is refused once, and replaced. */
  readonly refusesOne: boolean;
  readonly onMove: (team: SeenTeam) => void;
}

/** What a team cannot do yet: somebody else must move first. */
const NOT_YET = new Set([
  'team-incomplete',
  'members-pending',
  'leader-missing',
  'members-not-reported',
  'already-decided',
]);
const PATIENCE_MS = 60_000;

/** Plays a whole team through the public API: whoever can act does, until it has ended. */
export class TeamPlayer {
  readonly #options: TeamPlayOptions;
  readonly #named = new Set<string>();
  #head = '';
  #refused = false;

  constructor(options: TeamPlayOptions) {
    this.#options = options;
  }

  /** @param until stops as soon as this is so */
  async play(until: (team: SeenTeam) => boolean = () => false): Promise<SeenTeam> {
    const team = await this.playOn((await this.form()).id, until);
    if (team.status !== 'open') await this.#ended(team);
    return team;
  }

  /** Goes on with a team that somebody else has begun to play. */
  async resume(id: string): Promise<SeenTeam> {
    const { cast, scene } = this.#options;
    this.#head = await cast.holderOfSeat(scene.ownerUnit, 'unit-head');
    const { members } = await cast.get<SeenTeam>(this.#head, `/v1/teams/${id}`);
    for (const { person } of members) if (person) this.#named.add(person.id);
    const team = await this.playOn(id);
    if (team.status !== 'open') await this.#ended(team);
    return team;
  }

  /** Waits until each member's own assignment has followed its team to the end. */
  async #ended({ members }: SeenTeam): Promise<void> {
    const { cast } = this.#options;
    for (const { assignment } of members) {
      const open = async () => (await cast.get<Seen>(this.#head, `/v1/assignments/${assignment}`)).status === 'open';
      await waitUntil(async () => !(await open()), { limitMs: PATIENCE_MS });
    }
  }

  async form(): Promise<SeenTeam> {
    const { cast, scene } = this.#options;
    const { ownerUnit, scope, name, purpose, target, members } = scene;
    this.#head = await cast.holderOfSeat(ownerUnit, 'unit-head');
    const period = yearFrom(new Date());
    const attested = { cascading: true, unheld: true, workload: 1 };
    const body = { ownerUnit, scope, period, size: members.length, field: 'umum', name, purpose, target, attested };
    let team = await cast.post<SeenTeam>(this.#head, '/v1/teams', body);
    for (const member of members) team = await this.#add(team.id, member);
    return team;
  }

  async playOn(id: string, until: (team: SeenTeam) => boolean = () => false): Promise<SeenTeam> {
    const { cast, onMove } = this.#options;
    let movedAt = Date.now();
    for (;;) {
      const team = await cast.get<SeenTeam>(this.#head, `/v1/teams/${id}`);
      onMove(team);
      if (team.status !== 'open' || until(team)) return team;
      if ((await this.#moveMembers(team)) || (await this.#moveTeam(team))) movedAt = Date.now();
      else if (Date.now() - movedAt > PATIENCE_MS) throw new Error(`the team ${id} waits for nobody`);
      else await setTimeout(20); // the members' own assignments are on their way
    }
  }

  async #add(id: string, { homeUnit, route }: TeamScene['members'][number], replaces?: string): Promise<SeenTeam> {
    const { cast, scene } = this.#options;
    const { purpose, competence, target } = scene;
    const person = route === 'appointment-in-unit' ? await this.#someoneOf(homeUnit) : undefined;
    const member = { homeUnit, route, ...(person ? { person } : {}), ...(replaces ? { replaces } : {}) };
    const body = { act: 'add-member', step: 'open', member, purpose, competence, target };
    return await cast.post<SeenTeam>(this.#head, `/v1/teams/${id}/acts`, body);
  }

  /** Somebody of the unit who is not in the team yet. */
  async #someoneOf(unit: string): Promise<string> {
    const person = (await this.#options.cast.membersOf(unit)).find((each) => !this.#named.has(each));
    if (!person) throw new Error(`${unit} has nobody left`);
    this.#named.add(person);
    return person;
  }

  async #moveMembers({ id, members }: SeenTeam): Promise<boolean> {
    let moved = false;
    for (const member of members.filter(({ status }) => status !== 'left' && status !== 'released'))
      moved = (await this.#moveMember(id, member)) || moved;
    return moved;
  }

  async #moveMember(team: string, { assignment, homeUnit, route }: SeenTeam['members'][number]): Promise<boolean> {
    const { cast, scene, refusesOne } = this.#options;
    const seen = await cast
      .get<Seen>(this.#head, `/v1/assignments/${assignment}`)
      .catch(unlessCoded('assignment-unknown'));
    if (seen?.status !== 'open' || !seen.waitingFor) return false;
    const { step, waitingFor } = seen;
    const { act, position, person } = waitingFor;
    const actor = person?.id ?? (position ? await cast.holderOf(position.id) : null);
    if (!actor) return false;
    const offered = (await cast.offeredTo(actor, assignment)).find((each) => each.act === act);
    if (!offered) return false;
    const path = `/v1/assignments/${assignment}/acts`;
    if (refusesOne && !this.#refused && route !== 'appointment-in-unit' && act === 'approve') {
      this.#refused = true;
      await cast.post(actor, path, { act: 'refuse', step, reason: 'Beban kerja unit sedang tinggi' });
      await this.#add(
        team,
        { homeUnit: homeUnit.id, route: route as TeamScene['members'][number]['route'] },
        assignment,
      );
      return true;
    }
    const needs = offered.needs;
    await cast.post(actor, path, {
      act,
      step,
      ...(needs.includes('assignee') ? { assignee: await this.#someoneOf(homeUnit.id) } : {}),
      ...(act === 'report'
        ? { result: `${scene.target}: bagian saya selesai`, attachments: [proofOf(assignment)] }
        : {}),
    });
    return true;
  }

  async #moveTeam(team: SeenTeam): Promise<boolean> {
    const { cast, scene } = this.#options;
    for (const { step, act, role, optional, position, person } of team.waiting) {
      const actor = person?.id ?? (position ? await cast.holderOf(position.id) : null);
      if (optional || !actor) continue;
      const fit = team.members.filter((member) => member.route === 'appointment-in-unit' && member.person);
      const nominees = fit.slice(0, 2).map((member) => member.person?.id);
      const body = {
        act,
        step,
        ...(role ? { role } : {}),
        ...(role && act === 'nominate' ? { nominees, attested: { skill: true } } : {}),
        ...(role && act === 'appoint' ? { nominee: nominees[0], attested: { skill: true } } : {}),
        ...(act === 'report' ? { result: `${scene.target}: tercapai`, attachments: [proofOf(team.id)] } : {}),
        ...(act === 'make-agreement' ? { purpose: scene.purpose, target: scene.target } : {}),
        ...(act === 'plan'
          ? {
              activities: 'Persiapan, pelaksanaan, serah terima',
              roles: 'Menurut kompetensi setiap anggota',
              budget: 'Rp0, dengan peralatan sendiri',
            }
          : {}),
      };
      const done = await cast.post<SeenTeam>(actor, `/v1/teams/${team.id}/acts`, body).catch(unlessCoded(...NOT_YET));
      if (done) return true;
    }
    return false;
  }
}

/** Nothing, where the API turned it down by one of these codes. */
const unlessCoded =
  (...codes: readonly string[]) =>
  (error: unknown): null => {
    if (error instanceof TurnedDown && codes.includes(error.code)) return null;
    throw error;
  };

/** A year but a day: what every text allows. */
function yearFrom(date: Date): { from: string; to: string } {
  const from = date.toISOString().slice(0, 10);
  const to = new Date(
    Date.parse(`${Number(from.slice(0, 4)) + 1}${from.slice(4).replace('02-29', '02-28')}`) - 86_400_000,
  );
  return { from, to: to.toISOString().slice(0, 10) };
}
