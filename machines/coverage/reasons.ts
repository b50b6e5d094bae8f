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
  rank: "the directory: the class of whoever is assigned moves the rater's seat, at the opening or when the person is named",
  rankAbove:
    "the directory: the class of whoever is assigned moves the rater's seat, where the unit also has those officials' seats",
  perPerson:
    "the directory: a Pelaksana's rater is found by the seats of the unit, at the opening or when the person is named",
  tables:
    "the directory: the unit's table and the person's post and grade find the rater's seat; `penugasan directory check` finds units that contradict it",
  generalRule: 'the tables prevail; where one forgets a post, the refusal `post-without-rater` names this rule',
  auditor: 'whoever sits in it can be given the auditor role, which reads everything and changes nothing',
} as const;

/** Why nothing carries an article out yet, or what is left of it. */
export const NOT = {
  planning: 'planning before the task (agreement, targets, strategy) is outside the system',
  conductInDetail: 'collaboration in the work is not recorded',
  coordination: 'coordination with others is not a step',
  conduct: 'how the work itself is done is not a step',
  management: 'a duty of management, not a step',
  placement: 'placing people comes before: the directory only records it',
  performance: 'performance management runs under legislation of its own: the system only gives evidence for it',
  letterFile: 'the letter is a record with signer, addressee and copies; no document (PDF) is made of it',
  offTheSystem:
    'heads of an agency that is not on the system are not told: their letters are put on record, none are sent',
  shared: 'organisational: which applications an agency shares is not a step',
  sameLevel:
    'of two raters of one level the seat of the unit is taken, also where the table lets only the other rate the post',
} as const;
