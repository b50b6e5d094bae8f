/** Readings of what follows a completed task. Their English stands in `follow-up-readings.en.ts`. */
export const FOLLOW_UP_READINGS = {
  proposed:
    'Siapa yang mengusulkan penghargaan atau sanksi tidak disebut: pejabat yang menyatakan tugas selesai, selalu dengan alasan; keputusannya menurut peraturan pengelolaan kinerja dan disiplin.',
  aboveExpectation: 'Di atas ekspektasi (Ps.17(2)) dibaca sebagai predikat kinerja “sangat baik”.',
} as const;
