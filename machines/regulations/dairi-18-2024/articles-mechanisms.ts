import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import type { Reviewer, UnitTypeId } from '../../vocabulary.ts';
import type { Label } from '../../words/label.ts';
import { OWN_BY, OWN_NOT } from './articles-reasons.ts';

type Row = Omit<LawRow, 'article'>;

/** One item of annex D: who rates, who heads, who reviews one after the other, and what it says differently. */
interface Item {
  readonly type: UnitTypeId;
  readonly rater: Reviewer;
  readonly head: Reviewer;
  readonly chain: readonly Reviewer[];
  /** Whether the rater first assigns people to the head. */
  readonly allots?: readonly Row[];
  /** Who monitors besides the leader, where it is not the head. */
  readonly watches?: Reviewer;
  /** To whom a result on target goes, where it is not the head. */
  readonly delivered?: readonly Row[];
  /** How it is evaluated, where not by the chain alone. */
  readonly evaluated?: readonly Row[];
}

const WHO: Readonly<Record<Reviewer, Label>> = {
  'functional-head': { id: 'Pejabat Fungsional yang memimpin unit', en: 'the functional officer who heads it' },
  supervisor: { id: 'Pengawas', en: 'the Pengawas' },
  'section-head': { id: 'Kepala Bagian', en: 'the section head' },
  administrator: { id: 'Administrator', en: 'the Administrator' },
  assistant: { id: 'Asisten', en: 'the Assistant' },
  'high-leader': { id: 'Pejabat Pimpinan Tinggi Pratama', en: 'the high leader' },
  'regional-secretary': { id: 'Sekretaris Daerah', en: 'the Regional Secretary' },
};

/** The conditions of an item of annex D: who rates and heads, then planning (a), execution (b) and evaluation (c). */
const mechanism = (n: number, item: Item): readonly LawRow[] => {
  const stage = (letter: string, rows: readonly Row[]): readonly LawRow[] =>
    rows.map((row) => ({ article: `Lamp. D.${n}.${letter}`, ...row }));
  return [
    { article: `Lamp. D.${n}`, asks: led(item), by: ofType(item.type) },
    ...stage('a', planned(item)),
    ...stage('b', executed(item)),
    ...stage('c', item.evaluated ?? reviewed(item.chain)),
  ];
};

const led = ({ rater, head }: Item): Label => {
  const [rates, heads] = [WHO[rater], WHO[head]];
  return rater === head
    ? { id: `${rates.id} menilai dan memimpin`, en: `In this unit ${rates.en} rates and heads` }
    : {
        id: `${rates.id} menilai, ${heads.id} memimpin`,
        en: `In this unit ${rates.en} rates, and ${heads.en} heads`,
      };
};

const planned = ({ head, allots = [] }: Item): readonly Row[] => {
  const { id, en } = WHO[head];
  return [
    {
      asks: {
        id: 'Perencanaan: perjanjian kinerja, pembagian target, dan arahannya ditetapkan',
        en: 'Planning: agreement, division of targets and directions are settled',
      },
      not: NOT.planning,
    },
    ...allots,
    {
      asks: {
        id: `${id} menentukan bentuk tim atau individu, pelibatan unit lain, dan perlu tidaknya Ketua Tim`,
        en: `It is for ${en} to decide on team or individuals, on people of other units and on a leader`,
      },
      by: OWN_BY.decides,
    },
    {
      asks: {
        id: 'Orang dari unit lain dilibatkan hanya melalui permohonan pelibatan',
        en: 'People of other units are involved by a request, and not otherwise',
      },
      by: BY.scopes,
    },
    {
      asks: {
        id: `Yang bekerja individu menyusun rencana kegiatan bersama ${id}`,
        en: `Individuals plan activities together with ${en}`,
      },
      steps: ['assignee plan', 'may agree-plan'],
    },
    {
      asks: {
        id: `Tim kerja menyusun rencana kegiatan bersama ${id}`,
        en: `Teams plan activities together with ${en}`,
      },
      steps: ['team-leader plan'],
    },
    {
      asks: { id: 'Rencana itu memuat anggaran', en: 'That plan has a budget' },
      steps: ['assignee plan', 'team-leader plan'],
    },
  ];
};

const executed = ({ head, watches = head, delivered }: Item): readonly Row[] => {
  const [leads, looks] = [WHO[head], WHO[watches]];
  return [
    {
      asks: {
        id: 'Pelaksanaan: rencana dirinci, sesuai dengan rencana semula',
        en: 'Execution: the plan is detailed, as it was made before',
      },
      steps: ['assignee plan'],
      not: OWN_NOT.onePlan,
    },
    {
      asks: {
        id: 'Peran dibagi menurut kompetensi, keahlian dan/atau keterampilan',
        en: 'Roles are split by competence, expertise or skill',
      },
      steps: ['team-leader plan'],
    },
    {
      asks: {
        id: 'Yang ditugaskan bekerja menurut perannya dan berkolaborasi dengan semua pihak terkait',
        en: 'Those assigned work by their roles, and collaborate with all concerned',
      },
      not: NOT.conduct,
    },
    {
      asks: {
        id: `${looks.id} dan/atau Ketua Tim memantau dan memberi umpan balik, berkala atau sewaktu-waktu`,
        en: `Work is monitored and given feedback by ${looks.en} and/or the leader, periodically or at any time`,
      },
      steps: ['may give-feedback'],
    },
    ...(delivered ?? [
      {
        asks: {
          id: `Individu menyampaikan hasil yang sesuai target kepada ${leads.id}`,
          en: `Individuals deliver a result on target to ${leads.en}`,
        },
        steps: ['assignee report'],
      },
      {
        asks: {
          id: `Ketua Tim menyampaikan hasil yang sesuai target kepada ${leads.id}`,
          en: `The leader delivers a result on target to ${leads.en}`,
        },
        by: OWN_BY.leaderReports,
      },
    ]),
  ];
};

const reviewed = (chain: readonly Reviewer[]): readonly Row[] =>
  chain.map((reviewer, index): Row => {
    const { id, en } = WHO[reviewer];
    return index < chain.length - 1
      ? {
          asks: {
            id: `Evaluasi: ${id} meninjau, dan menyampaikan yang sesuai target ke atas`,
            en: `Evaluation: ${en} reviews, and passes up what is on target`,
          },
          steps: [`${reviewer} review`],
        }
      : {
          asks: {
            id: `Selesai setelah ${id} meninjau dan menerimanya sebagai sesuai target`,
            en: `Complete once ${en} has reviewed it and accepts it as on target`,
          },
          steps: [`${reviewer} complete`],
        };
  });

/** Where the rater, on the recommendation of the head or not, first assigns people to the head. */
const allots = (rater: Reviewer, head: Reviewer, recommended: boolean): readonly Row[] => {
  const [rates, heads] = [WHO[rater], WHO[head]];
  return [
    {
      asks: {
        id: `${rates.id} menugaskan orang untuk membantu ${heads.id}${recommended ? ', atas rekomendasinya' : ''}`,
        en: `People are assigned to help ${heads.en} by ${rates.en}${recommended ? ', as the former recommends' : ''}`,
      },
      steps: ['owner.unit-head propose', 'owner.rater appoint'],
      not: OWN_NOT.perTask,
    },
    {
      asks: {
        id: 'Rekomendasinya menimbang jumlah, jenis, dan jenjang jabatan serta kebutuhan dari unit lain',
        en: 'The recommendation weighs number, kind and level of posts, and the need for other units',
      },
      not: OWN_NOT.needs,
    },
  ];
};

/** Where one level reviews, what is off target goes back by its own item. */
const returnsItself = (reviewer: Reviewer): Pick<Item, 'evaluated'> => ({
  evaluated: [
    ...reviewed([reviewer]),
    {
      asks: {
        id: 'Yang belum sesuai target atau ekspektasi dikembalikan kepada individu atau tim untuk disesuaikan',
        en: 'A result off target is returned to the individual or team, to be revised',
      },
      steps: ['may return'],
    },
  ],
});

const D2_DELIVERED: readonly Row[] = [
  {
    asks: {
      id: 'Individu menyampaikan hasil yang sesuai target kepada Pejabat Pimpinan Tinggi Pratama (pembacaan: sebagai tembusan, karena Administrator meninjau lebih dahulu)',
      en: 'Individuals deliver a result on target to the high leader (a reading: as a copy, for the Administrator reviews it first)',
    },
    steps: ['assignee report'],
  },
  {
    asks: {
      id: 'Ketua Tim menyampaikan hasil yang sesuai target kepada Pejabat Pimpinan Tinggi Pratama (pembacaan yang sama)',
      en: 'The leader delivers a result on target to the high leader (the same reading)',
    },
    steps: ['team-leader report'],
  },
];

const D2_EVALUATED: readonly Row[] = [
  {
    asks: {
      id: 'Evaluasi: Administrator menerima laporan dan meninjau, dan menyampaikan yang sesuai target ke atas',
      en: 'Evaluation: the Administrator is given the report, reviews it, and passes up what is on target',
    },
    steps: ['assignee report', 'team-leader report', 'administrator review'],
  },
  ...reviewed(['high-leader']),
];

const D3_EVALUATED: readonly Row[] = [
  {
    asks: {
      id: 'Evaluasi: Pejabat Pimpinan Tinggi Pratama meninjau hasil',
      en: 'Evaluation: the high leader reviews the result',
    },
    steps: ['high-leader complete'],
  },
  {
    asks: {
      id: 'Selesai setelah pejabat itu menerimanya sebagai sesuai target (pembacaan: teks menyebut JPT Madya, yang tidak ada di kabupaten)',
      en: 'Complete once that official accepts it as on target (a reading: the text has a JPT Madya, whom a regency does not have)',
    },
    steps: ['high-leader complete'],
  },
];

/** Dairi, annex D: the mechanisms by unit type. */
export const MECHANISM_ROWS: readonly LawRow[] = [
  ...mechanism(1, {
    ...{ type: 'high-leader-rates', rater: 'high-leader', head: 'administrator' },
    chain: ['administrator', 'high-leader'],
    allots: allots('high-leader', 'administrator', true),
  }),
  ...mechanism(2, {
    ...{ type: 'administrator-rates-and-heads', rater: 'administrator', head: 'administrator' },
    chain: ['administrator', 'high-leader'],
    watches: 'high-leader',
    delivered: D2_DELIVERED,
    evaluated: D2_EVALUATED,
  }),
  ...mechanism(3, {
    ...{ type: 'high-leader-rates-and-heads', rater: 'high-leader', head: 'high-leader' },
    chain: ['high-leader'],
    evaluated: D3_EVALUATED,
  }),
  ...mechanism(4, {
    ...{ type: 'administrator-rates', rater: 'administrator', head: 'supervisor' },
    chain: ['supervisor', 'administrator'],
    allots: allots('administrator', 'supervisor', true),
  }),
  ...mechanism(5, {
    ...{ type: 'administrator-alone', rater: 'administrator', head: 'administrator' },
    chain: ['administrator'],
    ...returnsItself('administrator'),
  }),
  ...mechanism(6, {
    ...{ type: 'supervisor-alone', rater: 'supervisor', head: 'supervisor' },
    chain: ['supervisor'],
    ...returnsItself('supervisor'),
  }),
  ...mechanism(7, {
    ...{ type: 'functional-alone', rater: 'functional-head', head: 'functional-head' },
    chain: ['functional-head'],
    ...returnsItself('functional-head'),
  }),
  ...mechanism(8, {
    ...{ type: 'secretary-rates', rater: 'regional-secretary', head: 'assistant' },
    chain: ['assistant', 'regional-secretary'],
    allots: allots('regional-secretary', 'assistant', false),
  }),
  ...mechanism(9, {
    ...{ type: 'assistant-rates', rater: 'assistant', head: 'section-head' },
    chain: ['section-head', 'assistant', 'regional-secretary'],
    allots: allots('assistant', 'section-head', true),
  }),
  ...mechanism(10, {
    ...{ type: 'section-head-rates-and-heads', rater: 'section-head', head: 'section-head' },
    chain: ['section-head', 'assistant', 'regional-secretary'],
  }),
];
