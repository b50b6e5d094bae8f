import type { Ground } from '../../citation.ts';
import type { TeamRules } from '../../team/procedure/team-types.ts';
import { TEAM_READINGS as READ } from '../base/team-readings.ts';

const raised = (item: string): Ground => ({ basis: [`Lamp. II.B.3.${item}`], interpretation: READ.obstacles });

/** Probolinggo: as the base. */
export const TEAM: TeamRules = {
  formed: { basis: ['Lamp. II.B.2', 'Ps.10(2)'], interpretation: READ.unitHeadForms },
  setBy: 'scope',
  roles: {
    leader: {
      needed: 'unit-head-decides',
      steps: [{ step: 'owner.unit-head appoint', basis: ['Lamp. II.B.3 (tim) c'] }],
      criteria: [],
      attests: [{ kind: 'skill', basis: ['Lamp. II.B.3 (tim) c'], interpretation: READ.attestedSkill }],
      origin: { fromOwnersUnit: 'preferred', basis: ['Ps.10(3)'] },
      basis: ['Lamp. II.B.3 (tim) c'],
      interpretation: READ.leaderOptional,
    },
  },
  term: null,
  change: { basis: ['Lamp. II.B.3 (tim) e'], interpretation: READ.changes },
  volunteers: { basis: ['Ps.11(3)', 'Lamp. II.B.2.2)'] },
  monitoring: null,
  onDemandReports: { basis: ['Ps.15(3)'] },
  ownPlan: { basis: ['Lamp. II.B.3 Anggota Tim butir 1'], interpretation: READ.ownPlan },
  feedback: {
    basis: ['Lamp. II.A.2.b', 'Lamp. II.B.3 Ketua Tim butir 4'],
    interpretation: READ.feedback,
  },
  oversight: { basis: ['Lamp. II.A.2.b', 'Lamp. II.B.3.a 4'], interpretation: READ.feedback },
  progressReport: { basis: ['Ps.15(2)'], interpretation: READ.progressReport },
  controlReport: null,
  memberResults: { basis: ['Lamp. II.B.3 Ketua Tim butir 5'], interpretation: READ.memberResults },
  transfer: null,
  thirdLevel: null,
  obstacles: {
    withinUnit: raised('a'),
    acrossUnits: { decided: raised('b'), followedUp: raised('b') },
    acrossAgencies: { decided: raised('c'), followedUp: raised('c') },
  },
};
