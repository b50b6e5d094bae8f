import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';

/** A table of Lampiran III: whom the head rates, and who else rates. */
const table = (letter: string, says: string, left: Pick<LawRow, 'not'> = {}): LawRow => ({
  article: `Lamp. III.${letter}`,
  says,
  ...left,
});

/** Surakarta, annex II, III and IV 3.1 to 3.3: who rates whom, and how people are assigned. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. II.3',
    says: 'The rater reviews the results of a team or individual',
    by: 'the step `review` of the rater, by Lamp. IV 3.1.1.3 and 3.1.2.3',
  },
  { article: 'Lamp. III', says: 'Who rates and who heads, a table for each kind of department or unit', by: BY.tables },
  { article: 'Lamp. III 2.1', says: 'Placed by the mayor as PPK, by span of control and workload', not: NOT.placement },
  { article: 'Lamp. III 2.1.a', says: 'Ahli Utama and Madya sit under the high leader', by: BY.generalRule },
  { article: 'Lamp. III 2.1.b', says: 'Ahli Muda and Pertama sit under the Administrator', by: BY.generalRule },
  { article: 'Lamp. III 2.1.c', says: 'Ahli Utama teachers sit under the head of the school', by: BY.tables },
  {
    article: 'Lamp. III 2.1 (pendukung)',
    says: 'Supporting posts, Muda and lower and Keterampilan, sit under the secretary or section head',
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    says: 'Core posts sit under the head of division or section; Utama and Madya under the high leader or Assistant',
    by: BY.tables,
  },
  table('a', 'Setda: the Regional Secretary heads; Assistants, section and subsection heads rate too'),
  table('b', 'Inspektorat: the Inspektur heads; secretary, Irban and subsection heads rate too', {
    not: NOT.sameLevel,
  }),
  table('c', 'Dinas and Badan: the head heads; secretary, division and subsection heads rate too'),
  table('d', 'One-level Dinas and Badan: the head heads and rates; in the secretariat the secretary and below'),
  table('e', 'Sekretariat DPRD: its secretary heads; section and subsection heads rate too'),
  table('f', 'Three-level departments: the head heads; secretary, division and subdivision heads rate too', {
    not: NOT.sameLevel,
  }),
  table('g', 'BPBD: the Kepala Pelaksana heads; secretary and Kasi rate staff'),
  table('h', 'Kecamatan: the Camat heads; secretary, Kasi, Lurah and those below rate too'),
  {
    article: 'Lamp. III.i',
    says: 'RSUD: the director heads; heads of sections, divisions and below rate too',
    by: `${BY.tables}; its units take the types of III.f, built alike, and their procedures cite that`,
  },
  table('j', 'Puskesmas: its head heads and rates; the Kasubag TU rates staff'),
  table('k', 'UPTD: its head heads and rates; the Kasubag TU rates staff'),
  table('l', 'Schools and SPNF: the head heads and rates'),

  {
    article: 'Lamp. IV ¶1',
    says: 'Assigned after a performance dialogue, knowing the own place and rater',
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV ¶2-4',
    says: 'Before the year heads set the agreement, naming each assignment as individual or team; changes amend it',
    not: NOT.planning,
  },
  { article: 'Lamp. IV 3.1', says: 'Appointment by the rater and/or performance owner; in the unit or across' },
  { article: 'Lamp. IV 3.1.a', says: 'In the unit: by the unit head, on the proposal of the rater' },
  {
    article: 'Lamp. IV 3.1.b.1',
    says: "Across units: the owner's head asks the partner's head by letter, copy to the rater concerned",
  },
  { article: 'Lamp. IV 3.1.b.2', says: "The partner's head answers: agreed and whom, or refused with reasons" },
  {
    article: 'Lamp. IV 3.1.c.1',
    says: "Across agencies: the owner's head asks the mayor u.p. Regional Secretary, copy to the rater",
  },
  { article: 'Lamp. IV 3.1.c.2', says: 'The Regional Secretary, for the mayor, asks the other agency by letter' },
  {
    article: 'Lamp. IV 3.1.c.3',
    says: 'The mayor receives its answer: agreed and whom, or refused with reasons',
  },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 1', says: 'The letter of request says its purpose' },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 2', says: '... the competence, expertise or skill needed' },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 3', says: '... the expectation or target' },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 4', says: '... and the duration' },

  {
    article: 'Lamp. IV 3.1.1.1',
    says: 'Individuals, planning: expectations, strategy, roles, work results, resources, recorded in the SKP',
    not: 'the plan is recorded; what comes before it, and the SKP, is outside the system',
  },
  { article: 'Lamp. IV 3.1.1.2', says: "Individuals work by post and by the unit's directions", not: NOT.conduct },
  {
    article: 'Lamp. IV 3.1.1.3',
    says: 'The rater evaluates and passes on to the unit head (a); complete once the unit head accepts (b)',
  },
  { article: 'Lamp. IV 3.1.1.3.c', says: 'Off target: the head of the unit makes the improvement' },
  {
    article: 'Lamp. IV 3.1.1.3.d',
    says: 'Activities of a functional post: by their legislation',
    not: NOT.performance,
  },
  {
    article: 'Lamp. IV 3.1.2.1',
    says: 'Teams, planning: a performance dialogue first; expectations, strategy, roles, resources in the SKP',
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV 3.1.2.2 ¶1',
    says: 'The unit head may appoint a leader by expertise or skill, and decides how many teams and members',
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) a-b',
    says: "A team collaborates by the unit head's directions",
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) c',
    says: 'A team may bring an obstacle, with alternatives, to unit head or rater',
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) d',
    says: 'The unit head or rater monitors and evaluates the team every quarter',
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) e-f',
    says: 'Where needed, teams coordinate with other officials and teams, at every stage',
    not: NOT.coordination,
  },
  { article: 'Lamp. IV 3.1.2.2.a', says: "For a team: the owner's head asks the target unit head by letter" },
  { article: 'Lamp. IV 3.1.2.2.b', says: "The target head handles and answers it, on the rater's recommendation" },
  { article: 'Lamp. IV 3.1.2.2.c', says: 'Agreed: the person drafts the letter, for the unit head to approve' },
  {
    article: 'Lamp. IV 3.1.2.2.d',
    says: 'The person receives the letter',
  },
  { article: 'Lamp. IV 3.1.2.2.e', says: 'Not agreed: the target head answers with reasons' },
  {
    article: 'Lamp. IV 3.1.2.3',
    says: 'The rater evaluates the team and passes on to the unit head (a); complete once accepted (b)',
  },
  { article: 'Lamp. IV 3.1.2.3.c', says: 'Off target: the unit makes the improvement' },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 1)-2)',
    says: 'What the rater and the unit head answer for',
    not: NOT.management,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 3)',
    says: 'The controller gives resources and directions, manages the team and monitors it',
    not: 'a controller gives feedback and reports; giving resources and managing are no steps',
  },
  { article: 'Lamp. IV 3.1.2.3.d butir 4)a', says: 'The leader details the plan' },
  { article: 'Lamp. IV 3.1.2.3.d butir 4)b', says: '... splits the roles', by: "the leader's step `plan`" },
  { article: 'Lamp. IV 3.1.2.3.d butir 4)c-d', says: '... carries it out as planned', not: NOT.conduct },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)e',
    says: "... reports the members' results to rater and unit head, for their rating",
  },
  { article: 'Lamp. IV 3.1.2.3.d butir 4)f', says: '... and sees to collaboration', not: NOT.conduct },
  { article: 'Lamp. IV 3.1.2.3.d butir 5)a', says: 'A member makes an individual work plan' },
  { article: 'Lamp. IV 3.1.2.3.d butir 5)b', says: '... works as the leader expects', not: NOT.conduct },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 5)c',
    says: '... and reports the result to the leader',
    by: "the member's step `report`, by Ps.23(6)c and 26(3)a",
  },
];
