import type { Ground } from '../../citation.ts';
import { readTogether } from '../../reading.ts';
import type { TeamRules } from '../../team/procedure/team-types.ts';
import type { UnitTypeId } from '../../vocabulary.ts';
import { TEAM_READINGS as READ } from '../base/team-readings.ts';

/** By the end of January, April, July or October. */
const QUARTERS = { months: [1, 4, 7, 10], basis: ['Ps.27(2)'], interpretation: READ.quarter };

/** The personnel department runs the proposing and the setting: it is told of both [Ps.30]. */
const throughPersonnel = (...basis: readonly string[]) =>
  ({ informs: ['personnel-department'], basis: [...basis, 'Ps.30'], interpretation: READ.personnelSees }) as const;

/** Where a Pejabat Pimpinan Tinggi heads: a department's head, or the Regional Secretary [Ps.24(1)]. */
const HEADED_BY_HIGH_LEADERS: readonly UnitTypeId[] = [
  'high-leader-rates-and-heads',
  'administrator-rates-high-leader-heads',
  'supervisor-rates-high-leader-heads',
  'section-head-rates-secretary-heads',
  'assistant-rates-secretary-heads',
  'supervisor-rates-secretary-heads',
];

const raised = (item: string): Ground => ({ basis: [`Lamp. V.${item}`], interpretation: READ.obstacles });

/** Surakarta: leader and controller from at most three candidates, set by the Regional Secretary; one year at most. */
export const TEAM: TeamRules = {
  formed: { basis: ['Ps.14(2)', 'Ps.14(4)', 'Ps.14(5)'], interpretation: READ.unitHeadForms },
  alsoFormedBy: { actor: 'owner.rater', basis: ['Ps.14(2)'], interpretation: READ.raterForms },
  setBy: 'in-unit',
  attests: [
    { kind: 'cascading', basis: ['Ps.14(5)a'], interpretation: READ.attested },
    { kind: 'unheld', basis: ['Ps.14(5)b'], interpretation: READ.attested },
    { kind: 'workload', least: 1, basis: ['Ps.14(5)b'], interpretation: READ.attested },
  ],
  roles: {
    leader: {
      needed: 'always',
      steps: [
        { step: 'owner.rater recommend', to: 'owner.unit-head', basis: ['Ps.15(3)'], interpretation: READ.leaderFirst },
        { step: 'owner.unit-head nominate', to: 'regional-secretary', ...throughPersonnel('Ps.15(3)') },
        {
          step: 'regional-secretary appoint',
          ...throughPersonnel('Ps.15(4)'),
          interpretation: readTogether(READ.fourEyes, READ.personnelSees),
        },
        { step: 'team-leader make-agreement', basis: ['Ps.21(1)'], interpretation: READ.agreementFirst },
        {
          step: 'owner.unit-head consent-agreement',
          to: 'team-leader',
          basis: ['Ps.21(1)'],
          interpretation: READ.consent,
        },
      ],
      most: 3,
      refill: QUARTERS,
      attests: [{ kind: 'skill', basis: ['Lamp. IV 3.1.2.2 ¶1'], interpretation: READ.attestedSkill }],
      criteria: [{ kind: 'post', among: ['functional-expert', 'staff'], basis: ['Ps.15(2)'] }],
      origin: {
        fromOwnersUnit: 'required',
        basis: ['Ps.15(5)', 'Ps.15(6)'],
        interpretation: READ.mutation,
      },
      basis: ['Ps.15(1)'],
    },
    controller: {
      needed: 'never',
      onlyIn: HEADED_BY_HIGH_LEADERS,
      outside: { basis: ['Ps.24(1)', 'Ps.1(19)'], interpretation: READ.controllerOutside },
      steps: [
        { step: 'owner.unit-head nominate', to: 'regional-secretary', ...throughPersonnel('Ps.24(1)', 'Ps.24(4)') },
        {
          step: 'regional-secretary appoint',
          ...throughPersonnel('Ps.24(5)'),
          interpretation: readTogether(READ.fourEyes, READ.personnelSees),
        },
        { step: 'controller make-agreement', basis: ['Ps.25(1)'], interpretation: READ.agreementFirst },
        {
          step: 'owner.unit-head consent-agreement',
          to: 'controller',
          basis: ['Ps.25(1)'],
          interpretation: READ.consent,
        },
      ],
      most: 3,
      refill: QUARTERS,
      attests: [
        { kind: 'cascading', basis: ['Ps.24(3)a'], interpretation: READ.attested },
        { kind: 'unheld', basis: ['Ps.24(3)b'], interpretation: READ.attested },
        { kind: 'workload', least: 1, basis: ['Ps.24(3)c'], interpretation: READ.attested },
      ],
      criteria: [
        { kind: 'post', among: ['functional-expert'], basis: ['Ps.24(2)'] },
        { kind: 'functional-level', least: 'ahli-muda', orSupervisor: false, basis: ['Ps.24(2)'] },
      ],
      origin: { fromOwnersUnit: 'required', basis: ['Ps.24(6)', 'Ps.24(7)'], interpretation: READ.mutation },
      basis: ['Ps.24(1)'],
      interpretation: READ.convertedOnly,
    },
  },
  term: { years: 1, basis: ['Ps.14(5)c'], interpretation: READ.ended },
  change: { basis: ['Ps.16(2)', 'Ps.16(4)'], interpretation: READ.changes },
  volunteers: { basis: ['Ps.16(1)b', 'Ps.16(3)'] },
  monitoring: {
    everyMonths: 3,
    basis: ['Lamp. IV 3.1.2.2 (ketentuan) d', 'Lamp. V.a 4'],
    interpretation: READ.monitoring,
  },
  onDemandReports: null,
  ownPlan: { basis: ['Ps.23(6)a', 'Lamp. IV 3.1.2.3.d butir 5)a'], interpretation: READ.ownPlan },
  feedback: {
    basis: ['Ps.23(5)d'],
    interpretation: READ.feedback,
  },
  oversight: {
    basis: ['Ps.23(4)', 'Lamp. IV 3.1.2.2 (ketentuan) d', 'Lamp. IV 3.1.2.3.d butir 3)', 'Lamp. V.a 4'],
    interpretation: READ.feedback,
  },
  progressReport: null,
  controlReport: { basis: ['Lamp. VI.3', 'Ps.26(1)'], interpretation: READ.controlReport },
  memberResults: { basis: ['Ps.23(5)e', 'Lamp. IV 3.1.2.3.d butir 4)e'], interpretation: READ.memberResults },
  transfer: { basis: ['Ps.15(6)', 'Ps.24(7)'], interpretation: READ.transfer },
  thirdLevel: null,
  obstacles: {
    withinUnit: raised('a'),
    acrossUnits: { decided: raised('b'), followedUp: raised('b') },
    acrossAgencies: { decided: raised('c'), followedUp: raised('c') },
  },
  raterDecidesInUnit: {
    basis: ['Lamp. V.a', 'Lamp. IV 3.1.2.2 (ketentuan) c'],
    interpretation: READ.raterDecides,
  },
};
