import { endsWithItsTerm, expectationsSet, FIVE_WORKING_DAYS, workloadWeighed } from '../base/grounds.ts';
import { regulation } from '../edition.ts';
import { ARTICLES } from './articles.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { MECHANISMS, TEAM_WORK } from './mechanisms.ts';
import { READINGS } from './readings.ts';
import { BESIDE, REQUESTS } from './requests.ts';
import { ROUTES } from './routes.ts';
import { TEAM } from './team.ts';
/** Peraturan Bupati Dairi 18/2024: the base in full; ten mechanisms (Lamp. D) and an eleventh unit type without one. */
export const dairi = regulation(
  {
    id: 'dairi-18-2024',
    cite: 'Dairi',
    title: {
      id: 'Peraturan Bupati Dairi Nomor 18 Tahun 2024 tentang Penyesuaian Sistem Kerja untuk Penyederhanaan Birokrasi',
      en: 'Dairi Regent Regulation 18/2024 on adjusting the working system for a simpler bureaucracy',
    },
  },
  {
    edition: 1,
    inForce: { from: '2024-09-27' },
    answerWithin: FIVE_WORKING_DAYS,
    term: endsWithItsTerm('Ps.1(28)'),
    expectations: expectationsSet('Ps.17(1)a'),
    workload: workloadWeighed('Lamp. B.2.e'),
    unitMeans: 'unit',
    mechanisms: MECHANISMS,
    routes: ROUTES,
    teamWork: TEAM_WORK,
    team: TEAM,
    raters: null,
    followUp: FOLLOW_UP,
    ...REQUESTS,
    ...BESIDE,
    readings: READINGS,
    articles: ARTICLES,
  },
);
