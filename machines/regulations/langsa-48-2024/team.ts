import type { TeamRules } from '../../team/procedure/team-types.ts';
import { TEAM_READINGS as READ } from '../base/team-readings.ts';

const SILENT = { basis: ['Ps.15(2)c', 'Ps.15(3)'], interpretation: READ.obstaclesSilent };

/** Langsa: no team without the Verification Team's recommendation; leader and coordinator by criteria. */
export const TEAM: TeamRules = {
  formed: { basis: ['Ps.11(1)', 'Ps.10(2)'], interpretation: READ.unitHeadForms },
  setBy: 'scope',
  roles: {
    leader: {
      needed: 'always',
      steps: [
        { step: 'owner.department-head appoint', basis: ['Ps.12(1)a', 'Ps.11(3)'], interpretation: READ.leaderChosen },
      ],
      criteria: [
        { kind: 'post', among: ['functional-expert', 'functional-skilled', 'staff'], basis: ['Ps.12(3)'] },
        { kind: 'education', least: 'd3', basis: ['Ps.12(6)a'] },
        { kind: 'competence', basis: ['Ps.12(6)b'] },
        { kind: 'rating', least: 'good', basis: ['Ps.12(6)c'] },
        { kind: 'staff-job-class', least: 6, basis: ['Ps.12(6)d'] },
      ],
      origin: { fromOwnersUnit: 'preferred', basis: ['Ps.12(5)'] },
      basis: ['Ps.12(1)', 'Ps.12(3)'],
    },
    coordinator: {
      needed: 'never',
      onlyIn: ['high-leader-rates-and-heads'],
      outside: { basis: ['Ps.12(1)', 'Ps.12(2)'], interpretation: READ.coordinatorOutside },
      steps: [{ step: 'owner.unit-head appoint', basis: ['Ps.12(2)'] }],
      criteria: [
        { kind: 'post', among: ['functional-expert', 'functional-skilled'], basis: ['Ps.12(4)'] },
        { kind: 'education', least: 's1', basis: ['Ps.12(7)a'] },
        { kind: 'competence', basis: ['Ps.12(7)b'] },
        { kind: 'rating', least: 'good', basis: ['Ps.12(7)c'] },
        { kind: 'functional-level', least: 'ahli-muda', orSupervisor: true, basis: ['Ps.12(7)d'] },
      ],
      basis: ['Ps.12(2)'],
    },
  },
  term: null,
  change: { basis: ['Ps.11(1)', 'Ps.11(3)'], interpretation: READ.changes },
  volunteers: { basis: ['Ps.13(3)', 'Ps.13(4)'] },
  monitoring: null,
  onDemandReports: { basis: ['Ps.18(3)'] },
  ownPlan: { basis: ['Ps.16(5)a'], interpretation: READ.ownPlan },
  feedback: { basis: ['Ps.16(4)d', 'Lamp. B.2 (tahapan) b'], interpretation: READ.feedback },
  oversight: { basis: ['Ps.16(3)', 'Lamp. B.2 (tahapan) b'], interpretation: READ.feedback },
  progressReport: { basis: ['Ps.18(2)'], interpretation: READ.progressReport },
  controlReport: null,
  memberResults: { basis: ['Ps.16(4)e'], interpretation: READ.memberResults },
  transfer: null,
  thirdLevel: null,
  obstacles: {
    withinUnit: SILENT,
    acrossUnits: { decided: SILENT, followedUp: SILENT },
    acrossAgencies: { decided: SILENT, followedUp: SILENT },
  },
};
