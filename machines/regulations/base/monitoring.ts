import type { Actor } from '../../vocabulary.ts';
import type { Monitoring } from '../edition.ts';

const AT_ANY_TIME = {
  id: 'Pemantauan dan umpan balik dilakukan berkala atau sewaktu-waktu: dicatat setiap kali, dengan temuan dan arahannya, dan tidak menggerakkan tahapan.',
  en: 'Monitoring and feedback happen periodically or at any time: each is recorded, with its findings and directions, and moves no step.',
};

/** The unit head, and the level that a mechanism names. */
export const monitoredBy = (levels: readonly Actor[], ...basis: readonly string[]): Monitoring => ({
  by: ['owner.unit-head', ...levels],
  basis,
  interpretation: AT_ANY_TIME,
});
