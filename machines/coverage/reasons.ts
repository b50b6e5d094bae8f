/** What carries out articles that no procedure cites: the same answer in several texts. */
export const BY = {
  seats: 'the directory: the seats of each unit say who rates and who heads it',
  unitTypes: 'the unit types: each says who rates, who heads and who reviews',
  delegated: 'the directory, as a reading: one with a delegation in force (Plt., Plh.) acts from the position',
  forms: 'procedures for individuals and for members of teams',
  channels: 'procedures by appointment and on own request',
  scopes: 'procedures for each scope; an act that opens one is refused where the two units lie otherwise',
  kinds: 'members of a team may hold posts of any kind',
  size: 'whoever forms a team says its size and whether it has a leader',
  several: 'nothing limits a person to one assignment; a team shows how many each member has open',
  incidental: 'an assignment has the purpose and period of its own task, routine or not',
  rank: "the directory: where the person is named when the assignment opens, the class moves the rater's seat",
  rankAbove:
    "the directory: where the person is named when the assignment opens and the unit also has those officials' seats, the class moves the rater's seat",
  quarterly: 'the unit head is reminded every three months, by Lamp. V.a; what was seen is not recorded',
  auditor: 'whoever sits in it can be given the auditor role, which reads everything and changes nothing',
} as const;

/** Why nothing carries an article out yet, or what is left of it. */
export const NOT = {
  planning: 'planning before the task (agreement, targets, strategy) is outside the system',
  planAndMonitoring:
    'monitoring and feedback are recorded for teams, not for individuals; collaboration in the work is not recorded',
  conductInDetail: 'collaboration in the work is not recorded',
  coordination: 'coordination with others is not a step',
  conduct: 'how the work itself is done is not a step',
  management: 'a duty of management, not a step',
  workload: 'workload is neither computed nor checked',
  placement: 'placing people comes before: the directory only records it',
  performance: 'performance management runs under legislation of its own: the system only gives evidence for it',
  letterFile: 'the letter is a record with signer, addressee and copies; no document (PDF) is made of it',
  incoming: 'an agency that is not on the system cannot answer: incoming letters are not recorded',
  shared: 'organisational: which applications an agency shares is not a step',
  tables: 'the tables tell who rates a post, but the seats of units are not checked against them',
  perPerson: 'a unit has one rater: choosing by person is left to how units are entered',
} as const;
