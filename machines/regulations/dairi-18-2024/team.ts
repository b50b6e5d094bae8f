import type { Ground } from '../../citation.ts';
import type { TeamRules } from '../../team/procedure/team-types.ts';
import { TEAM_READINGS as READ } from '../base/team-readings.ts';

const raised = (item: string): Ground => ({
  basis: [`Lamp. B.3 (pelaksanaan) ${item}`],
  interpretation: READ.obstacles,
});

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
  memberResults: { basis: ['Lamp. B.3 Ketua Tim 5'], interpretation: READ.memberResults },
  transfer: null,
  thirdLevel: { basis: ['Lamp. B.1.e'], interpretation: READ.thirdLevel },
  obstacles: {
    withinUnit: raised('a.3'),
    acrossUnits: { decided: raised('b.3'), followedUp: raised('b.4') },
    acrossAgencies: { decided: raised('c.4'), followedUp: raised('c.5') },
  },
};
