import { DomainError } from '../domain-error.ts';
import type {
  Attachment,
  Authority,
  Carried,
  Day,
  FactData,
  FactDraft,
  Instant,
  PersonId,
  PositionId,
  Typed,
} from '../facts.ts';
import { lastMove } from '../last-move.ts';
import type { Actor, TeamRole } from '../vocabulary.ts';
import { written } from '../written.ts';
import { besideObjection, signerOf } from './beside-objections.ts';
import type { TeamContext, TeamSnapshot } from './chart-types.ts';
import { type PublishedTeamChart, teamChartNamed } from './charts.ts';
import { teamEventOf } from './events.ts';
import { type Team, waitingSteps } from './fold.ts';
import { newsObjection } from './news.ts';
import { seatOf } from './seats.ts';
import { stepObjection } from './step-objections.ts';
import type { MemberAsked, TeamOpening } from './team-fact-data.ts';
import {
  MEMBER_FACT_OF,
  type MemberNews,
  type RoleAct,
  TEAM_SIDE_FACT_OF,
  type TeamSideAct,
  type TeamStepAct,
} from './team-facts.ts';
import type { TeamObjection } from './team-objection.ts';
import { type RoleRule, roleOf, type TeamRules, type TeamStep } from './team-types.ts';

export type TeamAct = TeamStepAct | RoleAct | TeamSideAct;

/** What a person asks of a team, or what a member's own assignment tells it. */
export interface TeamCommand {
  readonly id: string;
  readonly act: TeamAct | MemberNews;
  readonly person: PersonId;
  /** Only to form it. */
  readonly team?: TeamOpening;
  readonly member?: MemberAsked;
  readonly of?: string;
  /** For which role one is recommended, nominated or appointed; without it, the act is about the team. */
  readonly role?: TeamRole;
  readonly nominees?: readonly PersonId[];
  readonly nominee?: PersonId;
  readonly answers?: string;
  readonly dueOn?: Day;
  readonly attachments?: readonly Attachment[];
  readonly typed?: Typed;
  /** From which of several positions, where the act could be from more than one. */
  readonly position?: PositionId;
  readonly step?: string;
  readonly expectedVersion?: number;
  /** With news: the member's fact, by whose authority and which article it was made, and who the member is. */
  readonly carried?: Carried;
  readonly by?: Omit<Authority, 'delegation'> | null;
  readonly assignee?: PersonId | null;
  readonly basis?: readonly string[];
}

/**
 * Judges a command against the team's chart: the fact it would record, or why not. Pure.
 * @param team null where nothing is recorded yet
 * @throws {DomainError}
 */
export function decideTeam(team: Team | null, command: TeamCommand, at: Instant): readonly [FactDraft] {
  if (team && command.team) throw new DomainError('assignment-exists', { version: team.version });
  if (command.expectedVersion !== undefined && command.expectedVersion !== (team?.version ?? 0))
    throw new DomainError('stale-version', { expected: command.expectedVersion, ...lastMove(team) });
  const { chart, snapshot } = team ?? unformed(command);
  if (snapshot.status !== 'active') throw new DomainError('assignment-closed', lastMove(team));
  if (command.act in MEMBER_FACT_OF) return [news(snapshot, team, command, at)];
  const act = command.act as TeamAct;
  const waiting = waitingSteps(chart, snapshot);
  const step = waiting.find((each) => each.act === act && regionFits(each, command.role));
  const draft = step
    ? stepDraft(step, snapshot.context, command, at)
    : sideDraft(chart, snapshot.context, act, waiting, command, at);
  if (!draft) throw new DomainError('act-not-available', { act, ...lastMove(team) });
  if (command.step !== undefined && command.step !== draft.step)
    throw new DomainError('already-decided', { act, step: draft.step, ...lastMove(team) });
  return [accepted(chart, snapshot, team, draft, act, step ?? waiting.find(({ key }) => key === draft.step))];
}

function unformed({ team }: TeamCommand): { chart: PublishedTeamChart; snapshot: TeamSnapshot } {
  if (!team) throw new DomainError('team-unknown');
  if (team.period.from > team.period.to) throw new DomainError('period-invalid', { ...team.period });
  const chart = teamChartNamed(team.chart);
  return { chart, snapshot: chart.transitions.initial(undefined) };
}

const regionFits = (step: TeamStep, role: TeamRole | undefined): boolean => roleOf(step) === (role ?? null);

const stepDraft = (step: TeamStep, context: TeamContext, command: TeamCommand, at: Instant): FactDraft => ({
  type: step.fact,
  step: step.key,
  at,
  by: { person: command.person, position: seatOf(step.actor, context).position },
  cause: command.id,
  basis: step.basis,
  data: {
    ...given(command),
    ...(step.letter ? { letter: { ...step.letter, addressee: step.addressee, copies: step.copies } } : {}),
  },
  typed: written(command.typed),
});

/** Acts that members do in person. */
const IN_PERSON: readonly TeamSideAct[] = ['volunteer', 'answer-report', 'raise-obstacle'];

function sideDraft(
  { procedure }: PublishedTeamChart,
  context: TeamContext,
  act: TeamAct,
  waiting: readonly TeamStep[],
  command: TeamCommand,
  at: Instant,
): FactDraft | null {
  if (!(act in TEAM_SIDE_FACT_OF)) return null;
  const side = act as TeamSideAct;
  const rule = procedure.beside.find((each) => each.act === side);
  const forms = side === 'form';
  if (!rule || forms !== (context.opening === undefined)) return null;
  const decided = side === 'refuse' || side === 'return';
  const step = decided ? waiting.find((each) => canBe(side, each, command)) : undefined;
  if (decided && !step) return null;
  const actor: Actor = step?.actor ?? (side === 'cancel' ? signerOf(procedure) : rule.actor);
  const seat = forms ? command.team?.seats['owner.unit-head'] : seatOf(actor, context).position;
  return {
    type: TEAM_SIDE_FACT_OF[side],
    step: step?.key ?? (side === 'vacate-role' ? (command.role ?? '') : forms ? 'unformed' : 'open'),
    at,
    by: {
      person: command.person,
      position: IN_PERSON.includes(side) ? null : (command.position ?? seat ?? null),
    },
    cause: command.id,
    basis: rule.basis,
    data: given(command),
    typed: written(command.typed),
  };
}

/** A refusal answers a decision, a return a review; which of several, the command says. */
const canBe = (act: 'refuse' | 'return', each: TeamStep, { step, role }: TeamCommand): boolean =>
  (step === undefined ? regionFits(each, role) : step === each.key) &&
  (act === 'refuse' ? each.phase === 'decision' : each.phase === 'evaluation');

function accepted(
  chart: PublishedTeamChart,
  snapshot: TeamSnapshot,
  team: Team | null,
  draft: FactDraft,
  act: TeamAct,
  step: TeamStep | undefined,
): FactDraft {
  const event = teamEventOf(draft, (team?.version ?? 0) + 1);
  if (chart.transitions.next(snapshot, event)[0] !== snapshot) return draft;
  const { procedure } = chart;
  const isStep = step !== undefined && step.fact === draft.type;
  const objection = isStep
    ? stepObjection(procedure, step, snapshot.context, event)
    : besideObjection(procedure, act as TeamSideAct, snapshot.context, event, step);
  throw new DomainError(objection ?? 'act-not-available', {
    act,
    step: draft.step,
    basis: basisOf(chart, objection, draft, step),
    ...(objection === 'too-many-candidates' ? { most: ruleOf(procedure.rules, step)?.most ?? null } : {}),
  });
}

/** The article that an objection rests on, where a rule of its own has one. */
function basisOf(
  { procedure: { rules, cited } }: PublishedTeamChart,
  objection: TeamObjection | null,
  draft: FactDraft,
  step: TeamStep | undefined,
): readonly string[] {
  const role = ruleOf(rules, step);
  if (objection === 'outside-owners-unit' && role?.origin) return cited(role.origin).basis;
  if (objection === 'term-exceeded' && rules.term) return cited(rules.term).basis;
  if ((objection === 'leader-missing' || objection === 'leader-required') && rules.roles.leader)
    return cited(rules.roles.leader).basis;
  return draft.basis;
}

function ruleOf({ roles }: TeamRules, step: TeamStep | undefined): RoleRule | undefined {
  const role = step && roleOf(step);
  return role ? roles[role] : undefined;
}

/** What a member's own assignment has told: it rests on that fact, and repeats whose it was. */
function news(
  snapshot: TeamSnapshot,
  team: Team | null,
  { id, act, of, carried, by = null, assignee, basis = [] }: TeamCommand,
  at: Instant,
): FactDraft {
  const draft: FactDraft = {
    type: MEMBER_FACT_OF[act as MemberNews],
    step: 'open',
    at,
    by,
    cause: id,
    basis,
    data: { ...(of ? { of } : {}), ...(carried ? { carried } : {}), ...(assignee ? { assignee } : {}) },
    typed: null,
  };
  const objection = newsObjection(snapshot.context, teamEventOf(draft, (team?.version ?? 0) + 1));
  if (objection) throw new DomainError(objection);
  return draft;
}

const given = ({
  act,
  team,
  member: asked,
  of,
  nominees,
  nominee,
  answers,
  dueOn,
  attachments,
}: TeamCommand): FactData => {
  const member = act === 'add-member' || act === 'volunteer' ? asked : undefined;
  return Object.fromEntries(
    Object.entries({ team, member, of, nominees, nominee, answers, dueOn, attachments }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};
