import { endsWithItsTerm, expectationsSet, FIVE_WORKING_DAYS, workloadWeighed } from '../base/grounds.ts';
import { regulation } from '../edition.ts';
import { ARTICLES } from './articles.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { MECHANISMS, TEAM_WORK } from './mechanisms.ts';
import { READINGS } from './readings.ts';
import { BESIDE, REQUESTS } from './requests.ts';
import { ROUTES } from './routes.ts';
import { TEAM } from './team.ts';

const NOT_HELD = {
  id: 'Lampiran III tidak dipegang: menurut model Kementerian penugasan direncanakan berdasarkan beban kerja.',
  en: "Annex III is not held: by the ministry's model assignments are planned by workload.",
};

/** Peraturan Wali Kota Padang Panjang 48/2024: its own articles as law, the base for what its annexes would say. */
export const padangPanjang = regulation(
  {
    id: 'padang-panjang-48-2024',
    cite: 'Padang Panjang',
    title: {
      id: 'Peraturan Wali Kota Padang Panjang Nomor 48 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Daerah',
      en: 'Padang Panjang Mayor Regulation 48/2024 on the working system of the regional government',
    },
  },
  {
    edition: 1,
    inForce: { from: '2024-12-27' },
    answerWithin: FIVE_WORKING_DAYS,
    term: endsWithItsTerm('Ps.1(14)'),
    expectations: expectationsSet('Ps.15(1)a'),
    workload: workloadWeighed('Lamp. III (not held)', NOT_HELD),
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
