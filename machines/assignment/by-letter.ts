import type { Actor } from '../vocabulary.ts';
import type { AssignmentContext } from './chart-types.ts';

/** How we read what no text says of an agency that is not on the system. */
export const BY_LETTER = {
  id: 'Instansi asal belum memakai sistem ini: keputusannya datang dengan surat dan dicatat oleh Pejabat yang Berwenang pada instansi pemilik kinerja, dengan sidik surat itu; satu surat jawaban mencatat semua langkah yang dijawabnya.',
  en: 'The home agency is not on this system: its decisions come by letter and are put on record by the competent authority of the performance owner’s agency, with the fingerprint of the letter; one reply records every step that it answers.',
};

/** Whether an actor speaks by letters only: the home side, where its agency is not on the system. */
export const speaksByLetter = (actor: Actor, { opening }: Pick<AssignmentContext, 'opening'>): boolean =>
  opening.offSystem !== undefined && actor.startsWith('home.');
