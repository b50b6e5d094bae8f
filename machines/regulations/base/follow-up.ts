import type { Ground } from '../../citation.ts';
import type { FollowUpText } from '../../follow-up/follow-up-types.ts';

const PROPOSED = {
  id: 'Siapa yang mengusulkan penghargaan atau sanksi tidak disebut: pejabat yang menyatakan tugas selesai, selalu dengan alasan; keputusannya menurut peraturan pengelolaan kinerja dan disiplin.',
  en: 'Who proposes an award or a sanction is not said: the official who declares the task complete, always with a reason; it is decided under the legislation on performance and discipline.',
};

export const proposed = (...basis: string[]): Ground => ({ basis, interpretation: PROPOSED });

/** A text that names award and sanction, and says no more of either. */
export const namedOnly = (article: string): FollowUpText => ({
  award: { ...proposed(article), kinds: [], criteria: [] },
  sanction: proposed(article),
});
