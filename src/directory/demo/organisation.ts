import type { Calendar } from '../../../machines/facts.ts';
import type { RegulationId } from '../../../machines/regulations/editions.ts';
import type { Reviewer, UnitTypeId } from '../../../machines/vocabulary.ts';

/** An invented local government for the embedded stack: real kinds of units, nobody's names. */

export interface DemoAgency {
  readonly id: string;
  readonly name: string;
  readonly regulation: RegulationId;
  readonly zone: Calendar['zone'];
  /** Whose position speaks for it. */
  readonly authority: string;
  /** Whose position the mayor has, where its regulation gives the mayor a part. */
  readonly mayor?: string;
  /** Who chairs its Verification Team, where its regulation has one. */
  readonly verificationTeam?: string;
  /** Who heads the department in charge of personnel. */
  readonly personnelDepartment?: string;
}

export interface DemoDepartment {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly head: string;
}

export interface DemoUnit {
  readonly id: string;
  readonly department: string;
  readonly type: UnitTypeId;
  readonly name: string;
  /** By which table of Lampiran III its people are rated, in Surakarta. */
  readonly typology?: string;
  /** The positions of its review chain, by level. */
  readonly levels: { readonly [R in Reviewer]?: string };
}

export const AGENCIES: readonly DemoAgency[] = [
  {
    id: 'dairi',
    name: 'Pemerintah Kabupaten Dairi (contoh)',
    regulation: 'dairi-18-2024',
    zone: 'Asia/Jakarta',
    authority: 'sekda',
  },
  {
    id: 'tetangga',
    name: 'Pemerintah Kabupaten Tetangga (contoh)',
    regulation: 'dairi-18-2024',
    zone: 'Asia/Jakarta',
    authority: 'sekda-tetangga',
  },
];

export const DEPARTMENTS: readonly DemoDepartment[] = [
  { id: 'setda', agency: 'dairi', name: 'Sekretariat Daerah', head: 'sekda' },
  { id: 'dinas-pendidikan', agency: 'dairi', name: 'Dinas Pendidikan', head: 'kadis-pendidikan' },
  { id: 'dinas-pmptsp', agency: 'dairi', name: 'Dinas Penanaman Modal dan PTSP', head: 'kadis-pmptsp' },
  { id: 'dinas-kesehatan', agency: 'dairi', name: 'Dinas Kesehatan', head: 'kadis-kesehatan' },
  { id: 'kecamatan-contoh-hulu', agency: 'dairi', name: 'Kecamatan Contoh Hulu', head: 'camat-contoh-hulu' },
  { id: 'kecamatan-contoh-hilir', agency: 'dairi', name: 'Kecamatan Contoh Hilir', head: 'camat-contoh-hilir' },
  { id: 'dinas-pertanian', agency: 'tetangga', name: 'Dinas Pertanian', head: 'kadis-pertanian' },
];

export const UNITS: readonly DemoUnit[] = [
  {
    id: 'bidang-smp',
    department: 'dinas-pendidikan',
    type: 'high-leader-rates',
    name: 'Bidang Pembinaan SMP',
    levels: { administrator: 'kabid-smp', 'high-leader': 'kadis-pendidikan' },
  },
  {
    id: 'bidang-sd',
    department: 'dinas-pendidikan',
    type: 'administrator-rates-and-heads',
    name: 'Bidang Pembinaan SD',
    levels: { administrator: 'kabid-sd', 'high-leader': 'kadis-pendidikan' },
  },
  {
    id: 'dpmptsp',
    department: 'dinas-pmptsp',
    type: 'high-leader-rates-and-heads',
    name: 'Dinas PMPTSP (satu level)',
    levels: { 'high-leader': 'kadis-pmptsp' },
  },
  {
    id: 'seksi-pemerintahan',
    department: 'kecamatan-contoh-hulu',
    type: 'administrator-rates',
    name: 'Seksi Pemerintahan',
    levels: { supervisor: 'kasi-pemerintahan', administrator: 'camat-contoh-hulu' },
  },
  {
    id: 'kecamatan-hilir',
    department: 'kecamatan-contoh-hilir',
    type: 'administrator-alone',
    name: 'Kecamatan Contoh Hilir (satu level)',
    levels: { administrator: 'camat-contoh-hilir' },
  },
  {
    id: 'kelurahan-contoh',
    department: 'kecamatan-contoh-hulu',
    type: 'supervisor-alone',
    name: 'Kelurahan Contoh',
    levels: { supervisor: 'lurah-contoh' },
  },
  {
    id: 'puskesmas-contoh',
    department: 'dinas-kesehatan',
    type: 'functional-alone',
    name: 'Puskesmas Contoh',
    levels: { 'functional-head': 'kepala-puskesmas' },
  },
  {
    id: 'asisten-pemerintahan',
    department: 'setda',
    type: 'secretary-rates',
    name: 'Asisten Pemerintahan',
    levels: { assistant: 'asisten-pemerintahan', 'regional-secretary': 'sekda' },
  },
  {
    id: 'bagian-organisasi',
    department: 'setda',
    type: 'assistant-rates',
    name: 'Bagian Organisasi',
    levels: { 'section-head': 'kabag-organisasi', assistant: 'asisten-administrasi', 'regional-secretary': 'sekda' },
  },
  {
    id: 'bagian-hukum',
    department: 'setda',
    type: 'section-head-rates-and-heads',
    name: 'Bagian Hukum',
    levels: { 'section-head': 'kabag-hukum', assistant: 'asisten-pemerintahan', 'regional-secretary': 'sekda' },
  },
  {
    id: 'uptd-laboratorium',
    department: 'dinas-kesehatan',
    type: 'supervisor-rates-and-heads',
    name: 'Subbagian Tata Usaha UPTD Laboratorium',
    levels: { supervisor: 'kasubbag-tu-laboratorium', administrator: 'kepala-uptd-laboratorium' },
  },
  {
    id: 'bidang-hortikultura',
    department: 'dinas-pertanian',
    type: 'high-leader-rates',
    name: 'Bidang Hortikultura',
    levels: { administrator: 'kabid-hortikultura', 'high-leader': 'kadis-pertanian' },
  },
];

export const TITLES: Record<string, string> = {
  sekda: 'Sekretaris Daerah',
  'asisten-pemerintahan': 'Asisten Pemerintahan dan Kesejahteraan Rakyat',
  'asisten-administrasi': 'Asisten Administrasi Umum',
  'kabag-organisasi': 'Kepala Bagian Organisasi',
  'kabag-hukum': 'Kepala Bagian Hukum',
  'kadis-pendidikan': 'Kepala Dinas Pendidikan',
  'kabid-smp': 'Kepala Bidang Pembinaan SMP',
  'kabid-sd': 'Kepala Bidang Pembinaan SD',
  'kadis-pmptsp': 'Kepala Dinas Penanaman Modal dan PTSP',
  'kadis-kesehatan': 'Kepala Dinas Kesehatan',
  'kepala-puskesmas': 'Kepala Puskesmas Contoh (Pejabat Fungsional)',
  'kepala-uptd-laboratorium': 'Kepala UPTD Laboratorium',
  'kasubbag-tu-laboratorium': 'Kepala Subbagian Tata Usaha UPTD Laboratorium',
  'camat-contoh-hulu': 'Camat Contoh Hulu',
  'camat-contoh-hilir': 'Camat Contoh Hilir',
  'kasi-pemerintahan': 'Kepala Seksi Pemerintahan',
  'lurah-contoh': 'Lurah Contoh',
  'sekda-tetangga': 'Sekretaris Daerah Kabupaten Tetangga',
  'kadis-pertanian': 'Kepala Dinas Pertanian Kabupaten Tetangga',
  'kabid-hortikultura': 'Kepala Bidang Hortikultura Kabupaten Tetangga',
};
