import { type Command, decide } from '../../../machines/assignment/decide.ts';
import { decideCarried } from '../../../machines/assignment/decide-carried.ts';
import { type Assignment, evolve, waitingStep } from '../../../machines/assignment/fold.ts';
import { editionOfChart } from '../../../machines/chart-name.ts';
import type { Fact, FactDraft, Instant, Opening, PersonId, Typed } from '../../../machines/facts.ts';
import { procedureOf } from '../../../machines/procedure.ts';
import type { RegulationId } from '../../../machines/regulations/editions.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { teamEventOf } from '../../../machines/team/chart/events.ts';
import { evolveTeam, type Team } from '../../../machines/team/chart/fold.ts';
import { teamStanding } from '../../../machines/team/chart/standing.ts';
import { decideTeam } from '../../../machines/team/judge/decide.ts';
import type { TeamCommand } from '../../../machines/team/judge/team-command.ts';
import { bringsText, nextCarried } from '../../../machines/team/members/carry.ts';
import { type TeamHistory, teamHistory } from '../../../machines/team/members/history.ts';
import { type MemberHistory, memberHistory, newsFor } from '../../../machines/team/members/news-of.ts';
import { groundOfTimer } from '../../../machines/team/procedure/ground-of-timer.ts';
import type { MemberAsked, TeamOpening } from '../../../machines/team/procedure/team-fact-data.ts';
import type { TeamTimerFact } from '../../../machines/team/procedure/team-facts.ts';
import { teamProcedure } from '../../../machines/team/procedure/team-procedure.ts';
import type { Actor, RouteId, Scope, UnitTypeId } from '../../../machines/vocabulary.ts';
import { calendarIn } from '../calendar-of.ts';
import { timeOf } from '../cast.ts';

const CALENDAR = calendarIn();
const PERIOD = { from: '2026-08-03', to: '2026-12-31' };
export const TEAM = 'team';
/** What Surakarta has whoever forms a team or nominates answer for. */
export const ATTESTED = { cascading: true, unheld: true, workload: 1, skill: true } as const;
/** ... and whoever volunteers, where a text asks for it. */
export const VOLUNTEERED = { competent: true, additional: true } as const;
export const holder = (actor: string): PersonId => `holder of ${actor}`;

/** A team and its members' assignments, in memory: each stream with its facts, in one true order. */
export class TeamPlay {
  readonly log: Fact[] = [];
  readonly texts = new Map<string, Typed | null>();
  readonly #unitType: UnitTypeId;
  readonly opening: TeamOpening;
  #commands = 0;
  #team: Team | null = null;
  #known: TeamHistory | null = null;
  readonly #knownMembers = new Map<string, MemberHistory>();
  readonly #assignments = new Map<string, Assignment>();

  constructor(
    regulation: RegulationId,
    unitType: UnitTypeId,
    scope: Scope,
    size: number,
    more: Partial<TeamOpening> = {},
  ) {
    this.#unitType = unitType;
    const edition = more.chart ? editionOfChart(more.chart) : newestEdition(regulation);
    const { chart, steps } = teamProcedure(edition, { unitType, scope });
    const actors: Actor[] = [
      'owner.unit-head',
      'owner.rater',
      'regional-secretary',
      ...steps.flatMap(({ actor, informs }) => [actor, ...informs]),
    ];
    this.opening = {
      chart,
      agency: 'agency',
      ownerUnit: 'unit:owner',
      seats: Object.fromEntries(
        actors.filter((actor) => actor !== 'team-leader' && actor !== 'controller').map((actor) => [actor, actor]),
      ),
      calendar: CALENDAR,
      period: PERIOD,
      scope,
      size,
      leaderless: false,
      field: 'umum',
      ...more,
    };
  }

  facts = (stream: string): Fact[] => this.log.filter((fact) => fact.stream === stream);
  get team(): Team | null {
    return this.#team;
  }
  get standing() {
    return teamStanding(this.team as Team);
  }
  assignment = (stream: string): Assignment | null => this.#assignments.get(stream) ?? null;
  waitsAt(stream: string): string | null {
    const assignment = this.assignment(stream);
    return assignment && (waitingStep(assignment.chart, assignment.snapshot)?.key ?? String(assignment.snapshot.value));
  }

  form(): void {
    this.do('form', holder('owner.unit-head'), {
      team: this.opening,
      attested: ATTESTED,
      typed: { name: 'Tim Peta', purpose: 'Menyusun peta' },
    });
  }

  /** Does an act of the team, as whoever holds the seat. */
  do(act: TeamCommand['act'], person: PersonId, more: Partial<TeamCommand> = {}): void {
    this.#commands += 1;
    const id = `command ${this.#commands}`;
    this.#record(TEAM, decideTeam(this.team, { id, act, person, ...more }, this.#now()));
    this.settle();
  }

  add(
    stream: string,
    person: PersonId | null,
    route: RouteId = 'appointment-in-unit',
    more: Partial<TeamCommand> = {},
  ): void {
    const member: MemberAsked = { stream, person, opening: this.memberOpening(route), replaces: null };
    const typed = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Satu peta' };
    this.do('add-member', holder('owner.unit-head'), { member, typed, ...more });
  }

  /** Somebody asks to join, by one of the voluntary routes. */
  volunteer(stream: string, person: PersonId, route: RouteId): void {
    const member: MemberAsked = { stream, person, opening: this.memberOpening(route), replaces: null };
    this.do('volunteer', person, {
      member,
      attested: VOLUNTEERED,
      typed: { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Peta' },
    });
  }

  memberOpening(route: RouteId): Opening {
    const edition = editionOfChart(this.opening.chart);
    const of = procedureOf(edition, { unitType: this.#unitType, route, form: 'team' });
    const actors = [
      'owner.unit-head',
      'home.unit-head',
      ...of.steps.flatMap(({ actor, copies }) => [actor, ...copies]),
    ];
    const seats = Object.fromEntries(
      actors
        .filter((actor) => actor !== 'assignee' && actor !== 'team-leader')
        .map((actor) => [actor, route.endsWith('in-unit') ? actor.replace('home.', 'owner.') : actor]),
    );
    const homeUnit = route.endsWith('in-unit') ? 'unit:owner' : 'unit:home';
    return {
      chart: of.chart,
      agency: 'agency',
      ownerUnit: 'unit:owner',
      homeUnit,
      seats,
      calendar: CALENDAR,
      period: PERIOD,
      team: TEAM,
    };
  }

  /** Does an act of one member's own assignment. */
  member(stream: string, act: Command['act'], person: PersonId, more: Partial<Command> = {}): void {
    this.#commands += 1;
    const command: Command = { id: `command ${this.#commands}`, act, person, ...more };
    this.#record(stream, decide(this.assignment(stream), command, this.#now()));
    this.settle();
  }

  /** A delay of the chart passes: records the fact that nobody sent, where the chart takes it. */
  pass(type: TeamTimerFact, at: Instant, step = 'open'): boolean {
    const { chart, snapshot, version } = this.team as Team;
    const { basis } = chart.procedure.cited(groundOfTimer(chart.procedure, type, step));
    const draft: FactDraft = { type, step, at, by: null, cause: `${type}@${version}`, basis, data: {}, typed: null };
    if (!snapshot.can(teamEventOf(draft, version + 1))) return false;
    this.#record(TEAM, [draft]);
    this.settle();
    return true;
  }

  /** Every stream follows what the others have to say, until none has anything left. */
  settle(): void {
    for (let moved = true; moved; ) moved = this.#followTeam() || this.#hearMembers();
  }

  #followTeam(): boolean {
    const history = this.#history();
    if (!history) return false;
    for (const { data } of this.facts(TEAM)) {
      const stream = data.member?.stream;
      if (!stream) continue;
      const heard = this.#memberHistory(stream)?.causes ?? new Set();
      const command = nextCarried(history, stream, this.assignment(stream), (fact) => heard.has(fact));
      if (!command) continue;
      const typed = bringsText(history, command) ? this.texts.get(command.id) : null;
      const whole = typed ? { ...command, typed } : command;
      this.#record(stream, decideCarried(this.assignment(stream), whole, this.#now()));
      return true;
    }
    return false;
  }

  #hearMembers(): boolean {
    for (const { data } of this.facts(TEAM)) {
      const stream = data.member?.stream;
      if (!stream || this.team?.snapshot.status !== 'active') continue;
      for (const command of newsFor(this.#history(), this.#memberHistory(stream))) {
        try {
          this.#record(TEAM, decideTeam(this.team, command, this.#now()));
          return true;
        } catch {
          // Old news: the team has moved on.
        }
      }
    }
    return false;
  }

  /** As a worker keeps them: each goes on from where it stood. */
  #history(): TeamHistory | null {
    this.#known = teamHistory(this.#known, this.facts(TEAM).slice(this.#known?.version ?? 0));
    return this.#known;
  }

  #memberHistory(stream: string): MemberHistory | null {
    const known = this.#knownMembers.get(stream) ?? null;
    const member = memberHistory(known, this.facts(stream).slice(known?.version ?? 0));
    if (member) this.#knownMembers.set(stream, member);
    return member;
  }

  #now = (): string => timeOf(this.log.length + 1).replace('T03', 'T04');

  #record(stream: string, drafts: readonly FactDraft[]): void {
    for (const draft of drafts) {
      const version = this.facts(stream).length + 1;
      const id = `${stream}#${version}`;
      const typed = draft.typed && { fields: Object.keys(draft.typed), hash: 'hash' };
      this.texts.set(id, draft.typed);
      const fact = { ...draft, id, stream, version, by: draft.by && { ...draft.by, delegation: null }, typed };
      this.log.push(fact);
      if (stream === TEAM) this.#team = evolveTeam(this.#team, fact);
      else this.#assignments.set(stream, evolve(this.assignment(stream), fact));
    }
  }
}
