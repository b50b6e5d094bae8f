import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { OTHERS_REFUSED } from './articles-reasons.ts';

/** Surakarta, Ps.16 to 19: how members and individuals are assigned. */
export const MEMBERS: readonly LawRow[] = [
  {
    article: 'Ps.16(1)a',
    asks: { id: 'Anggota Tim Kerja ditugaskan melalui penunjukan', en: 'Members are assigned by appointment' },
    by: { id: 'prosedur penunjukan, menurut Ps.17', en: 'the procedures by appointment, by Ps.17' },
  },
  {
    article: 'Ps.16(1)b',
    asks: { id: '... dan/atau melalui pengajuan sukarela', en: '... and/or on own request' },
  },
  {
    article: 'Ps.16(2)',
    asks: { id: 'Penunjukan adalah penugasan langsung', en: 'Appointment assigns a person directly' },
    steps: ['owner.unit-head appoint'],
  },
  {
    article: 'Ps.16(2)',
    asks: {
      id: 'Penunjukan itu atas usulan Pimpinan Unit Organisasi selaku pemilik kinerja',
      en: 'It is on the proposal of the unit head as performance owner',
    },
    steps: ['owner.unit-head add-member'],
  },
  {
    article: 'Ps.16(2)',
    asks: { id: '... atau oleh pejabat yang diberi mandat', en: '... or is made by an official with a mandate' },
    by: BY.delegated,
  },
  {
    article: 'Ps.16(2)',
    asks: {
      id: 'Yang menunjuk dapat melepas anggota dan mengosongkan peran (pembacaan)',
      en: 'Whoever appoints may release members and vacate roles (a reading)',
    },
    steps: ['owner.unit-head release-member', 'owner.unit-head vacate-role'],
  },
  {
    article: 'Ps.16(3)',
    asks: {
      id: 'Pengajuan sukarela berdasar permohonan aktif orangnya sendiri',
      en: 'Voluntary at the active request of the person',
    },
  },
  {
    article: 'Ps.16(4)',
    asks: {
      id: 'Pimpinan Unit Organisasi menetapkan penugasan anggota',
      en: "The unit head sets the members' assignment",
    },
    steps: ['owner.unit-head issue-letter'],
  },
  {
    article: 'Ps.16(4)',
    asks: {
      id: 'Menambah dan melepas anggota serta mengosongkan peran juga ada padanya (pembacaan)',
      en: "Adding and releasing members and vacating roles are the unit head's too (a reading)",
    },
    steps: ['owner.unit-head add-member', 'owner.unit-head release-member', 'owner.unit-head vacate-role'],
  },
  {
    article: 'Ps.17(1)',
    asks: {
      id: 'Penunjukan dilakukan dalam unit, lintas unit, atau lintas instansi',
      en: 'Appointment is inside the unit, across units or across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.17(2)',
    asks: {
      id: 'Dalam unit: Pimpinan Unit Organisasi menunjuk langsung',
      en: 'In the unit: the unit head appoints directly',
    },
    steps: ['owner.unit-head appoint'],
  },
  {
    article: 'Ps.17(2)',
    asks: { id: '... atas usulan Pejabat Penilai Kinerja', en: '... on the proposal of the rater' },
    steps: ['owner.rater propose'],
  },
  {
    article: 'Ps.17(3)',
    asks: {
      id: 'Lintas unit: dengan surat permohonan kepada Pimpinan Unit Organisasi asal',
      en: 'Across units: by letter of request to the head of the home unit',
    },
  },
  {
    article: 'Ps.17(4)',
    asks: {
      id: 'Pimpinan Unit Organisasi asal memberikan Surat Penugasan kepada orangnya',
      en: 'The head of the home unit gives the person the assignment letter',
    },
  },
  {
    article: 'Ps.17(5)',
    asks: {
      id: 'Lintas instansi: Pimpinan Unit Organisasi pemilik kinerja meminta dengan surat permohonan',
      en: "Across agencies: the head of the owner's unit asks by letter of request",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Ps.17(5)',
    asks: {
      id: 'Surat permohonan itu ditujukan kepada pimpinan instansi lain',
      en: 'A letter of request goes to the head of the other agency',
    },
    steps: ['regional-secretary request'],
    not: NOT.offTheSystem,
  },
  {
    article: 'Ps.17(6)a',
    asks: { id: 'Surat permohonan menyebut maksud dan tujuan', en: 'The letter of request says its purpose' },
  },
  {
    article: 'Ps.17(6)b',
    asks: {
      id: '... kompetensi, keahlian, atau keterampilan yang dibutuhkan',
      en: '... the competence, expertise or skill needed',
    },
  },
  {
    article: 'Ps.17(6)c',
    asks: { id: '... ekspektasi atau target kinerja', en: '... the expectation or target' },
  },
  { article: 'Ps.17(6)d', asks: { id: '... dan jangka waktunya', en: '... and the period' } },
  {
    article: 'Ps.18(1)',
    asks: {
      id: 'Pengajuan sukarela dilakukan dalam unit atau lintas unit',
      en: 'Voluntary is inside the unit or across units',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.18(2)a',
    asks: {
      id: 'Dalam unit: orangnya sendiri meminta kepada Pimpinan Unit Organisasi',
      en: 'In the unit: the person asks the unit head in person',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Ps.18(2)a',
    asks: { id: 'Permohonan itu lisan, tanpa surat', en: 'The request is oral, without a letter' },
    steps: ['assignee request'],
  },
  {
    article: 'Ps.18(2)a',
    asks: {
      id: 'Ia meminta terlibat sebagai individu dan/atau anggota Tim Kerja',
      en: 'It is to take part as an individual and/or as a member of a team',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Ps.18(2)b',
    asks: { id: 'Pimpinan Unit Organisasi memutus setuju atau tidak', en: 'The unit head decides whether to agree' },
    steps: ['owner.unit-head approve'],
  },
  {
    article: 'Ps.18(2)b',
    asks: {
      id: 'Bila setuju, Pimpinan Unit Organisasi memberikan Surat Penugasan',
      en: 'If agreed, the unit head gives the assignment letter',
    },
    steps: ['owner.unit-head issue-letter'],
  },
  {
    article: 'Ps.18(3)a',
    asks: {
      id: 'Lintas unit: surat pengajuan kepada Pimpinan Unit Organisasi pemilik kinerja',
      en: "Across units: a letter of application to the head of the owner's unit",
    },
    steps: ['assignee request'],
  },
  {
    article: 'Ps.18(3)a',
    asks: {
      id: 'Ia meminta terlibat sebagai individu dan/atau anggota Tim Kerja',
      en: 'It is to take part as an individual and/or as a member of a team',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Ps.18(3)a',
    asks: { id: 'Pimpinan Unit Organisasi asal menyetujuinya', en: 'The head of the home unit consents' },
    steps: ['home.unit-head endorse'],
  },
  {
    article: 'Ps.18(3)b',
    asks: {
      id: 'Pengajuan itu disetujui pihak pemilik kinerja dan pihak asal',
      en: "The application is approved on the owner's side and at home",
    },
    steps: ['owner.unit-head approve', 'home.unit-head approve'],
  },
  {
    article: 'Ps.18(3)b',
    asks: {
      id: 'Bila disetujui, Pimpinan Unit Organisasi asal memberikan Surat Penugasan kepada orangnya',
      en: 'If approved, the head of the home unit gives the person the assignment letter',
    },
    steps: ['home.unit-head issue-letter', 'assignee receive'],
  },
  {
    article: 'Ps.19(1)',
    asks: {
      id: 'Mereka bekerja secara individu dan/atau dalam Tim Kerja',
      en: 'They work as individuals and/or in teams',
    },
    by: BY.forms,
  },
  {
    article: 'Ps.19(2)',
    asks: {
      id: 'Mereka dapat berasal dari unit itu, unit lain, dan instansi lain',
      en: 'They may come from the unit, from other units and from other agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.19(3)',
    asks: {
      id: 'Ketua tim lintas unit atau lintas instansi diutamakan dari unit pemilik kinerja',
      en: "A leader across units or agencies preferably comes from the owner's unit",
    },
    by: OTHERS_REFUSED,
  },
  {
    article: 'Ps.19(4)',
    asks: {
      id: 'Yang ditugaskan diberi Surat Penugasan atau bukti tertulis lain',
      en: 'Those assigned are given an assignment letter or other written proof',
    },
    steps: ['owner.unit-head issue-letter', 'home.unit-head issue-letter', 'assignee receive'],
  },
  {
    article: 'Ps.19(4)',
    asks: { id: 'Bentuknya fisik atau elektronik', en: 'It is on paper or electronic' },
    steps: ['owner.unit-head issue-letter', 'home.unit-head issue-letter'],
    not: NOT.letterFile,
  },
  {
    article: 'Ps.19(4)',
    asks: {
      id: 'Penanda tangannya dapat membatalkannya (pembacaan)',
      en: 'Whoever signed it may cancel it (a reading)',
    },
    steps: ['may cancel'],
  },
];
