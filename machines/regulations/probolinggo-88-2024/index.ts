import { endsWithItsTerm, expectationsSet, FIVE_WORKING_DAYS, workloadWeighed } from '../base/grounds.ts';
import { regulation } from '../edition.ts';
import { ARTICLES } from './articles.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { MECHANISMS, TEAM_WORK } from './mechanisms.ts';
import { RATERS } from './raters.ts';
import { READINGS } from './readings.ts';
import { BESIDE, REQUESTS } from './requests.ts';
import { ROUTES } from './routes.ts';
import { TEAM } from './team.ts';
/** Peraturan Wali Kota Probolinggo 88/2024: six mechanisms (Lamp. II.D). */
export const probolinggo = regulation(
  {
    id: 'probolinggo-88-2024',
    cite: 'Probolinggo',
    title: {
      id: 'Peraturan Wali Kota Probolinggo Nomor 88 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah untuk Penyederhanaan Birokrasi',
      en: 'Probolinggo Mayor Regulation 88/2024 on the working system of the government for a simpler bureaucracy',
    },
  },
  {
    edition: 1,
    inForce: { from: '2024-12-31' },
    answerWithin: FIVE_WORKING_DAYS,
    term: endsWithItsTerm('Ps.1(12)'),
    expectations: expectationsSet('Ps.17(1)a'),
    workload: workloadWeighed('Lamp. II.B.2.d'),
    unitMeans: 'unit',
    mechanisms: MECHANISMS,
    routes: ROUTES,
    teamWork: TEAM_WORK,
    team: TEAM,
    raters: RATERS,
    followUp: FOLLOW_UP,
    ...REQUESTS,
    ...BESIDE,
    readings: READINGS,
    articles: ARTICLES,
  },
);
