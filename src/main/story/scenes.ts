import type { Award, RouteId } from '../../../machines/vocabulary.ts';

/** One assignment of the story: who asks whom, for what. */
export interface Scene {
  readonly route: RouteId;
  readonly title: string;
  readonly ownerUnit: string;
  readonly homeUnit: string;
  readonly purpose: string;
  readonly competence: string;
  readonly target: string;
  /** What is proposed for whoever did it so well. */
  readonly award?: Award;
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
  {
    route: 'appointment-cross-unit',
    title: 'Kota Probolinggo (88/2024), penunjukan lintas unit: Dinas Sosial meminta pegawai Dinas Perikanan',
    ownerUnit: 'prob-bidang-bantuan',
    homeUnit: 'prob-bidang-nelayan',
    purpose: 'Pendataan keluarga nelayan penerima bantuan',
    competence: 'Penyuluhan perikanan',
    target: 'Lima ratus keluarga terdata',
    award: 'training',
  },
  {
    route: 'appointment-cross-department',
    title: 'Kota Langsa (48/2024), penunjukan lintas perangkat daerah: Dinas Kominfo meminta pegawai Dinas Sosial',
    ownerUnit: 'lgs-bidang-aplikasi',
    homeUnit: 'lgs-bidang-rehabilitasi',
    purpose: 'Aplikasi layanan rehabilitasi',
    competence: 'Pekerjaan sosial',
    target: 'Satu aplikasi dipakai dua puluh pendamping',
  },
  {
    route: 'voluntary-cross-unit',
    title: 'Kota Surakarta (32/2023), pengajuan sukarela lintas unit: pegawai Dinas Kearsipan ke Dinas Pariwisata',
    ownerUnit: 'ska-bidang-destinasi',
    homeUnit: 'ska-bidang-layanan',
    purpose: 'Wisata literasi di kota lama',
    competence: 'Kepustakawanan',
    target: 'Enam rute wisata literasi',
  },
  {
    route: 'voluntary-in-unit',
    title: 'Kota Padang Panjang (48/2024), pengajuan sukarela dalam unit: Bidang Ketahanan Pangan',
    ownerUnit: 'pp-bidang-ketahanan',
    homeUnit: 'pp-bidang-ketahanan',
    purpose: 'Pemetaan lumbung pangan',
    competence: 'Analisis ketahanan pangan',
    target: 'Enam belas kelurahan terpetakan',
  },
];
