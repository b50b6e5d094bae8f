import { followUpProcedure } from '../follow-up/follow-up-procedure.ts';
import type { FollowUpProcedure } from '../follow-up/follow-up-types.ts';
import type { Procedure } from '../procedure-types.ts';
import { proceduresInForce } from '../procedures-in-force.ts';
import { newestEdition, REGULATIONS } from '../regulations/editions.ts';
import { type Attestation, attestationName } from '../team/attestations.ts';
import { criterionName } from '../team/criteria.ts';
import { allTeamProcedures } from '../team/team-procedure.ts';
import type { TeamProcedure } from '../team/team-types.ts';
import { SIDE_ACTS } from '../vocabulary.ts';

/** One place of the data that rests on an article. */
export interface Citation {
  /** With the regulation's name, e.g. `Surakarta Ps.14(5)c`. */
  readonly cite: string;
  readonly in: 'procedure' | 'team' | 'follow-up';
  readonly chart: string;
  /** What rests on it there: a step, a content, an act beside the steps, a role, a criterion. */
  readonly what: string;
}

interface Resting {
  readonly what: string;
  readonly basis: readonly string[];
}

/** Every citation of every procedure and team in force, whoever sets an assignment in the unit. */
export const allCitations = (): Citation[] => [
  ...proceduresInForce().flatMap((each) => cited('procedure', each.chart, ofProcedure(each))),
  ...allTeamProcedures().flatMap((each) => cited('team', each.chart, ofTeam(each))),
  ...REGULATIONS.map((id) => followUpProcedure(newestEdition(id))).flatMap((each) =>
    cited('follow-up', each.chart, ofFollowUp(each)),
  ),
];

const cited = (where: Citation['in'], chart: string, places: readonly Resting[]): Citation[] =>
  places.flatMap(({ what, basis }) => basis.map((cite) => ({ cite, in: where, chart, what })));

const ofProcedure = ({ steps, contents, attests, beside, answerWithin, term, workload }: Procedure): Resting[] => [
  { what: 'workload weighed', basis: workload.basis },
  ...attests.map(({ asks, basis }) => ({ what: `attested ${attestationName(asks)}`, basis })),
  { what: 'ends at its term', basis: term.basis },
  ...steps.map(({ actor, act, basis }) => ({ what: `${actor} ${act}`, basis })),
  ...contents.map(({ field, basis }) => ({ what: `request says ${field}`, basis })),
  ...beside.map(({ act, basis }) => ({ what: may(act), basis })),
  { what: 'deadline for answers', basis: answerWithin.basis },
];

const ofTeam = ({ steps, beside, rules, workload, cited: citing }: TeamProcedure): Resting[] => [
  { what: 'workload weighed', basis: workload.basis },
  ...steps.map(({ region, actor, act, basis }) => ({
    what: region === 'formation' || region === 'work' ? `${actor} ${act}` : `${region}: ${actor} ${act}`,
    basis,
  })),
  ...beside.map(({ act, actor, basis }) => ({
    what: (SIDE_ACTS as readonly string[]).includes(act) ? may(act) : `${actor} ${act}`,
    basis,
  })),
  ...Object.entries(rules.roles).flatMap(([role, rule]) => [
    { what: role, basis: citing(rule).basis },
    ...rule.criteria.map((each) => ({ what: `${role}: ${criterionName(each)}`, basis: citing(each).basis })),
    ...attested(rule.attests, citing, `${role}: `),
    ...(rule.origin
      ? [{ what: `${role}: ${rule.origin.fromOwnersUnit} from the owner's unit`, basis: citing(rule.origin).basis }]
      : []),
    ...(rule.refill ? [{ what: `${role}: vacancy due`, basis: citing(rule.refill).basis }] : []),
  ]),
  ...attested(rules.attests, citing, ''),
  ...(rules.thirdLevel ? [{ what: 'third level leads', basis: citing(rules.thirdLevel).basis }] : []),
  ...(rules.term ? [{ what: 'ends at its term', basis: citing(rules.term).basis }] : []),
  ...(rules.monitoring ? [{ what: 'monitoring due', basis: citing(rules.monitoring).basis }] : []),
];

const attested = (rules: readonly Attestation[] = [], citing: TeamProcedure['cited'], of: string): Resting[] =>
  rules.map((each) => ({ what: `${of}attested ${attestationName(each)}`, basis: citing(each).basis }));

const ofFollowUp = ({ rules }: FollowUpProcedure): Resting[] =>
  rules.flatMap(({ act, award, basis, criteria }) => [
    { what: award ? `${may(act)} (${award})` : may(act), basis },
    ...criteria.map((each) => ({ what: `${act}: ${criterionName(each)}`, basis: each.basis })),
  ]);

const may = (act: string): string => `may ${act}`;
