import type { Ground } from '../../citation.ts';
import type { EditionText } from '../edition.ts';
import { INCOMPLETE, LAMP_III, LAMP_V, RETURNED_AS_BASE } from './readings.ts';

const CONTENTS_AS_BASE = {
  id: 'Muatan surat permohonan tidak diatur dalam pasal dan Lampiran III tidak tersedia: muatannya mengikuti model dasar.',
  en: 'No article says what a request letter contains and Annex III is not held: its contents follow the base model.',
};
const request: Ground = { basis: [LAMP_III], interpretation: CONTENTS_AS_BASE };
/** What a request must say. */
export const REQUESTS: Pick<EditionText, 'contents' | 'fullContents' | 'leastContents'> = {
  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: { purpose: request, competence: request, target: request, duration: request },
  leastContents: {
    purpose: { basis: ['Ps.1(14)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(14)'], interpretation: INCOMPLETE },
  },
};

/** What may happen beside the steps. */
export const BESIDE: Pick<EditionText, 'beside' | 'plainBeside'> = {
  beside: {
    refuse: {
      basis: [LAMP_III],
      interpretation: {
        id: 'Penolakan tidak diatur dalam pasal dan Lampiran III tidak tersedia: setiap keputusan dapat menolak, selalu dengan alasan.',
        en: 'No article provides for refusal and Annex III is not held: any decision may refuse, always with a reason.',
      },
    },
    return: { basis: [LAMP_V], interpretation: RETURNED_AS_BASE },
    withdraw: {
      basis: ['Ps.8(1)', LAMP_III],
      interpretation: {
        id: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
        en: 'Withdrawal is not regulated: whoever began it may withdraw it before the assignment letter is issued.',
      },
    },
    cancel: {
      basis: ['Ps.8(4)', LAMP_III],
      interpretation: {
        id: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
        en: 'Cancellation is not regulated: the signer of the assignment letter may cancel it, with a reason.',
      },
    },
  },
  plainBeside: {},
};
