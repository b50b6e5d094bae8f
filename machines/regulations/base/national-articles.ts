import type { LawRows } from '../../coverage/law-row.ts';

/** The law of the state on which a deadline rests that no regulation sets. */
export const NATIONAL_ARTICLES: LawRows = {
  leftOut: {
    id: 'semuanya selain tenggat menjawab; apakah ia mengatur permohonan di dalam pemerintahan adalah pembacaan.',
    en: 'everything but the deadline for answering; whether it governs requests inside the government is a reading.',
  },
  rows: [
    {
      article: 'UU 30/2014 Ps.53',
      asks: {
        id: 'Pejabat menjawab permohonan yang lengkap dalam waktu yang ditetapkan',
        en: 'An official answers a complete request within the time set by law',
      },
    },
    {
      article: 'UU 6/2023',
      asks: {
        id: 'Bila tidak ditetapkan: dalam lima hari kerja',
        en: 'Where no law sets one: within five working days',
      },
    },
  ],
};
