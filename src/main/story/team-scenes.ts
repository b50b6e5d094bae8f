import type { RouteId, Scope } from '../../../machines/vocabulary.ts';

/** One team of the story: who forms it, with whom, for what. */
export interface TeamScene {
  readonly title: string;
  readonly ownerUnit: string;
  readonly scope: Scope;
  readonly name: string;
  readonly purpose: string;
  readonly competence: string;
  readonly target: string;
  readonly members: readonly { readonly homeUnit: string; readonly route: RouteId }[];
}

const own = (homeUnit: string) => ({ homeUnit, route: 'appointment-in-unit' }) as const;

export const TEAM_SCENES: readonly TeamScene[] = [
  {
    title: 'Kota Langsa (48/2024), tim kerja lintas perangkat daerah: satu anggota ditolak dan diganti',
    ownerUnit: 'lgs-bidang-aplikasi',
    scope: 'cross-department',
    name: 'Tim Aplikasi Rehabilitasi',
    purpose: 'Aplikasi layanan rehabilitasi',
    competence: 'Pekerjaan sosial',
    target: 'Satu aplikasi dipakai dua puluh pendamping',
    members: [
      own('lgs-bidang-aplikasi'),
      own('lgs-bidang-aplikasi'),
      own('lgs-bidang-aplikasi'),
      { homeUnit: 'lgs-bidang-rehabilitasi', route: 'appointment-cross-department' },
      { homeUnit: 'lgs-bidang-rehabilitasi', route: 'appointment-cross-department' },
    ],
  },
  {
    title: 'Kota Surakarta (32/2023), tim kerja lintas perangkat daerah: ketua ditetapkan Sekretaris Daerah',
    ownerUnit: 'ska-bidang-destinasi',
    scope: 'cross-unit',
    name: 'Tim Pengembangan Destinasi',
    purpose: 'Wisata literasi di kota lama',
    competence: 'Kepustakawanan',
    target: 'Enam rute wisata literasi',
    members: [
      own('ska-bidang-destinasi'),
      own('ska-bidang-destinasi'),
      own('ska-bidang-destinasi'),
      { homeUnit: 'ska-bidang-layanan', route: 'appointment-cross-unit' },
      { homeUnit: 'ska-bidang-layanan', route: 'appointment-cross-unit' },
    ],
  },
];
