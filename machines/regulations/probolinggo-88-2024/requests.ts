import type { EditionText } from '../edition.ts';
import { INCOMPLETE } from './readings.ts';

const ALSO_ACROSS_UNITS = {
  id: 'Muatan surat ditulis untuk permohonan lintas instansi (II.B.2.1)c) butir 1); diterapkan pula pada permohonan lintas unit.',
  en: 'The contents of the letter are written for requests across agencies (II.B.2.1)c) item 1); they are applied to requests across units too.',
};
const CONSIDERED = {
  id: 'Kesesuaian kompetensi dipertimbangkan dalam setiap penugasan (B.2.a): dinyatakan pada setiap cara, supaya dapat dipertimbangkan.',
  en: 'Whether competence fits is considered in every assignment (B.2.a): it is stated on every route, so that it can be.',
};

/** What a request must say. */
export const REQUESTS: Pick<EditionText, 'contents' | 'fullContents' | 'leastContents' | 'readContents'> = {
  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: {
    purpose: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 1)', 'Ps.1(12)'] },
    competence: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 2)'] },
    target: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 3)'] },
    duration: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 4)', 'Ps.1(12)'] },
  },
  readContents: { 'appointment-cross-unit': ALSO_ACROSS_UNITS },
  leastContents: {
    purpose: { basis: ['Ps.1(12)'], interpretation: INCOMPLETE },
    competence: { basis: ['Lamp. II.B.2.a'], interpretation: CONSIDERED },
    duration: { basis: ['Ps.1(12)'], interpretation: INCOMPLETE },
  },
};

/** What may happen beside the steps. */
export const BESIDE: Pick<EditionText, 'beside' | 'plainBeside'> = {
  beside: {
    refuse: {
      basis: ['Lamp. II.B.2.1)b) butir 4'],
      interpretation: {
        id: 'Penolakan dengan alasan hanya ditulis untuk lintas unit (II.B.2.1)b) butir 4): berlaku bagi setiap keputusan, selalu dengan alasan.',
        en: 'Refusal with reasons is written for cross-unit appointments only (II.B.2.1)b) item 4): it holds for every decision, always with a reason.',
      },
    },
    return: { basis: ['Lamp. II.D.5.c', 'Lamp. II.D.6.c'] },
    withdraw: {
      basis: ['Lamp. II.B.2.1)', 'Lamp. II.B.2.2)'],
      interpretation: {
        id: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
        en: 'Withdrawal is not regulated: whoever began it may withdraw it before the assignment letter is issued.',
      },
    },
    cancel: {
      basis: ['Lamp. II.B.2 ¶1'],
      interpretation: {
        id: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
        en: 'Cancellation is not regulated: the signer of the assignment letter may cancel it, with a reason.',
      },
    },
  },
  plainBeside: { refuse: { 'appointment-cross-unit': ['home.rater approve'] } },
};
