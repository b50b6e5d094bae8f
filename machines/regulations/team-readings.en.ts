import { TEAM_READINGS as READ } from './team-readings.ts';

export const TEAM_READINGS_EN: Readonly<Record<string, string>> = {
  [READ.unitHeadForms]:
    "Who forms the team and asks for its members: the head of the performance owner's unit, whose choice the number of teams and members is.",
  [READ.changes]:
    'Adding, replacing and releasing members is not regulated: whoever formed the team does so, always with a reason, and it is recorded.',
  [READ.obstacles]:
    "Leader or members may raise an obstacle; the head of the performance owner's unit decides, the home heads follow up within their own duties and do not decide.",
  [READ.raterDecides]:
    'An obstacle of a team of one unit goes to the unit head or the rater, without a choice: either of them decides.',
  [READ.obstaclesSilent]:
    "Obstacles are not regulated: they are raised with alternatives to the head of the performance owner's unit, as in the ministry's model.",
  [READ.leaderChosen]: 'Who appoints the team leader is not said: whoever sets the team.',
  [READ.leaderOptional]: 'Without a team leader the unit head leads in person, and each member reports.',
  [READ.leaderFirst]:
    'The order of setting the team leader and of the decree on the team is not regulated: the leader is set first, so that the decree can name him or her.',
  [READ.agreementFirst]:
    'When the performance agreement is made is not said: the team leader makes it after being set and before the plan of the team, the controller after being set; nobody decides about it.',
  [READ.personnelSees]:
    'The personnel department runs the proposing and setting, but no act of its own is named: it sees and hands on, and does not decide.',
  [READ.attested]:
    'Who examines cascading, holders of the task and workload is not said: whoever forms the team or nominates attests them, on record.',
  [READ.thirdLevel]:
    'The third-level official coordinates as a team leader does: leads a team that has no leader, where the unit still has such a level.',
  [READ.feedback]: 'Monitoring and feedback happen at any time; they move no step of the team, and are recorded.',
  [READ.ownPlan]: 'When the individual work plan is made is not said: after the assignment letter was received.',
  [READ.controlReport]:
    'When the controller reports is not said: at any time while the team runs, with supporting data as any report.',
  [READ.mutation]:
    "Ps.19(3) and Annex V.d only prefer an origin in the owner's unit, Ps.15(5) requires it: one from outside is refused and offered a transfer (Ps.15(6)).",
  [READ.fourEyes]:
    'In the regional secretariat the regional secretary proposes as unit head and sets as chair of the performance assessment team: recorded as such, without four eyes.',
  [READ.quarter]:
    'Ps.27(2) names January, April, July and October: a vacancy is filled by the end of that month; one that falls in such a month, by the next.',
  [READ.ended]:
    'How a team ends at its term is not regulated further: it ends by itself, with a notice 30 days before.',
};
