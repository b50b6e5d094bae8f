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

const OF_TEAMS = {
  id: 'Ps.11(1) menyebut tim kerja saja: dipakai juga bagi penugasan individu.',
  en: 'Ps.11(1) speaks of teams only: it is followed for individuals too.',
};

/** Peraturan Walikota Langsa 48/2024: signers of its own, a Verification Team, and one step between departments. */
export const langsa = regulation(
  {
    id: 'langsa-48-2024',
    cite: 'Langsa',
    title: {
      id: 'Peraturan Walikota Langsa Nomor 48 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Kota Langsa',
      en: 'Langsa Mayor Regulation 48/2024 on the working system within the Langsa City Government',
    },
  },
  {
    edition: 1,
    inForce: { from: '2024-12-13' },
    answerWithin: FIVE_WORKING_DAYS,
    term: endsWithItsTerm('Ps.1(19)'),
    expectations: expectationsSet('Ps.19 a'),
    workload: workloadWeighed('Ps.11(1)', OF_TEAMS),
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
