import type { Ground } from '../../citation.ts';

const SET = {
  id: 'Bentuk dan saat penetapan ekspektasi tidak diatur di sini: selama tugas dilaksanakan Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja menetapkannya, yang ditugaskan menyatakannya jelas, dan keduanya dicatat; SKP sendiri tetap di luar sistem.',
  en: 'How and when expectations are set is not said here: while the task goes on, the unit head or the rater sets them, the assignee confirms them as clear, and both are on record; the SKP itself stays outside the system.',
};

/** Where a text wants expectations set and clarified between the two sides. */
export const expectationsSet = (...basis: readonly string[]): Ground => ({ basis, interpretation: SET });
