import type { TeamRules } from '../../team/team-types.ts';
import { TEAM_READINGS as READ } from '../base/team-readings.ts';

/** Dairi: the base. The unit head forms the team, and may appoint one leader by expertise or skill. */
export const TEAM: TeamRules = {
  formed: { basis: ['Lamp. B.3.e', 'Lamp. B.2.c', 'Ps.10(2)'], interpretation: READ.unitHeadForms },
  setBy: 'scope',
  roles: {
    leader: {
      needed: 'unit-head-decides',
      steps: [{ step: 'owner.unit-head appoint', basis: ['Lamp. B.3.c'] }],
      criteria: [],
      attests: [{ kind: 'skill', basis: ['Lamp. B.3.c'], interpretation: READ.attestedSkill }],
      origin: { fromOwnersUnit: 'preferred', basis: ['Lamp. B.3.d', 'Ps.10(3)'] },
      basis: ['Lamp. B.3.c'],
      interpretation: READ.leaderOptional,
    },
  },
  term: null,
  change: { basis: ['Lamp. B.3.e'], interpretation: READ.changes },
  volunteers: { basis: ['Ps.11(3)', 'Lamp. B.2 (cara) b'] },
  monitoring: null,
  onDemandReports: { basis: ['Ps.15(3)'] },
  ownPlan: { basis: ['Lamp. B.3 Anggota 1'], interpretation: READ.ownPlan },
  feedback: {
    basis: ['Lamp. A.2.b', 'Lamp. B.3 Ketua Tim 4'],
    interpretation: READ.feedback,
  },
  oversight: { basis: ['Lamp. A.2.b', 'Lamp. B.3 (pelaksanaan) a.4'], interpretation: READ.feedback },
  progressReport: { basis: ['Ps.15(2)'], interpretation: READ.progressReport },
  controlReport: null,
  thirdLevel: { basis: ['Lamp. B.1.e'], interpretation: READ.thirdLevel },
  obstacle: {
    basis: [
      'Lamp. B.3 (pelaksanaan) a.3',
      'Lamp. B.3 (pelaksanaan) b.3',
      'Lamp. B.3 (pelaksanaan) b.4',
      'Lamp. B.3 (pelaksanaan) c.4',
      'Lamp. B.3 (pelaksanaan) c.5',
    ],
    interpretation: READ.obstacles,
  },
};
