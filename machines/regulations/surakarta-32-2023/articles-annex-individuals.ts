import type { LawRow } from '../../coverage/law-row.ts';
import { NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

const PLAN_ONLY: Label = {
  id: 'rencana menyebut kegiatan; jenis rencana hasil kerja tidak dicatat',
  en: 'the plan says the activities; the kind of work result is not recorded',
};
const HEAD_RETURNS: Label = {
  id: 'Pimpinan Unit Organisasi tidak memperbaiki sendiri: hasil dikembalikan kepada yang ditugaskan, menurut pembacaan kami',
  en: 'the unit head does not make it: the result goes back to whoever was assigned, as a reading',
};

/** Surakarta, annex IV 3.1.1: the work of an individual who was appointed. */
export const INDIVIDUALS: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.1.1.1',
    asks: {
      id: 'Perencanaan individu: ekspektasi, strategi, peran, sumber daya, dan target butir kegiatan disepakati dan dituangkan dalam SKP',
      en: "Individuals, planning: expectations, strategy, roles, resources and the targets of a post's activities are agreed, and recorded in the SKP",
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV 3.1.1.1',
    asks: { id: 'Rencana hasil kerja ditetapkan menurut jenisnya', en: 'The plan of results is set, by its kind' },
    steps: ['assignee plan'],
    not: PLAN_ONLY,
  },
  {
    article: 'Lamp. IV 3.1.1.2',
    asks: {
      id: 'Pelaksanaan individu menurut butir kegiatan atau uraian tugas jabatan dan arahan unit',
      en: "Individuals work by their post and by the unit's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. IV 3.1.1.3',
    asks: {
      id: 'Pejabat Penilai Kinerja mengevaluasi hasil individu dan menyampaikannya kepada Pimpinan Unit Organisasi',
      en: "The rater evaluates an individual's result and passes it on to the unit head",
    },
    steps: ['owner.rater review'],
  },
  {
    article: 'Lamp. IV 3.1.1.3',
    asks: {
      id: 'Selesai setelah Pimpinan Unit Organisasi menerimanya sebagai sesuai target',
      en: 'Complete once the unit head accepts it as on target',
    },
    steps: ['owner.unit-head complete'],
  },
  {
    article: 'Lamp. IV 3.1.1.3.c',
    asks: { id: 'Hasil yang tidak sesuai target diperbaiki', en: 'A result off target is improved' },
    steps: ['may return'],
  },
  {
    article: 'Lamp. IV 3.1.1.3.c',
    asks: {
      id: 'Kepala unit yang melakukan perbaikan itu',
      en: 'It is the head of the unit who makes the improvement',
    },
    not: HEAD_RETURNS,
  },
  {
    article: 'Lamp. IV 3.1.1.3.d',
    asks: {
      id: 'Butir kegiatan jabatan fungsional dievaluasi menurut peraturannya',
      en: 'Activities of a functional post are evaluated by their legislation',
    },
    not: NOT.performance,
  },
];
