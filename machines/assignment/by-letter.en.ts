import { BY_LETTER } from './by-letter.ts';

export const BY_LETTER_EN: Readonly<Record<string, string>> = {
  [BY_LETTER]:
    'The home agency is not on this system: its decisions come by letter and are put on record by the competent authority of the performance owner’s agency, with the fingerprint of the letter; one reply records every step that it answers.',
};
