import type { EditionText } from '../edition.ts';

/** No regulation sets a deadline for answering: the general law of government administration, as we read it. */
export const FIVE_WORKING_DAYS: EditionText['answerWithin'] = {
  workingDays: 5,
  basis: ['UU 30/2014 Ps.53', 'UU 6/2023'],
  interpretation: {
    id: 'Tidak ada tenggat menjawab dalam peraturan; dipakai 5 hari kerja (UU 30/2014 Ps.53 sebagaimana diubah UU 6/2023). Diam tidak memutus: diingatkan.',
    en: 'The regulation sets no deadline for answering; 5 working days are used (Law 30/2014 Art. 53 as changed by Law 6/2023). Silence does not decide: it is reminded.',
  },
};
