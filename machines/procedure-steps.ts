import type { Citing, Ground } from './citation.ts';
import { UnknownProcedure } from './errors.ts';
import type { ProcedureKey, Step } from './procedure-types.ts';
import { readTogether } from './reading.ts';
import type { Edition, Mechanism, ReportGround } from './regulations/edition.ts';
import type { RouteVariant } from './regulations/route-text.ts';
import { type Actor, ROUTE_PARTS, type RouteId, type StepAct, type StepName } from './vocabulary.ts';
/** Request, decision and letter, as the regulation has them. */
export function formation(
  edition: Edition,
  variant: RouteVariant,
  { unitType, form }: ProcedureKey,
  citing: Citing,
): Step[] {
  const text = edition.routes[variant];
  if (!text) throw new UnknownProcedure('route', variant);
  const rows = text.exceptions?.[unitType]?.[form] ?? text[form];
  return rows.map((row) => {
    const [actor, act] = split(row.step);
    return {
      phase: row.phase,
      actor,
      act,
      addressee: row.to ?? null,
      copies: row.cc ?? [],
      letter: row.letter ? { kind: row.letter, signer: actor } : null,
      deadline: row.answers ? { workingDays: edition.answerWithin.workingDays } : null,
      ...citing(row),
      informs: row.informs ?? [],
      names: row.names ?? null,
      ...(row.ofTeam ? { ofTeam: true } : {}),
    };
  });
}

const PLAIN = { copies: [], letter: null, deadline: null, informs: [], names: null } as const;

/** What one person does: plan, and report the result. */
export const individualWork = (
  edition: Edition,
  { plan, report, reportFromElsewhere }: Mechanism,
  { route }: ProcedureKey,
  citing: Citing,
): Step[] => [
  {
    phase: 'execution',
    actor: 'assignee',
    act: 'plan',
    addressee: 'owner.unit-head',
    ...PLAIN,
    ...citing(plan),
    says: ['activities', 'budget'],
  },
  {
    phase: 'reporting',
    actor: 'assignee',
    act: 'report',
    ...reported(edition, (ROUTE_PARTS[route].scope !== 'in-unit' && reportFromElsewhere) || report, citing),
  },
];

/** What a team does: the leader plans, each member reports to the leader, the leader reports the team's work. */
export const teamWork = (
  edition: Edition,
  { leaderReport, teamPlan }: Mechanism,
  { route }: ProcedureKey,
  citing: Citing,
): Step[] => [
  {
    phase: 'execution',
    actor: 'team-leader',
    act: 'plan',
    addressee: 'owner.unit-head',
    ...PLAIN,
    ...citing(together(edition.teamWork.plan, teamPlan)),
    says: ['activities', 'budget', 'roles'],
    ofTeam: true,
  },
  {
    phase: 'reporting',
    actor: 'assignee',
    act: 'report',
    ...reported(edition, { to: 'team-leader', ...edition.teamWork.memberReport }, citing),
  },
  {
    phase: 'reporting',
    actor: 'team-leader',
    act: 'report',
    ...reported(edition, ofOneUnit(route, leaderReport ?? edition.teamWork.leaderReport), citing),
    ofTeam: true,
  },
];

const together = (ground: Ground, besides: Ground | undefined): Ground =>
  besides
    ? {
        basis: [...new Set([...ground.basis, ...besides.basis])],
        interpretation: readTogether(ground.interpretation, besides.interpretation),
      }
    : ground;

/** Within a unit both sides are one: only the owner's is named. */
const ofOneUnit = (route: RouteId, ground: ReportGround): ReportGround => {
  const { copies = [] } = ground;
  return ROUTE_PARTS[route].scope === 'in-unit'
    ? { ...ground, copies: copies.filter((actor) => !actor.startsWith('home.')) }
    : ground;
};

const reported = ({ supportingData }: Edition, ground: ReportGround, citing: Citing) => ({
  ...PLAIN,
  addressee: ground.to ?? ('owner.unit-head' as const),
  ...citing(ground),
  copies: ground.copies ?? [],
  informs: ground.informs ?? [],
  says: ['result'] as const,
  ...(supportingData ? { supportingData: true as const } : {}),
});

/** Whose opinion of an individual's result the text wants first. */
export const consideration = (
  { answerWithin }: Edition,
  { consideration: asked, chain }: Mechanism,
  citing: Citing,
): Step[] =>
  asked
    ? [
        {
          phase: 'evaluation',
          actor: asked.by,
          act: 'recommend',
          addressee: chain[0] ?? null,
          ...PLAIN,
          deadline: { workingDays: answerWithin.workingDays },
          ...citing(asked),
        },
      ]
    : [];

const OWNERS_CHAIN = {
  id: 'Rantai tinjauan unit pemilik kinerja dipakai bagi penugasan lintas unit (tidak diatur).',
  en: "The review chain of the performance owner's unit is used for a cross-unit assignment (not regulated).",
};

/** The unit type's review chain: each passes a result on target up, the last declares it complete. */
export function evaluation(
  { answerWithin }: Edition,
  { chain, review }: Mechanism,
  { route, form }: ProcedureKey,
  citing: Citing,
): Step[] {
  const ownersChain = ROUTE_PARTS[route].scope === 'in-unit' ? null : OWNERS_CHAIN;
  const { basis, interpretation } = citing(review);
  return chain.map((actor, index) => ({
    phase: 'evaluation',
    actor,
    act: index === chain.length - 1 ? 'complete' : 'review',
    addressee: chain[index + 1] ?? 'assignee',
    ...PLAIN,
    deadline: { workingDays: answerWithin.workingDays },
    basis,
    interpretation: readTogether(interpretation, ownersChain),
    // A team is reviewed as a whole, by what its leader reported.
    ...(form === 'team' ? { ofTeam: true } : {}),
  }));
}

function split(step: StepName): [Actor, StepAct] {
  const space = step.indexOf(' ');
  return [step.slice(0, space) as Actor, step.slice(space + 1) as StepAct];
}
