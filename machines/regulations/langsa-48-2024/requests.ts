import type { EditionText } from '../edition.ts';
import { INCOMPLETE, OFF_TARGET } from './readings.ts';

/** What a request must say. */
export const REQUESTS: Pick<EditionText, 'contents' | 'fullContents' | 'leastContents'> = {
  fullContents: ['appointment-cross-unit', 'appointment-cross-department'],
  contents: {
    purpose: { basis: ['Ps.9(3)a', 'Ps.10(2)a'] },
    competence: { basis: ['Ps.9(3)b', 'Ps.10(2)b'] },
    target: { basis: ['Ps.9(3)c', 'Ps.10(2)c'] },
    duration: { basis: ['Ps.9(3)d', 'Ps.10(2)d'] },
  },
  leastContents: {
    purpose: { basis: ['Ps.1(19)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(19)'], interpretation: INCOMPLETE },
  },
};

/** What may happen beside the steps. */
export const BESIDE: Pick<EditionText, 'beside' | 'plainBeside'> = {
  beside: {
    refuse: {
      basis: ['Ps.10(3)'],
      interpretation: {
        id: 'Penolakan hanya disebut bagi permohonan tim, tertulis dan tanpa syarat alasan (Ps.10(3)): berlaku bagi setiap keputusan, juga rekomendasi Tim Verifikasi, selalu dengan alasan.',
        en: "Refusal is mentioned only for a team's request, in writing and with no reason demanded (Art. 10(3)): it holds for every decision, the Verification Team's recommendation included, always with a reason.",
      },
    },
    return: { basis: ['Lamp. B.3 (tahapan)'], interpretation: OFF_TARGET },
    withdraw: {
      basis: ['Ps.13(1)'],
      interpretation: {
        id: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum Surat Perintah terbit.',
        en: 'Withdrawal is not regulated: whoever began it may withdraw it before the letter of command is issued.',
      },
    },
    cancel: {
      basis: ['Ps.9(1)', 'Ps.9(4)', 'Ps.10(1)', 'Ps.10(4)'],
      interpretation: {
        id: 'Pembatalan tidak diatur: yang menetapkan Surat Perintah dapat membatalkannya, dengan alasan.',
        en: 'Cancellation is not regulated: whoever set the letter of command may cancel it, with a reason.',
      },
    },
  },
  plainBeside: {},
};
