import { followUpProcedure } from '../follow-up/follow-up-procedure.ts';
import type { FollowUpProcedure } from '../follow-up/follow-up-types.ts';
import type { Procedure } from '../procedure-types.ts';
import { proceduresInForce } from '../procedures-in-force.ts';
import { newestEdition, REGULATIONS } from '../regulations/editions.ts';
import { allTeamProcedures } from '../team/procedure/team-procedure.ts';
import { roleOf, type TeamProcedure, type TeamStep } from '../team/procedure/team-types.ts';
import { SIDE_ACTS, type TeamRole } from '../vocabulary.ts';
import type { Rests } from './rests.ts';
import * as rests from './rests.ts';

/** One place of the data that rests on an article. */
export interface Citation extends Rests {
  /** With the regulation's name, e.g. `Surakarta Ps.14(5)c`. */
  readonly cite: string;
  readonly in: 'procedure' | 'team' | 'follow-up';
  readonly chart: string;
}

type Resting = readonly [rests: Rests, basis: readonly string[]];

/** Every citation of every procedure and team in force, whoever sets an assignment in the unit. */
export const allCitations = (): Citation[] => [
  ...proceduresInForce().flatMap((each) => cited('procedure', each.chart, ofProcedure(each))),
  ...allTeamProcedures().flatMap((each) => cited('team', each.chart, ofTeam(each))),
  ...REGULATIONS.map((id) => followUpProcedure(newestEdition(id))).flatMap((each) =>
    cited('follow-up', each.chart, ofFollowUp(each)),
  ),
];

const cited = (where: Citation['in'], chart: string, places: readonly Resting[]): Citation[] =>
  places.flatMap(([what, basis]) => basis.map((cite) => ({ cite, in: where, chart, ...what })));

const ofProcedure = ({ steps, contents, attests, beside, answerWithin, term, workload }: Procedure): Resting[] => [
  [rests.WORKLOAD, workload.basis],
  ...attests.map(({ asks, basis }): Resting => [rests.attested(asks), basis]),
  [rests.ENDS, term.basis],
  ...steps.map(({ actor, act, basis }): Resting => [rests.step(actor, act), basis]),
  ...contents.map(({ field, basis }): Resting => [rests.content(field), basis]),
  ...beside.map(({ act, basis }): Resting => [rests.beside(act), basis]),
  [rests.ANSWER_DUE, answerWithin.basis],
];

function ofTeam({ steps, beside, rules, workload, cited: citing }: TeamProcedure): Resting[] {
  const on = (what: Rests, rule: Parameters<typeof citing>[0] | null): Resting[] =>
    rule ? [[what, citing(rule).basis]] : [];
  return [
    [rests.WORKLOAD, workload.basis],
    ...steps.map((each): Resting => [ofStep(each), each.basis]),
    ...beside.map(
      ({ act, actor, basis }): Resting => [isSideAct(act) ? rests.beside(act) : rests.step(actor, act), basis],
    ),
    ...Object.entries(rules.roles).flatMap(([name, rule]) => {
      const role = name as TeamRole;
      return [
        ...on(rests.role(role), rule),
        ...rule.criteria.flatMap((each) => on(rests.ofRole(role, rests.criterion(each)), each)),
        ...(rule.attests ?? []).flatMap((each) => on(rests.ofRole(role, rests.attested(each)), each)),
        ...(rule.origin ? on(rests.ofRole(role, rests.origin(rule.origin.fromOwnersUnit)), rule.origin) : []),
        ...on(rests.ofRole(role, rests.OUTSIDE), rule.outside ?? null),
        ...on(rests.ofRole(role, rests.VACANCY_DUE), rule.refill ?? null),
      ];
    }),
    ...(rules.attests ?? []).flatMap((each) => on(rests.attested(each), each)),
    ...on(rests.THIRD_LEVEL, rules.thirdLevel),
    ...on(rests.ENDS, rules.term),
    ...on(rests.MONITORING_DUE, rules.monitoring),
  ];
}

function ofStep(each: TeamStep): Rests {
  const step = rests.step(each.actor, each.act);
  const role = roleOf(each);
  return role ? rests.ofRole(role, step) : step;
}

const ofFollowUp = ({ rules }: FollowUpProcedure): Resting[] =>
  rules.flatMap(({ act, award, basis, criteria }): Resting[] => [
    [award ? rests.award(act, award) : rests.beside(act), basis],
    ...criteria.map((each): Resting => [rests.ofAct(act, rests.criterion(each)), each.basis]),
  ]);

const isSideAct = (act: string): boolean => (SIDE_ACTS as readonly string[]).includes(act);
