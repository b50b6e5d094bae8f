import type { EditionText } from '../edition.ts';
import { INCOMPLETE } from './readings.ts';

const CONSIDERED = {
  id: 'Kesesuaian kompetensi dipertimbangkan dalam setiap penugasan (B.2.a): dinyatakan pada setiap cara, supaya dapat dipertimbangkan.',
  en: 'Whether competence fits is considered in every assignment (B.2.a): it is stated on every route, so that it can be.',
};

const ATTESTED = {
  id: 'Siapa yang memeriksa bahwa tugas itu sesuai kompetensi dan belum ditetapkan tidak disebut: yang mengajukan diri menyatakannya, dan dicatat.',
  en: 'Who examines that the task fits the competence and is not set already is not said: whoever volunteers attests it, on record.',
};

/** What a request must say. */
export const REQUESTS: Pick<EditionText, 'contents' | 'fullContents' | 'leastContents' | 'volunteersAttest'> = {
  volunteersAttest: [
    { kind: 'competent', basis: ['Lamp. B.2 (cara) b'], interpretation: ATTESTED },
    { kind: 'additional', basis: ['Lamp. B.2 (cara) b'], interpretation: ATTESTED },
  ],
  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: {
    purpose: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 1', 'Ps.1(28)'] },
    competence: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 2'] },
    target: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 3'] },
    duration: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 4', 'Ps.1(28)'] },
  },
  // The list after a.3 is of letters across units and agencies only.
  leastContents: {
    purpose: { basis: ['Ps.1(28)'], interpretation: INCOMPLETE },
    competence: { basis: ['Lamp. B.2.a'], interpretation: CONSIDERED },
    duration: { basis: ['Ps.1(28)'], interpretation: INCOMPLETE },
  },
};

/** What may happen beside the steps. */
export const BESIDE: Pick<EditionText, 'beside' | 'plainBeside'> = {
  beside: {
    refuse: {
      basis: ['Lamp. B.2 (cara) a.2.d'],
      interpretation: {
        id: 'Penolakan dengan alasan hanya ditulis untuk lintas unit (a.2.d): berlaku bagi setiap keputusan, selalu dengan alasan.',
        en: 'Refusal with reasons is written for cross-unit appointments only (a.2.d): it holds for every decision, always with a reason.',
      },
    },
    return: { basis: ['Lamp. D.5.c', 'Lamp. D.6.c', 'Lamp. D.7.c'] },
    withdraw: {
      basis: ['Lamp. B.2 (cara) a', 'Lamp. B.2 (cara) b'],
      interpretation: {
        id: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
        en: 'Withdrawal is not regulated: whoever began it may withdraw it before the assignment letter is issued.',
      },
    },
    cancel: {
      basis: ['Lamp. B.2 ¶2'],
      interpretation: {
        id: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
        en: 'Cancellation is not regulated: the signer of the assignment letter may cancel it, with a reason.',
      },
    },
  },
  plainBeside: { refuse: { 'appointment-cross-unit': ['home.rater approve'] } },
};
