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
/** Peraturan Wali Kota Surakarta 32/2023: the top official of a department heads its one unit; rater, then unit head. */
export const surakarta = regulation(
  {
    id: 'surakarta-32-2023',
    cite: 'Surakarta',
    title: {
      id: 'Peraturan Wali Kota Surakarta Nomor 32 Tahun 2023 tentang Sistem Kerja pada Pemerintah Kota Surakarta',
      en: 'Surakarta Mayor Regulation 32/2023 on the working system of the Surakarta City Government',
    },
  },
  {
    edition: 1,
    inForce: { from: '2023-12-06' },
    answerWithin: FIVE_WORKING_DAYS,
    term: endsWithItsTerm('Ps.1(27)'),
    expectations: expectationsSet('Ps.28(1)a', 'Lamp. IV ¶1'),
    workload: workloadWeighed('Ps.13(6)'),
    unitMeans: 'department',
    mechanisms: MECHANISMS,
    routes: ROUTES,
    teamWork: TEAM_WORK,
    team: TEAM,
    raters: RATERS,
    followUp: FOLLOW_UP,
    supportingData: { basis: ['Ps.26(1)'] },
    ...REQUESTS,
    ...BESIDE,
    readings: READINGS,
    articles: ARTICLES,
  },
);
