import type { RouteId } from '../../../machines/vocabulary.ts';

/** One assignment of the story: who asks whom, for what. */
export interface Scene {
  readonly route: RouteId;
  readonly title: string;
  readonly ownerUnit: string;
  readonly homeUnit: string;
  readonly purpose: string;
  readonly competence: string;
  readonly target: string;
}

export const SCENES: readonly Scene[] = [
  {
    route: 'appointment-in-unit',
    title: 'Penunjukan dalam unit: Kelurahan Contoh',
    ownerUnit: 'kelurahan-contoh',
    homeUnit: 'kelurahan-contoh',
    purpose: 'Pemutakhiran data warga penerima bantuan',
    competence: 'Pengolahan data',
    target: 'Data satu kelurahan mutakhir',
  },
  {
    route: 'appointment-cross-unit',
    title: 'Penunjukan lintas unit: Bagian Hukum meminta pegawai Bidang Pembinaan SMP',
    ownerUnit: 'bagian-hukum',
    homeUnit: 'bidang-smp',
    purpose: 'Penyusunan rancangan peraturan tentang sekolah',
    competence: 'Analisis kebijakan pendidikan',
    target: 'Satu rancangan peraturan siap harmonisasi',
  },
  {
    route: 'appointment-cross-agency',
    title: 'Penunjukan lintas instansi: Bidang Pembinaan SD meminta pegawai Kabupaten Tetangga',
    ownerUnit: 'bidang-sd',
    homeUnit: 'bidang-hortikultura',
    purpose: 'Kebun belajar di sekolah dasar',
    competence: 'Penyuluhan hortikultura',
    target: 'Sepuluh sekolah memiliki kebun belajar',
  },
  {
    route: 'voluntary-in-unit',
    title: 'Pengajuan sukarela dalam unit: Puskesmas Contoh',
    ownerUnit: 'puskesmas-contoh',
    homeUnit: 'puskesmas-contoh',
    purpose: 'Kelas ibu hamil keliling',
    competence: 'Kebidanan',
    target: 'Empat kelas setiap bulan',
  },
  {
    route: 'voluntary-cross-unit',
    title: 'Pengajuan sukarela lintas unit: pegawai UPTD Laboratorium ke Bagian Organisasi',
    ownerUnit: 'bagian-organisasi',
    homeUnit: 'uptd-laboratorium',
    purpose: 'Penataan standar operasional prosedur',
    competence: 'Penyusunan prosedur laboratorium',
    target: 'Dua puluh prosedur tertata',
  },
];
