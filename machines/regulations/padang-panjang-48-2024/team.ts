import type { TeamRules } from '../../team/procedure/team-types.ts';
import { TEAM_READINGS as READ } from '../base/team-readings.ts';

const SILENT = { basis: ['Lamp. IV (not held)'], interpretation: READ.obstaclesSilent };

/** Padang Panjang: its own articles on leader and reports; the rest as the base, since its annexes are not held. */
export const TEAM: TeamRules = {
  formed: { basis: ['Ps.7(2)', 'Lamp. III (not held)'], interpretation: READ.unitHeadForms },
  setBy: 'scope',
  roles: {
    leader: {
      needed: 'unit-head-decides',
      steps: [{ step: 'owner.unit-head appoint', basis: ['Lamp. IV (not held)'], interpretation: READ.leaderChosen }],
      criteria: [],
      origin: { fromOwnersUnit: 'preferred', basis: ['Ps.7(3)'] },
      basis: ['Ps.7(3)'],
      interpretation: READ.leaderOptional,
    },
  },
  term: null,
  change: { basis: ['Ps.7(2)'], interpretation: READ.changes },
  volunteers: { basis: ['Ps.8(3)'] },
  monitoring: null,
  onDemandReports: { basis: ['Ps.13(3)'] },
  ownPlan: { basis: ['Lamp. IV (not held)'], interpretation: READ.ownPlan },
  feedback: { basis: ['Lamp. IV (not held)'], interpretation: READ.feedback },
  oversight: { basis: ['Lamp. IV (not held)'], interpretation: READ.feedback },
  progressReport: { basis: ['Ps.13(2)'], interpretation: READ.progressReport },
  controlReport: null,
  memberResults: null,
  transfer: null,
  thirdLevel: null,
  obstacles: {
    withinUnit: SILENT,
    acrossUnits: { decided: SILENT, followedUp: SILENT },
    acrossAgencies: { decided: SILENT, followedUp: SILENT },
  },
};
