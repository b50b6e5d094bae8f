import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { LEFT } from './articles-reasons.ts';

/** Langsa, annex B: the stages of every unit. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. B.1 (tahapan) a',
    asks: {
      id: 'Perjanjian kinerja dan strategi disusun dan ditetapkan',
      en: 'Performance agreement and strategy are made and set',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. B.1 (tahapan) a',
    asks: {
      id: 'Pejabat Level 1 menempatkan orang di bawah koordinasi Pejabat Level 2',
      en: 'The level 1 official puts people under the coordination of level 2',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. B.1 (tahapan) b',
    asks: {
      id: 'Pejabat Level 2 menentukan tugas dikerjakan tim atau individu',
      en: 'Level 2 decides whether a team or individuals do the task',
    },
    by: BY.forms,
  },
  {
    article: 'Lamp. B.1 (tahapan) b',
    asks: {
      id: '... apakah orang dari unit lain diperlukan',
      en: '... whether people of other units are needed',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.1 (tahapan) b',
    asks: { id: '... dan apakah Ketua Tim diperlukan', en: '... and whether a leader is needed' },
    not: LEFT.alwaysLed,
  },
  {
    article: 'Lamp. B.1 (tahapan) c',
    asks: {
      id: 'Yang ditugaskan menyusun rencana kegiatan dan anggaran',
      en: 'Those assigned plan activities and budget',
    },
  },
  {
    article: 'Lamp. B.2 (tahapan) a',
    asks: { id: 'Yang ditugaskan merinci rencananya', en: 'Those assigned detail the plan' },
    steps: ['assignee plan', 'team-leader plan'],
  },
  {
    article: 'Lamp. B.2 (tahapan) a',
    asks: { id: '... membagi peran', en: '... split the roles' },
    steps: ['team-leader plan'],
  },
  {
    article: 'Lamp. B.2 (tahapan) a',
    asks: { id: '... dan melaksanakannya', en: '... and carry it out' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.2 (tahapan) b',
    asks: {
      id: 'Pejabat Level 2 memantau dan memberi umpan balik',
      en: 'Level 2 monitors and gives feedback',
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. B.2 (tahapan) b',
    asks: { id: 'Ketua Tim memberi umpan balik juga', en: 'So does the leader' },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. B.2 (tahapan) c',
    asks: { id: 'Hasil disampaikan kepada Pejabat Level 2', en: 'Results go to level 2' },
    by: {
      id: 'tahapan melapor, menurut setiap mekanisme (Lamp. B.mek.1-4)',
      en: 'the steps of reporting, by each mechanism (Lamp. B.mek.1-4)',
    },
  },
  {
    article: 'Lamp. B.3 (tahapan)',
    asks: {
      id: 'Pejabat Level 2 meninjau hasil sebelum Pejabat Level 1',
      en: 'Level 2 reviews the result before level 1',
    },
    steps: [
      'administrator review',
      'supervisor review',
      'functional-head review',
      'section-head review',
      'assistant review',
    ],
  },
  {
    article: 'Lamp. B.3 (tahapan)',
    asks: {
      id: 'Selesai setelah Pejabat Level 1 menerimanya sebagai sesuai target',
      en: 'Complete once level 1 accepts it as on target',
    },
    steps: ['high-leader complete', 'administrator complete', 'regional-secretary complete'],
  },
  {
    article: 'Lamp. B.3 (tahapan)',
    asks: {
      id: 'Yang belum sesuai target dikembalikan (pembacaan)',
      en: 'A result off target is returned (a reading)',
    },
    steps: ['may return'],
  },
];
