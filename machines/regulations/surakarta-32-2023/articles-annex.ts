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
    asks: { id: '', en: 'The rater reviews the results of a team or individual' },
    by: { id: '', en: 'the step `review` of the rater, by Lamp. IV 3.1.1.3 and 3.1.2.3' },
  },
  {
    article: 'Lamp. III',
    asks: { id: '', en: 'Who rates and who heads, a table for each kind of department or unit' },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1',
    asks: { id: '', en: 'Placed by the mayor as PPK, by span of control and workload' },
    not: NOT.placement,
  },
  {
    article: 'Lamp. III 2.1.a',
    asks: { id: '', en: 'Ahli Utama and Madya sit under the high leader' },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1.b',
    asks: { id: '', en: 'Ahli Muda and Pertama sit under the Administrator' },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1.c',
    asks: { id: '', en: 'Ahli Utama teachers sit under the head of the school' },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (pendukung)',
    asks: { id: '', en: 'Supporting posts, Muda and lower and Keterampilan, sit under the secretary or section head' },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: '',
      en: 'Core posts sit under the head of division or section; Utama and Madya under the high leader or Assistant',
    },
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
    asks: { id: '', en: 'RSUD: the director heads; heads of sections, divisions and below rate too' },
    by: { id: '', en: `${BY.tables}; its units take the types of III.f, built alike, and their procedures cite that` },
  },
  table('j', 'Puskesmas: its head heads and rates; the Kasubag TU rates staff'),
  table('k', 'UPTD: its head heads and rates; the Kasubag TU rates staff'),
  table('l', 'Schools and SPNF: the head heads and rates'),

  {
    article: 'Lamp. IV ¶1',
    asks: { id: '', en: 'Assigned after a performance dialogue, knowing the own place and rater' },
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV ¶2-4',
    asks: {
      id: '',
      en: 'Before the year heads set the agreement, naming each assignment as individual or team; changes amend it',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV 3.1',
    asks: { id: '', en: 'Appointment by the rater and/or performance owner; in the unit or across' },
  },
  { article: 'Lamp. IV 3.1.a', asks: { id: '', en: 'In the unit: by the unit head, on the proposal of the rater' } },
  {
    article: 'Lamp. IV 3.1.b.1',
    asks: {
      id: '',
      en: "Across units: the owner's head asks the partner's head by letter, copy to the rater concerned",
    },
  },
  {
    article: 'Lamp. IV 3.1.b.2',
    asks: { id: '', en: "The partner's head answers: agreed and whom, or refused with reasons" },
  },
  {
    article: 'Lamp. IV 3.1.c.1',
    asks: { id: '', en: "Across agencies: the owner's head asks the mayor u.p. Regional Secretary, copy to the rater" },
  },
  {
    article: 'Lamp. IV 3.1.c.2',
    asks: { id: '', en: 'The Regional Secretary, for the mayor, asks the other agency by letter' },
  },
  {
    article: 'Lamp. IV 3.1.c.3',
    asks: { id: '', en: 'The mayor receives its answer: agreed and whom, or refused with reasons' },
  },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 1', asks: { id: '', en: 'The letter of request says its purpose' } },
  {
    article: 'Lamp. IV 3.1 (muatan surat) butir 2',
    asks: { id: '', en: '... the competence, expertise or skill needed' },
  },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 3', asks: { id: '', en: '... the expectation or target' } },
  { article: 'Lamp. IV 3.1 (muatan surat) butir 4', asks: { id: '', en: '... and the duration' } },

  {
    article: 'Lamp. IV 3.1.1.1',
    asks: {
      id: '',
      en: 'Individuals, planning: expectations, strategy, roles, work results, resources, recorded in the SKP',
    },
    not: { id: '', en: 'the plan is recorded; what comes before it, and the SKP, is outside the system' },
  },
  {
    article: 'Lamp. IV 3.1.1.2',
    asks: { id: '', en: "Individuals work by post and by the unit's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.1.3',
    asks: {
      id: '',
      en: 'The rater evaluates and passes on to the unit head (a); complete once the unit head accepts (b)',
    },
  },
  { article: 'Lamp. IV 3.1.1.3.c', asks: { id: '', en: 'Off target: the head of the unit makes the improvement' } },
  {
    article: 'Lamp. IV 3.1.1.3.d',
    asks: { id: '', en: 'Activities of a functional post: by their legislation' },
    not: NOT.performance,
  },
  {
    article: 'Lamp. IV 3.1.2.1',
    asks: {
      id: '',
      en: 'Teams, planning: a performance dialogue first; expectations, strategy, roles, resources in the SKP',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV 3.1.2.2 ¶1',
    asks: {
      id: '',
      en: 'The unit head may appoint a leader by expertise or skill, and decides how many teams and members',
    },
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) a-b',
    asks: { id: '', en: "A team collaborates by the unit head's directions" },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) c',
    asks: { id: '', en: 'A team may bring an obstacle, with alternatives, to unit head or rater' },
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) d',
    asks: { id: '', en: 'The unit head or rater monitors and evaluates the team every quarter' },
  },
  {
    article: 'Lamp. IV 3.1.2.2 (ketentuan) e-f',
    asks: { id: '', en: 'Where needed, teams coordinate with other officials and teams, at every stage' },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. IV 3.1.2.2.a',
    asks: { id: '', en: "For a team: the owner's head asks the target unit head by letter" },
  },
  {
    article: 'Lamp. IV 3.1.2.2.b',
    asks: { id: '', en: "The target head handles and answers it, on the rater's recommendation" },
  },
  {
    article: 'Lamp. IV 3.1.2.2.c',
    asks: { id: '', en: 'Agreed: the person drafts the letter, for the unit head to approve' },
  },
  {
    article: 'Lamp. IV 3.1.2.2.d',
    asks: { id: '', en: 'The person receives the letter' },
  },
  { article: 'Lamp. IV 3.1.2.2.e', asks: { id: '', en: 'Not agreed: the target head answers with reasons' } },
  {
    article: 'Lamp. IV 3.1.2.3',
    asks: { id: '', en: 'The rater evaluates the team and passes on to the unit head (a); complete once accepted (b)' },
  },
  { article: 'Lamp. IV 3.1.2.3.c', asks: { id: '', en: 'Off target: the unit makes the improvement' } },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 1)-2)',
    asks: { id: '', en: 'What the rater and the unit head answer for' },
    not: NOT.management,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 3)',
    asks: { id: '', en: 'The controller gives resources and directions, manages the team and monitors it' },
    not: { id: '', en: 'a controller gives feedback and reports; giving resources and managing are no steps' },
  },
  { article: 'Lamp. IV 3.1.2.3.d butir 4)a', asks: { id: '', en: 'The leader details the plan' } },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)b',
    asks: { id: '', en: '... splits the roles' },
    by: { id: '', en: "the leader's step `plan`" },
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)c-d',
    asks: { id: '', en: '... carries it out as planned' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 4)e',
    asks: { id: '', en: "... reports the members' results to rater and unit head, for their rating" },
  },
  { article: 'Lamp. IV 3.1.2.3.d butir 4)f', asks: { id: '', en: '... and sees to collaboration' }, not: NOT.conduct },
  { article: 'Lamp. IV 3.1.2.3.d butir 5)a', asks: { id: '', en: 'A member makes an individual work plan' } },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 5)b',
    asks: { id: '', en: '... works as the leader expects' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.2.3.d butir 5)c',
    asks: { id: '', en: '... and reports the result to the leader' },
    by: { id: '', en: "the member's step `report`, by Ps.23(6)c and 26(3)a" },
  },
];
