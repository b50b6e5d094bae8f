import type { Reviewer } from '../vocabulary.ts';
import { ACTOR_WORDS } from '../words/actors.ts';
import type { Label } from '../words/label.ts';
import type { LawRow } from './law-row.ts';
import { NOT } from './reasons.ts';

/** How one unit type works, as an annex tells it. */
export interface MechanismText {
  /** Who rates and who heads. */
  readonly led: Label;
  readonly by: Label;
  /** Who heads, as an annex calls them. */
  readonly head: Label;
  /** To whom a result on target goes, where not to the head. */
  readonly to?: Label;
  /** Whom planning has assign people, and by which steps. */
  readonly assigned?: Omit<LawRow, 'article'>;
  /** False where the text asks for no monitoring and feedback. */
  readonly monitored?: false;
  /** Which reports the text tells under execution. */
  readonly reported: readonly string[];
  /** Who reviews, one after the other; the last declares the task complete. */
  readonly chain: readonly Reviewer[];
  /** What evaluation asks besides. */
  readonly evaluation?: readonly Omit<LawRow, 'article'>[];
}

/** The conditions of a mechanism: who leads, then its three stages (a planning, b execution, c evaluation). */
export const mechanismRows = (place: string, text: MechanismText): readonly LawRow[] => [
  { article: place, asks: text.led, by: text.by },
  ...[
    {
      asks: {
        id: 'Perencanaan: perjanjian kinerja, sasaran, dan strategi disepakati',
        en: 'Planning: agreement, targets and strategy are settled',
      },
      not: NOT.planning,
    },
    ...(text.assigned ? [text.assigned] : []),
    {
      asks: {
        id: `Yang ditugaskan menyusun rencana kegiatan dan anggaran bersama ${text.head.id}`,
        en: `Those assigned plan activities and budget with the ${text.head.en}`,
      },
      steps: ['assignee plan'],
    },
  ].map((row) => ({ article: `${place}.a`, ...row })),
  ...[
    {
      asks: {
        id: 'Pelaksanaan: rencana dirinci dan peran dibagi menurut kompetensi',
        en: 'Execution: the plan is detailed, and roles are split by competence',
      },
      steps: ['assignee plan'],
    },
    {
      asks: { id: 'Yang ditugaskan bekerja secara kolaboratif', en: 'Those assigned collaborate' },
      not: NOT.collaboration,
    },
    ...(text.monitored === false
      ? []
      : [
          {
            asks: {
              id: 'Pekerjaan dipantau dan diberi umpan balik, berkala atau sewaktu-waktu',
              en: 'Work is monitored and given feedback, periodically or at any time',
            },
            steps: ['may give-feedback'],
          },
        ]),
    {
      asks: {
        id: `Hasil yang sesuai target disampaikan kepada ${(text.to ?? text.head).id}`,
        en: `A result on target goes to the ${(text.to ?? text.head).en}`,
      },
      steps: text.reported,
    },
  ].map((row) => ({ article: `${place}.b`, ...row })),
  ...[...text.chain.map(reviewed), ...(text.evaluation ?? [])].map((row) => ({ article: `${place}.c`, ...row })),
];

function reviewed(reviewer: Reviewer, index: number, chain: readonly Reviewer[]): Omit<LawRow, 'article'> {
  const { id, en } = ACTOR_WORDS[reviewer];
  return index < chain.length - 1
    ? {
        asks: {
          id: `Evaluasi: ${id} meninjau dan menyampaikannya ke atas`,
          en: `Evaluation: ${en} reviews and passes it up`,
        },
        steps: [`${reviewer} review`],
      }
    : {
        asks: {
          id: `Selesai setelah ${id} menerimanya sebagai sesuai target`,
          en: `Complete once ${en} accepts it as on target`,
        },
        steps: [`${reviewer} complete`],
      };
}

/** Off target it goes back. */
export const RETURNED: Omit<LawRow, 'article'> = {
  asks: { id: 'Yang belum sesuai target dikembalikan', en: 'A result off target is returned' },
  steps: ['may return'],
};
