import { attestationName, missingAttestation } from '../../attestations.ts';
import { calendarIfNew } from '../../calendar/calendar-if-new.ts';
import { DomainError } from '../../errors.ts';
import type { FactDraft, Instant } from '../../facts.ts';
import { lastMove } from '../../last-move.ts';
import { written } from '../../written.ts';
import type { TeamContext, TeamSnapshot } from '../chart/chart-types.ts';
import { type PublishedTeamChart, teamChartNamed } from '../chart/charts.ts';
import { teamEventOf } from '../chart/events.ts';
import { type Team, waitingSteps } from '../chart/fold.ts';
import { seatOf } from '../chart/seats.ts';
import { MEMBER_FACT_OF, TEAM_SIDE_FACT_OF, type TeamSideAct } from '../procedure/team-facts.ts';
import { type RoleRule, regionFits, roleOf, type TeamRules, type TeamStep } from '../procedure/team-types.ts';
import { besideObjection } from './beside-objections.ts';
import { decideNews } from './decide-news.ts';
import { unattestedBy } from './joining-objections.ts';
import { missingFields } from './missing-fields.ts';
import { sideDraft } from './side-draft.ts';
import { stepObjection } from './step-objections.ts';
import { given, type TeamAct, type TeamCommand } from './team-command.ts';
import type { TeamObjection } from './team-objection.ts';

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
  if (command.act in MEMBER_FACT_OF) return [withCalendar(decideNews(snapshot, team, command, at), snapshot, command)];
  const act = command.act as TeamAct;
  const waiting = waitingSteps(chart, snapshot);
  const step = waiting.find((each) => each.act === act && regionFits(each, command.role));
  const drafted = step
    ? stepDraft(step, snapshot.context, command, at)
    : sideDraft(chart, snapshot.context, act, waiting, command, at);
  const draft = drafted && withCalendar(drafted, snapshot, command);
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

/** Whatever moves a team may let a step begin to wait: until when, is counted by the calendar as it stands then. */
const withCalendar = (draft: FactDraft, { context }: TeamSnapshot, { calendar, team }: TeamCommand): FactDraft =>
  team ? draft : { ...draft, data: { ...draft.data, ...calendarIfNew(context.opening, calendar) } };

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
  const attestation = objection === 'attestation-missing' ? unattested(procedure.rules, step, draft) : null;
  throw new DomainError(objection ?? 'act-not-available', {
    act,
    step: draft.step,
    basis: attestation ? procedure.cited(attestation).basis : basisOf(chart, objection, draft, step),
    ...(attestation ? { criterion: attestationName(attestation) } : {}),
    ...(objection === 'contents-missing' ? { missing: missingFields(act, event, isStep ? step : undefined) } : {}),
    ...(objection === 'time-share-invalid' ? { timeShare: draft.data.member?.opening.timeShare } : {}),
    ...(objection === 'too-many-candidates' ? { most: ruleOf(procedure.rules, step)?.most ?? null } : {}),
  });
}

/** The article that an objection rests on, where a rule of its own has one. */
function basisOf(
  { procedure: { rules, cited, steps, workload } }: PublishedTeamChart,
  objection: TeamObjection | null,
  draft: FactDraft,
  step: TeamStep | undefined,
): readonly string[] {
  const role = ruleOf(rules, step);
  const agreementStep = steps.find(
    ({ region, act }) => region === (step ? 'leader' : 'controller') && act === 'make-agreement',
  );
  if (objection === 'agreement-missing') return agreementStep?.basis ?? draft.basis;
  if (objection === 'outside-owners-unit' && role?.origin) return cited(role.origin).basis;
  if (objection === 'time-share-invalid') return workload.basis;
  if (objection === 'term-exceeded' && rules.term) return cited(rules.term).basis;
  if ((objection === 'leader-missing' || objection === 'leader-required') && rules.roles.leader)
    return cited(rules.roles.leader).basis;
  return draft.basis;
}

const unattested = (rules: TeamRules, step: TeamStep | undefined, { type, data }: FactDraft) =>
  type === TEAM_SIDE_FACT_OF.volunteer && data.member
    ? unattestedBy(data.member, data.attested)
    : missingAttestation(step ? ruleOf(rules, step)?.attests : rules.attests, data.attested);

function ruleOf({ roles }: TeamRules, step: TeamStep | undefined): RoleRule | undefined {
  const role = step && roleOf(step);
  return role ? roles[role] : undefined;
}
