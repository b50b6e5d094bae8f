import type { EditionText } from '../edition.ts';
import { INCOMPLETE } from './readings.ts';

const ATTESTED = {
  id: 'Siapa yang memeriksa bahwa tugas itu sesuai kompetensi dan belum ditetapkan tidak disebut: yang mengajukan diri menyatakannya, dan dicatat.',
  en: 'Who examines that the task fits the competence and is not set already is not said: whoever volunteers attests it, on record.',
};

/** What a request must say. */
export const REQUESTS: Pick<EditionText, 'contents' | 'fullContents' | 'leastContents' | 'volunteersAttest'> = {
  volunteersAttest: [
    { kind: 'competent', basis: ['Lamp. IV 3.2'], interpretation: ATTESTED },
    { kind: 'additional', basis: ['Lamp. IV 3.2'], interpretation: ATTESTED },
  ],
  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: {
    purpose: { basis: ['Ps.17(6)a', 'Lamp. IV 3.1 (muatan surat) butir 1'] },
    competence: { basis: ['Ps.17(6)b', 'Lamp. IV 3.1 (muatan surat) butir 2'] },
    target: { basis: ['Ps.17(6)c', 'Lamp. IV 3.1 (muatan surat) butir 3'] },
    duration: { basis: ['Ps.17(6)d', 'Lamp. IV 3.1 (muatan surat) butir 4'] },
  },
  // Ps.17(6) is of the letters of Ps.17(3) and (5) only.
  leastContents: {
    purpose: { basis: ['Ps.1(27)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(27)'], interpretation: INCOMPLETE },
  },
};

/** What may happen beside the steps. */
export const BESIDE: Pick<EditionText, 'beside' | 'plainBeside'> = {
  beside: {
    refuse: {
      basis: ['Lamp. IV 3.1.b.2', 'Lamp. IV 3.1.c.3', 'Lamp. IV 3.1.2.2.e', 'Lamp. IV 3.2.2.e'],
      interpretation: {
        id: 'Penolakan dengan alasan hanya ditulis bagi mitra lintas unit (3.1.b.2, 3.1.2.2.e), instansi lain (3.1.c.3), dan pihak yang dituju secara sukarela (3.2.2.e): berlaku bagi setiap keputusan, selalu dengan alasan.',
        en: 'Refusal with reasons is written only for the partner across units (3.1.b.2, 3.1.2.2.e), the other agency (3.1.c.3) and the side that a volunteer asks (3.2.2.e): it holds for every decision, always with a reason.',
      },
    },
    return: { basis: ['Lamp. IV 3.1.1.3.c', 'Lamp. IV 3.1.2.3.c'] },
    withdraw: {
      basis: ['Lamp. IV 3.1', 'Lamp. IV 3.2'],
      interpretation: {
        id: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
        en: 'Withdrawal is not regulated: whoever began it may withdraw it before the assignment letter is issued.',
      },
    },
    cancel: {
      basis: ['Ps.19(4)'],
      interpretation: {
        id: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
        en: 'Cancellation is not regulated: the signer of the assignment letter may cancel it, with a reason.',
      },
    },
  },
  plainBeside: {
    refuse: {
      'appointment-cross-unit': ['home.unit-head approve'],
      'appointment-cross-agency': ['home.authority approve'],
      'voluntary-cross-unit': ['owner.unit-head approve'],
    },
  },
};
