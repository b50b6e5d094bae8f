import type { LawRow } from '../../coverage/law-row.ts';
import { NOT, ofType } from '../../coverage/reasons.ts';
import type { Actor, Reviewer, UnitTypeId } from '../../vocabulary.ts';
import { ACTOR_WORDS } from '../../words/actors.ts';
import type { Label } from '../../words/label.ts';
import { CHOSEN } from './articles-annex.ts';

/** Where the items of II.D differ. */
interface Item {
  readonly unitType: UnitTypeId;
  readonly led: Label;
  readonly head: Actor;
  /** Who monitors, and to whom a result on target goes, where another than the head. */
  readonly watches?: Actor;
  /** Where those assigned come by the rater. */
  readonly assigned?: readonly Condition[];
  /** Who reviews, one after the other. */
  readonly chain: readonly Reviewer[];
  /** Whether it says that a result off target is returned. */
  readonly returns?: true;
  /** To which units it applies. */
  readonly holdsFor?: Label;
}
type Condition = Omit<LawRow, 'article'>;

const ASKED_FOR: Label = {
  id: 'penunjukan lintas unit, menurut Lamp. II.B.2.1)b): tidak dimulai selain dengan permohonan',
  en: 'appointments across units, by Lamp. II.B.2.1)b): none begins but with a request',
};
const ON_RECORD: Label = {
  id: 'direktori: tipe setiap unit dicatat oleh yang mengelolanya; namanya tidak diperiksa',
  en: "the directory: each unit's type is recorded by whoever keeps it; the name is not checked",
};

/** D.2.b names the high leader, who gets a copy of what the Administrator reviews first. */
const AS_A_COPY: Label = { id: ' (pembacaan: sebagai tembusan)', en: ' (a reading: as a copy)' };
const NOTHING: Label = { id: '', en: '' };
const inSentence = (actor: Actor): Label => ({
  id: ACTOR_WORDS[actor].id,
  en: `${ACTOR_WORDS[actor].en[0]?.toLowerCase()}${ACTOR_WORDS[actor].en.slice(1)}`,
});

/** Planning, execution and evaluation by one item, which all say in nearly the same words. */
function item(n: number, text: Item): readonly LawRow[] {
  const place = `Lamp. II.D.${n}`;
  const head = inSentence(text.head);
  const watches = inSentence(text.watches ?? text.head);
  return [
    { article: place, asks: text.led, by: ofType(text.unitType) },
    ...planning(head, text.assigned ?? []).map((row) => ({ article: `${place}.a`, ...row })),
    ...execution(watches, text.watches ? AS_A_COPY : NOTHING).map((row) => ({ article: `${place}.b`, ...row })),
    ...evaluation(text).map((row) => ({ article: `${place}.c`, ...row })),
  ];
}

const planning = (head: Label, assigned: readonly Condition[]): readonly Condition[] => [
  {
    asks: {
      id: 'Perencanaan: perjanjian kinerja, pembagian target, dan arahan ditetapkan',
      en: 'Planning: agreement, division of targets and directions are settled',
    },
    not: NOT.planning,
  },
  {
    asks: {
      id: `${head.id} menentukan: tim atau individu, orang dari unit lain, perlu tidaknya Ketua Tim`,
      en: `The ${head.en} decides: team or individual, people of other units, a leader or not`,
    },
    by: CHOSEN,
  },
  {
    asks: {
      id: 'Orang dari unit lain dilibatkan melalui permohonan',
      en: 'People of other units are involved by a request',
    },
    by: ASKED_FOR,
  },
  {
    asks: {
      id: `Yang bekerja individu menyusun rencana kegiatan bersama ${head.id}`,
      en: `Individuals plan their activities together with the ${head.en}`,
    },
    steps: ['assignee plan', 'may agree-plan'],
  },
  {
    asks: { id: 'Rencana itu memuat anggarannya', en: 'That plan says its budget' },
    steps: ['assignee plan'],
  },
  {
    asks: {
      id: `Tim pun menyusun rencananya bersama ${head.id}`,
      en: `A team too plans together with the ${head.en}`,
    },
    steps: ['team-leader plan'],
  },
  ...assigned,
];

const execution = (watches: Label, how: Label): readonly Condition[] => [
  {
    asks: {
      id: 'Pelaksanaan: yang ditugaskan merinci kegiatannya',
      en: 'Execution: those assigned detail their activities',
    },
    steps: ['assignee plan'],
  },
  { asks: { id: 'Peran dibagi menurut kompetensi', en: 'Roles are split by competence' }, steps: ['team-leader plan'] },
  {
    asks: {
      id: 'Yang ditugaskan berkolaborasi dengan semua pihak terkait',
      en: 'Those assigned collaborate with everyone concerned',
    },
    not: NOT.collaboration,
  },
  {
    asks: {
      id: `${watches.id} dan/atau Ketua Tim memantau dan memberi umpan balik, berkala atau sewaktu-waktu`,
      en: `The ${watches.en} and/or the team leader monitor and give feedback, periodically or at any time`,
    },
    steps: ['may give-feedback'],
  },
  {
    asks: {
      id: `Individu atau Ketua Tim menyampaikan hasil yang sesuai target kepada ${watches.id}${how.id}`,
      en: `An individual or the team leader delivers a result on target to the ${watches.en}${how.en}`,
    },
    steps: ['assignee report', 'team-leader report'],
  },
];

const evaluation = ({ chain, returns, holdsFor, watches }: Item): readonly Condition[] => [
  ...chain.map((reviewer, index): Condition => {
    const { id, en } = inSentence(reviewer);
    // D.2.c has the result reviewed first that D.2.b gives to the high leader: the report goes to the reviewer.
    const reported = index === 0 && watches ? REPORTS : [];
    return index < chain.length - 1
      ? {
          asks: {
            id: `Evaluasi: ${id} meninjau dan menyampaikannya ke atas`,
            en: `Evaluation: the ${en} reviews and passes it up`,
          },
          steps: [...reported, `${reviewer} review`],
        }
      : {
          asks: {
            id: `Selesai setelah ${id} menerimanya sebagai sesuai target`,
            en: `Complete once the ${en} accepts it as on target`,
          },
          steps: [`${reviewer} complete`],
        };
  }),
  ...(returns
    ? [{ asks: { id: 'Yang belum sesuai dikembalikan', en: 'A result off target is returned' }, steps: ['may return'] }]
    : []),
  ...(holdsFor ? [{ asks: holdsFor, by: ON_RECORD }] : []),
];
const REPORTS = ['assignee report', 'team-leader report'];

/** Probolinggo, annex II.D: how each type of unit works. */
export const MECHANISM_ARTICLES: readonly LawRow[] = [
  ...item(1, {
    unitType: 'section-head-rates-and-heads',
    led: {
      id: 'Sekretariat Daerah: Kepala Bagian menilai dan memimpin',
      en: 'Regional secretariat: the section head rates and heads',
    },
    head: 'section-head',
    chain: ['section-head', 'assistant', 'regional-secretary'],
  }),
  ...item(2, {
    unitType: 'administrator-rates-and-heads',
    led: {
      id: 'Di bawah Pejabat Pimpinan Tinggi Pratama, Administrator menilai dan memimpin',
      en: 'Under a high leader, the Administrator rates and heads',
    },
    head: 'administrator',
    watches: 'high-leader',
    chain: ['administrator', 'high-leader'],
    holdsFor: {
      id: 'Berlaku bagi semua Perangkat Daerah selain DPMPTSP, BPBD, Kecamatan, RSUD Tipe C, dan UPTD',
      en: 'It holds for all departments but DPMPTSP, BPBD, Kecamatan, RSUD C and UPTD',
    },
  }),
  ...item(3, {
    unitType: 'high-leader-rates-and-heads',
    led: {
      id: 'Satu level: Pejabat Pimpinan Tinggi Pratama menilai dan memimpin',
      en: 'One level: the high leader rates and heads',
    },
    head: 'high-leader',
    chain: ['high-leader'],
    holdsFor: { id: 'Berlaku bagi DPMPTSP', en: 'It holds for DPMPTSP' },
  }),
  ...item(4, {
    unitType: 'administrator-rates',
    led: { id: 'Administrator menilai, Pengawas memimpin', en: 'The Administrator rates, the Pengawas heads' },
    head: 'supervisor',
    assigned: [
      {
        asks: {
          id: 'Administrator menugaskan orang atas rekomendasi Pengawas',
          en: 'The Administrator assigns people on the recommendation of the Pengawas',
        },
        steps: ['owner.unit-head propose', 'owner.rater appoint'],
        not: {
          id: 'hanya bila instansi memilih Pejabat Penilai Kinerja yang menetapkan; bila tidak, Pengawas sendiri yang menunjuk',
          en: 'only where the agency has the rater set assignments; else the Pengawas appoints',
        },
      },
      {
        asks: {
          id: 'Rekomendasi menimbang jumlah, jenis, dan jenjang jabatan serta kebutuhan lintas unit',
          en: 'The recommendation weighs number, kind and level of posts, and the need for people of other units',
        },
        not: {
          id: 'usulannya tidak diminta memuat pertimbangan itu',
          en: 'the proposal is not asked to say so',
        },
      },
    ],
    chain: ['supervisor', 'administrator'],
    holdsFor: {
      id: 'Berlaku bagi Kecamatan, BPBD, serta RSUD Tipe C dan Tipe D',
      en: 'It holds for Kecamatan, BPBD, RSUD C and D',
    },
  }),
  ...item(5, {
    unitType: 'supervisor-alone',
    led: { id: 'Satu level: Pengawas menilai dan memimpin', en: 'One level: the Pengawas rates and heads' },
    head: 'supervisor',
    chain: ['supervisor'],
    returns: true,
    holdsFor: { id: 'Berlaku bagi UPTD dan Kelurahan', en: 'It holds for UPTD and Kelurahan' },
  }),
  ...item(6, {
    unitType: 'functional-alone',
    led: {
      id: 'Satu level: Pejabat Fungsional menilai dan memimpin',
      en: 'One level: a functional officer rates and heads',
    },
    head: 'functional-head',
    chain: ['functional-head'],
    returns: true,
    holdsFor: { id: 'Berlaku bagi Puskesmas dan sekolah', en: 'It holds for Puskesmas and schools' },
  }),
];
