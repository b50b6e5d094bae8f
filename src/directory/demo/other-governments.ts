import type { DemoAgency, DemoDepartment, DemoUnit } from './organisation.ts';

/** One invented government for each of the other regulations: two departments that can ask each other for people. */

export const OTHER_AGENCIES: readonly DemoAgency[] = [
  {
    id: 'probolinggo',
    name: 'Pemerintah Kota Probolinggo (contoh)',
    regulation: 'probolinggo-88-2024',
    zone: 'Asia/Jakarta',
    authority: 'prob-sekda',
  },
  {
    id: 'langsa',
    name: 'Pemerintah Kota Langsa (contoh)',
    regulation: 'langsa-48-2024',
    zone: 'Asia/Jakarta',
    authority: 'lgs-sekda',
    mayor: 'lgs-wali-kota',
    verificationTeam: 'lgs-tim-verifikasi',
  },
  {
    id: 'surakarta',
    name: 'Pemerintah Kota Surakarta (contoh)',
    regulation: 'surakarta-32-2023',
    zone: 'Asia/Jakarta',
    authority: 'ska-sekda',
    personnelDepartment: 'ska-kepala-bkpsdm',
  },
  {
    id: 'padang-panjang',
    name: 'Pemerintah Kota Padang Panjang (contoh)',
    regulation: 'padang-panjang-48-2024',
    zone: 'Asia/Jakarta',
    authority: 'pp-sekda',
  },
];

export const OTHER_DEPARTMENTS: readonly DemoDepartment[] = [
  { id: 'prob-dinas-sosial', agency: 'probolinggo', name: 'Dinas Sosial', head: 'prob-kadis-sosial' },
  { id: 'prob-dinas-perikanan', agency: 'probolinggo', name: 'Dinas Perikanan', head: 'prob-kadis-perikanan' },
  { id: 'lgs-dinas-kominfo', agency: 'langsa', name: 'Dinas Komunikasi dan Informatika', head: 'lgs-kadis-kominfo' },
  { id: 'lgs-dinas-sosial', agency: 'langsa', name: 'Dinas Sosial', head: 'lgs-kadis-sosial' },
  {
    id: 'ska-dinas-pariwisata',
    agency: 'surakarta',
    name: 'Dinas Kebudayaan dan Pariwisata',
    head: 'ska-kadis-pariwisata',
  },
  { id: 'ska-dinas-arsip', agency: 'surakarta', name: 'Dinas Kearsipan dan Perpustakaan', head: 'ska-kadis-arsip' },
  { id: 'pp-dinas-pangan', agency: 'padang-panjang', name: 'Dinas Pangan dan Pertanian', head: 'pp-kadis-pangan' },
  { id: 'pp-dinas-perdagangan', agency: 'padang-panjang', name: 'Dinas Perdagangan', head: 'pp-kadis-perdagangan' },
];

export const OTHER_UNITS: readonly DemoUnit[] = [
  {
    id: 'prob-bidang-bantuan',
    department: 'prob-dinas-sosial',
    type: 'administrator-rates-and-heads',
    name: 'Bidang Bantuan Sosial',
    levels: { administrator: 'prob-kabid-bantuan', 'high-leader': 'prob-kadis-sosial' },
  },
  {
    id: 'prob-bidang-nelayan',
    department: 'prob-dinas-perikanan',
    type: 'administrator-rates-and-heads',
    name: 'Bidang Pemberdayaan Nelayan',
    levels: { administrator: 'prob-kabid-nelayan', 'high-leader': 'prob-kadis-perikanan' },
  },
  {
    id: 'lgs-bidang-aplikasi',
    department: 'lgs-dinas-kominfo',
    type: 'administrator-rates-and-heads',
    name: 'Bidang Aplikasi',
    levels: { administrator: 'lgs-kabid-aplikasi', 'high-leader': 'lgs-kadis-kominfo' },
  },
  {
    id: 'lgs-bidang-rehabilitasi',
    department: 'lgs-dinas-sosial',
    type: 'administrator-rates-and-heads',
    name: 'Bidang Rehabilitasi Sosial',
    levels: { administrator: 'lgs-kabid-rehabilitasi', 'high-leader': 'lgs-kadis-sosial' },
  },
  {
    id: 'ska-bidang-destinasi',
    department: 'ska-dinas-pariwisata',
    type: 'administrator-rates-high-leader-heads',
    name: 'Bidang Destinasi',
    typology: 'department',
    levels: { administrator: 'ska-kabid-destinasi', 'high-leader': 'ska-kadis-pariwisata' },
  },
  {
    id: 'ska-bidang-layanan',
    department: 'ska-dinas-arsip',
    type: 'administrator-rates-high-leader-heads',
    name: 'Bidang Layanan Perpustakaan',
    typology: 'department',
    levels: { administrator: 'ska-kabid-layanan', 'high-leader': 'ska-kadis-arsip' },
  },
  {
    id: 'pp-bidang-ketahanan',
    department: 'pp-dinas-pangan',
    type: 'high-leader-rates',
    name: 'Bidang Ketahanan Pangan',
    levels: { administrator: 'pp-kabid-ketahanan', 'high-leader': 'pp-kadis-pangan' },
  },
  {
    id: 'pp-bidang-pasar',
    department: 'pp-dinas-perdagangan',
    type: 'high-leader-rates',
    name: 'Bidang Pasar',
    levels: { administrator: 'pp-kabid-pasar', 'high-leader': 'pp-kadis-perdagangan' },
  },
  {
    id: 'lgs-sekretariat-kominfo',
    department: 'lgs-dinas-kominfo',
    type: 'administrator-rates-and-heads',
    name: 'Sekretariat Dinas Komunikasi dan Informatika',
    levels: {
      supervisor: 'lgs-kasubbag-umum',
      administrator: 'lgs-sekretaris-kominfo',
      'high-leader': 'lgs-kadis-kominfo',
    },
  },
  {
    id: 'ska-sekretariat-pariwisata',
    department: 'ska-dinas-pariwisata',
    type: 'administrator-rates-high-leader-heads',
    name: 'Sekretariat Dinas Kebudayaan dan Pariwisata',
    typology: 'department',
    levels: {
      supervisor: 'ska-kasubbag-umum',
      administrator: 'ska-sekretaris-pariwisata',
      'high-leader': 'ska-kadis-pariwisata',
    },
  },
];

export const OTHER_TITLES: Record<string, string> = {
  'prob-sekda': 'Sekretaris Daerah Kota Probolinggo',
  'prob-kadis-sosial': 'Kepala Dinas Sosial Kota Probolinggo',
  'prob-kabid-bantuan': 'Kepala Bidang Bantuan Sosial Kota Probolinggo',
  'prob-kadis-perikanan': 'Kepala Dinas Perikanan Kota Probolinggo',
  'prob-kabid-nelayan': 'Kepala Bidang Pemberdayaan Nelayan Kota Probolinggo',
  'lgs-sekda': 'Sekretaris Daerah Kota Langsa',
  'lgs-kadis-kominfo': 'Kepala Dinas Komunikasi dan Informatika Kota Langsa',
  'lgs-kabid-aplikasi': 'Kepala Bidang Aplikasi Kota Langsa',
  'lgs-kadis-sosial': 'Kepala Dinas Sosial Kota Langsa',
  'lgs-kabid-rehabilitasi': 'Kepala Bidang Rehabilitasi Sosial Kota Langsa',
  'ska-sekda': 'Sekretaris Daerah Kota Surakarta',
  'ska-kadis-pariwisata': 'Kepala Dinas Kebudayaan dan Pariwisata Kota Surakarta',
  'ska-kabid-destinasi': 'Kepala Bidang Destinasi Kota Surakarta',
  'ska-kadis-arsip': 'Kepala Dinas Kearsipan dan Perpustakaan Kota Surakarta',
  'ska-kabid-layanan': 'Kepala Bidang Layanan Perpustakaan Kota Surakarta',
  'pp-sekda': 'Sekretaris Daerah Kota Padang Panjang',
  'pp-kadis-pangan': 'Kepala Dinas Pangan dan Pertanian Kota Padang Panjang',
  'pp-kabid-ketahanan': 'Kepala Bidang Ketahanan Pangan Kota Padang Panjang',
  'pp-kadis-perdagangan': 'Kepala Dinas Perdagangan Kota Padang Panjang',
  'pp-kabid-pasar': 'Kepala Bidang Pasar Kota Padang Panjang',
  'ska-kepala-bkpsdm': 'Kepala BKPSDM Kota Surakarta',
  'lgs-wali-kota': 'Wali Kota Langsa',
  'lgs-tim-verifikasi': 'Ketua Tim Verifikasi Kota Langsa',
  'lgs-sekretaris-kominfo': 'Sekretaris Dinas Komunikasi dan Informatika Kota Langsa',
  'lgs-kasubbag-umum': 'Kepala Subbagian Umum Dinas Komunikasi dan Informatika Kota Langsa',
  'ska-sekretaris-pariwisata': 'Sekretaris Dinas Kebudayaan dan Pariwisata Kota Surakarta',
  'ska-kasubbag-umum': 'Kepala Subbagian Umum Dinas Kebudayaan dan Pariwisata Kota Surakarta',
};

/** Units with enough people for a team. */
export const UNITS_OF_TEAMS: readonly string[] = [
  'lgs-bidang-aplikasi',
  'lgs-bidang-rehabilitasi',
  'ska-bidang-destinasi',
  'ska-bidang-layanan',
];

/** Units with a JF Ahli Madya, whom Lampiran III has the head of the department rate. */
export const UNITS_OF_SENIORS: readonly string[] = ['ska-bidang-destinasi', 'ska-bidang-layanan'];
